"""All that has to do with several readers: the packet read, the study run, the adjudication."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ecgviewer.ui.adjudication_state import Adjudicating
from ecgviewer.ui.packet_state import PacketReading
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.study_state import Organising


class Studying(QObject):
    """Packet, study and adjudication of one window."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.packet = PacketReading(session, self)
        self.organising = Organising(session, self)
        self.adjudicating = Adjudicating(session, self)

    def begin_adjudication(self) -> None:
        """Go through what must be decided in the study that is open."""
        study = self.organising.study
        if study is not None:
            self.adjudicating.open(study.study_path, study.readings_path)
