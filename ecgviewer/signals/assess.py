"""All measurements of one stretch of ECG, and the same again after a mark was moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.leads import shows_ecg
from ecgviewer.core.measurement import (
    MARKS,
    NO_FIDUCIALS,
    QTC_FORMULAS,
    ST_POINTS_MS,
    WAVES,
    BeatMarks,
    Fiducials,
    LeadQuality,
    Measurements,
    MedianBeat,
    Quality,
    RhythmFigures,
    WaveTable,
)
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.delineate import Delineation, delineate, without_p
from ecgviewer.signals.lead_swaps import lead_swaps
from ecgviewer.signals.measures import axes_deg, intervals, p_is_flat, qtc_ms, wave_table
from ecgviewer.signals.median_beat import ANOTHER_SHAPE, PREMATURE, fiducials, median_beat
from ecgviewer.signals.pacing import MIN_FS, paced_spikes, without_spikes
from ecgviewer.signals.quality import NO_ECG, lead_quality
from ecgviewer.signals.reasons import notes_for, qtc_is_withheld
from ecgviewer.signals.rhythm import rhythm_figures

MIN_S = 0.3
"""Nothing is sought in less."""


def assess(
    x: NDArray[np.floating],
    fs: float,
    leads: Sequence[str],
    *,
    millivolts: NDArray[np.bool_] | None = None,
    record_id: str = "",
    start: int = 0,
    r_peaks: NDArray[np.int64] | None = None,
) -> Measurements:
    """Measure a stretch of ECG of up to some minutes.

    Parameters
    ----------
    x
        Samples as recorded, no filter, shape (n_leads, n_samples), voltages in millivolts; NaN
        marks gaps.
    fs
        Sampling rate in Hz.
    leads
        Canonical names, one a row.
    millivolts
        Which leads are voltages, shape (n_leads,); None = all. The others count for times, not for
        amplitudes.
    record_id
        Of the record the stretch is from.
    start
        Sample of the record at which the stretch begins; all marks count from the record's start.
    r_peaks
        R peaks of the whole record; None where the stretch is all of it.
    """
    voltage = np.ones(len(leads), dtype=bool) if millivolts is None else millivolts
    too_short = x.shape[1] < MIN_S * fs
    ecg = np.array(shows_ecg(leads, voltage.tolist()), dtype=bool)
    spikes = np.zeros(0, dtype=np.int64)
    if (voltage & ecg).any() and not too_short:
        spikes = paced_spikes(x[voltage & ecg], fs)
    clean = without_spikes(x, fs, spikes)
    rough = spikes[:0] if too_short or not ecg.any() else find_r_peaks(clean[ecg], fs)
    per_lead = lead_quality(x, fs, rough, millivolts=voltage)
    for row in np.flatnonzero(~ecg):
        per_lead[row] = LeadQuality(NO_ECG, gap_share=per_lead[row].gap_share)
    good = np.array([one.fault is None for one in per_lead], dtype=bool)
    if len(spikes) and not (good[voltage & ecg]).all():
        # Gross noise has spikes of its own.
        some = voltage & good
        spikes = paced_spikes(x[some], fs) if some.any() else spikes[:0]
        clean = without_spikes(x, fs, spikes)
    names = tuple(name for name, use in zip(leads, good, strict=True) if use)
    used = np.asarray(clean[good])
    # A lead at fault can make or hide beats: search again without it.
    alike = bool((good == ecg).all())
    peaks = rough if alike or too_short else rough[:0]
    if good.any() and not alike and not too_short:
        peaks = find_r_peaks(used, fs)
    found = delineate(used, fs, names, peaks if len(names) else peaks[:0])
    median, left_out = median_beat(used, fs, names, found, millivolts=voltage[good])
    if median is not None and p_is_flat(median):
        found = without_p(found)
        median, left_out = median_beat(used, fs, names, found, millivolts=voltage[good])
    swaps: tuple[str, ...] = ()
    if median is not None and not len(spikes):
        rows = dict(zip(median.leads, median.values, strict=True))
        swaps = lead_swaps(rows, fs, median.together)
    quality = Quality(
        dict(zip(leads, per_lead, strict=True)),
        swaps,
        tuple((spikes + start).tolist()) if fs >= MIN_FS and (voltage & ecg).any() else None,
    )
    own = np.array([reason not in (ANOTHER_SHAPE, PREMATURE) for reason in left_out], dtype=bool)
    figures = rhythm_figures(found.beats, fs, dominant=own, alike=found.classes == 0)
    if len(found.beats) == 2 and found.classes[0] != found.classes[1]:
        figures = replace(figures, rr_ms=None)  # one of them may be a T wave
    figures = replace(figures, flutter=found.flutter)
    every = found.beats + start
    if r_peaks is not None:
        whole = rhythm_figures(r_peaks, fs)
        figures = replace(figures, n_beats=whole.n_beats, rr_ms=whole.rr_ms)
        every = r_peaks
    blank = Measurements(
        record_id=record_id,
        fs=fs,
        start=start,
        stop=start + x.shape[1],
        r_peaks=every,
        heart_rate_bpm=None,
        pr_ms=None,
        qrs_ms=None,
        qt_ms=None,
        qtc_ms={},
        axes_deg={},
        st_mv={},
        table={},
        rhythm=figures,
        beats=_beats(found, left_out, names, start),
        median=median,
        quality=quality,
    )
    return _valued(blank, tuple(leads))


def remeasure(
    measurements: Measurements, marks: Fiducials, *, lead: str | None = None
) -> Measurements:
    """Measure again with other marks on the median beat; takes some milliseconds.

    Parameters
    ----------
    measurements
        What was measured; left as it is.
    marks
        All marks of the median beat, in its samples: of all leads together, or of one lead. A mark
        of None takes the wave away. Where marks of all leads together move, each lead's own marks
        stay; the marks of each single beat of the dominant kind move as the median beat's do.
    lead
        Lead whose marks these are; None = all together.

    Raises
    ------
    ValueError
        If there is no median beat, it has not the lead, or marks are out of their order.
    """
    median = measurements.median
    if median is None:
        raise ValueError("no beat was found: there are no marks to move")
    if lead is not None and lead not in median.leads:
        raise ValueError(f"the median beat has no lead {lead!r}; it has {', '.join(median.leads)}")
    given = [at for at in marks.to_dict().values() if at is not None]
    if any(a > b for a, b in pairwise(given)):
        raise ValueError("marks must follow each other in time: P, QRS, T, each from start to end")
    if lead is None:
        changed = replace(median, together=marks)
        old = median.together
    else:
        changed = replace(median, by_lead={**median.by_lead, lead: marks})
        old = median.by_lead[lead]
    beats = tuple(_moved(beat, old, marks, lead, median.place) for beat in measurements.beats)
    leads = tuple(measurements.quality.leads)
    return _valued(replace(measurements, median=changed, beats=beats, edited=True), leads)


def _moved(
    beat: BeatMarks, old: Fiducials, new: Fiducials, lead: str | None, place: int
) -> BeatMarks:
    """Move the marks of a beat of the dominant kind as those of the median beat were moved."""
    own = beat.together if lead is None else beat.leads.get(lead)
    if beat.kind != 0 or own is None:
        return beat
    changes: dict[str, float | None] = {}
    for mark in MARKS:
        before, after, here = getattr(old, mark), getattr(new, mark), getattr(own, mark)
        if before == after:
            continue
        if after is None:
            changes[mark] = None
        elif before is None or here is None:
            changes[mark] = beat.place + after - place
        else:
            changes[mark] = here + after - before
    moved = own.changed(**changes)
    if lead is None:
        return replace(beat, together=moved)
    return replace(beat, leads={**beat.leads, lead: moved})


def _beats(
    found: Delineation, left_out: Sequence[str], names: Sequence[str], start: int
) -> tuple[BeatMarks, ...]:
    return tuple(
        BeatMarks(
            int(place + start),
            int(kind),
            reason,
            fiducials(together + start),
            {
                name: fiducials(row + start) if not np.isnan(row).all() else NO_FIDUCIALS
                for name, row in zip(names, rows, strict=True)
            },
        )
        for place, kind, reason, together, rows in zip(
            found.beats, found.classes, left_out, found.together, found.places, strict=True
        )
    )


def _valued(measurements: Measurements, leads: tuple[str, ...]) -> Measurements:
    """Compute all values and notes from median beat, rhythm and quality."""
    median, rhythm = measurements.median, measurements.rhythm
    rate = None if not rhythm.rr_ms else 60_000.0 / rhythm.rr_ms
    table = _tables(median, rhythm, leads)
    found = intervals(NO_FIDUCIALS if median is None else median.together, measurements.fs)
    axes: dict[str, float | None] = dict.fromkeys(WAVES)
    if median is not None:
        known = zip(median.leads, median.in_millivolts, strict=True)
        axes = axes_deg(median, frozenset(name for name, is_mv in known if is_mv))
    corrected: dict[str, float | None] = dict.fromkeys(QTC_FORMULAS)
    valued = replace(
        measurements,
        heart_rate_bpm=rate,
        pr_ms=found.pr_ms,
        qrs_ms=found.qrs_ms,
        qt_ms=found.qt_ms,
        axes_deg=axes,
        table=table,
        st_mv={name: table[name].st_mv or dict.fromkeys(ST_POINTS_MS) for name in leads},
    )
    if found.qt_ms is not None and rhythm.rr_ms and not qtc_is_withheld(valued):
        corrected |= qtc_ms(found.qt_ms, rhythm.rr_ms)
    valued = replace(valued, qtc_ms=corrected)
    return replace(valued, notes=notes_for(valued))


def _tables(
    median: MedianBeat | None, rhythm: RhythmFigures, leads: tuple[str, ...]
) -> dict[str, WaveTable]:
    table = {name: WaveTable() for name in leads}
    if median is not None and rhythm.n_beats:
        rows = zip(median.leads, median.values, median.in_millivolts, strict=True)
        for name, row, is_mv in rows:
            marks = median.by_lead[name]
            table[name] = wave_table(row, median.fs, marks, median.together, millivolts=is_mv)
    return table
