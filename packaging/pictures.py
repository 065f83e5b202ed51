"""Draw the manual's pictures: the real window, off-screen, on records of the simulator.

    python packaging/pictures.py [FOLDER]

writes ``docs/images`` anew (or FOLDER). No patient and nobody who runs it is in them:
settings, store and catalogue are of a folder that is removed afterwards.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1440, 810)
PATIENCE_S = 240.0
HOURS_S = 1800.0


def main() -> int:
    """Draw them."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ["ECGVIEWER_HOME"] = home
        Pictures(out, Path(home)).draw()
    os._exit(0)  # threads inside torch cannot be asked to stop


class Pictures:
    """A window, and what is done in it between pictures."""

    def __init__(self, out: Path, home: Path) -> None:
        from ecgviewer.tasks import cataloguing, review
        from ecgviewer.ui import app

        self.out, self.home = out, home
        out.mkdir(parents=True, exist_ok=True)
        self.app = app._application()
        records = list(review.demo_records())
        _drained(cataloguing.catalogue_folders([records[0].parent]))
        self.window = app.open_window(records, size=SIZE)
        self.window.resize(*SIZE)
        self.session = self.window.session
        self.session.keeps_settings = False
        self.window.show()
        self.wait(lambda: self.session.score is not None and self.session.measurements is not None)

    def wait(self, done: Callable[[], Any], *, more_ms: int = 400) -> None:
        """Let the window work until something is so, and a little longer."""
        left_ms = PATIENCE_S * 1000
        while not done():
            self.pause(100)
            left_ms -= 100
            if left_ms < 0:
                raise TimeoutError("the window did not come to an end")
        self.pause(more_ms)

    @staticmethod
    def pause(ms: int) -> None:
        """Let events happen; a loop of Qt's own lets the threads of jobs work, qWait does not."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def take(self, name: str, widget: Any = None) -> None:
        """Save a picture."""
        path = self.out / f"{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        print(path)

    def draw(self) -> None:
        """Draw all of them."""
        window, session = self.window, self.session
        self.take("window")
        session.calipers.add_time()
        self.wait(lambda: True)
        self.take("calipers")
        session.calipers.let_go()
        session.marks.begin(session.record.n_samples // 5, session.record.n_samples // 4, ("II",))
        self.wait(lambda: True)
        self.take("finding")
        session.marks.cancel()
        session.change_settings(theme="dark")
        self.wait(lambda: True)
        self.take("dark")
        session.change_settings(theme="paper")
        for page, ms in (("worklist", 2500), ("tune", 1500), ("models", 800), ("figures", 6000)):
            window.show_page(page)
            self.wait(lambda: True, more_ms=ms)
            self.take(page)
        self.hours()
        window.show_settings()
        self.wait(lambda: True)
        from ecgviewer.ui.settings_dialog import SettingsDialog

        self.take("settings", window.findChild(SettingsDialog))

    def hours(self) -> None:
        """Draw the page of long recordings, on one of the simulator."""
        from ecgviewer.tasks.simulating import simulate

        window, session = self.window, self.session
        made = _drained(
            simulate("pvc", self.home / "hours", seed=4, count=1, fs=250.0, duration_s=HOURS_S)
        )
        session.open_paths([made[0]])
        self.wait(lambda: session.path == made[0] and session.has_record)
        session.reading.log()
        window.show_page("holter")
        self.wait(lambda: session.holter.analysis is not None, more_ms=3000)
        self.take("hours")
        window.show_page("read")
        self.wait(lambda: session.measurements is not None, more_ms=3000)
        self.take("overview")


def _drained(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


if __name__ == "__main__":
    raise SystemExit(main())
