"""The AppDir of an AppImage, and what it is packed behind; none is packed here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="for Linux")


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    before = set(sys.modules)
    monkeypatch.syspath_prepend(Path(__file__).resolve().parents[1] / "packaging")
    yield
    for name in {"appimage", "mime"} - before:
        sys.modules.pop(name, None)


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "bundle"
    icons = folder / "share" / "icons" / "hicolor" / "256x256" / "apps"
    icons.mkdir(parents=True)
    (icons / "ecgviewer.png").write_bytes(b"picture")
    (folder / "share" / "mime" / "packages").mkdir(parents=True)
    (folder / "_internal").mkdir()
    (folder / "install.sh").touch()
    (folder / "ecgviewer").write_text("#!/bin/sh\necho ran\n")
    (folder / "ecgviewer").chmod(0o755)
    return folder


def test_it_starts_the_program_and_names_files_and_icon(bundle, tmp_path):
    from appimage import lay_out

    root = tmp_path / "AppDir"
    lay_out(bundle, root)
    done = subprocess.run([root / "AppRun"], capture_output=True, text=True, check=True)
    assert done.stdout == "ran\n"
    entry = (root / "ecgviewer.desktop").read_text()
    assert "Exec=ecgviewer view %F\n" in entry
    assert "application/x-scp-ecg;" in entry
    assert "@" not in entry
    assert (root / ".DirIcon").read_bytes() == b"picture"
    assert not list(root.rglob("install.sh"))


def test_what_is_no_runtime_is_refused(tmp_path):
    from appimage import AppImageError, checked_runtime

    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(20))
    assert checked_runtime(runtime) == runtime.read_bytes()
    runtime.write_bytes(b"\x7fELF\x02\x01\x01\x00AI\x01" + bytes(20))
    with pytest.raises(AppImageError, match="type 2"):
        checked_runtime(runtime)
