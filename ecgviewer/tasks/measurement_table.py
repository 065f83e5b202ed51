"""The measurement matrix: each lead's waves as rows, to be shown and to be copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecgviewer.core.language import in_english, tr, tr_later
from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import (
    QTC_FORMULAS,
    ST_POINTS_MS,
    WAVES,
    LeadQuality,
    Measurements,
    WaveTable,
)

DASH = "–"
MINUS = "\N{MINUS SIGN}"
NO_WAVE = tr_later("No such wave in this lead: none of 20 µV and 8 ms.")


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Parameters
    ----------
    title, unit
        As written above it.
    tip
        What it is, in a sentence.
    digits
        After the point.
    value
        Takes it out of a lead's row; None where there is none.
    """

    title: str
    unit: str
    tip: str
    digits: int
    value: Callable[[WaveTable], float | None]


def _wave(name: str, field: str, tip: str) -> Column:
    unit, digits = ("mV", 2) if field.endswith("_mv") else ("ms", 0)
    return Column(name, unit, tip, digits, lambda row: getattr(row, field))


def _st(point: str) -> Column:
    tip = tr_later(
        "ST level at {point}: mean of 8 ms, relative to the level before QRS.", point=point
    )
    return Column(f"ST {point}", "mV", tip, 2, lambda row: row.st_mv.get(point))


COLUMNS: tuple[Column, ...] = (
    _wave("P", "p_mv", tr_later("Amplitude of P over the line between its ends.")),
    _wave("P", "p_ms", tr_later("Duration of P in this lead.")),
    _wave("Q", "q_mv", tr_later("Amplitude of Q relative to the level before QRS.")),
    _wave("Q", "q_ms", tr_later("Duration of Q.")),
    _wave("R", "r_mv", tr_later("Amplitude of R relative to the level before QRS.")),
    _wave("R", "r_ms", tr_later("Duration of R.")),
    _wave("S", "s_mv", tr_later("Amplitude of S relative to the level before QRS.")),
    _wave("S", "s_ms", tr_later("Duration of S.")),
    _wave("R′", "r2_mv", tr_later("Amplitude of R′ relative to the level before QRS.")),
    _wave("QRS", "qrs_ms", tr_later("Duration of QRS in this lead alone.")),
    *(_st(point) for point in ST_POINTS_MS),
    _wave("T", "t_mv", tr_later("Amplitude of T relative to the level before QRS.")),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One lead: a text and a reason (empty where there is a value) for each column."""

    lead: str
    cells: tuple[str, ...]
    reasons: tuple[str, ...]
    signal: str
    is_good: bool


def table_rows(found: Measurements) -> tuple[Row, ...]:
    """Return the matrix, leads in the order of display."""
    return tuple(_row(found, lead) for lead in display_order(tuple(found.quality.leads)))


def _row(found: Measurements, lead: str) -> Row:
    waves, quality = found.table.get(lead, WaveTable()), found.quality.leads[lead]
    notes = " ".join(tr(note.text) for note in found.notes if note.about == f"lead {lead}")
    cells, reasons = [], []
    for column in COLUMNS:
        value = column.value(waves)
        cells.append(number(value, column.digits))
        reasons.append("" if value is not None else notes or _absent(column))
    return Row(lead, tuple(cells), tuple(reasons), signal_text(quality), quality.fault is None)


def _absent(column: Column) -> str:
    return tr("Not measurable.") if column.title.startswith("ST") else tr(NO_WAVE)


def number(value: float | None, digits: int) -> str:
    """Return a figure with a true minus; a dash for None."""
    if value is None:
        return DASH
    text = f"{value:.{digits}f}"
    nothing = not text.strip("-0.")  # no minus before zero
    return text.lstrip("-") if nothing else text.replace("-", MINUS)


def signal_text(quality: LeadQuality) -> str:
    """Return how good a lead is, in some words."""
    if quality.fault is not None:
        return tr("{fault}: left out", fault=tr(quality.fault))
    parts = []
    if quality.noise_uv is not None:
        parts.append(tr("noise {noise_uv:.0f} µV", noise_uv=quality.noise_uv))
    if quality.mains_hz is not None and quality.mains_uv is not None:
        parts.append(f"{quality.mains_hz:.0f} Hz {quality.mains_uv:.0f} µV")
    if quality.wander_mv is not None:
        parts.append(tr("wander {wander_mv:.1f} mV", wander_mv=quality.wander_mv))
    if quality.gap_share:
        parts.append(tr("{share:.0%} missing", share=quality.gap_share))
    return ", ".join(parts) or tr("not known")


def table_tsv(found: Measurements) -> str:
    """Return matrix, values of the record and notes as tab-separated text for a spreadsheet.

    Figures have a plain hyphen for minus and nothing where there is none; words are English, as in
    every table that leaves the program.
    """
    with in_english():
        return _tsv(found)


def _tsv(found: Measurements) -> str:
    lines = ["\t".join(["lead", *(f"{one.title} [{one.unit}]" for one in COLUMNS), "signal"])]
    for row in table_rows(found):
        cells = ["" if cell == DASH else cell.replace(MINUS, "-") for cell in row.cells]
        lines.append("\t".join([row.lead, *cells, row.signal]))
    lines.append("")
    values = [
        ("heart rate", found.heart_rate_bpm, "/min"),
        *(
            (name, getattr(found, about), "ms")
            for name, about in (("PR", "pr_ms"), ("QRS", "qrs_ms"), ("QT", "qt_ms"))
        ),
        *((f"QTc {name}", found.qtc_ms.get(name), "ms") for name in QTC_FORMULAS),
        *((f"{wave} axis", found.axes_deg.get(wave), "degrees") for wave in WAVES),
    ]
    for name, value, unit in values:
        lines.append("\t".join([name, "" if value is None else f"{value:.0f}", unit]))
    lines.append("")
    lines += [f"note\t{note.text}" for note in found.notes]
    return "\n".join(lines) + "\n"


def left_out(found: Measurements) -> tuple[tuple[float, str], ...]:
    """Return the beats that are no part of the median, each with its time (s) and the reason."""
    return tuple((beat.place / found.fs, beat.left_out) for beat in found.beats if beat.left_out)
