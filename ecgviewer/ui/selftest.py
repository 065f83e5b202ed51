"""The self-test's way through the real window: open, read, score, annotate, undo, report, leave."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap

from ecgviewer.core.step import SelfTestError, Step, expect
from ecgviewer.tasks import annotating, review
from ecgviewer.ui import app as program
from ecgviewer.ui.main_window import MainWindow

WITHIN_S = 120.0
"""Longest wait for anything, on a slow machine with a cold disk."""

_LOOK_MS = 10


def _wait(what: str, condition: Callable[[], object]) -> None:
    """Let the window work until something holds.

    Raises
    ------
    SelfTestError
        If it does not come to that in time.
    """
    if condition():
        return
    loop, late = QEventLoop(), time.monotonic() + WITHIN_S
    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > late else None)
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise SelfTestError(f"Not within {WITHIN_S:.0f} s: {what}.")


class _Walk:
    """One window, and the steps done in it."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        self.painted = False
        self.window: MainWindow = program.open_window(paths)
        self.session = self.window.session
        self.session.keeps_settings = False
        self.window.painted.connect(self._on_painted)
        self.window.show()

    def _on_painted(self) -> None:
        self.painted = True

    def wait_for_record(self) -> None:
        """Wait until a record is on the sheet."""
        _wait("the record is shown", lambda: self.session.record or self.session.record_problem)
        expect(str(self.session.record_problem), holds=self.session.record)
        self.window.sheet.repaint()

    def wait_for_score(self) -> None:
        """Wait until the record is scored."""
        scoring = self.session.scoring
        _wait("the record is scored", lambda: scoring.score or scoring.problem)
        expect(str(scoring.problem), holds=scoring.score)

    def close(self) -> bool:
        """Close the window and end its threads; return whether they ended."""
        self.window.close()
        ended = self.session.runner.shutdown(10.0)
        self.window.deleteLater()
        return ended


def in_window(paths: tuple[Path, ...], folder: Path) -> Iterator[Step]:
    """Go through a reader's work; a report is written into ``folder``.

    Raises
    ------
    UserError
        If something does not work, or not as it must.
    """
    began = time.perf_counter()

    def done(name: str, told: str) -> Step:
        nonlocal began
        took, began = time.perf_counter() - began, time.perf_counter()
        return Step(name, round(took, 3), told)

    qt = program._application()
    walk = _Walk(paths)
    try:
        _wait("the window is painted", lambda: walk.painted)
        yield done("window", f"on {qt.platformName()}")
        for name, work in (
            ("open", _open),
            ("first read", lambda walk: _read_first(walk, folder)),
            ("annotate", _annotate),
            ("next", _go_on),
        ):
            yield done(name, work(walk))
    finally:
        ended = walk.close()
    expect("threads end with the window", holds=ended)
    yield done("report", _report(paths[0], folder / "report.pdf"))


def _open(walk: _Walk) -> str:
    session = walk.session
    walk.wait_for_record()
    _wait("the record is measured", lambda: session.measurements is not None)
    return f"{len(session.paths)} records listed, the first shown and measured"


def _read_first(walk: _Walk, folder: Path) -> str:
    """Log the first read; the model is hidden before it."""
    session = walk.session
    walk.wait_for_score()
    expect("the model is hidden before the first read", holds=session.score is None)
    _picture(walk, folder / "before.png")
    session.reading.log()
    expect("the model is seen after the first read", holds=session.score is not None)
    _picture(walk, folder / "after.png")
    return "hidden before it, seen after it"


def _go_on(walk: _Walk) -> str:
    walk.session.next_record()
    _wait("the next record is shown", lambda: walk.session.place == 1)
    walk.wait_for_score()
    return "the next record is shown and scored"


def _report(path: Path, out: Path) -> str:
    from ecgviewer.tasks.report_request import ReportOptions  # noqa: PLC0415 - not for a start
    from ecgviewer.ui.printing import save_report_of  # noqa: PLC0415 - not for a start

    for _ in save_report_of(path, out, ReportOptions(), heat=True):
        pass
    size = out.stat().st_size
    expect("the report is a PDF", holds=size > 5000)
    return f"PDF of {size // 1024} kB"


def _annotate(walk: _Walk) -> str:
    """Mark a finding, undo and redo it; look into the store each time."""
    session, marks = walk.session, walk.session.marks
    record = session.record
    assert record is not None
    marks.begin(1000, 1400, ("V1", "V2"))
    marks.change_draft(finding="PVC")
    expect("a finding is stored", holds=marks.save())
    (one,) = marks.annotations

    def stored() -> tuple[object, ...]:
        with annotating.open_store() as store:
            return tuple(store.annotations(record.id))

    expect("the store holds the finding", holds=stored() == (one,))
    marks.undo()
    expect("undo takes it back", holds=stored() == ())
    marks.redo()
    expect("redo brings it again", holds=stored() == (one,))
    return "stored, undone, done again"


def _picture(walk: _Walk, path: Path) -> None:
    picture: QPixmap = walk.window.grab()
    expect("the window can be painted", holds=picture.save(str(path)))


def start_times(began: float) -> dict[str, float]:
    """Return when the window was painted, a record on it, and its score there, in seconds.

    Parameters
    ----------
    began
        When the process was started, in seconds since 1970.
    """
    program._application()
    walk = _Walk(review.demo_records()[:1])
    times: dict[str, float] = {}
    _wait("the window is painted", lambda: walk.painted)
    times["window_s"] = time.time() - began
    walk.wait_for_record()
    times["record_s"] = time.time() - began
    walk.wait_for_score()
    walk.window.sheet.repaint()
    times["score_s"] = time.time() - began
    walk.close()
    return {name: round(value, 3) for name, value in times.items()}
