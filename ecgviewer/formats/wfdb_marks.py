"""Annotation files of the MIT format, as bytes: read and written whole.

Layout: G. B. Moody, WFDB Applications Guide, annot(5). Each annotation is a 16-bit word, 6 bits of
code and 10 bits of time since the one before; further words lengthen the time (SKIP) or add a
number, a subtype, a channel or a text (AUX).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ecgviewer.core.device_annotation import DeviceKind
from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import read_whole

NOTE, RHYTHM = 22, 28
"""Codes of a comment (``"``) and a change of rhythm (``+``)."""

LARGEST_BYTES = 1 << 23
"""Of a file that is read: a beat takes two bytes, and a day has some 100,000."""

AUX_BYTES = 255
"""Longest text: the WFDB library keeps its length in one byte."""

SYMBOLS = dict(
    enumerate(["", *"NLRaVFJASEj/Q~", "", "|", "", *'sT*D"=pB^t+u?![]en@xf()r'])
)  # fmt: skip
"""Symbol of each code, as in ``ecgcodes.h`` of the WFDB library."""

SYSTEM = "MIT-BIH"
"""What the symbols are called as a vocabulary."""

BEATS = frozenset("NLRaVFJASEj/QBenfr?")
KINDS: dict[str, DeviceKind] = {
    **dict.fromkeys("ptu()x`'^@=*D[]!sT", "wave"),
    **dict.fromkeys("~|", "quality"),
    '"': "note",
    "+": "rhythm",
    **dict.fromkeys(BEATS, "beat"),
}
"""What the symbols are of."""

_SKIP, _NUM, _SUB, _CHAN, _AUX = 59, 60, 61, 62, 63
_LARGEST_PLAIN, _LONGEST_STEP = 50, 1023


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation of such a file.

    Parameters
    ----------
    sample
        Where, counted from 0.
    code
        What, 1-49; see :data:`SYMBOLS`.
    text
        The auxiliary text's bytes.
    channel
        Signal it belongs to.
    """

    sample: int
    code: int
    text: bytes = b""
    channel: int = 0

    @property
    def symbol(self) -> str:
        """The code's symbol, or the code itself in brackets where it has none."""
        return SYMBOLS.get(self.code) or f"[{self.code}]"


def notes(sample: int, text: bytes) -> list[Mark]:
    """Return the comments that hold a text of any length; each goes on in one that begins ``&``."""
    parts = [text[:AUX_BYTES]]
    rest = text[AUX_BYTES:]
    while rest:
        parts.append(b"&" + rest[: AUX_BYTES - 1])
        rest = rest[AUX_BYTES - 1 :]
    return [Mark(sample, NOTE, part) for part in parts]


def joined(marks: Sequence[Mark]) -> list[Mark]:
    """Put comments that go on in the next one together again."""
    out: list[Mark] = []
    for mark in marks:
        goes_on = mark.code == NOTE and mark.text.startswith(b"&") and out
        if goes_on and out[-1].code == NOTE and out[-1].sample == mark.sample:
            last = out[-1]
            out[-1] = Mark(last.sample, NOTE, last.text + mark.text[1:], last.channel)
        else:
            out.append(mark)
    return out


def read_marks(path: Path) -> tuple[Mark, ...]:
    """Read an annotation file of the MIT format (``.atr``, or one a lead as LUDB has them).

    Raises
    ------
    FormatError
        If it cannot be read, ends in the middle, or is too large for annotations.
    """
    content = read_whole(path, most=LARGEST_BYTES)
    if content.startswith(b"ISHNE1.0"):  # .ecg is the name of such annotations and of Holters
        raise FormatError(path, "holds samples and no annotations")
    try:
        words = np.frombuffer(content, dtype="<u2").tolist()
    except ValueError as problem:
        raise FormatError(path, f"annotations cannot be read: {problem}") from problem
    marks: list[Mark] = []
    place, time, channel = 0, 0, 0
    while place < len(words):
        code, rest = words[place] >> 10, words[place] & 0x3FF
        place += 1
        if code == 0 and rest == 0:
            break
        if code == _SKIP:
            if place + 2 > len(words):
                raise FormatError(path, "annotations end in the middle")
            leap = (words[place] << 16) | words[place + 1]
            time += leap - (1 << 32) if leap >= 1 << 31 else leap
            place += 2
        elif code == _AUX:
            if place + (rest + 1) // 2 > len(words):
                raise FormatError(path, "annotations end in the middle of a text")
            text = content[2 * place : 2 * place + rest]
            place += (rest + 1) // 2
            if marks:
                last = marks[-1]
                marks[-1] = Mark(last.sample, last.code, text, last.channel)
        elif code == _CHAN:
            channel = rest - 1024 if rest >= 512 else rest
            if marks:
                last = marks[-1]
                marks[-1] = Mark(last.sample, last.code, last.text, channel)
        elif code <= _LARGEST_PLAIN:
            time += rest
            if time < 0:
                raise FormatError(path, f"an annotation lies {-time} samples before the record")
            marks.append(Mark(time, code, b"", channel))
    return tuple(marks)


def write_marks(marks: Iterable[Mark], path: Path) -> Path:
    """Write an annotation file; marks are sorted by time, in their order where it is the same.

    Raises
    ------
    ValueError
        If a text is longer than :data:`AUX_BYTES`.
    """
    out: list[bytes] = []
    time, channel = 0, 0

    def word(code: int, rest: int) -> None:
        out.append(((code << 10) | (rest & 0x3FF)).to_bytes(2, "little"))

    for mark in sorted(marks, key=lambda one: one.sample):
        step = mark.sample - time
        if step > _LONGEST_STEP:
            word(_SKIP, 0)
            out += [(step >> 16).to_bytes(2, "little"), (step & 0xFFFF).to_bytes(2, "little")]
            step = 0
        word(mark.code, step)
        time = mark.sample
        if mark.channel != channel:
            word(_CHAN, mark.channel)
            channel = mark.channel
        if mark.text:
            if len(mark.text) > AUX_BYTES:
                raise ValueError(f"a text of {len(mark.text)} bytes is longer than {AUX_BYTES}")
            word(_AUX, len(mark.text))
            out.append(mark.text + b"\0" * (len(mark.text) % 2))
    word(0, 0)
    path.write_bytes(b"".join(out))
    return path
