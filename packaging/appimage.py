"""One file that runs where it lies: the bundle as an AppImage (type 2).

    python3 packaging/appimage.py BUNDLE OUT.AppImage --runtime FILE

An AppImage is a small program, the runtime, with a file system (squashfs) behind it, which it
mounts by FUSE, or unpacks with ``--appimage-extract-and-run``. The runtime is given, not fetched:
nothing here uses the network (``.github/workflows/bundles.yml`` says where it comes from). Needs
``mksquashfs``; no root. Standard library only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from mime import MIME_TYPES, desktop_entry

HOME = Path("usr/lib/ecgviewer")
_ICON_PX = 256
_MAGIC = b"AI\x02"
_MAGIC_AT = 8


class AppImageError(Exception):
    """It could not be made; the message says why."""


def lay_out(bundle: Path, root: Path) -> None:
    """Put a bundle and what belongs to the desktop into an AppDir.

    Parameters
    ----------
    bundle
        The folder that PyInstaller made, with what ``bundle.py`` adds to it.
    root
        The AppDir; made.
    """
    root.mkdir(mode=0o755, parents=True)
    share = root / "usr" / "share"
    skipped = shutil.ignore_patterns("install.sh", "share")
    shutil.copytree(bundle, root / HOME, symlinks=True, ignore=skipped)
    shutil.copytree(bundle / "share" / "icons", share / "icons")
    shutil.copytree(bundle / "share" / "mime", share / "mime")
    # The program looks for its own libraries beside itself, links followed; no script is between.
    (root / "AppRun").symlink_to(HOME / "ecgviewer")
    entry = desktop_entry("ecgviewer", MIME_TYPES)
    for place in (root, share / "applications"):
        place.mkdir(parents=True, exist_ok=True)
        (place / "ecgviewer.desktop").write_text(entry, encoding="utf-8")
    icon = share / "icons" / "hicolor" / f"{_ICON_PX}x{_ICON_PX}" / "apps" / "ecgviewer.png"
    shutil.copy(icon, root / "ecgviewer.png")
    (root / ".DirIcon").symlink_to("ecgviewer.png")


def checked_runtime(runtime: Path) -> bytes:
    """Return the runtime's bytes.

    Raises
    ------
    AppImageError
        If it is no runtime of type 2: others look for their file system elsewhere.
    """
    content = runtime.read_bytes()
    if content[:4] != b"\x7fELF" or content[_MAGIC_AT : _MAGIC_AT + 3] != _MAGIC:
        raise AppImageError(f"{runtime} is no runtime of an AppImage of type 2.")
    return content


def main(bundle: Path, out: Path, runtime: Path, *, when: int | None = None) -> None:
    """Write the AppImage.

    Parameters
    ----------
    when
        Time that files get, in seconds since 1970; None leaves them as they are.

    Raises
    ------
    AppImageError
        If the runtime is none, or ``mksquashfs`` is not there.
    """
    start = checked_runtime(runtime)
    if shutil.which("mksquashfs") is None:
        raise AppImageError("mksquashfs is not installed (Debian: squashfs-tools).")
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    times = [] if when is None else ["-all-time", str(when), "-mkfs-time", str(when)]
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        root, packed = Path(scratch) / "AppDir", Path(scratch) / "packed"
        lay_out(bundle, root)
        subprocess.run(
            [
                *("mksquashfs", str(root), str(packed), "-root-owned", "-noappend", "-quiet"),
                *("-no-progress", "-no-xattrs", "-comp", "zstd", "-Xcompression-level", "19"),
                *("-b", "1M", *times),
            ],
            check=True,
            env=env,
        )
        part = Path(scratch) / out.name
        with part.open("wb") as whole, packed.open("rb") as behind:
            whole.write(start)
            shutil.copyfileobj(behind, whole)
        part.chmod(0o755)
        part.replace(out)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--runtime", type=Path, required=True)
    given = parser.parse_args()
    try:
        main(given.bundle.absolute(), given.out.absolute(), given.runtime)
    except AppImageError as error:
        sys.exit(f"appimage: {error}")
