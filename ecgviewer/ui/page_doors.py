"""Pages that few starts need, behind doors: each is imported when it is first shown."""

from __future__ import annotations

from typing import Any

from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.page_door import PageDoor
from ecgviewer.ui.queue_state import Queueing
from ecgviewer.ui.session import ReviewSession


def studies_door(session: ReviewSession, actions: ActionSet) -> PageDoor:
    """Return the place of packets, agreement and adjudication."""

    def make() -> tuple[Any, Any]:
        from ecgviewer.ui.packet_strip import PacketStrip
        from ecgviewer.ui.study_page import StudyPage
        from ecgviewer.ui.studying import Studying

        studying = Studying(session, door)
        return StudyPage(session, actions, studying), PacketStrip(studying.packet, actions)

    door = PageDoor(make)
    return door


def queue_door(session: ReviewSession, actions: ActionSet, queueing: Queueing) -> PageDoor:
    """Return the place of what to label next."""

    def make() -> tuple[Any, Any]:
        from ecgviewer.ui.queue_page import QueuePage
        from ecgviewer.ui.queue_strip import QueueStrip

        return QueuePage(session, actions, queueing), QueueStrip(queueing, actions)

    return PageDoor(make)


def similar_door(session: ReviewSession) -> PageDoor:
    """Return the place of similar cases."""

    def make() -> tuple[Any, Any]:
        from ecgviewer.ui.similar_page import SimilarPage

        return SimilarPage(session), None

    return PageDoor(make)


def worklist_door(session: ReviewSession, actions: ActionSet) -> PageDoor:
    """Return the place of what to read next."""

    def make() -> tuple[Any, Any]:
        from ecgviewer.ui.worklist_page import WorklistPage

        return WorklistPage(session, actions), None

    return PageDoor(make)


def figures_door(session: ReviewSession, actions: ActionSet) -> PageDoor:
    """Return the place of figures of scores, findings, readers and drift."""

    def make() -> tuple[Any, Any]:
        from ecgviewer.ui.figures_page import FiguresPage

        return FiguresPage(session, actions), None

    return PageDoor(make)


def holter_door(session: ReviewSession, actions: ActionSet) -> PageDoor:
    """Return the place of recordings of hours."""

    def make() -> tuple[Any, Any]:
        from ecgviewer.ui.holter_page import HolterPage

        return HolterPage(session, actions), None

    return PageDoor(make)
