"""Going once through a long recording: its beats, its leads, where nothing is usable."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.holter_events import Range, joined
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.leads import shows_ecg
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.signals.holter_blocks import (
    CUT_SAMPLES,
    PART_S,
    BlockBeats,
    block_beats,
    choose_leads,
    usable_parts,
)
from ecgviewer.signals.pacing import MIN_FS, paced_spikes

SHORTEST_S = 60.0
"""A shorter recording is not analysed."""

_BLOCK_PARTS = 12
_TRIED = 24
_TRIED_S = 20.0
_FEWER_FROM_S = ((0.0, 3), (36 * 3600.0, 2), (72 * 3600.0, 1))
"""Beats are told apart by three leads, by fewer in longer recordings, to bound the memory."""

_SEAM_S = 0.1
_USUAL_SPAN = 1.5
_DERIVED = frozenset({"III", "aVR", "aVL", "aVF"})


@dataclass(frozen=True, eq=False)
class Gathered:
    """What one pass over a recording gives.

    Parameters
    ----------
    record_id, fs, n_samples
        Of the record.
    leads
        Names of the leads of which the beats are kept.
    samples, cuts, spikes
        As in :class:`~ecgviewer.signals.holter_blocks.BlockBeats`, of the whole recording.
    noise
        Stretches without a usable lead, half-open, in samples.
    notes
        What a reader must know.
    """

    record_id: str
    fs: float
    n_samples: int
    leads: tuple[str, ...]
    samples: NDArray[np.int64]
    cuts: NDArray[np.float16]
    spikes: NDArray[np.bool_]
    noise: list[Range]
    notes: tuple[str, ...]


class _Kept:
    """Beats of block after block, in arrays that grow by a quarter."""

    def __init__(self, n_leads: int, expected: int) -> None:
        self.n = 0
        self.samples = np.empty(expected, dtype=np.int64)
        self.spikes = np.empty(expected, dtype=bool)
        self.cuts = np.empty((expected, n_leads, CUT_SAMPLES), dtype=np.float16)

    def add(self, more: BlockBeats, apart: float) -> None:
        """Add the beats of a block, without those that the last block has, too."""
        fresh = np.ones(len(more.samples), dtype=bool)
        if self.n:
            fresh = more.samples > self.samples[self.n - 1] + apart
        stop = self.n + int(fresh.sum())
        if stop > len(self.samples):
            room = stop + stop // 4
            self.samples = np.resize(self.samples, room)
            self.spikes = np.resize(self.spikes, room)
            self.cuts = np.resize(self.cuts, (room, *self.cuts.shape[1:]))
        part = slice(self.n, stop)
        self.samples[part] = more.samples[fresh]
        self.spikes[part] = more.spikes[fresh]
        self.cuts[part] = more.cuts[fresh]
        self.n = stop


def gather(record: Record) -> Generator[Progress, None, Gathered]:
    """Find the beats of a long recording and keep how they look.

    Raises
    ------
    UserError
        If it is shorter than a minute, holds no ECG, or none of it is usable.
    """
    if record.duration_s < SHORTEST_S:
        raise UserError(
            tr(
                "{source} lasts {duration_s:.0f} s. Beats are sorted and episodes sought in "
                "recordings of at least {shortest_s:.0f} s; shorter ones are measured as "
                "they are.",
                source=record.source,
                duration_s=record.duration_s,
                shortest_s=SHORTEST_S,
            )
        )
    names = _leads_of(record)
    yield Progress(0, 0, tr("looking for usable leads"))
    sample, usable, gain, paced = yield from _looked_at(record, names)
    most = [n for since, n in _FEWER_FROM_S if record.duration_s >= since][-1]
    chosen = choose_leads(sample, record.fs, usable, most)
    fs, part = record.fs, round(PART_S * record.fs)
    block = _BLOCK_PARTS * part
    starts = range(0, max(record.n_samples - part, 1), block)
    kept = _Kept(len(chosen), int(record.duration_s * 1.4) + 100)
    noise: list[Range] = []
    for number, start in enumerate(starts):
        yield Progress(number, len(starts), tr("finding beats"))
        stop = record.n_samples if number == len(starts) - 1 else start + block
        first, last = max(0, start - part), min(record.n_samples, stop + part)
        x = record.values(first, last, names) * gain[:, None]
        parts = usable_parts(x, fs)
        found = block_beats(x, fs, parts, chosen, first=first, keep=(start, stop), pacing=paced)
        kept.add(found, _SEAM_S * fs)
        noise += _unusable(parts, part, first, (start, stop), last)
    noise = joined(noise)
    if sum(b - a for a, b in noise) >= record.n_samples:
        raise UserError(
            tr("{source}: no lead is usable in any part of the recording.", source=record.source)
        )
    return Gathered(
        record.id,
        fs,
        record.n_samples,
        tuple(names[row] for row in chosen.tolist()),
        kept.samples[: kept.n],
        kept.cuts[: kept.n],
        kept.spikes[: kept.n],
        noise,
        _notes(record, names, chosen, most),
    )


def _leads_of(record: Record) -> tuple[str, ...]:
    """Return the leads to look at: those of the ECG, without those that follow from I and II."""
    voltages = [lead.is_voltage for lead in record.leads]
    ecg = shows_ecg(record.lead_names, voltages)
    names = [name for name, wanted in zip(record.lead_names, ecg, strict=True) if wanted]
    if not names:
        raise UserError(tr("{source} has no lead that shows an ECG.", source=record.source))
    if {"I", "II"} <= set(names):
        names = [name for name in names if name not in _DERIVED]
    return tuple(names)


def _looked_at(
    record: Record, names: tuple[str, ...]
) -> Generator[
    Progress, None, tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.float32], bool]
]:
    """Look at stretches all along: samples, usable leads, what scales them, whether it is paced."""
    length = round(min(_TRIED_S, record.duration_s / 2) * record.fs)
    places = np.linspace(0, record.n_samples - length, _TRIED).astype(np.int64)
    pieces = []
    for start in places.tolist():
        yield Progress(0, 0, tr("looking for usable leads"))
        pieces.append(record.values(start, start + length, names))
    gain = np.ones(len(names), dtype=np.float32)
    for row, name in enumerate(names):
        if not record.leads[record.index(name)].is_voltage:
            gain[row] = _gain_to_usual(np.concatenate([piece[row] for piece in pieces]))
    share = np.zeros(len(names))
    paced = False
    for number, piece in enumerate(pieces):
        yield Progress(number, len(pieces), tr("looking for usable leads"))
        piece *= gain[:, None]
        good = usable_parts(piece, record.fs)
        share += good.mean(axis=1) / len(pieces)
        seen = good.all(axis=1)
        if not paced and record.fs >= MIN_FS and seen.any():
            paced = len(paced_spikes(piece[seen], record.fs)) > 0
    usable = share >= min(0.5, share.max())
    return np.concatenate(pieces, axis=1), usable, gain, paced


def _gain_to_usual(lead: NDArray[np.float32]) -> float:
    """Return what brings a lead of unknown unit to the usual size of an ECG in mV."""
    present = lead[np.isfinite(lead)]
    span = float(np.ptp(np.percentile(present, (1, 99)))) if len(present) else 0.0
    return _USUAL_SPAN / span if span > 0 else 1.0


def _unusable(
    parts: NDArray[np.bool_], part: int, first: int, keep: Range, last: int
) -> list[Range]:
    """Return the stretches of a block without any usable lead."""
    found = []
    for number in np.flatnonzero(~parts.any(axis=0)).tolist():
        start = first + number * part
        stop = last if number == parts.shape[1] - 1 else start + part
        start, stop = max(start, keep[0]), min(stop, keep[1])
        if stop > start:
            found.append((start, stop))
    return found


def _notes(
    record: Record, names: tuple[str, ...], chosen: NDArray[np.int64], most: int
) -> tuple[str, ...]:
    notes = []
    if len(chosen) < len(names):
        told = ", ".join(names[row] for row in chosen.tolist())
        values = {"leads": told, "all_leads": ", ".join(names)}
        notes.append(
            tr_later("Beats were told apart by {leads}; found in {all_leads}.", **values)
            if most == _FEWER_FROM_S[0][1]
            else tr_later(
                "Beats were told apart by {leads}, fewer because the recording is long; found in "
                "{all_leads}.",
                **values,
            )
        )
    unknown = [name for name in names if not record.leads[record.index(name)].is_voltage]
    if unknown:
        notes.append(
            tr_later(
                "{leads}: of unknown amplitude; brought to the usual size of an ECG.",
                leads=", ".join(unknown),
            )
        )
    if record.fs < MIN_FS:
        notes.append(
            tr_later(
                "{fs:g} Hz is too slow to see pacemaker spikes: paced beats are not told apart.",
                fs=record.fs,
            )
        )
    return tuple(notes)
