"""Saving diagnostics from the window: what to send when the program does not do what it should."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.diagnostics import default_name, save_diagnostics
from ecgviewer.tasks.doctor import examine
from ecgviewer.ui.screen_check import screen_checks
from ecgviewer.ui.session import ReviewSession


def ask_and_save(parent: QWidget, session: ReviewSession) -> None:
    """Ask for a file, and save diagnostics there."""
    name, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Save diagnostics, without patient data"),
        str(Path.home() / default_name()),
        tr("Zip archives (*.zip)"),
        options=QFileDialog.Option.DontConfirmOverwrite,  # what exists is refused, not replaced
    )
    if name:
        save(session, Path(name))


def save(session: ReviewSession, out: Path) -> None:
    """Look at the installation and save what was found; the status line says where."""
    checks = screen_checks(session.settings)  # Qt's own: here, not in the thread

    def work() -> Generator[Progress, None, Path]:
        found = yield from examine(checks, timings=False)
        return (yield from save_diagnostics(out, found))

    def told(path: Path) -> None:
        text = tr("No patient data, names or paths are in it; look at it before you send it.")
        session.tell("info", tr("Diagnostics saved: {path}. {text}", path=path, text=text))

    session.runner.start(
        "diagnostics",
        work,
        on_result=told,
        on_error=lambda error: session.tell("error", str(error)),
    )
