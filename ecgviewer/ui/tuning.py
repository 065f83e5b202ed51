"""The tuning run: what would be learned, how far it is, what came of it, what becomes of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import models, workplace
from ecgviewer.tasks.tuning_plan import Choices, TuningPlan
from ecgviewer.ui.jobs import JobRunner

KEY = "tune"
_LOOK_S = 0.05
"""How often a run that stands still looks whether it may go on, and a running one tells of itself.

Its steps take a millisecond or two: told one by one they would keep the window busy.
"""


def paused_while(
    held: threading.Event, work: Generator[Progress, None, Any]
) -> Generator[Progress, None, Any]:
    """Drain a generator, standing still while it is held; it can be closed at any time."""
    last = Progress(0, 0, tr_later("starting"))
    told = 0.0
    try:
        while True:
            while held.is_set():
                time.sleep(_LOOK_S)
                yield last
            try:
                last = next(work)
            except StopIteration as stop:
                return stop.value
            if time.monotonic() - told > _LOOK_S:
                yield last
                told = time.monotonic()
    finally:
        work.close()


class Tuning(QObject):
    """One run at a time, in the training pool; a run that fails or is cancelled leaves nothing."""

    changed = Signal()
    progressed = Signal()
    """How far the run is; nothing else."""

    modelMade = Signal()
    promoted = Signal(str)
    """The default is another model now: its id."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._held = threading.Event()
        self._began = 0.0
        self.plan: TuningPlan | None = None
        self.choices = Choices()
        self.progress: Progress | None = None
        self.result: Any = None
        self.problem: str | None = None
        self.was_cancelled = False
        self.lineage: list[dict[str, Any]] = []
        self.register_problem = ""

    @property
    def can_start(self) -> bool:
        """Whether there is anything to learn from."""
        return self.plan is not None and bool(self.plan.learned)

    @property
    def is_running(self) -> bool:
        """Whether a run goes on, or stands still."""
        return self._runner.is_active(KEY)

    @property
    def seconds(self) -> float:
        """How long ago the run was started."""
        return time.monotonic() - self._began

    @property
    def is_paused(self) -> bool:
        """Whether a run stands still."""
        return self.is_running and self._held.is_set()

    def look(self) -> None:
        """Count what there is to learn from, and read what models there are."""
        choices = self.choices
        self._runner.start(
            "plan",
            lambda: workplace.plan_tuning(choices),
            on_result=self._take_plan,
            on_error=self._take_error,
        )
        self.look_at_models()

    def look_at_models(self) -> None:
        """Read the lineage of the models anew."""
        try:
            self.lineage, self.register_problem = models.lineage(), ""
        except UserError as problem:
            self.lineage, self.register_problem = [], str(problem)
        self.changed.emit()

    def choose(self, **fields: Any) -> None:
        """Decide something of the next run."""
        self.choices = replace(self.choices, **fields)
        self.look()

    def leave_out(self, finding: str, *, out: bool) -> None:
        """Leave a finding out of the next run, or take it in again."""
        others = [code for code in self.choices.leave_out if code != finding]
        self.choose(leave_out=tuple(sorted([*others, finding] if out else others)))

    def _take_plan(self, plan: TuningPlan) -> None:
        self.plan = plan
        self.changed.emit()

    def start(self, parent_id: str, author: str) -> None:
        """Tune from a parent model with the findings stored; nothing happens while one runs."""
        if self.is_running:
            return
        self.result = self.problem = None
        self.was_cancelled = False
        self._held.clear()
        self._began = time.monotonic()
        self.progress = Progress(0, 0, tr_later("starting"))
        held, choices = self._held, self.choices
        self._runner.start(
            KEY,
            lambda: paused_while(held, workplace.tune(parent_id, author=author, choices=choices)),
            on_progress=self._take_progress,
            on_result=self._take_result,
            on_error=self._take_error,
            pool="training",
        )
        self.changed.emit()

    def pause(self) -> None:
        """Let the run stand still, or go on where it stood."""
        if self.is_running:
            (self._held.clear if self._held.is_set() else self._held.set)()
            self.changed.emit()

    def cancel(self) -> None:
        """Stop the run; nothing of it is kept."""
        if self.is_running:
            self._runner.cancel(KEY)
            self._held.clear()
            self.progress, self.was_cancelled = None, True
            self.problem = tr("Cancelled. Nothing was kept; your findings are as they were.")
            self.changed.emit()

    def dismiss(self) -> None:
        """Take the result off the page; the model stays in the list."""
        self.result = None
        self.changed.emit()

    def promote(self, by: str, reason: str, model_id: str = "") -> str:
        """Make a candidate, or the result, the default; return why it was not, or nothing."""
        if not model_id and self.result is None:
            return tr("There is no candidate.")
        wanted = model_id or self.result.model_id
        return self._act(lambda: models.promote(wanted, by=by, reason=reason))

    def roll_back(self, by: str, reason: str) -> str:
        """Go back to the default before; return why that cannot be, or nothing."""
        return self._act(lambda: models.rollback(by=by, reason=reason))

    def standing(self, model_id: str) -> str:
        """Return what a model is: ``"default"``, ``"candidate"``, …; empty where not known."""
        return next((str(one["state"]) for one in self.lineage if one["id"] == model_id), "")

    def _act(self, act: Any) -> str:
        try:
            made = act()
        except UserError as problem:
            return str(problem)
        self.look_at_models()
        self.promoted.emit(made.model_id)
        return ""

    def _take_progress(self, step: Progress) -> None:
        self.progress = step
        self.progressed.emit()

    def _take_result(self, result: Any) -> None:
        self.result, self.progress = result, None
        self.modelMade.emit()
        self.look_at_models()

    def _take_error(self, error: UserError) -> None:
        self.problem, self.progress = str(error), None
        self.changed.emit()
