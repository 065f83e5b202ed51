"""Whether labels hang together better than labels dealt at random."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_LEAST_CONTROLS = 8
_DEALS = 1000

BEYOND_ALL = 3.0
"""Standard deviations that lying above every deal is taken for, at least."""

_RIDGE = 0.9
_POOL = 400


def wins(positive: NDArray[np.floating], negative: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return which of two scores is higher, ties half, (n_positive, n_negative)."""
    gap = positive[:, None] - negative[None]
    return np.asarray((gap > 0) + 0.5 * (gap == 0), dtype=np.float64)


def whitener(pool: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the precision of standardised features, mostly shrunk to a sphere, (E, E)."""
    centred = pool.astype(np.float64) - pool.mean(axis=0)
    covariance = centred.T @ centred / max(1, len(pool) - 1)
    level = float(np.trace(covariance)) / len(covariance)
    return np.linalg.inv((1.0 - _RIDGE) * covariance + _RIDGE * level * np.eye(len(covariance)))


def chance(
    marked: NDArray[np.floating],
    groups: list[str],
    positive: NDArray[np.bool_],
    pool: NDArray[np.floating],
    *,
    seed: int = 0,
) -> float:
    """Return how far held-out figures lie above those of labels dealt at random, in their SDs.

    A linear discriminant judges each patient by the others. With enough annotated records that do
    not carry the finding, labels are dealt among the annotated patients; else the finding is dealt
    to records of the pool: marks that hang together no better than any records do look shuffled.

    Parameters
    ----------
    marked
        (n, E) standardised features of annotated records.
    groups
        Patient of each.
    positive
        (n,).
    pool
        (m, E) of replayed records.
    """
    rng = np.random.default_rng(seed)
    precision = whitener(pool)
    names = np.array(groups)
    rows = marked.astype(np.float64) - pool.mean(axis=0)
    if len(set(names[~positive].tolist())) >= _LEAST_CONTROLS:
        gram = rows @ precision @ rows.T
        other = names[:, None] != names[None]
        found = _held_out_auroc(gram, positive, other)
        deals = _among_patients(positive, names, rng)
    else:
        n = int(positive.sum())
        extra = rng.choice(len(pool), min(len(pool), _POOL), replace=False)
        rows = np.concatenate([rows[positive], pool[extra] - pool.mean(axis=0)])
        whose = np.r_[names[positive], [f"pool {k}" for k in extra]]
        gram = rows @ precision @ rows.T
        other = whose[:, None] != whose[None]
        found = _held_out_auroc(gram, np.arange(len(rows)) < n, other)
        gram, other = gram[n:, n:], other[n:, n:]
        deals = np.zeros((_DEALS, len(extra)), dtype=bool)
        for deal in deals:
            deal[rng.choice(len(extra), min(n, len(extra) // 2), replace=False)] = True
    dealt = np.array([_held_out_auroc(gram, deal, other) for deal in deals])
    dealt = dealt[np.isfinite(dealt)]
    spread = float(dealt.std()) if dealt.size else 0.0
    if not np.isfinite(found) or not spread > 0.0:
        return 0.0
    z = float((found - dealt.mean()) / spread)
    # Of few records no AUROC lies far out; above every one of a thousand deals is far enough.
    return max(z, BEYOND_ALL) if found > dealt.max() else min(z, BEYOND_ALL - 0.01)


def _among_patients(
    positive: NDArray[np.bool_], names: NDArray[np.str_], rng: np.random.Generator
) -> NDArray[np.bool_]:
    """Return labels dealt anew, (deals, n): patients keep theirs together."""
    blocks = [np.flatnonzero(names == name) for name in sorted(set(names.tolist()))]
    places = np.concatenate(blocks)
    out = np.zeros((_DEALS, positive.size), dtype=bool)
    for deal in out:
        order = rng.permutation(len(blocks))
        deal[places] = np.concatenate([positive[blocks[int(k)]] for k in order])
    return out


def _held_out_auroc(
    gram: NDArray[np.float64], positive: NDArray[np.bool_], other: NDArray[np.bool_]
) -> float:
    """Return the AUROC of each row judged by the mean of the positives of other patients.

    The rows are centred on the pool: what all records have in common counts for nothing.
    """
    up = other[:, positive]
    count = up.sum(axis=1)
    scores = (gram[:, positive] * up).sum(axis=1) / np.maximum(count, 1)
    good = count > 0
    above, below = scores[positive & good], scores[~positive & good]
    if not above.size or not below.size:
        return float("nan")
    return float(wins(above, below).mean())
