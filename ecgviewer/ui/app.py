"""Starting the window: errors, log, demo records, and a picture where there is no display."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.loading import settle, uncollected, unsettle

with uncollected():  # a seventh of the time until the window is there
    from PySide6.QtCore import QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMessageBox

    from ecgviewer.storage.settings import Settings, load_settings
    from ecgviewer.storage.site_policy import SETTLES_NOTHING, SitePolicy, load_site_policy
    from ecgviewer.tasks import review, workplace
    from ecgviewer.ui import spoken
    from ecgviewer.ui.icons import window_icon
    from ecgviewer.ui.jobs import FaultError, JobRunner, fault_of
    from ecgviewer.ui.main_window import MainWindow
    from ecgviewer.ui.session import ReviewSession
    from ecgviewer.ui.shipped_fonts import add_fonts_where_none
    from ecgviewer.ui.theme import ui_font
    from ecgviewer.ui.translation import speak
    from ecgviewer.ui.window_place import keep_on_screen

if TYPE_CHECKING:
    from ecgviewer.ui.welcome import Welcome

SIZE = (1600, 900)
PICTURE = Path("ecgviewer-demo.png")
PICTURE_WITHIN_S = 120.0
"""Limit for reading, loading torch and scoring one record on a slow machine."""

SWITCH_S = 0.0005
"""How long a working thread keeps the interpreter from the window; Python's own 5 ms add up."""

_LOG_BYTES, _LOGS_KEPT = 1_000_000, 2
logger = logging.getLogger(__name__)


def start_log() -> None:
    """Log to a file in the data folder; without one where the disk refuses.

    What is logged holds no record's path, name or comment: see :func:`ecgviewer.ui.jobs.fault_of`.
    """
    path = workplace.log_path()
    root = logging.getLogger("ecgviewer")
    if root.handlers:
        return
    try:
        workplace.make_data_folder()
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def headless() -> bool:
    """Whether there is no display to show a window on."""
    if sys.platform in ("win32", "darwin") or "QT_QPA_PLATFORM" in os.environ:
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(["ecgviewer"])
    app.setApplicationName("ecgviewer")
    app.setApplicationDisplayName("ecgviewer")
    app.setStyle("Fusion")
    add_fonts_where_none()
    app.setFont(ui_font("body"))
    app.setWindowIcon(window_icon())
    spoken.install()
    return app


def _settings() -> tuple[Settings, SitePolicy, str | None]:
    """Return the settings, what is settled for this computer, and what to tell of them."""
    speak("")  # what is wrong with them is told before their language is known
    told: list[str] = []
    site = SETTLES_NOTHING
    try:
        site = load_site_policy()
    except UserError as error:
        told.append(
            tr("{error} Nothing of it goes; tell whoever keeps this computer.", error=error)
        )
    try:
        settings = load_settings(report=told.append, default=site.defaults())
    except UserError as error:
        told.append(tr("{error} The defaults are used until they are changed.", error=error))
        settings = site.defaults()
    return site.applied(settings), site, " ".join(told) or None


class _FirstRecord(QObject):
    """Tells a thread once a record is there and what follows from it (its paint) is done."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self.shown = threading.Event()
        session.recordChanged.connect(self._on_record)

    def _on_record(self) -> None:
        QTimer.singleShot(0, self.shown.set)


def open_window(
    paths: Sequence[Path | str],
    *,
    size: tuple[int, int] = SIZE,
    lasting: bool = False,
    watch: Path | None = None,
) -> MainWindow:
    """Make the window and its session.

    What measures and scores (scipy, torch) is loaded in a thread once a record is shown.

    Parameters
    ----------
    lasting
        Whether it is the only one and stays until :func:`_leave`: see ``core.loading.settle``.
        The folder that is remembered is watched then.
    watch
        Folder to watch from now on instead.
    """
    sys.setswitchinterval(SWITCH_S)
    settings, site, told = _settings()
    speak(settings.language)
    with uncollected():
        runner = JobRunner()
        session = ReviewSession(runner, settings)
        session.site = site
        window = MainWindow(session)
    if not settings.window_geometry:
        window.resize(*size)
    if told:
        session.tell("caution", told)

    shown = _FirstRecord(session).shown

    def begin() -> None:
        records, watched = list(paths), False
        if lasting:
            session.cataloguing.begin()
            session.ahead.is_on = True
        if watch is not None:
            watched = session.watching.watch(watch)
        elif lasting:
            watched = session.watching.resume()
        if not records and not watched:
            records = list(review.demo_records())
        if records:
            session.open_paths(records)
        runner.start(
            "warm",
            lambda: workplace.warm_up(settings.model_id, shown),
            on_result=lambda _: settle() if lasting else None,
        )

    window.painted.connect(begin)
    return window


def _catch_faults(session: ReviewSession) -> None:
    """Tell the reader of a bug instead of ending the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        told = error if isinstance(error, UserError) else fault_of(error)
        if isinstance(told, FaultError):
            sys.__excepthook__(kind, error, trace)
        session.tell("error", str(told))

    sys.excepthook = hook


def view(
    paths: Sequence[Path | str],
    *,
    screenshot: Path | None = None,
    size: tuple[int, int] = SIZE,
    watch: Path | None = None,
) -> int:
    """Show records in the window, or save a picture of it.

    Parameters
    ----------
    paths
        Records and folders; none opens the demo records.
    screenshot
        Where to save a picture of the window with the first record; None shows the window.
        Where there is no display, a picture is saved in any case.
    size
        Of the window in logical pixels.
    watch
        Folder to watch for new records from now on.

    Returns
    -------
    int
        0 done; 1 if the picture could not be made.
    """
    no_display = headless()
    if screenshot is not None or no_display:
        start_log()
        return _picture(paths, screenshot or PICTURE, size, no_display=no_display)
    app = _application()
    welcome = None
    try:
        workplace.data_folder()
        settings = _settings()[0]
        speak(settings.language)
        if not settings.welcomed and seen_by_someone():
            welcome = _welcome()
            if welcome is None:
                return 0
    except UserError as error:
        QMessageBox.critical(None, "ecgviewer", str(error))
        return 1
    start_log()
    window = open_window(paths, size=size, lasting=True, watch=watch)
    _catch_faults(window.session)
    window.painted.connect(lambda: keep_on_screen(window))  # the frame is known then
    keep_on_screen(window)
    window.show()
    if welcome is not None:
        _after_welcome(window, welcome)
    code = app.exec()
    return _leave(window.session.runner, code)


def seen_by_someone() -> bool:
    """Whether Qt shows windows on a screen, and does not render them for a test or a picture."""
    return QApplication.platformName() not in ("offscreen", "minimal")


def _welcome() -> Welcome | None:
    """Go through the first start; None where the reader left it."""
    from ecgviewer.ui.welcome import Welcome  # noqa: PLC0415 - one start needs it

    dialog = Welcome(_settings()[0])
    return dialog if dialog.exec() else None


def _after_welcome(window: MainWindow, welcome: Welcome) -> None:
    """Do what was asked for there, once the window is painted."""
    window.activateWindow()  # without a window manager nobody hands the keys on
    if welcome.tour.isChecked():
        window.painted.connect(window.begin_tour)
    if welcome.calibrate.isChecked():
        window.painted.connect(window.show_calibration)


def _leave(runner: JobRunner, code: int) -> int:
    """End the process; a thread that is inside torch's import cannot be asked to stop."""
    sys.excepthook = sys.__excepthook__
    unsettle()
    joined = runner.shutdown(0.0)
    workplace.tidy_up()
    if joined:
        return code
    logger.warning("left while a thread was still busy")
    sys.stdout.flush()
    sys.stderr.flush()
    logging.shutdown()
    os._exit(code)


def _picture(
    paths: Sequence[Path | str], out: Path, size: tuple[int, int], *, no_display: bool
) -> int:
    """Render the window as it would be shown, heat on where it may be seen, and save it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    window = open_window(paths, size=size)
    session = window.session
    window.resize(*size)
    session.keeps_settings = False
    session.change_settings(heat_on=True)
    window.show()
    problem = _wait_for_score(session)
    for _ in range(5):  # let layouts and paints that wait for each other settle
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    saved = session.has_record and _save(window, out)
    window.close()
    if not session.runner.shutdown(5.0):
        problem = problem or tr("a job did not end")
    if no_display:
        print(tr("There is no display, so no window was opened."))
    if saved:
        print(tr("Picture of the window: {path}", path=out.absolute()))
    elif problem is None:
        problem = tr("{path} could not be written", path=out)
    if problem is not None:
        print("ecgviewer:", problem, file=sys.stderr)
    return _leave(session.runner, 0 if problem is None else 1)


def _wait_for_score(session: ReviewSession) -> str | None:
    """Wait until the first record is scored and measured; return what went wrong."""
    loop = QEventLoop()

    def done() -> bool:
        if _problem_of(session) is not None:
            return True
        return session.scoring.score is not None and session.measurements is not None

    poll = QTimer(interval=50)
    poll.timeout.connect(lambda: loop.quit() if done() else None)
    limit = QTimer(singleShot=True, interval=round(PICTURE_WITHIN_S * 1000))
    limit.timeout.connect(loop.quit)
    poll.start()
    limit.start()
    loop.exec()
    poll.stop()
    if session.scoring.score is None or session.measurements is None:
        return _problem_of(session) or tr(
            "no score within {within_s:.0f} s", within_s=PICTURE_WITHIN_S
        )
    return None


def _problem_of(session: ReviewSession) -> str | None:
    """Return why the record will not be shown with its score."""
    message = session.message
    told = message.text if message is not None and message.kind == "error" else None
    problem = session.record_problem or session.scoring.problem or told
    if problem is None and session.model is None and session.has_record:
        return tr("no model is installed, so the record was not scored")
    return problem


def _save(window: MainWindow, out: Path) -> bool:
    """Save the picture whole or not at all."""
    out = out.absolute()
    with tempfile.TemporaryDirectory(dir=out.parent if out.parent.is_dir() else None) as scratch:
        part = Path(scratch) / (out.name if out.suffix else f"{out.name}.png")
        if not out.parent.is_dir() or not window.grab().save(str(part)):
            return False
        part.replace(out)
    return True


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window from the desktop: ``ecgviewer-window [PATH ...]``."""
    parser = argparse.ArgumentParser(prog="ecgviewer-window")
    parser.add_argument("paths", nargs="*", type=Path)
    return view(parser.parse_args(argv).paths)
