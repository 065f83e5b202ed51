"""The reading session: the only mutable state of the window. Widgets show it and call it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.record import Record
from ecgviewer.storage.settings import Settings, save_settings
from ecgviewer.tasks import displaying, review
from ecgviewer.ui.active_label import ActiveLabel
from ecgviewer.ui.beat_scope import BeatScope
from ecgviewer.ui.caliper_state import Calipers
from ecgviewer.ui.cataloguing import Cataloguing
from ecgviewer.ui.eye_filter import EyeFilter
from ecgviewer.ui.fiducial_state import FiducialState
from ecgviewer.ui.fiducial_undo import UndoOrder
from ecgviewer.ui.focus_views import Views
from ecgviewer.ui.holter_state import Holter
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.live_reading import LiveReading
from ecgviewer.ui.marks import Circumstances, Marks
from ecgviewer.ui.monitor import MonitorScale
from ecgviewer.ui.opening import Opening
from ecgviewer.ui.prefetch import Ahead
from ecgviewer.ui.quarantine import Quarantine
from ecgviewer.ui.reading_state import ReadingState
from ecgviewer.ui.scoring import OfModel, Scoring
from ecgviewer.ui.session_list import OfList
from ecgviewer.ui.session_settings import OfSettings
from ecgviewer.ui.sight import Sight
from ecgviewer.ui.similar_state import Similar
from ecgviewer.ui.suggestions import Suggestions
from ecgviewer.ui.tuning import Tuning
from ecgviewer.ui.watching import Watching

OPACITY_STEPS = (0.3, 0.6, 0.9, 1.0)
_SAVE_AFTER_MS = 400


@dataclass(frozen=True, slots=True)
class Message:
    """One line for the reader: what happened, what is safe, what to do."""

    kind: Literal["error", "caution", "info"]
    text: str


class ReviewSession(OfModel, OfList, OfSettings, QObject):
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
        self.place = self._wanted = -1
        self.record: Record | None = None
        self.record_problem: str | None = None
        self.unreadable: dict[Path, str] = {}
        self.message: Message | None = None
        self.scoring = Scoring(runner, lambda: self.record, self)
        self.scoring.changed.connect(self._on_score)
        self.scoring.modelChanged.connect(self.modelChanged)
        self.scoring.told.connect(self.tell)
        self.eye = EyeFilter(runner, self)
        self.views = Views(self)
        self.monitor = MonitorScale(self)
        self.monitor.set_known(self.settings.calibrations, self.settings.px_per_mm)
        self.marks = Marks(self._circumstances, self)
        self.marks.refused.connect(lambda text: self.tell("error", text))
        self.fiducials = FiducialState(runner, lambda: self.reader, self)
        self.fiducials.refused.connect(lambda text: self.tell("caution", text))
        self.fiducials.changed.connect(self.measured)
        self.reading = ReadingState(self)
        self.reading.allowedChanged.connect(self._on_allowed)
        self.sight = Sight(self)
        self.undo_order = UndoOrder(self.marks, self.fiducials, self)
        self.beat_scope = BeatScope(
            runner, self.marks, lambda: self.record, lambda: self.measurements, self
        )
        self.calipers = Calipers(self)
        self.label = ActiveLabel(self)
        self.suggestions = Suggestions(self)
        self.undo_order.add(self.suggestions)
        self.holter = Holter(self)
        self.undo_order.add_holter(self.holter.changes)
        self.similar = Similar(self)
        self.opening = Opening(self)
        self.cataloguing = Cataloguing(self)
        self.quarantine = Quarantine(self)
        self.ahead = Ahead(self)
        self.fiducials.measured_ahead = self.ahead.measurements
        self.watching = Watching(self)
        self.live = LiveReading(self)
        self.tuning = Tuning(runner, self)
        self.tuning.modelMade.connect(self.refresh_models)
        self._saver = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saver.timeout.connect(self._save_settings)
        if self.settings.layout_id not in {layout.id for layout in self.layouts}:
            problems += (tr("There is no layout {name!r} any more.", name=self.settings.layout_id),)
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
        self.live.teller.hide()
        self.fiducials.close()
        self.calipers.close()
        self.sight.close()
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
        self.reading.opened = review.roots_of(paths)
        self.runner.start(
            "find",
            lambda: review.records_to_open(paths),
            on_progress=lambda step: self.tell("info", step.message),
            on_result=lambda found: self._list(paths, *found),
            on_error=lambda error: self.tell("error", str(error)),
        )

    def _list(self, opened: Sequence[Path | str], paths: tuple[Path, ...], place: int) -> None:
        self.opening.remember(opened)
        self.cataloguing.opened(opened)
        self.take_list(paths, place)

    def take_list(self, paths: tuple[Path, ...], place: int) -> None:
        """List records that are known as they stand, and open one of them."""
        self.paths, self.place, self._wanted = paths, -1, -1
        self.unreadable = {}
        self.reading.refresh()
        self.dismiss()
        self.recordsChanged.emit()
        self.go(place)

    def widen_list(self, paths: tuple[Path, ...]) -> None:
        """Let the list go on at both ends; the record shown stays, and is not read again."""
        path = self.path
        if path in paths and not self.is_loading:
            self.paths = paths
            self.place = self._wanted = paths.index(path)
            self.recordsChanged.emit()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add records at the end of the list; the one in front stays."""
        listed = set(self.paths)
        new = tuple(path for path in paths if path not in listed)
        first = len(self.paths)
        self.paths += new
        self.recordsChanged.emit()
        if new and self._wanted < 0:
            self.go(first)

    def join_folder(self, folder: Path) -> None:
        """Add the records of a folder to the list."""
        self.reading.opened += (folder,)
        self.cataloguing.add(folder)
        self.runner.start("join", lambda: review.find_records([folder]), on_result=self.add_paths)

    def go(self, place: int) -> None:
        """Open the record at a place of the list.

        Until it is read the old one stays, name and sheet together; a finding being written keeps
        the record.
        """
        if not 0 <= place < len(self.paths):
            return
        if self.marks.has_draft:
            self.tell("caution", tr("The finding is not saved yet. Enter saves it, Esc drops it."))
            return
        self._wanted = place
        path = self.paths[place]
        self.runner.start(
            "open",
            lambda: self.ahead.open_record(path),
            on_progress=lambda step: self.ahead.take_opened(path, step),
            on_result=lambda record: self._show(place, record, None),
            on_error=lambda error: self._show(place, None, str(error)),
        )
        self.loadingChanged.emit()

    def next_record(self) -> None:
        """Open the next record of the list."""
        self.go(self.quarantine.step(self._wanted, 1))

    def previous_record(self) -> None:
        """Open the record before."""
        self.go(self.quarantine.step(self._wanted, -1))

    def _show(self, place: int, record: Record | None, problem: str | None) -> None:
        self.scoring.drop()
        self.place, self.record, self.record_problem = place, record, problem
        path = self.paths[place]
        if problem is not None:
            self.unreadable[path] = problem
        else:
            self.unreadable.pop(path, None)
        if self.message is not None and self.message.text != self.marks.store_problem:
            self.dismiss()
        self.reading.show(record, path)
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
        self.scoring.begin()

    @property
    def measurements(self) -> Measurements | None:
        """Of the record shown, with the marks that a person moved; None until they are there."""
        return self.fiducials.measurements

    # The model

    def refresh_models(self) -> None:
        """Read the list of models again; keep the one in use, or fall back to the bundled one."""
        self.scoring.refresh_models(self.settings.model_id)

    def set_model(self, model_id: str) -> None:
        """Score with another model from now on; a candidate is not kept beyond the session."""
        if "model_id" in self.site.locked:
            self.tell("caution", tr("{why}: the model stays.", why=self.site.words))
        elif self.scoring.use(model_id) and not self.scoring.trial:
            self.change_settings(model_id=model_id)

    def stop_model(self) -> None:
        """Stop scoring and take the model's output away until it is asked for again."""
        self.scoring.stop()
        self.tell("info", tr("The model is stopped: nothing is scored until you switch it on (A)."))

    @property
    def _may_see(self) -> bool:
        return self.reading.ai_allowed

    def _on_score(self) -> None:
        # Not even a repaint tells of a score that may not be seen.
        if self._may_see:
            self.scoreChanged.emit()

    def _on_allowed(self) -> None:
        self.scoreChanged.emit()
        self.heatChanged.emit()

    # The overlay

    @property
    def heat_on(self) -> bool:
        """Whether anything that the model says is shown."""
        return self.settings.heat_on and not self.model_stopped and self._may_see

    @property
    def ai_visible(self) -> bool:
        """Whether anything that the model says is on the screen."""
        return self.heat_on and (self.score is not None or self.long_score is not None)

    def toggle_heat(self) -> None:
        """Show or hide all that the model says, once it may be seen."""
        if not self._may_see:
            why = tr("Surprise is hidden until the first read is logged (Ctrl Enter).")
            if self.reading.is_blinded:
                why = tr("Surprise is hidden to the end: a packet is read blind.")
            self.tell("info", why)
            return
        if self.model_stopped:
            self.dismiss()
            self.change_settings(heat_on=True)
            self.scoring.resume()
        else:
            self.change_settings(heat_on=not self.settings.heat_on)

    def step_opacity(self) -> None:
        """Go to the next opacity of the heat, from the last to the first."""
        above = [step for step in OPACITY_STEPS if step > self.settings.heat_opacity + 1e-6]
        self.change_settings(heat_opacity=above[0] if above else OPACITY_STEPS[0])

    # Settings

    def _save_settings(self) -> None:
        try:
            save_settings(self.settings)
        except UserError as error:
            self.tell("error", str(error))

    def _circumstances(self) -> Circumstances:
        return Circumstances(
            author=self.reader,
            ai_visible=self.ai_visible,
            model_id=None if self.model is None else self.model.id,
        )
