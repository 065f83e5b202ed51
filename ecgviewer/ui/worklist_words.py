"""What a row of the worklist says, in words and tones; made once a row, painted many times."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.anomaly import one_in_text
from ecgviewer.core.beat_picture import BeatPicture
from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.controls import Tone

AFTER_FIRST_READ = tr_later("after first read")

REASONS: dict[str, tuple[str, Tone]] = {
    "surprise": (tr_later("Surprise"), "model"),
    "unsure": (tr_later("Unsure"), "model"),
    "novel": (tr_later("Novel"), "model"),
    "disagree": (tr_later("Disagree"), "human"),
    "control": (tr_later("Control"), "grey"),
    "urgent": (tr_later("Urgent"), "red"),
    "waiting": (tr_later("Waiting"), "grey"),
    "series": (tr_later("Series"), "grey"),
    "list": (tr_later("List"), "grey"),
    "signal": (tr_later("Signal"), "amber"),
    "missing": (tr_later("Missing"), "amber"),
    "unreadable": (tr_later("Unreadable"), "red"),
    "new": (tr_later("New"), "human"),
}
"""Kind of a reason to the chip that says it; what the model says is in the model's colour."""

STATES: dict[str, tuple[str, Tone]] = {
    "unread": (tr_later("Unread"), "grey"),
    "second": (tr_later("Second look"), "human"),
    "final": (tr_later("Final"), "green"),
    "amended": (tr_later("Amended"), "green"),
    "amending": (tr_later("Amending"), "human"),
    "later": (tr_later("Later"), "amber"),
    "uncertain": (tr_later("Uncertain"), "amber"),
    "unfit": (tr_later("Unfit"), "amber"),
    "quarantine": (tr_later("Quarantine"), "amber"),
    "": ("", "grey"),
}
"""State as the catalogue names it to the chip that says it."""

_SEX = {"F": tr_later("F"), "M": tr_later("M")}


@dataclass(frozen=True, eq=False)
class Line:
    """One row as it is shown.

    Parameters
    ----------
    title, about
        The record, and whose it is.
    rate, qrs
        Of our measurements; empty where there are none.
    state
        As the catalogue names it.
    reason, why
        Kind of :data:`REASONS`, and its words.
    one_in
        N of "1 in N normals"; None where there is none, or it may not be seen.
    hides
        Whether there may be one that may not be seen yet.
    no_score
        What is said in place of a score.
    by_model
        Whether the words of the reason are the model's.
    read
        When and by whom it was read, or how long it waits.
    path
        A file that holds it; None where none is there.
    record_id
        Content hash; empty where it is not known yet.
    picture
        Median beats.
    is_shown, is_fresh
        Whether the record is the one on the sheet; whether it has arrived and was not opened.
    tip
        What the row says to a mouse that rests.
    """

    title: str
    about: str = ""
    rate: str = ""
    qrs: str = ""
    state: str = ""
    reason: str = ""
    why: str = ""
    one_in: float | None = None
    hides: bool = False
    no_score: str = ""
    by_model: bool = False
    read: str = ""
    path: Path | None = None
    record_id: str = ""
    picture: BeatPicture | None = None
    is_shown: bool = False
    is_fresh: bool = False
    tip: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        name, kind = STATES[self.state][0], REASONS.get(self.reason, ("",))[0]
        state, reason = tr(name) if name else "", tr(kind) if kind else ""
        parts = (self.title, self.about, state, f"{reason} {self.why}".strip(), self.surprise)
        return ", ".join(part for part in (*parts, self.read) if part)

    @property
    def surprise(self) -> str:
        """Surprise in words, or why there is none."""
        if self.one_in is not None:
            return one_in_text(self.one_in)
        return tr(AFTER_FIRST_READ) if self.hides else self.no_score


def about_text(sex: str | None, age_years: float | None) -> str:
    """Return whose record it is, without a name: ``F · 77``."""
    if sex is None and age_years is None:
        return tr("sex and age not given")
    age = tr("age not given") if age_years is None else f"{age_years:.0f}"
    shown = tr(_SEX[sex]) if sex in _SEX else tr("sex not given")
    return f"{shown} · {age}"


def rate_text(bpm: float | None) -> str:
    """Return a heart rate as a list says it; empty for none."""
    return "" if bpm is None or math.isnan(bpm) else f"{bpm:.0f}"


def qrs_text(qrs_ms: float | None) -> str:
    """Return a QRS duration; empty for none."""
    return "" if qrs_ms is None or math.isnan(qrs_ms) else f"QRS {qrs_ms:.0f} ms"
