"""What a report is asked to be, and what the reader did: the words of ``tasks.report``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.caliper import Caliper
from ecgviewer.core.display_filter import RAW
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.measurement import DEFAULT_QTC
from ecgviewer.core.paper import GAINS_MM_MV, LAYOUTS, ORDERS, SPEEDS_MM_S, Layout
from ecgviewer.core.reading import ReadEntry, state_of
from ecgviewer.core.record import Record

PAPERS_MM = {"a4": (297.0, 210.0), "letter": (279.4, 215.9)}
"""Width and height of the papers, landscape."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the report should be.

    Parameters
    ----------
    paper
        One of :data:`PAPERS_MM`; landscape.
    layout_id, speed_mm_s, gain_mm_mv
        One of ``layouts`` and the paper's speeds and gains.
    order, simultaneous, half_precordial
        As on the sheet: order of the limb leads (one of :data:`~ecgviewer.core.paper.ORDERS`),
        whether columns show the same time, whether V1-V6 are drawn at half the gain.
    layouts
        All layouts that there are, the user's own too.
    qtc_formula
        Formula of the QTc stated; always named.
    start_s
        Where the sheet begins, in a record longer than a page.
    title
        What to call the record; empty takes a pseudonym made of its content.
    named
        Whether file name, patient identifier, date and an age of 90 or over are printed.

    Raises
    ------
    UserError
        If there is no such paper, layout, speed, gain or order.
    """

    paper: str = "a4"
    layout_id: str = "3x4+1"
    speed_mm_s: float = 25.0
    gain_mm_mv: float = 10.0
    start_s: float = 0.0
    title: str = ""
    named: bool = False
    order: str = "standard"
    simultaneous: bool = False
    half_precordial: bool = False
    layouts: tuple[Layout, ...] = field(default=LAYOUTS, repr=False)
    qtc_formula: str = DEFAULT_QTC

    def __post_init__(self) -> None:
        """Refuse what no page can be made of."""
        for refusal, value, choices in (
            (
                tr_later("There is no page {value}; choose one of {listed}."),
                self.paper,
                tuple(PAPERS_MM),
            ),
            (
                tr_later("There is no layout {value}; choose one of {listed}."),
                self.layout_id,
                tuple(layout.id for layout in self.layouts),
            ),
            (
                tr_later("There is no speed {value}; choose one of {listed}."),
                self.speed_mm_s,
                SPEEDS_MM_S,
            ),
            (
                tr_later("There is no gain {value}; choose one of {listed}."),
                self.gain_mm_mv,
                GAINS_MM_MV,
            ),
            (tr_later("There is no order {value}; choose one of {listed}."), self.order, ORDERS),
        ):
            if value not in choices:
                listed = ", ".join(f"{one:g}" if isinstance(one, float) else one for one in choices)
                raise UserError(tr(refusal, value=value, listed=listed))


@dataclass(frozen=True, slots=True)
class Statement:
    """A finding as it stands on the report: the mark, who made it, which model they saw then."""

    mark: Annotation
    author: str
    model_seen: str = ""


@dataclass(frozen=True, eq=False)
class Reading:
    """What the reader did with the record.

    Parameters
    ----------
    statements
        The findings marked.
    reader
        Who reads; empty = not given.
    state
        How far they are, in words; see :func:`read_words`.
    model
        Name, version and short hash of the model whose output was on the screen; empty = none.
    heat
        The map to draw; None draws none.
    filter_id
        The filter that the traces are drawn through, as on the screen; measurements never are.
    calipers
        Those kept with the record.
    """

    statements: tuple[Statement, ...] = ()
    reader: str = ""
    state: str = ""
    model: str = ""
    heat: AnomalyMap | None = field(default=None, repr=False)
    filter_id: str = RAW.id
    calipers: tuple[Caliper, ...] = ()


def pseudonym(record: Record) -> str:
    """Return a name made of the record's content alone, e.g. ``"ECG 3f2a-9c81-d0"``."""
    return f"ECG {record.id[:4]}-{record.id[4:8]}-{record.id[8:10]}"


def statements_of(
    marks: Sequence[Annotation], revisions: Sequence[Sequence[Any]]
) -> tuple[Statement, ...]:
    """Join marks with what their log says, in the order of time.

    Parameters
    ----------
    revisions
        One sequence a mark: its rows in the store, oldest first.
    """
    out = []
    for mark, rows in zip(marks, revisions, strict=True):
        seen = [row.model_id for row in rows if row.ai_visible and row.model_id]
        author = rows[-1].author if rows else ""
        out.append(Statement(mark, author, seen[-1] if seen else ""))
    return tuple(sorted(out, key=lambda one: (one.mark.start, one.mark.stop, one.mark.id)))


_STATUS = {
    "draft": tr_later("Draft"),
    "final": tr_later("Final"),
    "amended": tr_later("Amended"),
}
_WITH = tr_later("{status}, first read logged with the model in view")
_WITHOUT = tr_later("{status}, first read logged without the model")
_ASIDE = {
    "later": tr_later("{state}, marked later"),
    "uncertain": tr_later("{state}, marked uncertain"),
    "unfit": tr_later("{state}, marked unfit"),
}


def read_words(entries: Sequence[ReadEntry]) -> str:
    """Return how far a reader is with a record, and whether they first read it by themselves."""
    state = state_of(one.act for one in entries)
    if not state.is_logged:
        said = tr("Draft, first read not logged")
    else:
        logged = next(one for one in entries if one.act == "log")
        said = tr(_WITH if logged.ai_visible else _WITHOUT, status=tr(_STATUS[state.status]))
    return tr(_ASIDE[state.aside], state=said) if state.aside else said


def model_words(entry: Any) -> str:
    """Return name, version and short hash of a model."""
    return f"{entry.name} {entry.version} ({entry.sha256[:8]})"
