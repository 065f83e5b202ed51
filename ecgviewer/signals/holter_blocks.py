"""A block of a long recording: which leads are usable, where its beats are, how they look."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.signals.filters import bandpass
from ecgviewer.signals.pacing import MIN_FS, paced_spikes, without_spikes
from ecgviewer.signals.quality import lead_faults

CUT_FS = 125.0
"""Rate in Hz at which beats are kept."""

BEFORE_S, AFTER_S = 0.36, 0.48
PLACE = round(BEFORE_S * CUT_FS)
"""A beat is kept from 360 ms before its R, which is the sample ``PLACE``, to 480 ms after it."""

CUT_SAMPLES = PLACE + round(AFTER_S * CUT_FS)

PART_S = 10.0
"""Leads are judged for so long at a time."""

LOW_HZ, HIGH_HZ = 0.6, 40.0

_SPIKE_BEFORE_S = 0.2
_FOR_HEIGHT, _LEAST_HEIGHT = 400, 0.02


@dataclass(frozen=True, eq=False)
class BlockBeats:
    """The beats of a block.

    Parameters
    ----------
    samples
        int64, shape (n_beats,): R, in samples of the record.
    cuts
        float16, shape (n_beats, n_chosen, CUT_SAMPLES), in mV: the chosen leads around R, 0.6 to
        40 Hz; NaN where a lead is not usable.
    spikes
        bool, shape (n_beats,): whether a pacemaker spike stands before R.
    """

    samples: NDArray[np.int64]
    cuts: NDArray[np.float16]
    spikes: NDArray[np.bool_]


class Cuts:
    """Beats kept in half precision, handed out in single precision with all leads of one height.

    Parameters
    ----------
    kept
        float16, shape (n_beats, n_leads, CUT_SAMPLES); NaN where a lead is not usable.
    leads
        Which leads to hand out.
    """

    def __init__(self, kept: NDArray[np.float16], leads: slice = slice(None)) -> None:
        self._kept = kept[:, leads]
        self._gain = np.ones((self._kept.shape[1], 1), dtype=np.float32)
        if len(kept):
            spaced = np.linspace(0, len(kept) - 1, min(len(kept), _FOR_HEIGHT))
            x = np.nan_to_num(self._kept[np.unique(spaced.astype(np.int64))].astype(np.float32))
            height = np.median(x.max(axis=2) - x.min(axis=2), axis=0)
            self._gain = (1.0 / np.maximum(height, _LEAST_HEIGHT))[:, None].astype(np.float32)

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, which: slice | NDArray[np.int64]) -> NDArray[np.float32]:
        """Return some beats, shape (n, n_leads, CUT_SAMPLES)."""
        return np.asarray(self._kept[which].astype(np.float32) * self._gain, dtype=np.float32)


def usable_parts(x: NDArray[np.floating], fs: float) -> NDArray[np.bool_]:
    """Return which leads are usable in each part of 10 s.

    Parameters
    ----------
    x
        Samples in mV as recorded, shape (n_leads, n_samples); NaN marks gaps.
    fs
        Their rate in Hz.

    Returns
    -------
    ndarray
        bool, shape (n_leads, n_parts), at least one part; what is left at the end belongs to the
        last. No signal, mostly gaps, flat, clipped and gross noise are not usable
        (:func:`ecgviewer.signals.quality.lead_faults`).
    """
    part = max(1, round(PART_S * fs))
    n_parts = max(1, x.shape[1] // part)
    usable = np.ones((len(x), n_parts), dtype=bool)
    for number in range(n_parts):
        stop = x.shape[1] if number == n_parts - 1 else (number + 1) * part
        for row in lead_faults(x[:, number * part : stop], fs):
            usable[row, number] = False
    return usable


def block_beats(
    x: NDArray[np.floating],
    fs: float,
    usable: NDArray[np.bool_],
    chosen: NDArray[np.integer],
    *,
    first: int,
    keep: tuple[int, int],
    pacing: bool,
) -> BlockBeats:
    """Find and cut the beats of a block.

    Parameters
    ----------
    x
        Samples in mV as recorded, shape (n_leads, n_samples), more than the block on both sides.
    fs
        Their rate in Hz.
    usable
        Of :func:`usable_parts` for these samples.
    chosen
        Rows to cut the beats from.
    first
        Sample of the record at which ``x`` begins.
    keep
        Half-open range of samples of the record whose beats are wanted.
    pacing
        Whether to look for pacemaker spikes.
    """
    known = np.array(x, dtype=np.float32)
    part = max(1, round(PART_S * fs))
    for row, number in zip(*np.nonzero(~usable), strict=True):
        stop = None if number == usable.shape[1] - 1 else (number + 1) * part
        known[row, number * part : stop] = np.nan
    seen = usable.any(axis=1)
    none = np.zeros(0, dtype=np.int64)
    if not seen.any():
        empty = np.zeros((0, len(chosen), CUT_SAMPLES), dtype=np.float16)
        return BlockBeats(none, empty, none.astype(bool))
    spikes = paced_spikes(known[seen], fs) if pacing and fs >= MIN_FS else none
    clean = without_spikes(known, fs, spikes)
    peaks = find_r_peaks(clean[seen], fs)
    at = peaks + first
    numbers = np.minimum(peaks // part, usable.shape[1] - 1)
    wanted = (at >= keep[0]) & (at < keep[1]) & usable[:, numbers].any(axis=0)
    peaks = peaks[wanted]
    rows = bandpass(clean[chosen], fs, LOW_HZ, HIGH_HZ)
    return BlockBeats(peaks + first, _cut(rows, fs, peaks), _spiked(peaks, spikes, fs))


def choose_leads(
    x: NDArray[np.floating], fs: float, usable: NDArray[np.bool_], most: int
) -> NDArray[np.int64]:
    """Choose leads to tell beats' shapes by: where beats stand out, and unlike one another.

    Parameters
    ----------
    x
        Samples in mV, shape (n_leads, n_samples): pieces of the recording put together.
    fs
        Their rate in Hz.
    usable
        bool, shape (n_leads,): which may be chosen.
    most
        How many at most.

    Returns
    -------
    ndarray
        int64, rising; all leads where there are no more than ``most``.
    """
    if len(x) <= most:
        return np.arange(len(x))
    rows = np.nan_to_num(bandpass(x, fs, 1.0, HIGH_HZ))
    size = np.percentile(np.abs(rows), 99, axis=1)
    stands_out = size / (np.median(np.abs(rows), axis=1) + 0.01)
    unit = rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)
    alike = np.abs(unit @ unit.T)
    worth = np.where(usable, stands_out, 0.0)
    picked: list[int] = []
    for _ in range(most):
        news = np.sqrt(1.0 - np.minimum(alike[picked].max(axis=0), 1.0) ** 2) if picked else 1.0
        score = worth * news
        score[picked] = -1.0
        picked.append(int(score.argmax()))
    return np.sort(np.array(picked, dtype=np.int64))


def _cut(rows: NDArray[np.float32], fs: float, peaks: NDArray[np.int64]) -> NDArray[np.float16]:
    """Cut the beats out, linear between samples; NaN outside and in gaps."""
    at = peaks[:, None] + np.arange(-PLACE, CUT_SAMPLES - PLACE) * (fs / CUT_FS)
    low = np.floor(at).astype(np.int64)
    share = (at - low).astype(np.float32)
    outside = (low < 0) | (low + 1 >= rows.shape[1])
    low = np.clip(low, 0, max(rows.shape[1] - 2, 0))
    high = np.minimum(low + 1, rows.shape[1] - 1)
    values = rows[:, low] * (1 - share) + rows[:, high] * share
    values[:, outside] = np.nan
    values[~(np.abs(values) < 1000.0)] = np.nan  # beyond what float16 holds well, and gaps
    return np.asarray(values.transpose(1, 0, 2), dtype=np.float16)


def _spiked(peaks: NDArray[np.int64], spikes: NDArray[np.int64], fs: float) -> NDArray[np.bool_]:
    if not len(spikes) or not len(peaks):
        return np.zeros(len(peaks), dtype=bool)
    before = np.searchsorted(spikes, peaks + round(0.02 * fs), side="right") - 1
    near = peaks - spikes[np.maximum(before, 0)] <= _SPIKE_BEFORE_S * fs
    return np.asarray((before >= 0) & near)
