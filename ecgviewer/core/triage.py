"""In which order a worklist shows its records, and why each is where it is.

Pure rules over what is known; they never see what may not be seen. Under the human-first policy the
caller gives nothing of the model or of other readers for a record whose first read is not logged:
those are ordered by urgency and waiting alone.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import language, tr

Kind = Literal[
    "disagree",
    "surprise",
    "novel",
    "unsure",
    "control",
    "urgent",
    "waiting",
    "series",
    "signal",
    "list",
    "missing",
    "unreadable",
]
"""Why a record is where it is: the first five only where what the model says may be seen."""

Reason = Literal["surprise", "unsure", "novel", "disagree", "control", "list"]
"""What a list of records read may be narrowed to; ``list``: for nothing in particular."""

Sort = Literal["reason", "surprise", "uncertainty", "disagreement", "control", "waiting", "newest"]
Group = Literal["state", "patient", "none"]

REASONS: tuple[Reason, ...] = get_args(Reason)
SORTS: tuple[Sort, ...] = get_args(Sort)
BY_MODEL: tuple[Sort, ...] = ("reason", "surprise", "uncertainty", "disagreement", "control")
"""Sorts that follow from what the model or other readers say."""

SURPRISE_FROM = 100.0
"""N of "1 in N normals" from which surprise is the reason."""

UNSURE_FROM = 6.0
"""Bits of doubt over all findings from which doubt is the reason: one ECG in six of PTB-XL."""

CONTROL_EVERY = 10
"""Of a list ordered by the model every block of so many holds a record drawn by chance."""

URGENT = "urgent"
"""Tag that puts a record before all others."""

_RANKS: Mapping[Reason, int] = {"disagree": 0, "surprise": 1, "novel": 2, "unsure": 3, "list": 4}


@dataclass(frozen=True, eq=False)
class Seen:
    """What may be seen of records, one entry a record; NaN where nothing is known.

    Parameters
    ----------
    places
        (n,) of the records.
    one_in
        (n,) N of "1 in N normals".
    doubt
        (n,) bits.
    foreign
        (n,) whether the model has seen nothing like it.
    disputed
        (n,) on how many findings readers differ.
    """

    places: NDArray[np.int64]
    one_in: NDArray[np.float64]
    doubt: NDArray[np.float64]
    foreign: NDArray[np.bool_]
    disputed: NDArray[np.int64]

    def only(self, which: NDArray[np.bool_]) -> Seen:
        """Return some of them."""
        return Seen(
            self.places[which],
            self.one_in[which],
            self.doubt[which],
            self.foreign[which],
            self.disputed[which],
        )


def reasons_of(seen: Seen) -> NDArray[np.int8]:
    """Return the index in :data:`REASONS` of each record's reason; control is drawn, not known."""
    out: NDArray[np.int8] = np.full(len(seen.places), REASONS.index("list"), dtype=np.int8)
    out[np.nan_to_num(seen.doubt) >= UNSURE_FROM] = REASONS.index("unsure")
    out[seen.foreign] = REASONS.index("novel")
    out[np.nan_to_num(seen.one_in) >= SURPRISE_FROM] = REASONS.index("surprise")
    out[seen.disputed > 0] = REASONS.index("disagree")
    return out


def order_of(seen: Seen, sort: Sort) -> NDArray[np.intp]:
    """Return the order of records for a sort by what is seen; equal ones by place, the first first.

    Unknown values come last. ``control`` is the order of the places: chance is the caller's.
    """
    surprise = -np.nan_to_num(seen.one_in, nan=-1.0)
    doubt = -np.nan_to_num(seen.doubt, nan=-1.0)
    if sort == "surprise":
        return np.lexsort((seen.places, surprise))
    if sort == "uncertainty":
        return np.lexsort((seen.places, surprise, doubt))
    if sort == "disagreement":
        return np.lexsort((seen.places, surprise, -seen.disputed))
    if sort == "reason":
        rank = np.array([_RANKS.get(reason, 9) for reason in REASONS])[reasons_of(seen)]
        return np.lexsort((seen.places, surprise, rank))
    return np.lexsort((seen.places,))


def disputed_findings(
    said: Mapping[str, Collection[str]], ignored: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the findings that some readers of a record marked and others did not.

    Parameters
    ----------
    said
        Each reader who has logged their read, to the findings that they marked.
    ignored
        Findings that are not looked for in every record.
    """
    if len(said) < 2:
        return ()
    every = {code for codes in said.values() for code in codes} - set(ignored)
    return tuple(sorted(one for one in every if any(one not in codes for codes in said.values())))


def n_control(count: int) -> int:
    """Return how many of so many records of a list ordered by the model are drawn by chance."""
    return -(-count // CONTROL_EVERY)


def interleave(
    ordered: Sequence[int] | NDArray[np.int64], drawn: Sequence[int], seed: int
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Put records drawn by chance among ordered ones: one at a chance place of every block.

    Parameters
    ----------
    ordered
        Records in the model's order, those drawn among them or not.
    drawn
        Drawn by chance, :func:`n_control` of all, in the order of the draw.
    seed
        Of the places within the blocks.

    Returns
    -------
    tuple
        (n,) records, each once; (n,) which of them were drawn.
    """
    control = list(dict.fromkeys(int(one) for one in drawn))
    given = np.asarray(ordered, dtype=np.int64)
    rest = given[~np.isin(given, np.asarray(control, dtype=np.int64))]
    count = len(rest) + len(control)
    chance = random.Random(seed)
    at = np.zeros(count, dtype=bool)
    for block, first in enumerate(range(0, count, CONTROL_EVERY)):
        if block < len(control):
            at[first + chance.randrange(min(CONTROL_EVERY, count - first))] = True
    left = len(control) - int(at.sum())
    if left > 0:  # more were drawn than there are blocks: the others come last
        at[np.flatnonzero(~at)[-left:]] = True
    out: NDArray[np.int64] = np.empty(count, dtype=np.int64)
    out[at], out[~at] = control, rest
    return out, at


def why_seen(
    reason: Reason,
    *,
    nearest: tuple[str, float] | None,
    unsure: Sequence[tuple[str, float]],
    disputed: str,
) -> str:
    """Return in a line why a record is there whose model output may be seen.

    Parameters
    ----------
    nearest
        The model's finding of the greatest probability; None where it has none.
    unsure
        Findings that the model is most unsure of, with probabilities.
    disputed
        Finding that readers differ on.
    """
    if reason == "disagree":
        if not disputed:
            return tr("Readers differ")
        return tr("Readers differ on {finding}", finding=disputed)
    if reason == "control":
        return tr("Drawn by chance, 1 in {n}", n=CONTROL_EVERY)
    if reason == "novel":
        return tr("Far from all that the model has seen")
    said = [f"{code} {_short(p)}" for code, p in unsure[:2]]
    if reason == "unsure" and len(said) > 1:
        return tr("Between {one} and {other}", one=said[0], other=said[1])
    if reason == "unsure" and said:
        return tr("Unsure of {finding}", finding=said[0])
    if nearest is not None:
        return tr("Nearest finding {finding}", finding=f"{nearest[0]} {_short(nearest[1])}")
    return tr("Rare among normals") if reason == "surprise" else tr("Nothing in particular")


def _short(p: float) -> str:
    return f"{min(max(p, 0.01), 0.99):.2f}"[1:]


def why_unseen(*, urgent: bool, oldest: bool, nth: int, of: int, fault: str) -> tuple[Kind, str]:
    """Return why a record is there of which nothing may be seen yet: kind and words.

    Parameters
    ----------
    urgent
        Whether it is marked urgent.
    oldest
        Whether no other record waits longer.
    nth, of
        Its place in the series of its patient, from 1; ``of`` 1 where it is the only one.
    fault
        What is wrong with the signal; empty where nothing is.
    """
    if urgent:
        return "urgent", tr("Marked urgent")
    if oldest:
        return "waiting", tr("Waiting longest in this list")
    if of > 1:
        return "series", tr("{nth} of {of} ECGs of this patient", nth=ordinal(nth), of=of)
    if fault:
        return "signal", fault_text(fault)
    return "list", tr("In this list")


def fault_text(note: str) -> str:
    """Return what is wrong with a signal, kept in English (``V1 flat, LA/RA look exchanged``)."""
    said = []
    for part in note.split(", "):
        name, _, fault = part.partition(" ")
        if tr(part) != part:
            said.append(tr(part))
        elif fault == "look exchanged":
            said.append(tr("{pair} look exchanged", pair=name))
        else:
            said.append(f"{name} {tr(fault)}".strip())
    text = ", ".join(said)
    return text[:1].upper() + text[1:]


def ordinal(number: int) -> str:
    """Return ``First`` to ``Tenth``, then ``11th``, ``12th``; a figure in other languages."""
    if language() != "en":
        return f"{number:,}"
    words = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split()
    if 1 <= number <= len(words):
        return words[number - 1]
    teen = 10 < number % 100 < 14
    ending = {1: "st", 2: "nd", 3: "rd"}.get(0 if teen else number % 10, "th")
    return f"{number:,}{ending}"


def duration_words(seconds: float) -> str:
    """Return how long something has waited, as a list says it: ``4 min``, ``3 h 12 min``."""
    minutes = max(0, int(seconds // 60))
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, days = minutes // 60, minutes // (24 * 60)
    if hours < 24:
        return tr("{hours} h {minutes:02d} min", hours=hours, minutes=minutes % 60)
    if days < 7:
        return tr("{days} d {hours} h", days=days, hours=hours % 24)
    if days < 60:
        return tr("{n} days", n=days)
    if days < 730:
        return tr("{n} months", n=days // 30)
    return tr("{n} years", n=days // 365)
