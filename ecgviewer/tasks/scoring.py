"""Use case: score one record, or many."""

from __future__ import annotations

import math
import threading
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.loading import UNASKED, deferred, uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel

_MODELS_KEPT = 2
_lock = threading.Lock()
_loaded: dict[tuple[str, str], LoadedModel] = {}


@dataclass(frozen=True)
class ScoreRow:
    """One record of a batch.

    Parameters
    ----------
    record
        Path as found.
    model
        Id of the model.
    surprise
        Label-free, 0-1; None where the record was not evaluated or failed.
    score
        Full score of a model that has learned diagnoses too, 0-1; that of surprise where the model
        has learned none.
    one_in, one_in_interval
        N of "1 in N normals" of surprise, and its lower and upper bound.
    foreign, leads, findings, not_evaluated, cautions, seconds
        See :class:`ecgviewer.core.anomaly.RecordScore`.
    error
        Why the file could not be scored; None where it was.
    """

    record: str
    model: str = ""
    surprise: float | None = None
    score: float | None = None
    one_in: float | None = None
    one_in_interval: tuple[float, float] | None = None
    foreign: bool = False
    leads: Mapping[str, float] = field(default_factory=dict)
    findings: Mapping[str, float] = field(default_factory=dict)
    not_evaluated: Mapping[str, str] = field(default_factory=dict)
    cautions: tuple[str, ...] = ()
    seconds: float = 0.0
    error: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields: those of a score, or record and error alone."""
        if self.error is not None:
            return {"record": self.record, "error": self.error}
        fields = asdict(self) | {"cautions": list(self.cautions)}
        del fields["error"]
        return fields


def loaded(model_id: str, user_zoo: Path) -> LoadedModel:
    """Return a model from memory, or load and verify it; safe from any thread.

    Raises
    ------
    ModelError
        If there is none of this id, or it is not what its manifest says.
    """
    # Torch takes most of a second to import; the window is there before.
    with uncollected(), deferred(*UNASKED):
        from ecgviewer.inference.model import load_model
    from ecgviewer.inference.zoo import find_model
    from ecgviewer.tasks.tuning_register import default_model

    entry = find_model(model_id, user_zoo) if model_id else default_model(user_zoo)
    key = (entry.id, entry.sha256)
    with _lock:
        if key not in _loaded:
            model = load_model(entry)
            while len(_loaded) >= _MODELS_KEPT:
                _loaded.pop(next(iter(_loaded)))
            _loaded[key] = model
        return _loaded[key]


def score_record(
    record: Record, model_id: str, user_zoo: Path
) -> Generator[Progress, None, tuple[RecordScore, AnomalyMap]]:
    """Score a record.

    The first call loads the model, which takes some seconds in which nothing is yielded.

    Raises
    ------
    ModelError
        See :func:`loaded`.
    """
    yield Progress(0, 0, "loading the model")
    with uncollected(), deferred(*UNASKED):
        from ecgviewer.inference.scorer import score
    model = loaded(model_id, user_zoo)
    return (yield from score(record, model))


def score_paths(paths: Iterable[Path | str], model_id: str, user_zoo: Path) -> Iterator[ScoreRow]:
    """Score records one after the other; a folder stands for the records in it.

    A file that cannot be read or scored is a row with its error and never ends the batch.

    Raises
    ------
    UserError
        If no record is found, or the model cannot be used.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.review import find_records

    loaded(model_id, user_zoo)
    for path in _drained(find_records(paths)):
        try:
            result, _ = _drained(score_record(read_record(path), model_id, user_zoo))
        except UserError as error:
            yield ScoreRow(str(path), error=str(error))
        except Exception as error:
            yield ScoreRow(str(path), error=f"unexpected {type(error).__name__}: {error}")
        else:
            yield _row(path, result)


def _row(path: Path, result: RecordScore) -> ScoreRow:
    """Return the row of a scored record; what was not evaluated is None."""
    evaluated = not math.isnan(result.surprise)
    full = result.surprise if math.isnan(result.full) else result.full
    low, high = (round(1.0 / max(1.0 - side, 1e-9), 2) for side in result.interval)
    return ScoreRow(
        str(path),
        result.model_id,
        result.surprise if evaluated else None,
        full if evaluated else None,
        round(result.one_in, 2) if evaluated else None,
        (low, high) if evaluated else None,
        result.foreign,
        result.leads,
        result.findings,
        result.not_evaluated,
        result.cautions,
        result.seconds,
    )


def _drained(work: Generator[Progress, None, Any]) -> Any:
    """Run a generator to its end and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value
