"""Use case: let a model say what it sees in the records of the catalogue."""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.long_score import LONG_S
from ecgviewer.core.progress import Progress
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueScore
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.long_scoring import score_long
from ecgviewer.tasks.scoring import TOGETHER, loaded, score_together, tried

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.inference.zoo import ModelEntry

_LEAST = 0.05
"""Probability under which a finding is not kept."""


def score_catalogue(
    model_id: str, user_zoo: Path, *, path: Path | None = None
) -> Generator[Progress, None, int]:
    """Score all records of the catalogue that the model has not scored; return how many.

    A record that cannot be scored is kept with the reason and not tried again. What was scored is
    stored at each step, also when the generator is closed.

    Parameters
    ----------
    model_id
        Empty = the default model.
    user_zoo
        Folder of the user's models.
    path
        The catalogue; the user's unless told.

    Raises
    ------
    UserError
        If the catalogue or the model cannot be used.
    """
    yield Progress(0, 0, tr("loading the model"))
    model = loaded(model_id, user_zoo)
    done = 0
    with Catalogue(path or catalogue_path()) as catalogue:
        sha256, later = model.entry.sha256, set[tuple[str, str]]()
        while some := catalogue.unscored(sha256, TOGETHER + len(later)):
            later |= {one for one in some if is_long(catalogue, one[0])}
            short = [one for one in some if one not in later]
            if not short and len(some) <= len(later):
                break
            score_some(catalogue, short, model)
            done += len(short)
            yield Progress(done, 0, tr("{done:,} records scored", done=done))
        for one in sorted(later):  # they take minutes: last, and with what is kept of them
            yield from _score_hours(catalogue, one, model.entry, user_zoo)
            done += 1
            yield Progress(done, 0, tr("{done:,} records scored", done=done))
        catalogue.tidy()
    return done


def is_long(catalogue: Catalogue, record_id: str) -> bool:
    """Whether a record of the catalogue is scored in parts."""
    place = catalogue.place(record_id)
    if place is None:
        return False
    row = catalogue.records([place])[place]
    return row.n_samples > LONG_S * row.fs


def _score_hours(
    catalogue: Catalogue, one: tuple[str, str], entry: ModelEntry, user_zoo: Path
) -> Generator[Progress, None, None]:
    """Score a record of hours in parts, which stay in the cache: stopped, it goes on there."""
    from ecgviewer.formats import read_record

    record_id, address = one
    record = tried(lambda: read_record(address))
    if isinstance(record, str):
        put_scores(catalogue, entry.sha256, {record_id: record})
        return
    try:
        work = score_long(record, entry.id, user_zoo)
        while True:
            try:
                step = next(work)
            except StopIteration as stop:
                score: RecordScore = stop.value
                break
            yield Progress(
                0, 0, tr("{fraction:.0%} of a record of hours scored", fraction=step.fraction)
            )
    except UserError as error:
        put_scores(catalogue, entry.sha256, {record_id: str(error)})
        return
    put_scores(catalogue, entry.sha256, {record_id: score})


def score_some(catalogue: Catalogue, some: Sequence[tuple[str, str]], model: LoadedModel) -> None:
    """Score records together, each given by its id and an address, and keep what is said.

    One that cannot be scored is kept with the reason.
    """
    found = score_together([where for _, where in some], model)
    said = {
        record_id: one if isinstance(one, str) else one[0]
        for (record_id, _), one in zip(some, found, strict=True)
    }
    put_scores(catalogue, model.entry.sha256, said)


def put_scores(catalogue: Catalogue, sha256: str, said: Mapping[str, RecordScore | str]) -> None:
    """Keep what a model (its hash) says of records by id, or why it says nothing."""
    scores: dict[str, CatalogueScore] = {}
    findings: dict[str, dict[str, float]] = {}
    for record_id, one in said.items():
        if isinstance(one, str):
            scores[record_id] = CatalogueScore(None, reason=one)
            continue
        scores[record_id] = score_of(one)
        findings[record_id] = {code: round(p, 3) for code, p in one.findings.items() if p >= _LEAST}
    catalogue.put_scores(sha256, scores, findings)


def score_of(result: RecordScore) -> CatalogueScore:
    """Return a score as the catalogue keeps it."""
    if math.isnan(result.surprise):
        return CatalogueScore(None, reason=result.not_evaluated.get("record", "no usable lead"))
    low, high = (1.0 / max(1.0 - side, 1e-9) for side in result.interval)
    full = None if math.isnan(result.full) else result.full
    doubt = doubt_of(result.findings)
    return CatalogueScore(result.one_in, low, high, full, result.foreign, doubt=doubt)


def doubt_of(findings: Mapping[str, float]) -> float | None:
    """Return how unsure a model is of its findings, in bits; None where it knows none.

    The sum of the entropies of all findings that a normal ECG cannot carry, as queues order by.
    """
    from ecgviewer.training.labels import BESIDE_NORMAL

    telling = [p for code, p in findings.items() if code not in BESIDE_NORMAL]
    if not telling:
        return None
    sure = [min(max(p, 1e-9), 1.0 - 1e-9) for p in telling]
    return -sum(p * math.log2(p) + (1.0 - p) * math.log2(1.0 - p) for p in sure)
