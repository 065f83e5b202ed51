"""What the label-free network says of many records, and what stage two fits to it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray
from torch import nn

from ecgviewer.core.progress import Progress
from ecgviewer.inference.calibrate import RECORD_SURVIVAL, fit_tail
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.evidence import gather, lead_class
from ecgviewer.inference.fusion import (
    full_base,
    full_statistic,
    fuse_channels,
    fuse_whole,
    rarest_event,
    views_of,
    with_map,
)
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.normals import ledoit_wolf, looks

_DOMAIN_SHARE = 0.99


@dataclass(frozen=True, eq=False)
class Described:
    """What the label-free network says of records.

    Parameters
    ----------
    embedding, summary
        (n, E), (n, 48).
    likelihood
        (n,) mean NLL of hidden samples.
    surprise, event
        (n,) log10 N of the record and of its rarest event.
    """

    embedding: NDArray[np.float32]
    summary: NDArray[np.float32]
    likelihood: NDArray[np.floating]
    surprise: NDArray[np.floating]
    event: NDArray[np.floating]

    def pick(self, rows: NDArray[np.bool_]) -> Described:
        """Return some rows."""
        return Described(*(getattr(self, one.name)[rows] for one in fields(self)))


def describe_rows(
    module: nn.Module, arrays: Arrays, corpus: Corpus, rows: list[int]
) -> Generator[Progress, None, Described]:
    """Run the label-free network over records."""
    embeddings, summaries, likelihood, surprise, event = [], [], [], [], []
    for done, (window, seen) in enumerate(looks(module, corpus, rows)):
        conditions = corpus.rows[rows[done]].conditions()
        evidence, _ = with_map(gather(window, seen, conditions, arrays), arrays)
        kind = lead_class(int(window.valid.any(axis=1).sum()))
        tables = arrays["channel_tails"][kind]
        total = fuse_channels(evidence.channels, tables, views_of(arrays))
        event.append(rarest_event(evidence.channels, tables))
        embeddings.append(seen.embedding)
        summaries.append(evidence.summary)
        likelihood.append(evidence.channels[0])
        surprise.append(fuse_whole(total, evidence.amplitude, kind, arrays))
        yield Progress(done + 1, len(rows), "describing records")
    return Described(
        np.stack(embeddings),
        np.stack(summaries),
        np.array(likelihood),
        np.array(surprise),
        np.array(event),
    )


def fit_domain(learn: Described, check: Described) -> dict[str, NDArray[np.float32]]:
    """Return what tells a foreign record: where all records lie, normal or not."""
    half = learn.embedding.shape[1] // 2
    mean, precision = ledoit_wolf(learn.embedding[:, :half])
    d = check.embedding[:, :half].astype(np.float64) - mean
    distance = np.einsum("ni,ij,nj->n", d, precision, d)
    limits = [np.nanquantile(part, _DOMAIN_SHARE) for part in (distance, check.likelihood)]
    return {
        "domain_mean": mean,
        "domain_precision": precision,
        "domain_limit": np.array(limits, dtype=np.float32),
    }


def fit_full(logits: NDArray[np.floating], normals: Described) -> dict[str, NDArray[np.float32]]:
    """Return the two tails of the full score, of normals and their logits of "not normal"."""
    told = list(zip(logits.tolist(), normals.surprise.tolist(), strict=True))
    tails = {
        "full_base_tail": fit_tail(np.array([full_base(*one) for one in told]), RECORD_SURVIVAL)
    }
    statistic = [
        full_statistic(*one, event, tails)
        for one, event in zip(told, normals.event.tolist(), strict=True)
    ]
    return tails | {"full_tail": fit_tail(np.array(statistic), RECORD_SURVIVAL)}
