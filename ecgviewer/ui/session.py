"""The reading session: the only mutable state of the window. Widgets show it and call it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.tasks import displaying, models, review, workplace
from ecgviewer.ui.beat_scope import BeatScope
from ecgviewer.ui.caliper_state import Calipers
from ecgviewer.ui.eye_filter import EyeFilter
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.fiducial_undo import UndoOrder
from ecgviewer.ui.focus_views import Views
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.marks import Circumstances, Marks
from ecgviewer.ui.monitor import MonitorScale
from ecgviewer.ui.tuning import Tuning

OPACITY_STEPS = (0.3, 0.6, 0.9, 1.0)
DEFAULT_READER = "reader"
_SCORES_KEPT = 64
_SAVE_AFTER_MS = 400


@dataclass(frozen=True, slots=True)
class Message:
    """One line for the reader: what happened, what is safe, what to do."""

    kind: Literal["error", "caution", "info"]
    text: str


class ReviewSession(QObject):
    """Records, the one shown, its measurements, score and marks, the model, the settings.

    Parameters
    ----------
    runner
        Runs what takes time.
    settings
        What the user chose before.
    """

    recordsChanged = Signal()
    """The list, or the place in it."""

    recordChanged = Signal()
    """Another record is shown, or none because it could not be read."""

    measured = Signal()
    scoreChanged = Signal()
    """Score and map, their absence, or how far scoring is."""

    modelChanged = Signal()
    """The model in use, or the list of models."""

    heatChanged = Signal()
    settingsChanged = Signal()
    messageChanged = Signal()
    loadingChanged = Signal()

    def __init__(
        self, runner: JobRunner, settings: Settings | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.runner = runner
        self.settings = settings if settings is not None else Settings()
        self.layouts, problems = displaying.list_layouts()
        self.keeps_settings = True
        self.paths: tuple[Path, ...] = ()
        self.place = -1
        self.record: Record | None = None
        self.record_problem: str | None = None
        self.unreadable: dict[Path, str] = {}
        self.score: RecordScore | None = None
        self.map: AnomalyMap | None = None
        self.score_problem: str | None = None
        self.score_progress: Progress | None = None
        self.model_stopped = False
        self.message: Message | None = None
        self.models: tuple[Any, ...] = ()
        self.model: Any = None
        self._wanted = -1
        self._scores: OrderedDict[tuple[str, str, str], tuple[RecordScore, AnomalyMap]] = (
            OrderedDict()
        )
        self.eye = EyeFilter(runner, self)
        self.views = Views(self)
        self.monitor = MonitorScale(self)
        self.monitor.set_known(self.settings.calibrations, self.settings.px_per_mm)
        self.marks = Marks(self._circumstances, self)
        self.marks.refused.connect(lambda text: self.tell("error", text))
        self.fiducials = FiducialState(runner, lambda: self.reader, self)
        self.fiducials.refused.connect(lambda text: self.tell("caution", text))
        self.fiducials.changed.connect(self.measured)
        self.undo_order = UndoOrder(self.marks, self.fiducials, self)
        self.beat_scope = BeatScope(
            runner, self.marks, lambda: self.record, lambda: self.measurements, self
        )
        self.calipers = Calipers(self)
        self.tuning = Tuning(runner, self)
        self.tuning.modelMade.connect(self.refresh_models)
        self._saver = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saver.timeout.connect(self._save_settings)
        if self.settings.layout_id not in {layout.id for layout in self.layouts}:
            problems += (f"There is no layout {self.settings.layout_id!r} any more.",)
            self.settings = replace(self.settings, layout_id=Settings().layout_id)
        if problems:
            self.message = Message("caution", " ".join(problems))
        if self.marks.store_problem:
            self.message = Message("error", self.marks.store_problem)
        self.refresh_models()

    def close(self) -> None:
        """Store the settings, close the store."""
        self._saver.stop()
        if self.keeps_settings:
            self._save_settings()
        self.fiducials.close()
        self.calipers.close()
        self.marks.close()

    def tell(self, kind: Literal["error", "caution", "info"], text: str) -> None:
        """Show one line until the next one, or until it is dismissed."""
        self.message = Message(kind, text)
        self.messageChanged.emit()

    def dismiss(self) -> None:
        """Take the line away."""
        if self.message is not None:
            self.message = None
            self.messageChanged.emit()

    # Records

    def open_paths(self, paths: Sequence[Path | str]) -> None:
        """List the records of files and folders, and open the first."""
        self.runner.start(
            "find",
            lambda: review.find_records(paths),
            on_progress=lambda step: self.tell("info", step.message),
            on_result=self._list,
            on_error=lambda error: self.tell("error", str(error)),
        )

    def _list(self, paths: tuple[Path, ...]) -> None:
        self.paths, self.place, self._wanted = paths, -1, -1
        self.unreadable = {}
        self.dismiss()
        self.recordsChanged.emit()
        self.go(0)

    def go(self, place: int) -> None:
        """Open the record at a place of the list.

        Until it is read the old one stays, name and sheet together; a finding being written keeps
        the record.
        """
        if not 0 <= place < len(self.paths):
            return
        if self.marks.has_draft:
            self.tell("caution", "The finding is not saved yet. Enter saves it, Esc drops it.")
            return
        self._wanted = place
        path = self.paths[place]
        self.runner.start(
            "open",
            lambda: review.open_record(path),
            on_result=lambda record: self._show(place, record, None),
            on_error=lambda error: self._show(place, None, str(error)),
        )
        self.loadingChanged.emit()

    def next_record(self) -> None:
        """Open the next record of the list."""
        self.go(self._wanted + 1)

    def previous_record(self) -> None:
        """Open the record before."""
        self.go(self._wanted - 1)

    def _show(self, place: int, record: Record | None, problem: str | None) -> None:
        self._drop_score()
        self.place, self.record, self.record_problem = place, record, problem
        path = self.paths[place]
        if problem is not None:
            self.unreadable[path] = problem
        else:
            self.unreadable.pop(path, None)
        if self.message is not None and self.message.text != self.marks.store_problem:
            self.dismiss()
        self.marks.show(record, path)
        self.fiducials.show(record)
        self.undo_order.clear()
        self.eye.show(record)
        self.recordChanged.emit()
        self.recordsChanged.emit()
        self.loadingChanged.emit()
        # After the first paint of the record, so that no thread competes with it.
        QTimer.singleShot(0, self, self._work_on_record)

    def _work_on_record(self) -> None:
        self.fiducials.measure()
        self._score()

    @property
    def measurements(self) -> Measurements | None:
        """Of the record shown, with the marks that a person moved; None until they are there."""
        return self.fiducials.measurements

    @property
    def always(self) -> bool:
        """Whether anything may be done at all."""
        return True

    @property
    def has_record(self) -> bool:
        """Whether a record is shown."""
        return self.record is not None

    @property
    def path(self) -> Path | None:
        """File of the record shown, or of the one that could not be read."""
        return self.paths[self.place] if self.place >= 0 else None

    @property
    def is_loading(self) -> bool:
        """Whether a record is being read."""
        return self.runner.is_active("open") or self.runner.is_active("find")

    @property
    def can_next(self) -> bool:
        """Whether the list goes on."""
        return 0 <= self._wanted < len(self.paths) - 1

    @property
    def can_previous(self) -> bool:
        """Whether the list has a record before."""
        return self._wanted > 0

    # The model

    def refresh_models(self) -> None:
        """Read the list of models again; keep the one in use, or fall back to the bundled one."""
        try:
            self.models = tuple(models.list_models())
        except UserError as error:
            self.models = ()
            self.tell("error", f"{error} Reading goes on without a model.")
        by_id = {entry.id: entry for entry in self.models}
        wanted = self.settings.model_id
        if wanted and wanted not in by_id and self.models:
            self.tell(
                "caution", f"The model {wanted} is not here any more; the bundled one is in use."
            )
        bundled = [entry for entry in self.models if entry.bundled]
        self.model = by_id.get(wanted) or next(iter(bundled[::-1] or self.models), None)
        self.modelChanged.emit()

    def set_model(self, model_id: str) -> None:
        """Score with another model from now on; the record shown is scored again."""
        entry = next((entry for entry in self.models if entry.id == model_id), None)
        if entry is None or entry is self.model:
            return
        self.model = entry
        self.change_settings(model_id=entry.id)
        self._drop_score()
        self.modelChanged.emit()
        self._score()

    def _drop_score(self) -> None:
        self.runner.cancel("score")
        self.score = self.map = self.score_problem = self.score_progress = None
        self.scoreChanged.emit()

    def _score(self) -> None:
        record, entry = self.record, self.model
        if record is None or entry is None or self.model_stopped:
            return
        kept = self._scores.get((record.id, entry.id, entry.sha256))
        if kept is not None:
            self._take_score(entry, kept)
            return
        self.score_progress = Progress(0, 0, "scoring")
        self.runner.start(
            "score",
            lambda: workplace.score_record(record, entry.id),
            on_progress=self._take_progress,
            on_result=lambda result: self._take_score(entry, result),
            on_error=self._take_score_error,
        )
        self.scoreChanged.emit()

    def _take_progress(self, step: Progress) -> None:
        self.score_progress = step
        self.scoreChanged.emit()

    def _take_score(self, entry: Any, result: tuple[RecordScore, AnomalyMap]) -> None:
        score, anomaly = result
        ids = {(score.record_id, score.model_id), (anomaly.record_id, anomaly.model_id)}
        if self.record is None or ids != {(self.record.id, entry.id)} or entry is not self.model:
            return  # of a record left, or of another model: never shown
        self._scores[(self.record.id, entry.id, entry.sha256)] = result
        self._scores.move_to_end((self.record.id, entry.id, entry.sha256))
        while len(self._scores) > _SCORES_KEPT:
            self._scores.popitem(last=False)
        self.score, self.map, self.score_progress = score, anomaly, None
        self.scoreChanged.emit()

    def _take_score_error(self, error: UserError) -> None:
        self.score_problem, self.score_progress = str(error), None
        self.scoreChanged.emit()

    def stop_model(self) -> None:
        """Stop scoring and take the model's output away until it is asked for again."""
        self.model_stopped = True
        self._drop_score()
        self.tell("info", "The model is stopped: nothing is scored until you switch it on (A).")

    @property
    def is_scoring(self) -> bool:
        """Whether the record is being scored."""
        return self.score_progress is not None

    @property
    def has_model(self) -> bool:
        """Whether there is a model."""
        return self.model is not None

    # The overlay

    @property
    def heat_on(self) -> bool:
        """Whether anything that the model says is shown."""
        return self.settings.heat_on and not self.model_stopped

    def toggle_heat(self) -> None:
        """Show or hide all that the model says."""
        if self.model_stopped:
            self.model_stopped = False
            self.dismiss()
            self.change_settings(heat_on=True)
            self._score()
        else:
            self.change_settings(heat_on=not self.settings.heat_on)

    def step_opacity(self) -> None:
        """Go to the next opacity of the heat, from the last to the first."""
        above = [step for step in OPACITY_STEPS if step > self.settings.heat_opacity + 1e-6]
        self.change_settings(heat_opacity=above[0] if above else OPACITY_STEPS[0])

    # Settings

    def change_settings(self, **fields: Any) -> None:
        """Change settings; they are stored a moment later."""
        before, self.settings = self.settings, replace(self.settings, **fields)
        if self.settings == before:
            return
        if self.keeps_settings:
            self._saver.start()
        self.monitor.set_known(self.settings.calibrations, self.settings.px_per_mm)
        self.settingsChanged.emit()
        if {"heat_on", "heat_opacity"} & fields.keys():
            self.heatChanged.emit()

    def _save_settings(self) -> None:
        try:
            save_settings(self.settings)
        except UserError as error:
            self.tell("error", str(error))

    @property
    def reader(self) -> str:
        """Name under which findings are stored."""
        return self.settings.reader.strip() or DEFAULT_READER

    def _circumstances(self) -> Circumstances:
        return Circumstances(
            author=self.reader,
            ai_visible=self.heat_on and self.score is not None,
            model_id=None if self.model is None else self.model.id,
        )
