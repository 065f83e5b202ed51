"""The rhythms and lesions that can be simulated: one row each, in the order they are offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ecgviewer.simulate import lesion_shapes as shapes
from ecgviewer.simulate import rhythm as timelines
from ecgviewer.simulate.beats import BeatShape
from ecgviewer.simulate.rhythm import BeatKind, Timeline
from ecgviewer.simulate.subject import Subject

Scope = Literal["none", "difference", "beats", "record"]
"""Where a lesion is: nowhere; where it differs from the healthy beat; its beats; everywhere."""


class Span(NamedTuple):
    """Values that keep a lesion what it is, and those it usually has.

    Parameters
    ----------
    low, high
        Limits for a value that is asked for.
    usual_low, usual_high
        Where a value is drawn when none is asked for.
    """

    low: float
    high: float
    usual_low: float
    usual_high: float


@dataclass(frozen=True, slots=True)
class Lesion:
    """One rhythm or lesion.

    Parameters
    ----------
    name
        What the caller asks for.
    title
        What a person reads.
    code
        Finding code of its annotations.
    scope
        What its truth mask covers.
    change
        Healthy beat to the lesion's; None leaves it.
    timeline
        When beats come.
    kind
        Beat code of the conducted beats.
    pr_ms, qrs_ms, qtc_ms, rate_bpm
        Values that differ from the subject's own; None where the subject's own stand.
    has_pr
        Whether PR means anything.
    keeps_p
        The lesion moves the QRS and leaves P in its place, not the other way round.
    threshold_mv
        Smallest difference that counts as changed.
    """

    name: str
    title: str
    code: str
    scope: Scope = "difference"
    change: Callable[[BeatShape, Subject], BeatShape] | None = None
    timeline: Timeline = timelines.sinus
    kind: BeatKind = "N"
    pr_ms: Span | None = None
    qrs_ms: Span | None = None
    qtc_ms: Span | None = None
    rate_bpm: Span | None = None
    has_pr: bool = True
    keeps_p: bool = False
    threshold_mv: float = 0.05


LESIONS: tuple[Lesion, ...] = (
    Lesion("normal", "normal sinus rhythm", "NORM", scope="none"),
    Lesion(
        "af",
        "atrial fibrillation",
        "AFIB",
        scope="record",
        timeline=timelines.fibrillation,
        rate_bpm=Span(40, 170, 75, 105),
        has_pr=False,
    ),
    Lesion(
        "pvc",
        "premature ventricular complexes",
        "PVC",
        scope="beats",
        timeline=timelines.ventricular_extrasystoles,
        rate_bpm=Span(40, 110, 62, 78),
    ),
    Lesion(
        "pac",
        "premature atrial complexes",
        "PAC",
        scope="beats",
        timeline=timelines.atrial_extrasystoles,
        rate_bpm=Span(40, 110, 60, 76),
    ),
    Lesion(
        "lbbb",
        "left bundle branch block",
        "CLBBB",
        change=shapes.left_bundle_branch_block,
        kind="L",
        qrs_ms=Span(130, 200, 138, 164),
    ),
    Lesion(
        "rbbb",
        "right bundle branch block",
        "CRBBB",
        change=shapes.right_bundle_branch_block,
        kind="R",
        qrs_ms=Span(120, 190, 130, 152),
    ),
    Lesion(
        "stemi_anterior",
        "anterior ST-elevation infarction",
        "ASMI",
        change=shapes.anterior_injury,
        rate_bpm=Span(40, 140, 72, 95),
    ),
    Lesion(
        "stemi_inferior",
        "inferior ST-elevation infarction",
        "IMI",
        change=shapes.inferior_injury,
        rate_bpm=Span(40, 140, 55, 75),
    ),
    Lesion("t_inversion", "T-wave inversion", "INVT", change=shapes.inverted_t),
    Lesion(
        "long_qt",
        "long QT interval",
        "LNGQT",
        change=shapes.late_t,
        qtc_ms=Span(480, 700, 505, 560),
        rate_bpm=Span(40, 100, 58, 74),
    ),
    Lesion(
        "wpw",
        "ventricular pre-excitation (WPW pattern)",
        "WPW",
        change=shapes.preexcitation,
        pr_ms=Span(80, 119, 92, 112),
        qrs_ms=Span(110, 170, 120, 140),
        keeps_p=True,
    ),
    Lesion("brugada_1", "Brugada type 1 pattern", "local:brugada_1", change=shapes.coved_st),
    Lesion(
        "av_block_1",
        "first-degree AV block",
        "1AVB",
        pr_ms=Span(201, 400, 230, 300),
        threshold_mv=0.02,
    ),
    Lesion(
        "av_block_3",
        "complete AV block with ventricular escape",
        "3AVB",
        scope="record",
        timeline=timelines.complete_block,
        qrs_ms=Span(120, 200, 130, 160),
        rate_bpm=Span(20, 55, 33, 42),
        has_pr=False,
    ),
    Lesion(
        "lvh",
        "left ventricular hypertrophy with strain",
        "LVH",
        change=shapes.left_ventricular_hypertrophy,
    ),
    Lesion("low_voltage", "low QRS voltage", "LVOLT", change=shapes.small_complexes),
    Lesion(
        "pacing",
        "ventricular pacing after each P",
        "PACE",
        change=shapes.paced_shape,
        kind="/",
        pr_ms=Span(100, 300, 140, 180),
        qrs_ms=Span(130, 220, 150, 180),
        keeps_p=True,
    ),
    Lesion("lead_reversal", "arm cables exchanged", "local:lead_reversal"),
)

RHYTHMS: tuple[str, ...] = tuple(lesion.name for lesion in LESIONS)
"""Names of all rhythms and lesions."""
