"""Starting: the window before torch, a picture without a display, nothing personal in the log."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

START = """
import json, sys
from ecgviewer.ui import app
application = app._application()
window = app.open_window([])
window.session.keeps_settings = False
shown = []
window.painted.connect(lambda: shown.append(sorted(sys.modules)))
window.show()
while not shown:
    application.processEvents()
heavy = {"torch", "scipy", "wfdb", "h5py", "matplotlib"} & set(shown[0])
while not window.session.has_record and window.session.message is None:
    application.processEvents()
record = window.session.record
window.close()
print(json.dumps({
    "heavy": sorted(heavy),
    "simulated": record is not None and record.simulated,
}), flush=True)
app._leave(window.session.runner, 0)
"""


def run(code_or_args, tmp_path, **environment):
    """Run Python in a home of its own, with the environment changed."""
    env = os.environ | {"ECGVIEWER_HOME": str(tmp_path / "home")} | environment
    env = {name: value for name, value in env.items() if value != ""}
    arguments = ["-c", code_or_args] if isinstance(code_or_args, str) else code_or_args
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=env | {"PYTHONPATH": str(ROOT)},
        timeout=120,
    )


def test_the_window_stands_before_torch_is_loaded(tmp_path):
    done = run(START, tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["heavy"] == []
    assert told["simulated"]  # the demo records, as no path was given


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="always has a display")
def test_without_a_display_the_record_cannot_be_scored_is_an_honest_failure(tmp_path):
    bad = tmp_path / "bad.hea"
    bad.write_text("no header\n")
    done = run(
        ["-m", "ecgviewer", "view", str(bad)],
        tmp_path,
        DISPLAY="",
        WAYLAND_DISPLAY="",
        QT_QPA_PLATFORM="",
    )
    assert done.returncode == 1, done.stderr
    assert "no display" in done.stdout
    assert "bad" in done.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="always has a display")
def test_without_a_display_a_picture_is_saved(tmp_path):
    done = run(
        ["-m", "ecgviewer", "view"], tmp_path, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM=""
    )
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stdout
    picture = tmp_path / "ecgviewer-demo.png"
    assert str(picture) in done.stdout
    assert picture.stat().st_size > 50_000


def test_the_log_holds_no_words_of_an_exception(tmp_path, monkeypatch):
    from ecgviewer.tasks.workplace import log_path
    from ecgviewer.ui.app import start_log
    from ecgviewer.ui.jobs import fault_of

    root = logging.getLogger("ecgviewer")
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr(root, "level", root.level)
    start_log()
    try:
        raise ValueError("Jane Doe 1948")
    except ValueError as error:
        told = fault_of(error)
    for handler in root.handlers:
        handler.close()
    text = log_path().read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "Jane" not in text + str(told)
