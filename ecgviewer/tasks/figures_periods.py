"""A model's scores by period: how far each lies from the normals and from a baseline, and why."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ecgviewer.core.drift import (
    FEWEST,
    PSI_SOME,
    Distance,
    Mix,
    Share,
    Stability,
    bin_counts,
    difference,
    distance_between,
    distance_from_uniform,
    mix_of,
    rank_bins,
    stability,
    wilson,
)
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.figures_data import (
    BEYOND,
    FiguresAsk,
    Grain,
    Scores,
    baseline_months,
    period_of,
)

DECILES = np.full(10, 0.1)
"""Shares of normals in ten bins of p = 1/N, by definition of N."""

_MIXES = ("age", "sex", "format", "rate", "signal")
_OLD = ("65 to 79", tr_later("80 and over"))


@dataclass(frozen=True, slots=True)
class Change:
    """A group whose share differs from the baseline by more than chance.

    Parameters
    ----------
    what, which
        E.g. ``"format"`` and ``"HL7 aECG"``: the one whose share moved most.
    before, now
        Its shares, 0-1.
    index
        Stability index of all its groups.
    """

    what: str
    which: str
    before: float
    now: float
    index: Stability


@dataclass(frozen=True, eq=False)
class Period:
    """One period.

    Parameters
    ----------
    name
        ``"2024-03"``, ``"2024 Q1"``, ``"2024"``.
    scored, evaluated, foreign
        Records.
    beyond
        Share beyond each of :data:`BEYOND`.
    is_baseline
        Whether later ones are compared with it.
    from_normals, index_normals
        Distance and stability index against normals; None of fewer than 50 records.
    from_baseline, index_baseline
        The same against the baseline; None too where there is none, or it is part of it.
    mixes
        ``"patients"`` and ``"signals"`` to what their mix accounts for in the share beyond 1 in 50.
    changes
        What else has changed against the baseline, greatest first; not asked where little has.
    shares
        Of the scored records: ``female``, ``65 and over``, ``good signal``, the commonest formats.
    mean_age
        Of known ages; NaN without.
    moved
        Change of the share beyond 1 in 50 against the baseline, with an interval that allows for
        how many periods were looked at; None without a baseline.
    """

    name: str
    scored: int
    evaluated: int
    foreign: int
    beyond: tuple[Share, ...]
    is_baseline: bool
    from_normals: Distance | None = None
    index_normals: Stability | None = None
    from_baseline: Distance | None = None
    index_baseline: Stability | None = None
    mixes: dict[str, Mix] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    shares: dict[str, Share] = field(default_factory=dict)
    mean_age: float = math.nan
    moved: tuple[float, float, float] | None = None

    @property
    def is_few(self) -> bool:
        """Whether there are too few records to judge."""
        return self.evaluated < FEWEST


@dataclass(frozen=True, eq=False)
class Followed:
    """All periods.

    Parameters
    ----------
    grain
        How long each is.
    periods
        Oldest first.
    baseline
        Words for the baseline; empty without one.
    n_baseline
        Records evaluated in it.
    baseline_share
        Share beyond 1 in 50 in it.
    undated
        Scored records whose file tells no day; in no period.
    """

    grain: Grain
    periods: tuple[Period, ...]
    baseline: str
    n_baseline: int
    baseline_share: Share
    undated: int


def grain_for(months: dict[str, int]) -> Grain:
    """Return the shortest grain of which the middle period has enough records; a year at most."""
    grains: tuple[Grain, ...] = ("month", "quarter")
    for grain in grains:
        sizes: dict[str, int] = {}
        for month, n in months.items():
            if month:
                name = period_of(month, grain)
                sizes[name] = sizes.get(name, 0) + n
        if sizes and float(np.median(list(sizes.values()))) >= FEWEST:
            return grain
    return "year"


def follow(ask: FiguresAsk, scores: Scores) -> Generator[Progress, None, Followed]:
    """Return the scores by period.

    Raises
    ------
    UserError
        If the baseline asked for is no period.
    """
    sizes = {month: len(values) for month, values in scores.one_in.items()}
    grain = ask.grain or grain_for(sizes)
    months = sorted({month for month, _ in scores.counts.get("sex", {}) if month})
    inside: dict[str, list[str]] = {}
    for month in months:
        inside.setdefault(period_of(month, grain), []).append(month)
    base = baseline_months(dict.fromkeys(months, 0) | sizes, ask.baseline, grain)
    maker = _Maker(scores, base, n_compared=sum(not base.issuperset(m) for m in inside.values()))
    found = []
    for place, (name, here) in enumerate(inside.items()):
        yield Progress(place, len(inside), tr("comparing periods"))
        found.append(maker.period(name, here))
    undated = sum(row[0] for (month, _), row in scores.counts.get("sex", {}).items() if not month)
    words = ""
    if base:
        ends = [period_of(month, grain) for month in (min(base), max(base))]
        words = (
            ends[0]
            if ends[0] == ends[1]
            else tr_later("{first} to {last}", first=ends[0], last=ends[1])
        )
    return Followed(grain, tuple(found), words, len(maker.known), maker.share, undated)


class _Maker:
    """Compares periods with one baseline."""

    def __init__(self, scores: Scores, base: frozenset[str], *, n_compared: int) -> None:
        self._scores, self._base = scores, base
        parts = [scores.one_in[month] for month in sorted(base) if month in scores.one_in]
        self.known = 1.0 / np.concatenate(parts) if parts else np.empty(0)
        self._edges = rank_bins(self.known) if len(self.known) else np.empty(0)
        self._counts = bin_counts(self.known, self._edges)
        self.share = wilson(float((self.known <= 1 / BEYOND[0]).sum()), len(self.known))
        self._level = 1 - 0.05 / max(1, n_compared)

    def period(self, name: str, months: list[str]) -> Period:
        of = {group: self._of(group, months) for group in self._scores.counts}
        totals = np.sum(list(of["sex"].values()), axis=0, dtype=int)
        scored, evaluated, foreign = (int(one) for one in totals[:3])
        beyond = tuple(wilson(int(k), evaluated) for k in totals[3:])
        is_base = self._base.issuperset(months)
        ages = [self._scores.ages[month] for month in months if month in self._scores.ages]
        n_ages = sum(n for n, _ in ages)
        known: dict[str, Any] = {
            "shares": self._shares(of, scored),
            "mean_age": sum(n * mean for n, mean in ages) / n_ages if n_ages else math.nan,
        }
        here = (name, scored, evaluated, foreign, beyond, is_base)
        if evaluated < FEWEST:
            return Period(*here, **known)
        parts = [self._scores.one_in[month] for month in months if month in self._scores.one_in]
        p = 1.0 / np.concatenate(parts)
        known["from_normals"] = distance_from_uniform(p)
        tenth = np.minimum((p * 10).astype(int), 9)
        known["index_normals"] = stability(np.bincount(tenth, minlength=10), DECILES)
        if not is_base and len(self.known) >= FEWEST:
            known["from_baseline"] = distance_between(p, self.known)
            known["index_baseline"] = stability(bin_counts(p, self._edges), self._counts)
            known["mixes"] = {name: self._mix(name, months) for name in ("patients", "signals")}
            moved = difference(beyond[0], self.share, level=self._level)
            known["moved"] = moved
            if known["index_baseline"].value >= PSI_SOME or moved[1] > 0 or moved[2] < 0:
                known["changes"] = self._changes(of)
        return Period(*here, **known)

    def _of(self, group: str, months: list[str]) -> dict[str, tuple[int, ...]]:
        wanted = set(months)
        found: dict[str, tuple[int, ...]] = {}
        for (month, name), row in self._scores.counts[group].items():
            if month in wanted:
                before = found.get(name, (0,) * len(row))
                found[name] = tuple(a + b for a, b in zip(before, row, strict=True))
        return found

    def _shares(self, of: dict[str, dict[str, tuple[int, ...]]], n: int) -> dict[str, Share]:
        def share(group: str, *names: str) -> Share:
            return wilson(sum(of[group].get(name, (0,))[0] for name in names), n)

        commonest = sorted(self._scores.of("format").items(), key=lambda one: (-one[1][0], one[0]))
        return {
            "female": share("sex", "female"),
            "65 and over": share("age", *_OLD),
            "good signal": share("signal", "good"),
        } | {name: share("format", name) for name, _ in commonest[:2]}

    def _mix(self, group: str, months: list[str]) -> Mix:
        now, before = (
            {name: (row[3], row[1]) for name, row in self._of(group, list(those)).items()}
            for those in (months, self._base)
        )
        return mix_of(now, before)

    def _changes(self, of: dict[str, dict[str, tuple[int, ...]]]) -> tuple[Change, ...]:
        found = []
        for group in _MIXES:
            before = {name: row[1] for name, row in self._of(group, list(self._base)).items()}
            now = {name: row[1] for name, row in of[group].items()}
            names = sorted(set(before) | set(now))
            if len(names) < 2:
                continue
            a, b = (np.array([one.get(name, 0) for name in names], float) for one in (now, before))
            index = stability(a, b)
            if not index.is_more_than_chance:
                continue
            shares = a / a.sum(), b / b.sum()
            most = int(np.abs(shares[0] - shares[1]).argmax())
            ends = float(shares[1][most]), float(shares[0][most])
            found.append(Change(group, names[most], *ends, index))
        return tuple(sorted(found, key=lambda one: -one.index.value))
