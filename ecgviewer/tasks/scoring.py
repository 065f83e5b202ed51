"""Use case: score one record, or many."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.loading import UNASKED, deferred, uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.inference.scorer import Scoring
    from ecgviewer.inference.zoo import ModelEntry

_T = TypeVar("_T")
TOGETHER = 8
"""Records that the recogniser looks at in one call: each takes half the time that it takes alone.
"""

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


def entry_of(model_id: str, user_zoo: Path) -> ModelEntry:
    """Return what is said of a model, without loading it; empty = the default one.

    Raises
    ------
    ModelError
        If there is none of this id.
    """
    from ecgviewer.inference.zoo import find_model
    from ecgviewer.tasks.tuning_register import default_model

    return find_model(model_id, user_zoo) if model_id else default_model(user_zoo)


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

    entry = entry_of(model_id, user_zoo)
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
    yield Progress(0, 0, tr("loading the model"))
    with uncollected(), deferred(*UNASKED):
        from ecgviewer.inference.scorer import score
    model = loaded(model_id, user_zoo)
    return (yield from score(record, model))


def score_paths(paths: Iterable[Path | str], model_id: str, user_zoo: Path) -> Iterator[ScoreRow]:
    """Score records in their order, some at a time; a folder stands for the records in it.

    A file that cannot be read or scored is a row with its error and never ends the batch.

    Raises
    ------
    UserError
        If no record is found, or the model cannot be used.
    """
    from ecgviewer.tasks.review import find_records

    model = loaded(model_id, user_zoo)
    group: list[Path] = []
    for path in _drained(find_records(paths)):
        group.append(path)
        if len(group) >= TOGETHER:
            yield from _rows(group, model)
            group = []
    yield from _rows(group, model)


def _rows(group: list[Path], model: LoadedModel) -> Iterator[ScoreRow]:
    for path, found in zip(group, score_together(group, model), strict=True):
        if isinstance(found, str):
            yield ScoreRow(str(path), error=found)
        else:
            yield row_of(str(path), found[0])


def score_together(
    addresses: Sequence[Path | str], model: LoadedModel
) -> list[tuple[RecordScore, AnomalyMap] | str]:
    """Score some records; the recogniser looks at them together, :data:`TOGETHER` at best.

    Returns
    -------
    list
        Of each record its score and map, those of :func:`score_record` within rounding, or why it
        cannot be read or scored: the others go on.
    """
    from ecgviewer.inference.scorer import recognise

    looked = [tried(lambda one=one: _looked_at(one, model)) for one in addresses]
    made = [one for one in looked if not isinstance(one, str)]
    if isinstance(tried(lambda: recognise(made)), str):
        looked = [
            one if isinstance(one, str) else tried(lambda one=one: _alone(one)) for one in looked
        ]
    return [one if isinstance(one, str) else tried(one.result) for one in looked]


def _looked_at(address: Path | str, model: LoadedModel) -> Scoring:
    """Return a record of which all is known but what the recogniser says of its last windows."""
    from ecgviewer.formats import read_record
    from ecgviewer.inference.scorer import Scoring

    scoring = Scoring(read_record(address), model)
    _drained(scoring.looks())
    return scoring


def _alone(scoring: Scoring) -> Scoring:
    """Have the recogniser see one record alone: another one spoilt the call that they shared."""
    from ecgviewer.inference.scorer import recognise

    recognise([scoring])
    return scoring


def tried(work: Callable[[], _T]) -> _T | str:
    """Return what a piece of a batch gives, or why it failed: the others go on."""
    try:
        return work()
    except UserError as error:
        return str(error)
    except Exception as error:
        return f"unexpected {type(error).__name__}: {error}"


def row_of(record: str, result: RecordScore) -> ScoreRow:
    """Return the row of a scored record, named by its address; what was not evaluated is None."""
    evaluated = not math.isnan(result.surprise)
    full = result.surprise if math.isnan(result.full) else result.full
    low, high = (round(1.0 / max(1.0 - side, 1e-9), 2) for side in result.interval)
    return ScoreRow(
        record,
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
