"""What was measured, as a report says it: name, value with unit, and why a value is missing."""

from __future__ import annotations

from dataclasses import dataclass

from ecgviewer.core.language import tr
from ecgviewer.core.measurement import DEFAULT_QTC, QTC_FORMULAS, WAVES, Measurements

_GENERAL = ("", "quality")
"""What notes are about that concern the whole record; those on leads stand at the leads."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what, how much, and what must be known of it (empty = nothing)."""

    name: str
    value: str
    note: str = ""


def measured_rows(measurements: Measurements, formula: str = DEFAULT_QTC) -> tuple[Row, ...]:
    """Return the lines of a report; ``formula`` is that of the QTc."""
    rows = [_row(tr("Heart rate"), measurements, "heart_rate_bpm", "/min")]
    rows += [
        _row(name, measurements, about, "ms")
        for name, about in ((tr("PR"), "pr_ms"), ("QRS", "qrs_ms"), ("QT", "qt_ms"))
    ]
    rows.append(_qtc_row(measurements, formula))
    axes = [measurements.axes_deg.get(wave) for wave in WAVES]
    said = " / ".join("–" if axis is None else f"{axis:.0f}°" for axis in axes)
    rows.append(Row(tr("Axes {waves}", waves=", ".join(WAVES)), said))
    general = [tr(note.text) for note in measurements.notes if note.about in _GENERAL]
    rows += [Row("", "", text) for text in general]
    if measurements.edited:
        told = [tr(note.text) for note in measurements.notes if note.code == "edited"]
        rows.append(Row("", "", *(told or [tr("A person moved marks that these values rest on.")])))
    return tuple(rows)


def _row(name: str, measurements: Measurements, about: str, unit: str) -> Row:
    value = getattr(measurements, about)
    said = tr("not measurable") if value is None else f"{value:.0f} {unit}"
    return Row(name, said, _notes(measurements, about))


def _qtc_row(measurements: Measurements, formula: str) -> Row:
    order = (formula, *(name for name in QTC_FORMULAS if name != formula))
    known = {name: measurements.qtc_ms.get(name) for name in order}
    shown = next((name for name, value in known.items() if value is not None), None)
    said = tr("not measurable") if shown is None else f"{known[shown]:.0f} ms ({shown})"
    note = _notes(measurements, "qtc", leave_out=() if shown == "Bazett" else ("bazett_rate",))
    return Row("QTc", said, note)


def _notes(measurements: Measurements, about: str, leave_out: tuple[str, ...] = ()) -> str:
    texts = (
        tr(note.text)
        for note in measurements.notes
        if note.about == about and note.code not in leave_out
    )
    return " ".join(dict.fromkeys(texts))
