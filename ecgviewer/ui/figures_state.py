"""The figures of the window: made beside it, part by part, and let go when they may not be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.plot import FigureGroup
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.figures import PARTS
from ecgviewer.tasks.figures_data import FiguresAsk, Grain

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

JOB, EXPORT = "figures", "figures-export"

PART_OF = {"scores": "model", "drift": "model"} | {
    name: name for name in ("findings", "readers", "agreement")
}
"""Group to the part that makes it."""


class FiguresState(QObject):
    """What is shown, through whose eyes, and how far it is.

    Parameters
    ----------
    session
        Has the reader, the policy, the model and the runner.
    """

    changed = Signal()
    """A group came, all are let go, or a part failed."""

    progressed = Signal()

    lost = Signal()
    """What was shown may be seen no longer, or there is more to see."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.groups: dict[str, FigureGroup] = {}
        self.problems: dict[str, str] = {}
        """Part to why it could not be made."""
        self.steps: dict[str, Progress] = {}
        """Part at work to how far it is."""
        self.grain: Grain = ""
        self.baseline = ""
        self.model: Any = None
        """Model chosen here; None = the one in use."""
        self._waiting: list[str] = []
        self._eyes = self._now()
        for signal in (session.settingsChanged, session.modelChanged):
            signal.connect(self._on_eyes)
        session.reading.changed.connect(self._on_eyes)

    def _now(self) -> tuple[object, ...]:
        model = self.model or self._session.model
        return self._session.reading.sight_key, "" if model is None else model.sha256

    @property
    def is_busy(self) -> bool:
        """Whether any part is being made."""
        return bool(self.steps or self._waiting)

    @property
    def shown_model(self) -> Any:
        """The model whose scores are shown; None without any."""
        return self.model or self._session.model

    def ask(self, *, named: bool = True) -> FiguresAsk:
        """Return what is asked for now."""
        model = self.shown_model
        calibration = {} if model is None else model.manifest.get("calibration", {})
        return FiguresAsk(
            self._session.reader,
            "" if model is None else model.id,
            "" if model is None else model.sha256,
            int(calibration.get("normals", 0)),
            self._session.settings.human_first,
            self.grain,
            self.baseline,
            named=named,
        )

    # Making

    def make(self, first: str = "scores") -> None:
        """Make all parts anew, one at a time; what is shown stays until each has come.

        Parameters
        ----------
        first
            Group that is looked at; its part is made before the others.
        """
        self._eyes = self._now()
        self._stop()
        self._waiting = sorted(PARTS, key=lambda part: part != PART_OF[first])
        self._go_on()

    def _go_on(self) -> None:
        """Start the next part: never two at once, a thread stays free for reading."""
        if self._waiting and not self.steps:
            self._start(self._waiting.pop(0))
        self.progressed.emit()

    def _stop(self) -> None:
        for part in PARTS:
            self._session.runner.cancel(f"{JOB}-{part}")
        self.steps, self._waiting = {}, []

    def follow(self, *, grain: Grain | None = None, baseline: str | None = None) -> None:
        """Follow the model over other periods, or against another baseline."""
        self.grain = self.grain if grain is None else grain
        self.baseline = self.baseline if baseline is None else baseline
        self._start("model")
        self.changed.emit()

    def choose(self, model_id: str) -> None:
        """Show the scores of another model."""
        models = self._session.scoring.models
        self.model = next((one for one in models if one.id == model_id), None)
        self.let_go()

    def _start(self, part: str) -> None:
        ask, make = self.ask(), PARTS[part]
        self.steps[part] = Progress(0, 1, "")
        self._session.runner.start(
            f"{JOB}-{part}",
            lambda: make(ask),
            on_progress=lambda step: self._on_step(part, step),
            on_result=lambda made: self._on_made(part, made),
            on_error=lambda error: self._on_error(part, error),
        )

    def _on_step(self, part: str, step: Progress) -> None:
        self.steps[part] = step
        self.progressed.emit()

    def _on_made(self, part: str, made: tuple[FigureGroup, ...]) -> None:
        self.steps.pop(part, None)
        self.problems.pop(part, None)
        self.groups |= {group.key: group for group in made}
        self._go_on()
        self.changed.emit()

    def _on_error(self, part: str, error: UserError) -> None:
        self.steps.pop(part, None)
        self.problems[part] = str(error)
        for group, of in PART_OF.items():
            if of == part:
                self.groups.pop(group, None)
        self._go_on()
        self.changed.emit()

    def let_go(self) -> None:
        """Show nothing any more: what may be seen has changed."""
        self._stop()
        self.groups, self.problems = {}, {}
        self.changed.emit()
        self.lost.emit()

    def _on_eyes(self) -> None:
        """Let go what other eyes would see; reads and records change often, what is seen rarely."""
        if (self.groups or self.problems or self.is_busy) and self._now() != self._eyes:
            self.let_go()

    # Writing

    def export(self, out: Path, *, named: bool, done: Callable[[int], None]) -> None:
        """Write all figures into a folder or an archive, beside the reading."""
        from ecgviewer.ui.figures_pictures import export_figures  # noqa: PLC0415 - Qt's SVG

        session, ask = self._session, self.ask(named=named)
        session.runner.start(
            EXPORT,
            lambda: export_figures(ask, out),
            on_result=lambda made: done(len(made)),
            on_error=lambda error: session.tell("error", str(error)),
        )
