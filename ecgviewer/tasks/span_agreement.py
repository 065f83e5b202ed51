"""How well two readers' spans of a code agree, with intervals from a bootstrap over records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.study import Reading, readers_of

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """How well two readers' spans of one code agree, over the records that both have read.

    ``recall`` is of the first reader's spans, ``precision`` of the second's, ``mean_iou`` of the
    pairs; NaN where there are none. ``n_records`` is how many records carry a span of either. The
    intervals are percentiles of a bootstrap over the records that both have read.
    """

    code: str
    first: str
    second: str
    n_first: int
    n_second: int
    n_matched: int
    precision: float
    recall: float
    mean_iou: float
    n_records: int = 0
    precision_interval: Interval = (float("nan"), float("nan"))
    recall_interval: Interval = (float("nan"), float("nan"))
    mean_iou_interval: Interval = (float("nan"), float("nan"))


def agree_on_spans(
    readings: Sequence[Reading],
    code: str,
    *,
    iou_at_least: float = 0.5,
    seed: int = 0,
    draws: int = 2000,
    level: float = 0.95,
) -> list[SpanAgreement]:
    """Compare every pair of readers.

    Parameters
    ----------
    readings
        Of the study; those read, first showings, are compared.
    code
        The finding.
    iou_at_least
        Overlap from which two spans are the same, 0-1.
    seed, draws, level
        Of the bootstrap; how many; width of the interval, 0-1.

    Returns
    -------
    list
        One for each pair in which either has a span.
    """
    by_reader: dict[str, dict[str, Any]] = {reader: {} for reader in readers_of(readings)}
    for one in readings:
        if one.state == "read" and not one.repeat:
            # A finding of the whole record says nothing of a place.
            placed = [a for a in one.annotations if a.finding == code and a.kind != "record"]
            marks = [span for a in placed for span in a.intervals()]
            by_reader[one.reader][one.record_id] = np.array(marks, dtype=np.int64).reshape(-1, 2)
    out = []
    for first, second in combinations(by_reader, 2):
        both = sorted(by_reader[first].keys() & by_reader[second].keys())
        counts = _counted(
            [(by_reader[first][name], by_reader[second][name]) for name in both], iou_at_least
        )
        n_first, n_second, n, _ = counts.sum(axis=0)
        if n_first or n_second:
            figures, intervals = _figures(counts, seed=seed, draws=draws, level=level)
            carried = int((counts[:, :2].sum(axis=1) > 0).sum())
            out.append(
                SpanAgreement(
                    code, first, second, int(n_first), int(n_second), int(n), *figures, carried,
                    *intervals,
                )
            )  # fmt: skip
    return out


def _counted(pairs: Sequence[tuple[Any, Any]], iou_at_least: float) -> NDArray[np.float64]:
    """Return, for each record: spans of either, pairs, sum of their overlaps."""
    from ecgviewer.signals.span_matching import match_spans  # scipy

    rows = []
    for mine, yours in pairs:
        match = match_spans(mine, yours, iou_at_least=iou_at_least)
        rows.append((match.n_first, match.n_second, len(match.iou), float(match.iou.sum())))
    return np.array(rows, dtype=np.float64).reshape(-1, 4)


def _figures(
    counts: NDArray[np.float64], *, seed: int, draws: int, level: float
) -> tuple[tuple[float, ...], tuple[Interval, ...]]:
    """Return precision, recall and mean overlap, and the interval of each."""
    once = np.ones((1, len(counts)))
    value = tuple(float(one[0]) for one in _ratios(once @ counts))
    if draws < 1 or not len(counts):
        return value, ((float("nan"), float("nan")),) * 3
    random = np.random.default_rng(seed)
    n = len(counts)
    weights = random.multinomial(n, np.full(n, 1.0 / n), size=draws).astype(np.float64)
    return value, tuple(_interval(one, level) for one in _ratios(weights @ counts))


def _ratios(sums: NDArray[np.float64]) -> tuple[NDArray[np.float64], ...]:
    n_first, n_second, matched, overlap = sums.T
    pairs = ((matched, n_second), (matched, n_first), (overlap, matched))
    return tuple(
        np.divide(above, below, out=np.full(below.shape, np.nan), where=below > 0)
        for above, below in pairs
    )


def _interval(values: NDArray[np.float64], level: float) -> Interval:
    known = values[np.isfinite(values)]
    if not known.size:
        return float("nan"), float("nan")
    low, high = np.quantile(known, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
