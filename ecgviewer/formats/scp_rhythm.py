"""Samples of an SCP-ECG record: leads, reference beat, rhythm (EN 1064, 5.6 to 5.9).

Compression may have taken three steps that are undone here: differences and Huffman codes; samples
outside protected zones replaced by averages ("bimodal"); the reference beat subtracted from each
beat like it. All in whole numbers of the finest step that the file has.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from math import gcd
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import check_fs, check_shape
from ecgviewer.formats.scp_huffman import decode, read_tables, undo_differences
from ecgviewer.formats.scp_sections import Sections

_MOST_FACTOR = 32
_WIDEST = np.iinfo(np.int32)


@dataclass(frozen=True, slots=True)
class LeadSpan:
    """A lead of section 3: first and last sample, counted from 1, and its number."""

    start: int
    stop: int
    number: int

    @property
    def n_samples(self) -> int:
        """Samples of the lead."""
        return self.stop - self.start + 1


@dataclass(frozen=True, eq=False)
class Signals:
    """Samples of some leads on one scale.

    Parameters
    ----------
    leads
        As in section 3.
    samples
        One array a lead.
    step_nv
        Nanovolts of one.
    interval_us
        Microseconds between two.
    """

    leads: tuple[LeadSpan, ...]
    samples: tuple[NDArray[np.int64], ...]
    step_nv: int
    interval_us: int

    @property
    def fs(self) -> float:
        """Rate in Hz, as exact as the interval: 1667 us is 599.88 Hz."""
        return 1e6 / self.interval_us


@dataclass(frozen=True, slots=True)
class _Beats:
    """Section 4: where the reference beat was subtracted, and the zones kept at the full rate."""

    fiducial: int = 0
    subtracted: tuple[tuple[int, int, int], ...] = ()
    zones: tuple[tuple[int, int], ...] = ()
    length_ms: int = 0


def read_leads(path: Path, section: bytes) -> tuple[tuple[LeadSpan, ...], bool]:
    """Read section 3 (5.6); also whether the reference beat was subtracted.

    Raises
    ------
    FormatError
        If it is missing, cut short, or a lead ends before it begins.
    """
    if len(section) < 2 or len(section) < 2 + 9 * section[0] or not section[0]:
        raise FormatError(path, "says of no lead what it holds", field="section 3")
    found = []
    for number in range(section[0]):
        start, stop, lead = struct.unpack_from("<IIB", section, 2 + 9 * number)
        if start == 0 and stop:  # counted from 0 by some
            start, stop = 1, stop + 1
        check_shape(path, stop - start + 1, section[0], field="section 3")
        found.append(LeadSpan(start, stop, lead))
    check_shape(path, sum(lead.n_samples for lead in found), 1, field="section 3")
    reach = max(lead.stop for lead in found) - min(lead.start for lead in found) + 1
    check_shape(path, reach, len(found), field="section 3")
    return tuple(found), bool(section[1] & 1)


def read_signals(path: Path, sections: Sections) -> tuple[Signals, Signals | None]:
    """Return the rhythm with all compression undone, and the reference beat where there is one.

    Raises
    ------
    FormatError
        If the samples are missing, damaged, or compressed in a way that cannot be undone.
    """
    leads, subtracted = read_leads(path, sections[3])
    beat = _reference(path, sections, leads)
    section = sections[6]
    if len(section) < 6:
        raise FormatError(path, "holds no rhythm (section 6)")
    step_nv, interval_us, order, bimodal = struct.unpack_from("<HHBB", section)
    beats = _beats(sections[4], subtracted=subtracted)
    factor = 1
    if beat is not None and beat.interval_us != interval_us and (bimodal or subtracted):
        factor, rest = divmod(interval_us, beat.interval_us) if beat.interval_us else (0, 0)
        if rest or not 1 <= factor <= _MOST_FACTOR:
            raise FormatError(
                path,
                f"steps of {beat.interval_us} and {interval_us} us do not fit",
                field="section 6",
            )
    zones = beats.zones if bimodal else ()
    scale = 1
    if subtracted and beat is not None and beats.subtracted:
        common = gcd(step_nv, beat.step_nv)
        scale = step_nv // common if common else 1
    wanted = [_stored(lead, zones, factor) for lead in leads]
    samples = _decoded(path, sections, section, 6, leads, wanted, order)
    if factor > 1:
        sections.notes.append(
            f"Outside {len(zones)} protected zones one of {factor} samples is stored; the others "
            "are interpolated."
        )
    out = []
    for lead, stored in zip(leads, samples, strict=True):
        whole = _spread(stored * scale, lead, zones, factor)
        if len(whole) < lead.n_samples:
            sections.notes.append(
                f"Lead {lead.number} ends {lead.n_samples - len(whole)} samples early."
            )
        out.append(whole)
    if not any(len(one) for one in out):
        raise FormatError(path, "holds no samples", field="section 6")
    rhythm = Signals(leads, tuple(out), step_nv // scale, interval_us // factor)
    if subtracted and beat is not None:
        rhythm = _added(rhythm, beat, beats, sections)
    elif subtracted:
        sections.notes.append("The reference beat was subtracted, and is missing: beats are wrong.")
    check_fs(path, rhythm.fs, field="section 6")
    for one in rhythm.samples:
        if one.size and (one.min() < _WIDEST.min or one.max() > _WIDEST.max):
            raise FormatError(path, "its samples are wider than 32 bits", field="section 6")
    return rhythm, beat


def _reference(path: Path, sections: Sections, leads: tuple[LeadSpan, ...]) -> Signals | None:
    section = sections[5]
    if len(section) < 6 + 2 * len(leads):
        return None
    step_nv, interval_us, order = struct.unpack_from("<HHB", section)
    if not step_nv or not interval_us:
        return None
    length_ms = int.from_bytes(sections[4][:2], "little")
    most = (length_ms * 1000) // interval_us or 100_000
    try:
        check_shape(path, most, len(leads), field="section 5")
        wanted = [most] * len(leads)
        samples = _decoded(path, sections, section, 5, leads, wanted, order)
    except FormatError as error:
        sections.notes.append(f"The reference beat cannot be read: {error.what}.")
        return None
    n_samples = min((len(one) for one in samples), default=0)
    if n_samples == 0:
        return None
    return Signals(leads, tuple(one[:n_samples] for one in samples), step_nv, interval_us)


def _decoded(
    path: Path,
    sections: Sections,
    section: bytes,
    number: int,
    leads: tuple[LeadSpan, ...],
    wanted: list[int],
    order: int,
) -> list[NDArray[np.int64]]:
    """Return the stored samples of each lead of section 5 or 6."""
    name = f"section {number}"
    place = 6 + 2 * len(leads)
    if order > 2 or len(section) < place or not all(struct.unpack_from("<HH", section)):
        raise FormatError(path, f"differences {order}, or no scale or rate", field=name)
    tables = read_tables(path, sections[2]) if sections[2] else None
    sizes = struct.unpack_from(f"<{len(leads)}H", section, 6)
    if place + sum(sizes) > len(section):
        raise FormatError(
            path, f"{place + sum(sizes)} bytes are told, {len(section)} there", field=name
        )
    found = []
    for size, most in zip(sizes, wanted, strict=True):
        data = section[place : place + size]
        place += size
        if tables is None:
            values = np.frombuffer(data[: len(data) & ~1], dtype="<i2").astype(np.int64)[:most]
        else:
            values = decode(path, tables, data, most, name)
        found.append(undo_differences(values, order))
    return found


def _beats(section: bytes, *, subtracted: bool) -> _Beats:
    """Read section 4 (5.7)."""
    if len(section) < 6:
        return _Beats()
    length_ms, fiducial, count = struct.unpack_from("<HHH", section)
    count = min(count, (len(section) - 6) // 14)
    entries = [struct.unpack_from("<HIII", section, 6 + 14 * n) for n in range(count)]
    place = 6 + 14 * count
    n_zones = min(count, (len(section) - place) // 8)
    zones = [struct.unpack_from("<II", section, place + 8 * n) for n in range(n_zones)]
    like = [(first, at, last) for kind, first, at, last in entries if kind == 0 and last > first]
    return _Beats(
        fiducial,
        tuple(like) if subtracted else (),
        tuple(sorted((a, b) for a, b in zones if 1 <= a <= b)),
        length_ms,
    )


# Bimodal compression


def _pieces(lead: LeadSpan, zones: tuple[tuple[int, int], ...]) -> list[tuple[int, bool]]:
    """Return the lengths of the pieces of a lead and whether each is a protected zone."""
    pieces: list[tuple[int, bool]] = []
    place = lead.start
    for first, last in zones:
        first, last = max(first, place), min(last, lead.stop)
        if last < first:
            continue
        if first > place:
            pieces.append((first - place, False))
        pieces.append((last - first + 1, True))
        place = last + 1
    if place <= lead.stop:
        pieces.append((lead.stop - place + 1, False))
    return pieces


def _stored(lead: LeadSpan, zones: tuple[tuple[int, int], ...], factor: int) -> int:
    """Return how many samples of a lead are stored."""
    if factor == 1:
        return lead.n_samples
    return sum(
        size if protected else -(-size // factor) for size, protected in _pieces(lead, zones)
    )


def _spread(
    stored: NDArray[np.int64], lead: LeadSpan, zones: tuple[tuple[int, int], ...], factor: int
) -> NDArray[np.int64]:
    """Put averages outside protected zones back to the full rate, straight lines between them."""
    if factor == 1:
        return stored
    out, place = [], 0
    for size, protected in _pieces(lead, zones):
        count = size if protected else -(-size // factor)
        part = stored[place : place + count]
        place += count
        if not part.size:
            break
        if protected:
            out.append(part)
            continue
        middles = np.arange(len(part)) * factor + (factor - 1) / 2.0
        line = np.interp(np.arange(min(size, len(part) * factor)), middles, part)
        out.append(np.rint(line).astype(np.int64))
    return np.concatenate(out) if out else stored[:0]


# Reference beat


def _added(rhythm: Signals, beat: Signals, beats: _Beats, sections: Sections) -> Signals:
    """Add the reference beat where it was subtracted: its fiducial on that of each beat."""
    if not beats.subtracted:
        return rhythm
    scale = beat.step_nv // (gcd(rhythm.step_nv, beat.step_nv) or 1)
    samples = [one.copy() for one in rhythm.samples]
    outside = 0
    for lead, one, reference in zip(rhythm.leads, samples, beat.samples, strict=True):
        for first, at, last in beats.subtracted:
            # All count from 1: the sample `at` of the rhythm is sample `fiducial` of the beat.
            low = max(first, lead.start, at - beats.fiducial + 1)
            high = min(last, lead.start + len(one) - 1, at - beats.fiducial + len(reference))
            if high < low:
                outside += 1
                continue
            begin = low - at + beats.fiducial - 1
            one[low - lead.start : high - lead.start + 1] += (
                reference[begin : begin + high - low + 1] * scale
            )
    if outside:
        sections.notes.append(f"{outside} places of the reference beat lie outside the record.")
    sections.notes.append(
        f"{len(beats.subtracted)} beats were stored as differences from the reference beat."
    )
    return Signals(rhythm.leads, tuple(samples), rhythm.step_nv, rhythm.interval_us)
