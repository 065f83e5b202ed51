"""What changed between two ECGs, and whether it is more than measuring twice would change."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ecgviewer.core.anomaly import AnomalyMap, RecordScore, one_in_text
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import DEFAULT_QTC, Measurements, WaveTable

UNCERTAINTY: Mapping[str, float] = {
    "heart_rate_bpm": 9.0,
    "pr_ms": 18.0,
    "qrs_ms": 9.0,
    "qt_ms": 22.0,
    "qtc_ms.Fridericia": 26.0,
    "qtc_ms.Bazett": 30.0,
    "qtc_ms.Framingham": 25.0,
    "qtc_ms.Hodges": 23.0,
    "axes_deg.P": 25.0,
    "axes_deg.QRS": 9.0,
    "axes_deg.T": 16.0,
    "st_mv": 0.035,
    "p_mv": 0.04,
    "q_mv": 0.04,
    "r_mv": 0.10,
    "s_mv": 0.08,
    "r2_mv": 0.05,
    "t_mv": 0.07,
    "q_ms": 10.0,
}
"""What 95 of 100 differences stay within when nothing has changed.

The two halves of each of 434 ECGs of PTB-XL, measured apart (``benchmarks/repeatability.py``),
rounded up; QRS is the wider figure that follows from the error on simulated ECGs. Electrodes put
on anew add to it, and are no part of it.
"""

MAP_DECADES = 1.9
"""The same for the largest surprise of a lead, in decades of N in "1 in N normals".

Of the two halves of one map, 217 of these ECGs, bundled model; premature beats are in it.
"""

NOT_SEEN = tr_later("not seen")
"""Why a wave has no amplitude where nothing is wrong: too small to be told from noise."""

_WAVES = (
    *(("p_mv", "P", False), ("q_mv", "Q", False), ("r_mv", "R", True), ("s_mv", "S", True)),
    *(("r2_mv", "R'", False), ("t_mv", "T", True)),
)
LOW_FS = 250.0
"""Below this rate QRS is too coarse: how far its heights are off is not known."""

_IN_QRS = {"q_mv", "r_mv", "s_mv", "r2_mv", "q_ms"}
_ST_MAIN = "J+60"
_KNOWN_APART = 1e-9


@dataclass(frozen=True, slots=True)
class Difference:
    """One value in both ECGs.

    Parameters
    ----------
    key
        What it is, for programs, e.g. ``"st_mv.V2.J+60"``.
    name, unit
        The same for a person. Unit ``"1 in"``: ``before`` and ``now`` are N of "1 in N normals".
    before, now
        Values; None where one is not known.
    change
        ``now - before``, axes the shorter way round; of "1 in N" the decades between them. None
        where a side is not known.
    uncertainty
        In the unit of ``change``: what 95 of 100 differences stay within when nothing has changed;
        None where that is not known.
    lead
        Canonical name; empty for a value of all leads together.
    digits
        Decimals that mean something.
    main
        Whether a reader looks at it first; the others are details.
    model
        Whether a model says it: shown as such, and only where the model may be seen.
    why
        Why a side is not known.
    """

    key: str
    name: str
    unit: str
    before: float | None
    now: float | None
    change: float | None
    uncertainty: float | None = None
    lead: str = ""
    digits: int = 0
    main: bool = True
    model: bool = False
    why: str = ""

    @property
    def beyond(self) -> bool:
        """Whether the change is larger than the measurement's own uncertainty."""
        return self.size > 1.0

    @property
    def size(self) -> float:
        """The change in units of its uncertainty; 0 where either is not known.

        A wave that is seen in one ECG only has come from, or gone to, next to nothing.
        """
        change = self.change
        if change is None and self.one_sided and self.why == NOT_SEEN and self.unit == "mV":
            change = self.before if self.now is None else self.now
        if change is None or not self.uncertainty:
            return 0.0
        return abs(change) / self.uncertainty

    @property
    def one_sided(self) -> bool:
        """Whether the value is known in one of the two only."""
        return (self.before is None) != (self.now is None)

    @property
    def unknown(self) -> bool:
        """Whether the value is known in neither."""
        return self.before is None and self.now is None

    def text_of(self, value: float | None) -> str:
        """Return a value as it is said, without its unit."""
        if value is None:
            return "–"
        if self.unit == "1 in":
            return one_in_text(value)
        return _signed(value, self.digits, plus=False)

    @property
    def change_text(self) -> str:
        """The change as it is said: ``"+24"``, ``"× 5"``, ``"gone"``, ``"new"``."""
        if self.change is None:
            return "–" if not self.one_sided else tr("gone") if self.now is None else tr("new")
        if self.unit != "1 in" and self.before is not None and self.now is not None:
            # Of what is shown, so that a reader who subtracts gets the same.
            shown = _apart(
                (round(self.before, self.digits), round(self.now, self.digits)),
                round_deg=self.unit == "°",
            )
            return _signed(shown or 0.0, self.digits, plus=True)
        factor = 10.0 ** abs(self.change)
        if round(factor, 1) == 1.0:
            return "0"
        return f"× {few(factor)}" if self.change > 0 else f"÷ {few(factor)}"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        digits = 2 if self.unit == "1 in" else self.digits + 2
        return {
            "key": self.key,
            "name": self.name,
            "unit": "1 in N normals; change in decades" if self.unit == "1 in" else self.unit,
            "lead": self.lead or None,
            "before": _rounded(self.before, digits),
            "now": _rounded(self.now, digits),
            "change": _rounded(self.change, digits),
            "uncertainty": self.uncertainty,
            "beyond_uncertainty": None if self.change is None and not self.size else self.beyond,
            "model": self.model,
            "why": self.why or None,
        }


def few(number: float) -> str:
    """Return a number in two figures: ``"3.2"``, ``"450"``, ``"38 k"``, ``"1.2 M"``."""
    for limit, unit in ((1e6, " M"), (1e4, " k")):
        if number >= limit:
            size = number / (1e6 if unit == " M" else 1e3)
            return f"{size:,.1f}{unit}" if size < 10 else f"{float(f'{size:.2g}'):,.0f}{unit}"
    return f"{number:.1f}" if number < 10 else f"{float(f'{number:.2g}'):,.0f}"


def by_size(differences: tuple[Difference, ...]) -> tuple[Difference, ...]:
    """Sort: beyond uncertainty by size, then what came or went, then the rest by size."""

    def place(one: Difference) -> tuple[bool, bool, float]:
        return not one.beyond, not (one.one_sided and one.size == 0.0), -one.size

    return tuple(sorted(differences, key=place))


def measured_differences(before: Measurements, now: Measurements) -> tuple[Difference, ...]:
    """Return what changed of all that is measured without a model.

    Values that neither ECG has are left out, leads that one of them lacks too.
    """
    return tuple(one for one in _measured(before, now) if not one.unknown)


def _measured(before: Measurements, now: Measurements) -> Iterator[Difference]:
    def one(
        key: str,
        name: str,
        unit: str,
        values: tuple[float | None, float | None],
        about: str,
        **more: Any,
    ) -> Difference:
        why = next(
            (
                _reason(side, about)
                for side, value in zip((before, now), values, strict=True)
                if value is None
            ),
            "",
        )
        kind = key if key in UNCERTAINTY else key.split(".")[0]
        apart = _apart(values, round_deg=unit == "°")
        coarse = kind in _IN_QRS and min(before.fs, now.fs) < LOW_FS
        limit = None if coarse else UNCERTAINTY.get(kind)
        return Difference(key, name, unit, *values, apart, limit, why=why, **more)

    for key, name, unit in (
        ("heart_rate_bpm", tr_later("Rate"), "/min"),
        ("pr_ms", tr_later("PR"), "ms"),
        ("qrs_ms", "QRS", "ms"),
        ("qt_ms", "QT", "ms"),
    ):
        yield one(key, name, unit, (getattr(before, key), getattr(now, key)), key)
    for formula in sorted({*before.qtc_ms, *now.qtc_ms}, key=lambda name: name != DEFAULT_QTC):
        values = (before.qtc_ms.get(formula), now.qtc_ms.get(formula))
        main = formula == DEFAULT_QTC
        yield one(f"qtc_ms.{formula}", f"QTc {formula}", "ms", values, "qtc", main=main)
    for wave in dict.fromkeys((*before.axes_deg, *now.axes_deg)):
        values = (before.axes_deg.get(wave), now.axes_deg.get(wave))
        name = tr_later("{wave} axis", wave=wave)
        yield one(f"axes_deg.{wave}", name, "°", values, f"axes_deg.{wave}")
    both = display_order(tuple(name for name in now.table if name in before.table))
    for lead in both:
        sides = (before.st_mv.get(lead, {}), now.st_mv.get(lead, {}))
        for point in dict.fromkeys((*sides[0], *sides[1])):
            values = (sides[0].get(point), sides[1].get(point))
            main = point == _ST_MAIN
            key, name = f"st_mv.{lead}.{point}", f"ST {lead} {point}"
            yield one(key, name, "mV", values, f"lead {lead}", lead=lead, digits=2, main=main)
        rows = _with_qs_as_s(before.table[lead]), _with_qs_as_s(now.table[lead])
        qs = any(_is_qs(side.table[lead]) for side in (before, now))
        for field, wave, main in _WAVES:
            values = (getattr(rows[0], field), getattr(rows[1], field))
            key, name = f"{field}.{lead}", f"{wave} {lead}"
            if qs and wave == "S":
                name = tr_later("S or QS {lead}", lead=lead)
            yield one(key, name, "mV", values, f"lead {lead}", lead=lead, digits=2, main=main)
        values = (rows[0].q_ms, rows[1].q_ms)
        more: dict[str, Any] = {"lead": lead, "main": False}
        name = tr_later("Q {lead} duration", lead=lead)
        yield one(f"q_ms.{lead}", name, "ms", values, f"lead {lead}", **more)


def _is_qs(row: WaveTable) -> bool:
    """Return whether QRS is one downward wave, which the table calls Q."""
    return row.q_mv is not None and row.r_mv is None


def _with_qs_as_s(row: WaveTable) -> WaveTable:
    """Return a row whose QS, if it is one, stands as S.

    A tiny r before it makes it an S: compared as Q and S, the same wave would be gone and new.
    """
    return replace(row, q_mv=None, q_ms=None, s_mv=row.q_mv) if _is_qs(row) else row


def model_differences(
    before: tuple[RecordScore, AnomalyMap], now: tuple[RecordScore, AnomalyMap]
) -> tuple[Difference, ...]:
    """Return what changed of what one model says: score, "1 in N", largest surprise of each lead.

    Raises
    ------
    ValueError
        If the two are not of one model.
    """
    ids = {side.model_id for pair in (before, now) for side in pair}
    if len(ids) != 1:
        raise ValueError(f"scores of several models cannot be compared: {sorted(ids)}")
    return tuple(one for one in _said(before, now) if not one.unknown)


def _said(
    before: tuple[RecordScore, AnomalyMap], now: tuple[RecordScore, AnomalyMap]
) -> Iterator[Difference]:
    scores = before[0], now[0]
    rare = _finite(scores[0].one_in), _finite(scores[1].one_in)
    doubt = [_decades_open(score) for score in scores]
    open_decades = None if None in doubt else math.hypot(*(one or 0.0 for one in doubt))
    why = next((s.not_evaluated.get("record", "") for s in scores if math.isnan(s.surprise)), "")
    yield Difference(
        "one_in",
        tr_later("Whole ECG"),
        "1 in",
        *rare,
        _decades(rare),
        open_decades,
        model=True,
        why=why,
    )
    more: dict[str, Any] = {"digits": 3, "main": False, "model": True, "why": why}
    for key, name in (
        ("surprise", tr_later("Surprise, 0–1")),
        ("full", tr_later("Full score")),
    ):
        values = _finite(getattr(scores[0], key)), _finite(getattr(scores[1], key))
        yield Difference(key, name, "", *values, _apart(values), **more)
    maps = before[1], now[1]
    for lead in display_order(tuple(name for name in maps[1].leads if name in maps[0].leads)):
        largest = _largest(maps[0], lead), _largest(maps[1], lead)
        why = next((s.not_evaluated[lead] for s in scores if lead in s.not_evaluated), "")
        yield Difference(
            f"map.{lead}",
            tr_later("Hottest in {lead}", lead=lead),
            "1 in",
            *largest,
            _decades(largest),
            MAP_DECADES,
            lead=lead,
            model=True,
            why=why,
        )


def _largest(anomaly: AnomalyMap, lead: str) -> float | None:
    row = anomaly.log10_one_in[anomaly.leads.index(lead)]
    known = row[np.isfinite(row)]
    return float(10.0 ** known.max()) if known.size else None


def _decades_open(score: RecordScore) -> float | None:
    """Return how far the score's own interval reaches from it, in decades of N."""
    if not (math.isfinite(score.surprise) and all(map(math.isfinite, score.interval))):
        return None
    rare = [math.log10(1.0 / max(1.0 - at, 1e-9)) for at in (*score.interval, score.surprise)]
    return max(abs(rare[2] - rare[0]), abs(rare[1] - rare[2]))


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _apart(values: tuple[float | None, ...], *, round_deg: bool = False) -> float | None:
    before, now = values
    if before is None or now is None:
        return None
    apart = now - before
    if round_deg:
        apart = (apart + 180.0) % 360.0 - 180.0
    return apart if abs(apart) > _KNOWN_APART else 0.0


def _decades(values: tuple[float | None, ...]) -> float | None:
    before, now = values
    if not before or not now:
        return None
    return _apart((math.log10(before), math.log10(now)))


def _reason(measured: Measurements, about: str) -> str:
    notes = [note.text for note in measured.notes if note.about == about and note.withheld]
    return notes[0] if notes else NOT_SEEN


def _signed(value: float, digits: int, *, plus: bool) -> str:
    text = f"{abs(value):.{digits}f}"
    if float(text) == 0.0:
        return text
    sign = "−" if value < 0 else "+" if plus else ""
    return f"{sign}{text}"


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
