"""Time-stamped annotation lists of EDF+ and BDF+ (EDF+ specification, 2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.device_annotation import DeviceAnnotation, DeviceKind
from ecgviewer.formats.limits import MOST_ANNOTATIONS, clean_text

_STAMP = re.compile(rb"([+-][0-9]{1,12}(?:\.[0-9]{0,30})?)(?:\x15([0-9]{1,12}(?:\.[0-9]{0,30})?))?")
BEATS = frozenset("NLRaVFJASEj/Qenfr")
_LONGEST_LABEL = 40


@dataclass(frozen=True)
class Said:
    """One text of a list: when, for how long (None where it does not say), and what."""

    onset_s: float
    duration_s: float | None
    text: str


@dataclass
class Lists:
    """What the lists of a file hold: the time of each data record, and texts."""

    record_starts: list[float | None] = field(default_factory=list)
    texts: list[Said] = field(default_factory=list)
    damaged: int = 0
    left_out: int = 0

    def add(self, stored: bytes, *, keeps_time: bool) -> None:
        """Take in the list of a data record; that of the first signal keeps its time (2.2.4)."""
        first: float | None = None
        for number, one in enumerate(part for part in stored.split(b"\0") if part):
            stamp, *texts = one.split(b"\x14")
            found = _STAMP.fullmatch(stamp)
            if found is None:
                self.damaged += 1
                continue
            onset = float(found[1])
            if keeps_time and number == 0:
                first = onset
            for text in texts:
                if not text:
                    continue
                if len(self.texts) >= MOST_ANNOTATIONS:
                    self.left_out += 1
                    continue
                duration = None if found[2] is None else float(found[2])
                said = clean_text(text.decode("utf-8", "replace"))
                if said:
                    self.texts.append(Said(onset, duration, said))
        if keeps_time:
            self.record_starts.append(first)


def device_annotations(
    texts: Iterable[Said],
    fs: float,
    begin_s: float,
    source: str,
    leads: Mapping[str, str],
) -> tuple[list[DeviceAnnotation], int]:
    """Return texts as annotations of samples, and how many lie before the first sample.

    ``leads`` are the names of leads by the labels of signals: ``text@@label`` is of one alone
    (2.2.4).
    """
    found, before = [], 0
    for one in texts:
        start = round((one.onset_s - begin_s) * fs)
        if start < 0:
            before += 1
            continue
        stop = max(start + 1, round((one.onset_s + (one.duration_s or 0.0) - begin_s) * fs))
        words, _, signal = one.text.rpartition("@@")
        on = (leads[signal],) if words and signal in leads else ()
        words = words if on else one.text
        kind: DeviceKind = "beat" if words in BEATS else "note"
        said = "" if kind == "beat" else words
        found.append(
            DeviceAnnotation(
                kind, words[:_LONGEST_LABEL], start, stop, on, text=said, source=source
            )
        )
    return found, before


def packed(starts_s: Sequence[float], texts: Sequence[Said], width: int) -> NDArray[np.uint8]:
    """Return the lists of all data records, each with its own time first (2.2.4).

    Parameters
    ----------
    starts_s
        When each data record begins.
    texts
        What is to stand in the lists, by time. Each stands in the record that it begins in, or in
        the next that has room.
    width
        Bytes of a sample; a list is as long as some of them.

    Returns
    -------
    ndarray
        Bytes, shape (n_records, bytes of a list).
    """
    times = [f"{_stamp(start)}\x14\x14".encode() + b"\0" for start in starts_s]
    said = [_list_of(one) for one in texts]
    wanted = np.searchsorted(np.asarray(starts_s), [one.onset_s for one in texts], side="right") - 1
    least = max(map(len, times)) + max(map(len, said), default=0)
    even = max(map(len, times)) + sum(map(len, said)) / len(times)
    size = max(least, int(1.2 * even) if said else 0)
    while True:
        size = -(-size // (2 * width)) * 2 * width
        rows = [bytearray(one) for one in times]
        if _put(rows, said, np.maximum(wanted, 0).tolist(), size):
            return np.frombuffer(
                b"".join(bytes(row).ljust(size, b"\0") for row in rows), dtype=np.uint8
            ).reshape(len(rows), size)
        size *= 2


def _put(rows: list[bytearray], said: list[bytes], wanted: list[int], size: int) -> bool:
    """Put each list into the first record with room from the wanted one on, else before it."""
    place = 0
    left: list[bytes] = []
    for at, one in zip(wanted, said, strict=True):
        place = max(place, at)
        while place < len(rows) and len(rows[place]) + len(one) > size:
            place += 1
        if place == len(rows):
            left.append(one)
        else:
            rows[place] += one
    place = 0
    for one in left:
        while place < len(rows) and len(rows[place]) + len(one) > size:
            place += 1
        if place == len(rows):
            return False
        rows[place] += one
    return True


def _stamp(time_s: float) -> str:
    return f"{time_s:+.9f}".rstrip("0").rstrip(".")


def _list_of(one: Said) -> bytes:
    lasts = "" if one.duration_s is None else f"\x15{_stamp(one.duration_s)[1:]}"
    return f"{_stamp(one.onset_s)}{lasts}\x14{clean_text(one.text)}\x14".encode() + b"\0"


def text_of(one: DeviceAnnotation, labels: Mapping[str, str]) -> str:
    """Return what a person reads of an annotation; of one lead alone with its signal's label."""
    if one.kind == "beat" or not one.label:
        words = one.label or one.text
    elif one.value is not None:
        words = f"{one.label} = {one.value:.12g} {one.unit}".strip()
    else:
        words = one.text if one.text.startswith(one.label) else one.label
    on = f"@@{labels[one.leads[0]]}" if len(one.leads) == 1 and one.leads[0] in labels else ""
    return f"{words.strip() or one.kind}{on}"
