"""Whether what is hot on the map is what the score rests on: take it away and score again."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.window_score import score_window
from ecgviewer.inference.windows import N_LEADS, WINDOW, Window
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.few_shot import bootstrap_mean
from ecgviewer.training.normals import window_of

PIECE = 20
"""Samples that are taken away together: 0.2 s of a lead."""

SHARES = (0.05, 0.1, 0.2)
"""How much of a record is taken away."""

_LEAST = 10.0
"""Records rarer than 1 in so many are asked: others have little to lose."""


def deletion(
    model: LoadedModel, corpus: Corpus, *, records: int = 60, seed: int = 0
) -> Generator[Progress, None, dict[str, Any]]:
    """Take pieces of abnormal records of the validation split away, hottest or largest or any.

    A piece is 0.2 s of a lead; what is taken away counts as missing, as where an electrode was
    off. Records are those beyond 1 in 10, the first so many.

    Returns
    -------
    dict
        Row ("hottest", "largest", "any") to share to the mean fall of log10 N of surprise over
        records, JSON-ready; empty without such records.
    """
    rng = np.random.default_rng(seed)
    falls: dict[str, dict[float, list[float]]] = {
        row: {share: [] for share in SHARES} for row in ("hottest", "largest", "any")
    }
    rows = [index for index in corpus.select("validate") if not corpus.rows[index].normal]
    used = 0
    for index in rows:
        if used == records:
            break
        window, conditions = window_of(corpus, index), corpus.rows[index].conditions()
        whole = score_window(window, conditions, model)
        if not whole.log10_n > np.log10(_LEAST):
            continue
        used += 1
        heat = _pieces(np.where(np.isfinite(whole.heat), whole.heat, -np.inf).clip(-1.0))
        orders = {
            "hottest": heat,
            "largest": _pieces(window.x**2),
            "any": rng.random(heat.shape),
        }
        for row, order in orders.items():
            for share in SHARES:
                left = without(window, order, share)
                fall = whole.log10_n - score_window(left, conditions, model).log10_n
                falls[row][share].append(fall)
        yield Progress(used, min(records, len(rows)), "taking pieces away")
    if not used:
        return {}
    return {
        row: {f"{share:g}": bootstrap_mean(np.array(values)) for share, values in by_share.items()}
        for row, by_share in falls.items()
    }


def _pieces(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the mean of each piece, (12, 50)."""
    return np.asarray(values.reshape(N_LEADS, WINDOW // PIECE, PIECE).mean(axis=2))


def without(window: Window, order: NDArray[np.floating], share: float) -> Window:
    """Return a window that lacks the pieces highest in an order (12, 50); R peaks stay known."""
    count = round(share * order.size)
    gone = np.zeros(order.size, dtype=bool)
    gone[np.argsort(order, axis=None, kind="stable")[order.size - count :]] = True
    kept = window.valid & ~np.repeat(gone.reshape(order.shape), PIECE, axis=1)
    return replace(window, x=np.where(kept, window.x, 0.0).astype(np.float32), valid=kept)
