"""The models that there are, the one in use, and what it says of the record shown."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.long_score import LongScore, Scored
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks import models, workplace
from ecgviewer.tasks.long_scoring import is_long
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.long_scores import LongScores
from ecgviewer.ui.tuning_map_state import FindingMaps

_SCORES_KEPT = 64


_Key = tuple[str, float | None, str | None, str, str]


def _key(record: Record, entry: Any) -> _Key:
    """Return what a score depends on: the samples, age and sex, and the model."""
    patient = record.patient
    return record.id, patient.age_years, patient.sex, entry.id, entry.sha256


class Scoring(QObject):
    """Scores the record shown, whether or not anything of it may be seen.

    Widgets do not ask here: the session says what may be seen.

    Parameters
    ----------
    runner
        Scores beside the window.
    record
        Tells the record shown.
    """

    changed = Signal()
    """Score and map, their absence, or how far scoring is."""

    modelChanged = Signal()
    """The model in use, or the list of models."""

    found = Signal(str, object)
    """Hash of a model and what it says of a record; to be kept, and not to be shown."""

    told = Signal(str, str)
    """A line for the reader: its kind, its text."""

    def __init__(
        self, runner: JobRunner, record: Callable[[], Record | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._record = runner, record
        self.maps = FindingMaps(runner, record, self)
        self.long = LongScores(self)
        self.long.changed.connect(self._on_growth)
        self.score: RecordScore | None = None
        self.map: AnomalyMap | None = None
        self.problem: str | None = None
        self.progress: Progress | None = None
        self.is_stopped = False
        self.models: tuple[Any, ...] = ()
        self._default = ""
        self.model: Any = None
        self.trial = ""
        """Candidate that is tried out in this session; no default, and not kept."""
        self._kept: OrderedDict[_Key, tuple[RecordScore, AnomalyMap]] = OrderedDict()

    def refresh_models(self, wanted: str) -> None:
        """Read the list of models again; use the one wanted, or fall back to the bundled one."""
        try:
            self.models = tuple(models.list_models())
        except UserError as error:
            self.models = ()
            self.told.emit("error", tr("{error} Reading goes on without a model.", error=error))
        self._default = ""
        try:
            self._default = models.promoted_id()
        except UserError as error:
            self.told.emit("caution", tr("{error} The bundled model is in use.", error=error))
        by_id = {entry.id: entry for entry in self.models}
        if self.trial and self.is_candidate(by_id.get(self.trial)):
            wanted = self.trial
        elif self.is_candidate(by_id.get(wanted)):
            text = tr(
                "The model {model} is not the default, which takes a promotion; that one is in "
                "use.",
                model=wanted,
            )
            self.told.emit("caution", text)
            wanted = ""
        if self.trial != wanted:
            self.trial = ""
        wanted = wanted or self._default
        if wanted and wanted not in by_id and self.models:
            text = tr(
                "The model {model} is not here any more; the bundled one is in use.", model=wanted
            )
            self.told.emit("caution", text)
        bundled = [entry for entry in self.models if entry.bundled]
        self.model = by_id.get(wanted) or next(iter(bundled[::-1] or self.models), None)
        self.modelChanged.emit()

    def is_candidate(self, entry: Any) -> bool:
        """Whether a model was tuned and is not the default: it may be tried out, no more."""
        return entry is not None and not entry.bundled and entry.id != self._default

    def use(self, model_id: str) -> bool:
        """Score with another model from now on; whether it is another one."""
        entry = next((entry for entry in self.models if entry.id == model_id), None)
        if entry is None or entry is self.model:
            return False
        self.model = entry
        self.trial = entry.id if self.is_candidate(entry) else ""
        self.drop()
        self.modelChanged.emit()
        self.begin()
        return True

    def drop(self) -> None:
        """Forget what was said of the record."""
        self._runner.cancel("score")
        self.long.drop()
        self.score = self.map = self.problem = self.progress = None
        self.changed.emit()

    def begin(self) -> None:
        """Score the record shown."""
        record, entry = self._record(), self.model
        if record is None or entry is None or self.is_stopped:
            return
        kept = self._kept.get(_key(record, entry))
        if kept is not None:
            self.take(entry, kept)
            return
        self.progress = Progress(0, 0, "scoring")
        if is_long(record):
            self._begin_long(record, entry)
        else:
            self._runner.start(
                "score",
                lambda: workplace.score_record(record, entry.id),
                on_progress=self._take_progress,
                on_result=lambda result: self.take(entry, result),
                on_error=self._take_error,
            )
        self.changed.emit()

    def _take_progress(self, step: Progress) -> None:
        self.progress = step
        self.changed.emit()

    def _begin_long(self, record: Record, entry: Any) -> None:
        """Score a record of hours at the pace that the window leaves; it is shown as it comes."""
        self._runner.start(
            "score",
            lambda: workplace.score_long(record, entry.id, lambda: self.long.page),
            on_progress=self._take_part,
            on_result=lambda score: self.take(entry, (score, self.long.finish())),
            on_error=self._take_error,
            pool="scoring",
        )

    def _take_part(self, step: Progress) -> None:
        self.progress = step
        if isinstance(step, Scored):
            self.long.take(step)

    def _on_growth(self) -> None:
        """Show what is there of a long record; nobody above scales or cuts it."""
        if self.score is None:
            self.map = self.long.map
            self.changed.emit()

    def take(self, entry: Any, result: tuple[RecordScore, AnomalyMap]) -> None:
        """Take over a score, if it is of the record shown and by the model in use."""
        score, anomaly = result
        record = self._record()
        ids = {(score.record_id, score.model_id), (anomaly.record_id, anomaly.model_id)}
        if record is None or ids != {(record.id, entry.id)} or entry is not self.model:
            return  # of a record left, or of another model: never shown
        self.keep(record, entry.sha256, result)
        self.score, self.map, self.progress = score, anomaly, None
        self.changed.emit()

    def keep(self, record: Record, sha256: str, result: tuple[RecordScore, AnomalyMap]) -> None:
        """Keep a score of any record for when it is shown; nothing of it is told."""
        score, entry = result[0], self.model
        if entry is None or (score.record_id, score.model_id) != (record.id, entry.id):
            return
        if sha256 != entry.sha256:
            return  # of another model
        self.found.emit(sha256, score)
        if is_long(record):
            return  # kept on the disk
        key = _key(record, entry)
        self._kept[key] = result
        self._kept.move_to_end(key)
        while len(self._kept) > _SCORES_KEPT:
            self._kept.popitem(last=False)

    def knows(self, record: Record) -> bool:
        """Whether a score of a record by the model in use is kept."""
        entry = self.model
        return entry is not None and _key(record, entry) in self._kept

    def _take_error(self, error: UserError) -> None:
        self.problem, self.progress = str(error), None
        self.changed.emit()

    def stop(self) -> None:
        """Score nothing until :meth:`resume`."""
        self.is_stopped = True
        self.drop()

    def resume(self) -> None:
        """Score again."""
        self.is_stopped = False
        self.begin()


class OfModel:
    """What the model says and what may be seen of it: properties of the session.

    All of it is absent while the reader may not see it, whatever was scored meanwhile.
    """

    scoring: Scoring
    _may_see: bool

    @property
    def score(self) -> RecordScore | None:
        """Of the record shown, if it may be seen."""
        return self.scoring.score if self._may_see else None

    @property
    def map(self) -> AnomalyMap | None:
        """Of the record shown, if it may be seen."""
        return self.scoring.map if self._may_see else None

    @property
    def long_score(self) -> LongScore | None:
        """Of the windows of a long record, as far as they are scored, if it may be seen."""
        return self.scoring.long.score if self._may_see else None

    @property
    def score_problem(self) -> str | None:
        """Why the record was not scored, if the model may be seen."""
        return self.scoring.problem if self._may_see else None

    @property
    def score_progress(self) -> Progress | None:
        """How far scoring is, if the model may be seen."""
        return self.scoring.progress if self._may_see else None

    @property
    def is_scoring(self) -> bool:
        """Whether the record is being scored, if the model may be seen."""
        return self.score_progress is not None

    @property
    def model_stopped(self) -> bool:
        """Whether the reader has stopped the model."""
        return self.scoring.is_stopped

    @property
    def models(self) -> tuple[Any, ...]:
        """All models."""
        return self.scoring.models

    @property
    def model(self) -> Any:
        """The model in use; None where there is none."""
        return self.scoring.model

    @property
    def has_model(self) -> bool:
        """Whether there is a model."""
        return self.scoring.model is not None
