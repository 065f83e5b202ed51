"""Use case: measure one record, or many, without any model."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.leads import shows_ecg
from ecgviewer.core.measurement import DEFAULT_QTC, Fiducials, Measurements
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record

if TYPE_CHECKING:
    from numpy.typing import NDArray

WHOLE_S = 60.0
"""Records up to this length are measured whole."""

STRETCH_S = 30.0
"""Of longer records this much carries marks and median beat, where the rate is most usual."""

_BLOCK_S = 60.0
_MARGIN_S = 2.0
_TRIED = 24


def measure(record: Record) -> Generator[Progress, None, Measurements]:
    """Measure a record.

    A record of up to 60 s is measured whole. In a longer one R peaks and rate are of all of it, and
    the rest of the 30 s whose median RR is nearest to the record's, out of 24 stretches that lie
    evenly; :attr:`Measurements.start` and ``stop`` say where, and a note says so.

    Yields once a block of 60 s.
    """
    from ecgviewer.signals.assess import assess

    voltage = np.array([lead.is_voltage for lead in record.leads], dtype=bool)
    if record.duration_s <= WHOLE_S:
        yield Progress(0, 1, tr("measuring"))
        return assess(
            record.values(),
            record.fs,
            record.lead_names,
            millivolts=voltage,
            record_id=record.id,
        )
    peaks = yield from _all_peaks(record)
    start, stop = _typical(peaks, record)
    return assess(
        record.values(start, stop),
        record.fs,
        record.lead_names,
        millivolts=voltage,
        record_id=record.id,
        start=start,
        r_peaks=peaks,
    )


def remeasure(
    measurements: Measurements, marks: Fiducials, *, lead: str | None = None
) -> Measurements:
    """Measure again after a person moved marks; see :func:`ecgviewer.signals.assess.remeasure`."""
    from ecgviewer.signals import assess

    return assess.remeasure(measurements, marks, lead=lead)


def measure_paths(paths: Iterable[Path | str]) -> Iterator[dict[str, Any]]:
    """Measure records one after the other; a folder stands for the records in it.

    Yields
    ------
    dict
        JSON-ready: see :func:`to_dict`; ``record`` and ``error`` alone for one that failed, which
        never ends the batch.

    Raises
    ------
    UserError
        If no record is found.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.review import find_records

    for path in _drained(find_records(paths)):
        try:
            found = _drained(measure(read_record(path)))
        except UserError as error:
            yield {"record": str(path), "error": str(error)}
        else:
            yield {"record": str(path)} | to_dict(found)


def to_dict(found: Measurements) -> dict[str, Any]:
    """Return measurements as JSON-ready fields, times in ms from the record's start.

    Returns
    -------
    dict
        ``heart_rate_bpm``, ``pr_ms``, ``qrs_ms``, ``qt_ms``, ``qtc`` (formula to ms), ``axes_deg``
        (P, QRS, T), ``st_mv`` (lead to J, J+60, J+80), ``quality``, ``fiducials``, ``notes``. None
        where something is not measurable; a note with ``withheld`` and the same ``about`` says why.
    """
    return {
        "heart_rate_bpm": _rounded(found.heart_rate_bpm, 1),
        "pr_ms": _rounded(found.pr_ms, 0),
        "qrs_ms": _rounded(found.qrs_ms, 0),
        "qt_ms": _rounded(found.qt_ms, 0),
        "qtc": {name: _rounded(value, 0) for name, value in found.qtc_ms.items()},
        "axes_deg": {wave: _rounded(value, 0) for wave, value in found.axes_deg.items()},
        "st_mv": {
            lead: {point: _rounded(value, 3) for point, value in levels.items()}
            for lead, levels in found.st_mv.items()
        },
        "quality": _quality(found),
        "fiducials": _fiducials(found),
        "notes": [note.to_dict() for note in found.notes]
        + [
            {
                "code": "default_qtc",
                "about": "qtc",
                "text": f"{DEFAULT_QTC} is the formula shown where only one is.",
                "withheld": False,
            }
        ],
    }


def lines_of(row: dict[str, Any]) -> str:
    """Return what :func:`measure_paths` found for a person to read."""

    def said(value: float | None, unit: str) -> str:
        return "not measurable" if value is None else f"{value:.0f} {unit}"

    formula, qtc = next(iter(row["qtc"].items()))
    axes = ", ".join(f"{wave} {said(value, '°')}" for wave, value in row["axes_deg"].items())
    values = (
        f"{row['record']}: rate {said(row['heart_rate_bpm'], '/min')}, "
        f"PR {said(row['pr_ms'], 'ms')}, QRS {said(row['qrs_ms'], 'ms')}, "
        f"QT {said(row['qt_ms'], 'ms')}, QTc ({formula}) {said(qtc, 'ms')}; axes {axes}"
    )
    return "\n".join([values, *(f"    {note['text']}" for note in row["notes"])])


def _quality(found: Measurements) -> dict[str, Any]:
    leads = {}
    for name, one in found.quality.leads.items():
        fields = one.to_dict()
        leads[name] = {
            key: _rounded(value, 3) if isinstance(value, float) else value
            for key, value in fields.items()
        }
    spikes = found.quality.paced_spikes
    return {
        "leads": leads,
        "reversal": list(found.quality.reversal),
        "paced_spikes_ms": None
        if spikes is None
        else [_rounded(1000.0 * at / found.fs, 1) for at in spikes],
    }


def _fiducials(found: Measurements) -> dict[str, Any]:
    def times(marks: Fiducials) -> dict[str, float | None]:
        return {
            mark: None if at is None else _rounded(1000.0 * at / found.fs, 1)
            for mark, at in marks.to_dict().items()
        }

    median = found.median
    return {
        "from_ms": _rounded(1000.0 * found.start / found.fs, 1),
        "to_ms": _rounded(1000.0 * found.stop / found.fs, 1),
        "median": None
        if median is None
        else {
            "beats": median.n_beats,
            "all": times(median.together),
            "leads": {name: times(marks) for name, marks in median.by_lead.items()},
        },
        "beats": [
            {
                "at_ms": _rounded(1000.0 * beat.place / found.fs, 1),
                "kind": beat.kind,
                "left_out": beat.left_out or None,
                "all": times(beat.together),
                "leads": {name: times(marks) for name, marks in beat.leads.items()},
            }
            for beat in found.beats
        ],
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(float(value), digits)


def _all_peaks(record: Record) -> Generator[Progress, None, NDArray[np.int64]]:
    """Find the R peaks of a long record block by block, so that it never fills the memory."""
    from ecgviewer.signals.beats import find_r_peaks

    block, margin = (round(seconds * record.fs) for seconds in (_BLOCK_S, _MARGIN_S))
    n_blocks = max(1, record.n_samples // block)
    voltages = [lead.is_voltage for lead in record.leads]
    ecg = np.flatnonzero(shows_ecg(record.lead_names, voltages))
    peaks = []
    for number in range(n_blocks):
        yield Progress(number, n_blocks, tr("measuring"))
        start = number * block
        stop = record.n_samples if number == n_blocks - 1 else start + block
        left, right = max(0, start - margin), min(record.n_samples, stop + margin)
        here = find_r_peaks(record.values(left, right)[ecg], record.fs) + left
        peaks.append(here[(here >= start) & (here < stop)])
    return np.concatenate(peaks)


def _typical(peaks: NDArray[np.int64], record: Record) -> tuple[int, int]:
    """Return the stretch whose rate and regularity are nearest to the record's."""
    length = round(STRETCH_S * record.fs)
    starts = np.linspace(0, record.n_samples - length, _TRIED).astype(np.int64)
    usual = np.diff(peaks)
    if len(usual) < 2:
        return 0, length
    middle, spread = np.median(usual), np.median(np.abs(np.diff(usual)))
    best, least = 0, np.inf
    for start in starts.tolist():
        inside = np.diff(peaks[(peaks >= start) & (peaks < start + length)])
        if len(inside) < 2:
            continue
        off = abs(np.median(inside) - middle) + abs(np.median(np.abs(np.diff(inside))) - spread)
        if off < least:
            best, least = start, off
    return best, best + length


def _drained(work: Generator[Progress, None, Any]) -> Any:
    """Run a generator to its end and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value
