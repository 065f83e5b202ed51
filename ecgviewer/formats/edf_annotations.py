"""Time-stamped annotation lists of EDF+ and BDF+ (EDF+ specification, 2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ecgviewer.core.device_annotation import DeviceAnnotation, DeviceKind
from ecgviewer.formats.limits import MOST_ANNOTATIONS, clean_text

_STAMP = re.compile(rb"([+-][0-9]{1,12}(?:\.[0-9]{0,30})?)(?:\x15([0-9]{1,12}(?:\.[0-9]{0,30})?))?")
_BEATS = frozenset("NLRaVFJASEj/Qenfr")
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
    texts: Iterable[Said], fs: float, begin_s: float, source: str
) -> tuple[list[DeviceAnnotation], int]:
    """Return texts as annotations of samples, and how many lie before the first sample."""
    found, before = [], 0
    for one in texts:
        start = round((one.onset_s - begin_s) * fs)
        if start < 0:
            before += 1
            continue
        stop = max(start + 1, round((one.onset_s + (one.duration_s or 0.0) - begin_s) * fs))
        kind: DeviceKind = "beat" if one.text in _BEATS else "note"
        label = one.text[:_LONGEST_LABEL]
        said = "" if kind == "beat" else one.text
        found.append(DeviceAnnotation(kind, label, start, stop, text=said, source=source))
    return found, before
