"""Which span of one reader is which span of another, by their overlap in time.

Pairs are chosen so that the sum of overlaps is the greatest (H. W. Kuhn, Naval Research Logistics
Quarterly 1955, 2:83-97), each span once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment


@dataclass(frozen=True, eq=False)
class SpanMatch:
    """Pairs found between two sets of spans.

    Parameters
    ----------
    pairs
        int64, shape (n, 2): index of the span in the first and in the second set.
    iou
        float64, shape (n,): overlap of each pair, intersection over union.
    n_first, n_second
        Spans in each set.
    """

    pairs: NDArray[np.int64]
    iou: NDArray[np.float64]
    n_first: int
    n_second: int

    @property
    def precision(self) -> float:
        """Share of the second set's spans that are matched; NaN where it has none."""
        return len(self.pairs) / self.n_second if self.n_second else float("nan")

    @property
    def recall(self) -> float:
        """Share of the first set's spans that are matched; NaN where it has none."""
        return len(self.pairs) / self.n_first if self.n_first else float("nan")

    @property
    def mean_iou(self) -> float:
        """Mean overlap of the pairs; NaN where there are none."""
        return float(self.iou.mean()) if len(self.iou) else float("nan")


def temporal_iou(first: NDArray[Any], second: NDArray[Any]) -> NDArray[np.float64]:
    """Return intersection over union of all pairs of half-open spans.

    Parameters
    ----------
    first, second
        Start and stop, shape (n, 2) and (m, 2).

    Returns
    -------
    ndarray
        float64, shape (n, m), 0-1.
    """
    a = np.asarray(first, dtype=np.float64).reshape(-1, 2)
    b = np.asarray(second, dtype=np.float64).reshape(-1, 2)
    start = np.maximum(a[:, None, 0], b[None, :, 0])
    stop = np.minimum(a[:, None, 1], b[None, :, 1])
    common = np.maximum(stop - start, 0.0)
    union = (a[:, 1] - a[:, 0])[:, None] + (b[:, 1] - b[:, 0])[None, :] - common
    return np.divide(common, union, out=np.zeros_like(common), where=union > 0)


def match_spans(
    first: NDArray[Any], second: NDArray[Any], *, iou_at_least: float = 0.5
) -> SpanMatch:
    """Pair the spans of two readers.

    Parameters
    ----------
    first, second
        Start and stop, shape (n, 2) and (m, 2); the first is the one that recall is of.
    iou_at_least
        Pairs that overlap less, or not at all, are no pairs; 0-1.
    """
    iou = temporal_iou(first, second)
    allowed = (iou >= iou_at_least) & (iou > 0)
    rows, columns = linear_sum_assignment(np.where(allowed, iou, 0.0), maximize=True)
    kept = allowed[rows, columns]
    pairs = np.stack([rows[kept], columns[kept]], axis=1).astype(np.int64)
    return SpanMatch(pairs, iou[rows[kept], columns[kept]], *iou.shape)
