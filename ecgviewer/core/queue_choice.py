"""Which records to label next: control records by chance, then the unsure, the novel, the disputed.

Control records are drawn first and from all unread records, so that no property of the model can
move them; a record that chance has drawn stays a control record, however much the model would have
wanted it. Chance has streams of its own for the draw and for the order, and goes by record id:
neither the order of a folder nor the wish's other fields move a control record.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.label_queue import Wish

_DRAW, _ORDER = 1, 2
"""Streams of chance."""

_BLOCK = 256
"""Centres whose distances are asked for at once."""


@dataclass(frozen=True, eq=False)
class Pool:
    """What a queue may choose from; one entry a record throughout.

    Parameters
    ----------
    record_ids
        Each once.
    patients
        What tells patients apart.
    is_read
        (n,) whether the record was read or labelled before; only disagreement brings it back.
    unsure
        (n,) how unsure the model is, the higher the more; NaN = not scored.
    place
        (n, d) where the record lies among others, in units in which distance means something;
        NaN = not known.
    disagreement
        (n,) how much opinions differ on it; 0 = not.
    """

    record_ids: tuple[str, ...]
    patients: tuple[str, ...]
    is_read: NDArray[np.bool_]
    unsure: NDArray[np.float64]
    place: NDArray[np.float64]
    disagreement: NDArray[np.float64]

    def __post_init__(self) -> None:
        """Refuse columns of different lengths, and records that stand twice."""
        n = len(self.record_ids)
        lengths = {n, *map(len, (self.patients, self.is_read, self.unsure, self.place))}
        if lengths != {len(self.disagreement)} or self.place.ndim != 2:
            raise ValueError("the columns of a pool must be of one length")
        if len(set(self.record_ids)) != n:
            raise ValueError("a record stands in a pool once")


@dataclass(frozen=True, slots=True)
class Pick:
    """A record chosen: its index in the pool, why, its rank, and what it stands for (control)."""

    index: int
    kind: str
    rank: int = 0
    weight: float = 0.0


class _Basket:
    """What is chosen so far, and whom that rules out."""

    def __init__(self, pool: Pool, wish: Wish) -> None:
        self._patients, self.once = pool.patients, not wish.repeat_patients
        self._taken: set[int] = set()
        self._whose: set[str] = set()

    def may(self, index: int) -> bool:
        """Whether a record may still be chosen."""
        barred = self.once and self._patients[index] in self._whose
        return index not in self._taken and not barred

    def add(self, index: int) -> None:
        """Choose a record."""
        self._taken.add(index)
        self._whose.add(self._patients[index])

    @property
    def taken(self) -> list[int]:
        """All that is chosen."""
        return sorted(self._taken)


def choose(pool: Pool, wish: Wish) -> tuple[Pick, ...]:
    """Choose the records of a queue.

    Returns
    -------
    tuple of Pick
        In a random order, control records at random places. Fewer than wished where there are not
        as many; control records are never fewer than their share.
    """
    basket = _Basket(pool, wish)
    size = min(wish.size, _available(pool, wish))
    picks = _draw_control(pool, wish, wish.n_control(size), basket)
    picks += _wanted(pool, wish.by, size - len(picks), basket)
    order = np.random.default_rng([wish.seed, _ORDER]).permutation(len(picks))
    return tuple(picks[place] for place in order)


def _available(pool: Pool, wish: Wish) -> int:
    """Return how many records a queue could have at most."""
    fit = ~pool.is_read
    if wish.by in ("disagreement", "mixed"):
        fit = fit | (pool.disagreement > 0)
    if wish.repeat_patients:
        return int(fit.sum())
    return len({whose for whose, good in zip(pool.patients, fit, strict=True) if good})


def _draw_control(pool: Pool, wish: Wish, count: int, basket: _Basket) -> list[Pick]:
    """Draw unread records by chance; where there are too few, those read before help out."""
    rng = np.random.default_rng([wish.seed, _DRAW])
    by_id = sorted(range(len(pool.record_ids)), key=lambda index: pool.record_ids[index])
    unread = [index for index in by_id if not pool.is_read[index]]
    picks = [
        Pick(index, "control", 0, weight)
        for index, weight in _sample(pool, unread, count, rng, once=not wish.repeat_patients)
    ]
    for pick in picks:
        basket.add(pick.index)
    for index in rng.permutation([index for index in by_id if pool.is_read[index]]).tolist():
        if len(picks) >= count:
            break
        if basket.may(index):
            picks.append(Pick(index, "control"))
            basket.add(index)
    return picks


def _sample(
    pool: Pool, among: Sequence[int], count: int, rng: np.random.Generator, *, once: bool
) -> list[tuple[int, float]]:
    """Draw records, and say how many each stands for (the inverse of its chance to be drawn)."""
    if not once:
        drawn = rng.permutation(among)[:count].tolist()
        return [(int(index), len(among) / len(drawn)) for index in drawn]
    of_patient: dict[str, list[int]] = defaultdict(list)
    for index in among:
        of_patient[pool.patients[index]].append(index)
    groups = list(of_patient.values())  # in the order of the records' ids
    drawn = rng.permutation(len(groups))[:count].tolist()
    out = []
    for place in drawn:
        own = groups[place]
        out.append((own[int(rng.integers(len(own)))], len(groups) * len(own) / len(drawn)))
    return out


def _wanted(pool: Pool, by: str, count: int, basket: _Basket) -> list[Pick]:
    found: list[tuple[str, int]] = []

    def take(kind: str, n: int) -> None:
        found.extend((kind, index) for index in _TAKE[kind](pool, n, basket))

    if by == "mixed":
        take("disagreement", count // 3)
        take("unsure", (count - len(found) + 1) // 2)
        take("novel", count - len(found))
        take("unsure", count - len(found))  # where too few places are known
    else:
        take({"uncertainty": "unsure", "novelty": "novel"}.get(by, by), count)
    ranks: Counter[str] = Counter()
    picks = []
    for kind, index in found:
        ranks[kind] += 1
        picks.append(Pick(index, kind, ranks[kind]))
    return picks


def _highest(
    pool: Pool, values: NDArray[np.float64], fit: NDArray[np.bool_], count: int, basket: _Basket
) -> list[int]:
    """Choose the records of the highest values; of equal ones by record id."""
    at = np.flatnonzero(fit).tolist()
    at.sort(key=lambda index: (-values[index], pool.record_ids[index]))
    out: list[int] = []
    for index in at:
        if len(out) >= count:
            break
        if basket.may(index):
            basket.add(index)
            out.append(index)
    return out


def _most_unsure(pool: Pool, count: int, basket: _Basket) -> list[int]:
    fit = ~pool.is_read & np.isfinite(pool.unsure)
    return _highest(pool, pool.unsure, fit, count, basket)


def _most_disputed(pool: Pool, count: int, basket: _Basket) -> list[int]:
    return _highest(pool, pool.disagreement, pool.disagreement > 0, count, basket)


def _most_novel(pool: Pool, count: int, basket: _Basket) -> list[int]:
    known: NDArray[np.bool_] = np.all(np.isfinite(pool.place), axis=1)
    fit = known & ~pool.is_read
    fit[[index for index in np.flatnonzero(fit).tolist() if not basket.may(index)]] = False
    by_id = sorted(np.flatnonzero(fit).tolist(), key=lambda index: pool.record_ids[index])
    near = known & pool.is_read
    near[[index for index in basket.taken if known[index]]] = True
    groups = pool.patients if basket.once else pool.record_ids
    found = k_centre(pool.place, by_id, np.flatnonzero(near).tolist(), count, groups)
    for index in found:
        basket.add(index)
    return found


_TAKE = {"unsure": _most_unsure, "novel": _most_novel, "disagreement": _most_disputed}


def k_centre(
    place: NDArray[np.float64],
    among: Sequence[int],
    centres: Sequence[int],
    count: int,
    groups: Sequence[str],
) -> list[int]:
    """Choose points one by one, each the farthest from all centres and all chosen before.

    This greedy choice covers the points with balls at most twice as large as the best choice could
    (T. F. Gonzalez, Theor Comput Sci 1985, 38:293-306).

    Parameters
    ----------
    place
        (n, d).
    among
        Indices to choose from; of equally far ones the first is taken.
    centres
        Indices that are covered already. Without any, the point nearest the mean comes first.
    count
        How many to choose, at most.
    groups
        (n,) of which only one each is chosen.

    Returns
    -------
    list of int
        In the order of choice.
    """
    at = np.asarray(among, dtype=np.intp)
    points = place[at]
    if not at.size or count < 1:
        return []
    found: list[int] = []
    open_ = np.ones(at.size, dtype=bool)
    if len(centres):
        far = _to_nearest(points, place[np.asarray(centres, dtype=np.intp)])
    else:
        far = -_squared(points, points.mean(axis=0))
    whose = np.array([groups[index] for index in at.tolist()])
    while open_.any() and len(found) < count:
        best = int(np.argmax(np.where(open_, far, -np.inf)))
        if not len(centres) and not found:
            far = np.full(at.size, np.inf)
        found.append(int(at[best]))
        far = np.minimum(far, _squared(points, points[best]))
        open_ &= whose != whose[best]
    return found


def _to_nearest(points: NDArray[np.float64], centres: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the squared distance of each point to the centre nearest to it, (n,)."""
    own = np.einsum("nd,nd->n", points, points)
    out: NDArray[np.float64] = np.full(len(points), np.inf)
    for first in range(0, len(centres), _BLOCK):
        part = centres[first : first + _BLOCK]
        apart = np.einsum("nd,nd->n", part, part)[None] - 2.0 * points @ part.T
        out = np.minimum(out, apart.min(axis=1) + own)
    out.clip(min=0.0, out=out)
    return out


def _squared(points: NDArray[np.float64], centre: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return squared distances, (n,)."""
    apart = points - centre
    out: NDArray[np.float64] = np.einsum("nd,nd->n", apart, apart)
    return out
