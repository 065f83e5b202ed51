"""Measures of ranking, with bootstrap intervals and the counts behind them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1000


@dataclass(frozen=True)
class Figure:
    """A figure with its 95 % interval and the records behind it."""

    value: float
    low: float
    high: float
    positives: int
    negatives: int

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields, rounded to four places; None where it cannot be told."""
        return {k: _json_ready(v) for k, v in asdict(self).items()}

    def __str__(self) -> str:
        return (
            f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}] "
            f"({self.positives} against {self.negatives})"
        )


def _json_ready(value: float | int) -> float | int | None:
    if isinstance(value, int):
        return value
    return round(float(value), 4) if np.isfinite(value) else None


Measure = Callable[[NDArray[np.floating], NDArray[np.bool_]], float]


def auroc(scores: NDArray[np.floating], positive: NDArray[np.bool_]) -> float:
    """Return the area under the ROC curve, ties counted half; NaN with one class alone."""
    n1 = int(positive.sum())
    n0 = positive.size - n1
    if n1 == 0 or n0 == 0:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[positive].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))


def average_precision(scores: NDArray[np.floating], positive: NDArray[np.bool_]) -> float:
    """Return the area under the precision-recall curve; NaN without positives."""
    if not positive.any():
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    hits = positive[order]
    precision = np.cumsum(hits) / np.arange(1, hits.size + 1)
    return float(precision[hits].mean())


def precision_at_recall(
    scores: NDArray[np.floating], positive: NDArray[np.bool_], *, recall: float = 0.9
) -> float:
    """Return the precision at the highest threshold that reaches a recall; NaN without positives.

    Ties are taken together.
    """
    if not positive.any():
        return float("nan")
    ordered = np.sort(scores[positive])[::-1]
    threshold = ordered[int(np.ceil(recall * ordered.size)) - 1]
    chosen = scores >= threshold
    return float(positive[chosen].mean())


def at_threshold(
    scores: NDArray[np.floating], positive: NDArray[np.bool_], threshold: float
) -> dict[str, float]:
    """Return sensitivity, specificity, precision and F1 of ``score > threshold``."""
    said = scores > threshold
    hit = float((said & positive).sum())
    sensitivity = hit / max(1, int(positive.sum()))
    specificity = float((~said & ~positive).sum()) / max(1, int((~positive).sum()))
    precision = hit / max(1, int(said.sum()))
    f1 = 2 * hit / max(1.0, 2 * hit + (said & ~positive).sum() + (~said & positive).sum())
    return {
        "sensitivity": round(sensitivity, 4),
        "specificity": round(specificity, 4),
        "precision": round(precision, 4),
        "f1": round(float(f1), 4),
    }


def best_f1(scores: NDArray[np.floating], positive: NDArray[np.bool_]) -> float:
    """Return the largest F1 over all thresholds: as others report it, chosen on the test set."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(positive[order])
    said = np.arange(1, hits.size + 1)
    return float((2 * hits / (said + positive.sum())).max()) if positive.any() else float("nan")


def bootstrap(
    measure: Measure,
    scores: NDArray[np.floating],
    positive: NDArray[np.bool_],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Figure:
    """Return a figure with its percentile bootstrap interval, resampled within each class."""
    rng = np.random.default_rng(seed)
    where = (np.flatnonzero(positive), np.flatnonzero(~positive))
    values = []
    if all(part.size for part in where):
        for _ in range(resamples):
            pick = np.concatenate([rng.choice(part, part.size) for part in where])
            values.append(measure(scores[pick], positive[pick]))
    low, high = np.percentile(values, (2.5, 97.5)) if values else (float("nan"),) * 2
    value = measure(scores, positive)
    return Figure(value, float(low), float(high), where[0].size, where[1].size)


def share(hits: NDArray[np.bool_]) -> Figure:
    """Return a share with its Wilson 95 % interval; positives are the hits."""
    n, k = hits.size, int(hits.sum())
    if n == 0:
        return Figure(float("nan"), float("nan"), float("nan"), 0, 0)
    z, p = 1.96, k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * np.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return Figure(p, float(max(0.0, centre - half)), float(min(1.0, centre + half)), k, n - k)


def calibration_error(p: NDArray[np.floating]) -> float:
    """Return the mean distance of stated from observed shares of normals, over 19 shares.

    Parameters
    ----------
    p
        1 / N of normals that took no part in calibration: uniform if the scale is right.
    """
    return float(np.mean([abs(observed - stated) for stated, observed in stated_observed(p)]))


def stated_observed(p: NDArray[np.floating]) -> list[list[float]]:
    """Return stated shares 0.05 to 0.95 and the observed share of 1 / N at or below each."""
    return [[k / 20.0, float((p <= k / 20.0).mean())] for k in range(1, 20)]


def probability_error(
    probabilities: NDArray[np.floating], positive: NDArray[np.bool_], *, bins: int = 10
) -> float:
    """Return the expected calibration error of probabilities, in bins of equal counts."""
    order = np.argsort(probabilities, kind="stable")
    total = 0.0
    for part in np.array_split(order, bins):
        if part.size:
            gap = abs(float(probabilities[part].mean()) - float(positive[part].mean()))
            total += gap * part.size / order.size
    return total


def curves(
    scores: NDArray[np.floating], positive: NDArray[np.bool_], *, points: int = 100
) -> dict[str, list[list[float]]]:
    """Return points of the ROC curve (false, true positive rate) and of recall and precision."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(positive[order])
    said = np.arange(1, hits.size + 1)
    true, false = hits / max(1, hits[-1]), (said - hits) / max(1, said[-1] - hits[-1])
    kept = np.unique(np.linspace(0, hits.size - 1, points).round().astype(int))
    roc = [[0.0, 0.0]] + [[float(false[k]), float(true[k])] for k in kept]
    return {"roc": roc, "pr": [[float(true[k]), float(hits[k] / said[k])] for k in kept]}


def shown(figure: dict[str, Any]) -> str:
    """Return a figure with its interval as text."""
    if figure["value"] is None:
        return "not known"
    if figure["low"] is None:
        return f"{figure['value']:.3f}"
    return f"{figure['value']:.3f} [{figure['low']:.3f}, {figure['high']:.3f}]"
