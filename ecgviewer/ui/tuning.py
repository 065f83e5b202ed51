"""The tuning run: what would be learned, how far it is, what came of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import workplace
from ecgviewer.ui.jobs import JobRunner

KEY = "tune"


class Tuning(QObject):
    """One run at a time, in the training pool; a run that fails or is cancelled leaves nothing."""

    changed = Signal()
    modelMade = Signal()

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.plan: workplace.TuningPlan | None = None
        self.progress: Progress | None = None
        self.result: Any = None
        self.problem: str | None = None
        self.was_cancelled = False

    @property
    def can_start(self) -> bool:
        """Whether there is anything to learn from."""
        return self.plan is not None and bool(self.plan.rows)

    @property
    def is_running(self) -> bool:
        """Whether a run goes on."""
        return self._runner.is_active(KEY)

    def look(self) -> None:
        """Count what there is to learn from."""
        self._runner.start(
            "plan", workplace.plan_tuning, on_result=self._take_plan, on_error=self._take_error
        )

    def _take_plan(self, plan: workplace.TuningPlan) -> None:
        self.plan = plan
        self.changed.emit()

    def start(self, parent_id: str, author: str) -> None:
        """Tune from a parent model with all findings stored; nothing happens while one runs."""
        if self.is_running:
            return
        self.result = self.problem = None
        self.was_cancelled = False
        self.progress = Progress(0, 0, "starting")
        self._runner.start(
            KEY,
            lambda: workplace.tune(parent_id, author=author),
            on_progress=self._take_progress,
            on_result=self._take_result,
            on_error=self._take_error,
            pool="training",
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop the run; nothing of it is kept."""
        if self.is_running:
            self._runner.cancel(KEY)
            self.progress, self.was_cancelled = None, True
            self.problem = "Cancelled. Nothing was kept; your findings are as they were."
            self.changed.emit()

    def dismiss(self) -> None:
        """Take the result off the page; the model stays in the list."""
        self.result = None
        self.changed.emit()

    def _take_progress(self, step: Progress) -> None:
        self.progress = step
        self.changed.emit()

    def _take_result(self, result: Any) -> None:
        self.result, self.progress = result, None
        self.modelMade.emit()
        self.changed.emit()

    def _take_error(self, error: UserError) -> None:
        self.problem, self.progress = str(error), None
        self.changed.emit()
