"""From a record to the windows that the network sees, and from windows back to the record.

A window is the twelve standard leads at 100 Hz, 0.5-40 Hz zero phase, ten seconds. Training and
scoring cut their windows here, so that both see the same signal. A long record is read, filtered
and resampled in pieces of some minutes: memory does not grow with its length.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.leads import STANDARD_LEADS, derive_limb_leads
from ecgviewer.core.record import Record
from ecgviewer.signals.beats import find_r_peaks, heart_rate_bpm
from ecgviewer.signals.filters import bandpass
from ecgviewer.signals.pacing import paced_spikes
from ecgviewer.signals.pacing_hint import may_be_paced
from ecgviewer.signals.quality import lead_faults
from ecgviewer.signals.resample import resample

MODEL_FS = 100.0
"""Sampling rate of a window in Hz."""

N_LEADS = len(STANDARD_LEADS)
WINDOW = 1000
"""Samples of a window: 10 s."""

STRIDE = 900
"""Samples between windows of a longer record: neighbours share 1 s."""

BAND_HZ = (0.5, 40.0)
MIN_SECONDS = 2.0
"""Shorter records are not evaluated: they hold no whole heart cycle for certain."""

WINDOWS_PER_PIECE = 40
"""Windows that are read and filtered together: what is filtered apart differs at its edges."""

_MARGIN_S = 5.0
_SCALE_SEGMENT = 200
_ONE_BEAT = 20
_USUAL_SPAN_MV = 1.2
"""What the middle 98 % of a lead's samples span, roughly; one factor for all leads of a record."""


@dataclass(frozen=True, eq=False)
class Window:
    """Ten seconds as the network sees them.

    Parameters
    ----------
    x
        float32, shape (12, 1000), standard leads in page order; 0 where not valid. Millivolts
        where ``in_mv``, else the record's own amplitude.
    valid
        bool, shape (12, 1000): samples that are there and fit to be scored.
    start
        First sample on the record's 100 Hz time axis.
    in_mv
        Whether the amplitude is a voltage of known scale.
    faults
        Standard lead to the reason why the whole lead is not valid here.
    r_peaks
        int64, shape (n_beats,), samples in this window.
    heart_rate_bpm
        NaN with fewer than two beats.
    before
        The last R peak before this window, on its time axis (negative); None = not known.
    paced
        Whether pacemaker spikes were found; False where the record is not in millivolts or is
        sampled too slowly to tell.
    """

    x: NDArray[np.float32]
    valid: NDArray[np.bool_]
    start: int
    in_mv: bool
    faults: dict[str, str]
    r_peaks: NDArray[np.int64]
    heart_rate_bpm: float
    before: int | None = None
    paced: bool = False


def n_frames(record: Record) -> int:
    """Return how many samples the whole record has at 100 Hz, at least 1."""
    return max(1, round(record.n_samples * MODEL_FS / record.fs))


def starts(n: int) -> tuple[int, ...]:
    """First samples of the windows that cover ``n`` samples; the last ends with the record."""
    if n <= WINDOW:
        return (0,)
    return (*range(0, n - WINDOW, STRIDE), n - WINDOW)


def cut(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Cut samples (n_leads, n) into windows (n_windows, n_leads, 1000), padded with 0."""
    n = x.shape[1]
    out = np.zeros((len(starts(n)), x.shape[0], WINDOW), dtype=x.dtype)
    for row, start in enumerate(starts(n)):
        part = x[:, start : start + WINDOW]
        out[row, :, : part.shape[1]] = part
    return out


def owned(n: int) -> tuple[tuple[int, int], ...]:
    """Half-open range of samples that each window answers for: neighbours meet mid-overlap."""
    first = starts(n)
    edges = [0]
    edges += [(a + WINDOW + b) // 2 for a, b in pairwise(first)]
    edges.append(n)
    return tuple(pairwise(edges))


def stitch(windows: NDArray[np.float32], n: int) -> NDArray[np.float32]:
    """Put windows (n_windows, n_leads, 1000) back together: exact inverse of :func:`cut`."""
    out = np.empty((windows.shape[1], n), dtype=windows.dtype)
    for window, start, (a, b) in zip(windows, starts(n), owned(n), strict=True):
        out[:, a:b] = window[:, a - start : b - start]
    return out


def lead_sources(record: Record) -> dict[str, str]:
    """Return which of the record's leads stands for each standard lead; MLII counts as II."""
    there = record.lead_names
    sources = {name: name for name in STANDARD_LEADS if name in there}
    if "II" not in sources and "MLII" in there:
        sources["II"] = "MLII"
    return sources


def has_amplitude(record: Record) -> bool:
    """Whether every lead that the model uses is a voltage of known scale."""
    used = lead_sources(record).values()
    return all(record.leads[record.index(name)].is_voltage for name in used)


def iter_windows(record: Record) -> Iterator[Window]:
    """Yield the windows of a record in order, reading it piece by piece."""
    first = starts(n_frames(record))
    last: Window | None = None
    for begin in range(0, len(first), WINDOWS_PER_PIECE):
        for window in _piece(record, first[begin : begin + WINDOWS_PER_PIECE]):
            last = after(last, window)
            yield last


def piece(record: Record, number: int) -> list[Window]:
    """Return the windows of a piece as :func:`iter_windows` reads them; see :func:`after`.

    The first of them does not know the last beat before it.
    """
    begin = number * WINDOWS_PER_PIECE
    last: Window | None = None
    out = []
    for window in _piece(record, starts(n_frames(record))[begin : begin + WINDOWS_PER_PIECE]):
        last = after(last, window)
        out.append(last)
    return out


def some_windows(record: Record, most: int) -> Iterator[Window]:
    """Yield all windows of a record, or, of one that has more, ``most`` spread evenly over it."""
    first = starts(n_frames(record))
    if len(first) <= most:
        yield from iter_windows(record)
        return
    for place in range(most):
        at = first[round(place * (len(first) - 1) / max(most - 1, 1))]
        yield next(_piece(record, (at,)))


def window_around(record: Record, sample: int) -> Window:
    """Return the ten seconds around a sample of a record, as far as it reaches."""
    middle = round(sample * MODEL_FS / record.fs)
    last = max(0, n_frames(record) - WINDOW)
    return next(_piece(record, (min(max(0, middle - WINDOW // 2), last),)))


def after(last: Window | None, window: Window) -> Window:
    """Return a window that knows the last beat of the one before it."""
    if last is None or not last.r_peaks.size or not window.r_peaks.size:
        return window
    earlier = last.r_peaks - (window.start - last.start)
    # A beat at the edge may be found by both windows, some samples apart.
    earlier = earlier[(earlier < 0) & (earlier < window.r_peaks[0] - _ONE_BEAT)]
    return replace(window, before=int(earlier[-1])) if earlier.size else window


def _piece(record: Record, first: tuple[int, ...]) -> Iterator[Window]:
    """Yield the windows that begin at ``first``, filtered together with a margin on both sides."""
    fs = record.fs
    a = max(0, round((first[0] / MODEL_FS - _MARGIN_S) * fs))
    b = min(record.n_samples, round(((first[-1] + WINDOW) / MODEL_FS + _MARGIN_S) * fs))
    sources = lead_sources(record)
    in_mv = has_amplitude(record)
    raw = record.values(a, b, tuple(sources.values()))
    clean = resample(bandpass(raw, fs, *BAND_HZ), fs, MODEL_FS) if len(raw) else raw
    offset = a * MODEL_FS / fs
    for start in first:
        here = round(start - offset)
        native = slice(
            max(0, round(start * fs / MODEL_FS) - a), round((start + WINDOW) * fs / MODEL_FS) - a
        )
        bad = _faults(raw[:, native], fs, in_mv=in_mv) if len(raw) else {}
        names = tuple(sources)
        faults = {names[row]: reason for row, reason in bad.items()}
        rows = {
            name: clean[row, here : here + WINDOW]
            for row, name in enumerate(names)
            if row not in bad
        }
        if in_mv:
            rows |= {n: v for n, v in derive_limb_leads(rows).items() if n not in sources}
        window = make_window(rows, start=start, in_mv=in_mv, faults=faults)
        fit = [row for row in range(len(names)) if row not in bad]
        paced = in_mv and _is_paced(raw[:, native][fit], fs)
        yield replace(window, paced=True) if paced else window


def _is_paced(raw: NDArray[np.float32], fs: float) -> bool:
    """Whether samples as recorded hold pacemaker spikes."""
    return may_be_paced(raw, fs) and bool(len(paced_spikes(raw, fs)))


def _faults(raw: NDArray[np.float32], fs: float, *, in_mv: bool) -> dict[int, str]:
    """Return rows at fault; samples of unknown amplitude are brought to that of an ECG first.

    The limits of what a lead can carry are in millivolts.
    """
    if in_mv:
        return lead_faults(raw, fs)
    kept = raw[:, np.isfinite(raw).any(axis=0)]
    if kept.shape[1] == 0:
        return lead_faults(raw, fs)
    low, high = np.percentile(np.nan_to_num(kept), (1, 99), axis=1)
    span = float(np.median(high - low))
    return lead_faults(raw * (_USUAL_SPAN_MV / span if span > 0 else 1.0), fs)


def make_window(
    rows: dict[str, NDArray[np.float32]],
    *,
    start: int = 0,
    in_mv: bool = True,
    faults: dict[str, str] | None = None,
) -> Window:
    """Build a window from filtered 100 Hz leads; missing leads and NaN become not valid.

    Parameters
    ----------
    rows
        Standard lead to samples, each (n,) with n at most 1000.
    start, in_mv, faults
        See :class:`Window`.
    """
    x = np.full((N_LEADS, WINDOW), np.nan, dtype=np.float32)
    for row, name in enumerate(STANDARD_LEADS):
        if name in rows:
            samples = rows[name][:WINDOW]
            x[row, : samples.shape[0]] = samples
    valid = np.isfinite(x)
    x[~valid] = 0.0
    kept = valid.any(axis=1)
    peaks = find_r_peaks(x[kept], MODEL_FS) if kept.any() else np.empty(0, np.int64)
    rate = heart_rate_bpm(peaks, MODEL_FS)
    return Window(x, valid, start, in_mv, dict(faults or {}), peaks, float(rate))


def lead_scales(x: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Robust RMS of each lead, shape (12,): lower median over 2 s segments; 0 where not valid.

    One artefact or one extrasystole does not move it, unlike a minimum-maximum range.
    """
    shape = (x.shape[0], WINDOW // _SCALE_SEGMENT, _SCALE_SEGMENT)
    there = valid.reshape(shape).sum(axis=2)
    power = np.where(valid, x, 0.0).reshape(shape).astype(np.float64) ** 2
    rms = np.sqrt(power.sum(axis=2) / np.maximum(there, 1))
    out = np.zeros(x.shape[0], dtype=np.float32)
    for row in range(x.shape[0]):
        kept = np.sort(rms[row, there[row] >= _SCALE_SEGMENT // 4])
        if kept.size:
            out[row] = kept[(kept.size - 1) // 2]
    top = out.max()
    return np.where(out > 0, np.maximum(out, 0.02 * top), 0.0).astype(np.float32)
