"""A system without fonts gets those of the bundle, another one keeps its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ecgviewer.ui import shipped_fonts

ROOT = Path(__file__).resolve().parents[2]

CODE = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontDatabase, QGuiApplication
from ecgviewer.ui import shipped_fonts
app = QGuiApplication([])
before = shipped_fonts.has_fonts()
shipped_fonts.shipped = lambda _: Path(sys.argv[1])
print(before, shipped_fonts.add_fonts_where_none(), shipped_fonts.has_fonts())
"""


def test_a_system_with_fonts_keeps_them(qapp):
    assert shipped_fonts.has_fonts()
    assert shipped_fonts.add_fonts_where_none() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig")
def test_a_system_without_any_gets_ours(tmp_path):
    found = [
        path
        for folder in ("/usr/share/fonts", "/usr/local/share/fonts")
        for path in Path(folder).rglob("DejaVuSans.ttf")
    ]
    if not found:
        pytest.skip("needs DejaVu Sans to stand for the bundle's")
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    (fonts / "DejaVuSans.ttf").write_bytes(found[0].read_bytes())
    config = tmp_path / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{tmp_path}/none</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    env = os.environ | {"FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(fonts)],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "1", "True"]
