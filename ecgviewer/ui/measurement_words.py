"""What the panel says of measurements: value, unit, source, and why a value is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.measurement import (
    DEFAULT_QTC,
    QTC_FORMULAS,
    WAVES,
    Measurements,
    Note,
)

DASH = "–"
MINUS = "\N{MINUS SIGN}"

_FACTS = ("rr_variability", "median_beat", "stretch", "low_rate", "no_spike_search", "edited")
"""Codes of notes that inform; all others that withhold nothing are cautions."""

UNSTEADY_RR = 0.2
"""Share of the median by which RR intervals may differ before one rate is not enough."""

_ANOTHER_KIND = ("another shape", "premature")

_NOT_MEASURABLE = tr_later("not measurable")
_SHORT = {
    "rr_uneven": tr_later("RR uneven"),
    "left_out": tr_later("beats out"),
    "no_p": tr_later("no steady P"),
    "no_p_irregular": tr_later("irregular, no P"),
    "flutter": tr_later("as in flutter"),
    "rr_unstable": tr_later("RR unstable"),
    "paced": tr_later("paced"),
    "poor_signal": tr_later("poor signal"),
    "too_few_beats": tr_later("too few beats"),
    "no_mark": tr_later("not found"),
    "no_beat": tr_later("no beat found"),
    "no_qt": tr_later("no QT"),
    "no_axis": tr_later("no direction"),
    "wide_qrs": tr_later("wide QRS"),
    "short_pr": tr_later("short PR"),
    "t_meets_p": tr_later("T meets P"),
    "qtc_without_p": tr_later("no steady P"),
    "bazett_rate": tr_later("Bazett unsure"),
    "reversal": tr_later("exchanged?"),
    "one_lead": tr_later("one lead"),
    "unit_unknown": tr_later("unit unknown"),
    "lead_fault": tr_later("lead out"),
    "lead_care": tr_later("noisy lead"),
}
_MEASURED_BY: dict[str, tuple[tuple[str, str], ...]] = {
    "p_on": ((tr_later("PR"), "pr_ms"),),
    "p_off": (),
    "qrs_on": ((tr_later("PR"), "pr_ms"), ("QRS", "qrs_ms"), ("QT", "qt_ms")),
    "qrs_off": (("QRS", "qrs_ms"),),
    "t_on": (),
    "t_off": (("QT", "qt_ms"),),
}
_INTERVALS = ("heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms", "qtc")


@dataclass(frozen=True, slots=True)
class Figure:
    """One value as the panel shows it.

    Parameters
    ----------
    name, short_name
        What it is; the shorter one for a small window.
    value, unit, source
        A dash where there is none.
    why
        Reasons and cautions, in whole sentences; empty = none.
    """

    name: str
    short_name: str
    value: str
    unit: str
    source: str
    why: str = ""

    @property
    def spoken(self) -> str:
        """The same for a screen reader and a tooltip."""
        value = tr("not stated") if self.value == DASH else f"{self.value} {self.unit}".strip()
        return ". ".join(part for part in (f"{self.name}: {value}", self.source, self.why) if part)


def figures(found: Measurements | None, formula: str = DEFAULT_QTC) -> tuple[Figure, ...]:
    """Return rate, PR, QRS, QT, QTc and axes.

    Parameters
    ----------
    found
        None while the record is being measured: all dashes.
    formula
        The formula of QTc that comes first; another one stands beside it.
    """
    other = "Bazett" if formula != "Bazett" else DEFAULT_QTC
    if found is None:
        blank = ((tr("Rate"), "/min"), (tr("PR"), "ms"), ("QRS", "ms"), ("QT", "ms"))
        return (
            *(Figure(name, name, DASH, unit, "") for name, unit in blank),
            Figure(f"QTc {formula}", _short_qtc(formula), DASH, "ms", ""),
            Figure(tr("Axis P · QRS · T"), tr("QRS axis"), DASH, "°", ""),
        )
    return (
        _rate(found),
        _interval(found, tr("PR"), "pr_ms", tr("P on – QRS on")),
        _interval(found, "QRS", "qrs_ms", tr("global")),
        _interval(found, "QT", "qt_ms", tr("global")),
        _qtc(found, formula, other),
        _axes(found),
    )


def _rate(found: Measurements) -> Figure:
    rr_ms = np.diff(found.r_peaks) / found.fs * 1000.0
    source = f"RR {rr_ms.min():,.0f}–{rr_ms.max():,.0f} ms" if len(rr_ms) else ""
    value = found.heart_rate_bpm
    why = _why(found, "heart_rate_bpm", "rhythm")
    if value is None:
        return Figure(tr("Rate"), tr("Rate"), DASH, "/min", _reason(found, "heart_rate_bpm"), why)
    return Figure(tr("Rate"), tr("Rate"), f"{value:.0f}", "/min", source, why)


def _interval(found: Measurements, name: str, about: str, source: str) -> Figure:
    value = getattr(found, about)
    if value is None:
        return Figure(name, name, DASH, "ms", _reason(found, about), _why(found, about))
    return Figure(name, name, f"{value:.0f}", "ms", source, _why(found, about))


def _qtc(found: Measurements, formula: str, other: str) -> Figure:
    name, short = f"QTc {formula}", _short_qtc(formula)
    value, beside = found.qtc_ms.get(formula), found.qtc_ms.get(other)
    if value is None:
        return Figure(name, short, DASH, "ms", _reason(found, "qtc"), _why(found, "qtc"))
    said = ", ".join(
        f"{one} {ms:.0f} ms"
        for one in QTC_FORMULAS
        if (ms := found.qtc_ms.get(one)) is not None and one != formula
    )
    why = " ".join(
        part for part in (tr("By other formulas: {said}.", said=said), _why(found, "qtc")) if part
    )
    source = f"{other} {beside:.0f}" if beside is not None else ""
    return Figure(name, short, f"{value:.0f}", "ms", source, why)


def _axes(found: Measurements) -> Figure:
    said = [_degrees(found.axes_deg.get(wave)) for wave in WAVES]
    why = " ".join(_why(found, f"axes_deg.{wave}") for wave in WAVES).strip()
    if all(one == DASH for one in said):
        source = _reason(found, "axes_deg.QRS")
        return Figure(tr("Axis P · QRS · T"), tr("QRS axis"), DASH, "°", source, why)
    return Figure(
        tr("Axis P · QRS · T"), tr("QRS axis"), " · ".join(said), "°", tr("frontal plane"), why
    )


def _degrees(value: float | None) -> str:
    return DASH if value is None else f"{value:.0f}".replace("-", MINUS)


def _short_qtc(formula: str) -> str:
    return f"QTc {formula[:4]}." if len(formula) > 6 else f"QTc {formula}"


def _reason(found: Measurements, about: str) -> str:
    """Return in two words why a value is missing."""
    codes = [note.code for note in found.notes if note.about == about and note.withheld]
    return tr(_SHORT.get(codes[0], _NOT_MEASURABLE) if codes else _NOT_MEASURABLE)


def _why(found: Measurements, *about: str) -> str:
    texts = (tr(note.text) for note in found.notes if note.about in about)
    return " ".join(dict.fromkeys(texts))


def basis(found: Measurements, *, short: bool = False) -> str:
    """Return what the values rest on, e.g. ``"median of 6 beats"``, or in short ``"6 beats"``."""
    if found.median is None:
        return tr("no beat found")
    n = found.median.n_beats
    if n == 1:
        return tr("one beat")
    return tr("{n} beats", n=n) if short else tr("median of {n} beats", n=n)


def cautions(found: Measurements) -> tuple[Note, ...]:
    """Return what a reader must see beside the values, the most weighty first, each once."""
    out: dict[str, Note] = {}
    leads = (*_lead_faults(found), *_lead_cares(found))
    told = (*_withheld(found), *leads, *_uneven(found), *_careful(found))
    for note in told:
        out.setdefault(note.text, note)
    return tuple(out.values())


def _withheld(found: Measurements) -> Iterator[Note]:
    missing = [note for note in found.notes if note.withheld and note.about in _INTERVALS]
    if any(note.about == "heart_rate_bpm" and found.median is None for note in missing):
        yield missing[0]  # no beat was found: said once
        return
    yield from (note for note in missing if note.code != "no_qt")


def _lead_faults(found: Measurements) -> Iterator[Note]:
    faults = found.faults
    if faults and len(faults) < len(found.quality.leads):
        text = ", ".join(f"{lead} ({tr(fault)})" for lead, fault in faults.items())
        yield Note(
            "lead_fault",
            "quality",
            tr("Left out of all measurements: {leads}.", leads=text),
            withheld=True,
        )


def _lead_cares(found: Measurements) -> Iterator[Note]:
    """Yield in one line which usable leads are noisy or wander."""
    notes = [note for note in found.notes if note.code == "lead_care"]
    if len(notes) == 1:
        yield notes[0]
    elif notes:
        leads = ", ".join(note.about.removeprefix("lead ") for note in notes)
        text = tr("Read with care, for noise or a wandering baseline: {leads}.", leads=leads)
        yield Note("lead_care", "quality", text)


def _uneven(found: Measurements) -> Iterator[Note]:
    """Yield that one rate, and one beat, stand for beats that differ."""
    rr_ms = np.diff(found.r_peaks) / found.fs * 1000.0
    if len(rr_ms) > 1 and float(np.ptp(rr_ms)) > UNSTEADY_RR * float(np.median(rr_ms)):
        said = (
            tr_later("RR is {low:,.0f} to {high:,.0f} ms: the rate is of the median interval.")
            if found.qtc_ms.get(DEFAULT_QTC) is None
            else tr_later(
                "RR is {low:,.0f} to {high:,.0f} ms: rate and QTc are of the median interval."
            )
        )
        text = tr(said, low=rr_ms.min(), high=rr_ms.max())
        yield Note("rr_uneven", "heart_rate_bpm", text)
    counts = Counter(beat.left_out for beat in found.beats if beat.left_out in _ANOTHER_KIND)
    if counts:
        n = sum(counts.values())
        each = ", ".join(f"{count} {tr(reason)}" for reason, count in sorted(counts.items()))
        text = tr(
            "{n} of {n_beats} beats are no part of the median beat: {each}.",
            n=n,
            n_beats=len(found.beats),
            each=each,
        )
        yield Note("left_out", "fiducials", text)


def _careful(found: Measurements) -> Iterator[Note]:
    seen: set[tuple[str, str]] = set()
    for note in found.notes:
        if note.withheld or note.code in _FACTS or note.about.startswith("lead "):
            continue
        if (note.code, note.text) not in seen and not (
            note.code == "paced" and note.about == "quality"
        ):
            seen.add((note.code, note.text))
            yield note


def short_caution(note: Note) -> str:
    """Return a caution in two words."""
    return tr(_SHORT.get(note.code, tr_later("caution")))


def measured_by(found: Measurements, mark: str | None) -> str:
    """Return what a mark of all leads together measures, e.g. ``"QRS 98 ms"``."""
    parts = []
    for english, about in _MEASURED_BY.get(mark or "", ()):
        name = tr(english)
        value = getattr(found, about)
        parts.append(f"{name} {DASH}" if value is None else f"{name} {value:.0f} ms")
    return " · ".join(parts)
