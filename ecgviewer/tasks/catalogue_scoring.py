"""Use case: let a model say what it sees in the records of the catalogue."""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.core.progress import Progress
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueScore
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.scoring import TOGETHER, loaded, score_together

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel

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
    yield Progress(0, 0, "loading the model")
    model = loaded(model_id, user_zoo)
    done = 0
    with Catalogue(path or catalogue_path()) as catalogue:
        while some := catalogue.unscored(model.entry.sha256, TOGETHER):
            score_some(catalogue, some, model)
            done += len(some)
            yield Progress(done, 0, f"{done:,} records scored")
        catalogue.tidy()
    return done


def score_some(catalogue: Catalogue, some: Sequence[tuple[str, str]], model: LoadedModel) -> None:
    """Score records together, each given by its id and an address, and keep what is said.

    One that cannot be scored is kept with the reason.
    """
    scores: dict[str, CatalogueScore] = {}
    findings: dict[str, dict[str, float]] = {}
    found = score_together([where for _, where in some], model)
    for (record_id, _), one in zip(some, found, strict=True):
        if isinstance(one, str):
            scores[record_id] = CatalogueScore(None, reason=one)
            continue
        scores[record_id] = score_of(one[0])
        findings[record_id] = {
            code: round(p, 3) for code, p in one[0].findings.items() if p >= _LEAST
        }
    catalogue.put_scores(model.entry.sha256, scores, findings)


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
