"""The program's icon in the sizes and containers that systems want, from ``resources/icons``.

python3 packaging/icons.py OUT makes ``hicolor`` (Linux), ``ecgviewer.ico`` and ``ecgviewer.icns``.
Needs PySide6 and the project; containers are written here, as both hold PNG pictures.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME, INK = "heart", "#1A5FBF"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {128: b"ic07", 256: b"ic08", 512: b"ic09", 32: b"ic11", 64: b"ic12"}


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures by size in pixels, 256 at most."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    entries, body = b"", b""
    place = len(head) + 16 * len(pictures)
    for size, png in sorted(pictures.items()):
        edge = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return head + entries + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon of PNG pictures by size in pixels; sizes it has no type for are left."""
    body = b"".join(
        ICNS_TYPES[size] + struct.pack(">I", 8 + len(png)) + png
        for size, png in sorted(pictures.items())
        if size in ICNS_TYPES
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def rendered(size: int) -> bytes:
    """Return the icon as PNG."""
    from PySide6.QtCore import QBuffer

    from ecgviewer.ui.icons import pixmap

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    pixmap(NAME, INK, size, 1.0).save(buffer, "PNG")
    return bytes(buffer.data())


def main(out: Path) -> None:
    """Write all icons."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["icons"])
    pictures = {size: rendered(size) for size in SIZES}
    del application
    for size, png in pictures.items():
        folder = out / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "ecgviewer.png").write_bytes(png)
    scalable = out / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    svg = (ROOT / "resources" / "icons" / f"{NAME}.svg").read_text(encoding="utf-8")
    (scalable / "ecgviewer.svg").write_text(svg.replace('"#000"', f'"{INK}"'), encoding="utf-8")
    (out / "ecgviewer.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (out / "ecgviewer.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
