"""What the heat on the sheet shows: surprise, or where a learned finding is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import tr
from ecgviewer.ui.controls import Chooser
from ecgviewer.ui.panel import Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label
from ecgviewer.ui.tuning_map_state import SURPRISE


class MapChoice(Section):
    """Surprise, or one of the findings that the model in use can place."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Map on the sheet"))
        self._session, self._maps = session, session.scoring.maps
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.column.addLayout(self._row)
        self._said = text_label(role="secondary", ink="2", wrap=True)
        self.column.addWidget(self._said)
        self._chooser: Chooser | None = None
        self._codes: tuple[str, ...] = ()
        for signal in (session.modelChanged, session.heatChanged, session.recordChanged):
            signal.connect(self._renew)
        self._maps.changed.connect(self.refresh)
        self._renew()

    def _renew(self) -> None:
        self._maps.renew(self._session.model)

    def refresh(self) -> None:
        """Show what can be chosen; nothing where the model can place no finding."""
        session = self._session
        codes = self._maps.codes_of(session.model)
        self.setVisible(bool(codes) and session.heat_on and session.has_record)
        if codes != self._codes or self._chooser is None:
            self._codes = codes
            while (item := self._row.takeAt(0)) is not None:
                if item.widget() is not None:
                    item.widget().hide()
                    item.widget().deleteLater()
            names = [(SURPRISE, tr("Surprise")), *((c, finding_for(c).title) for c in codes)]
            self._chooser = Chooser(names, tip=tr("What the heat on the sheet shows"))
            self._chooser.chosen.connect(lambda code: self._maps.choose(code, session.model))
            self._row.addWidget(self._chooser)
            self._row.addStretch(1)
        self._chooser.show_choice(self._maps.chosen)
        text = tr("How rare each sample is among normals.")
        if self._maps.chosen:
            name = finding_for(self._maps.chosen).title
            text = (
                tr(
                    "Where it looks like what was marked as {finding}. Not how rare, and no "
                    "diagnosis.",
                    finding=name,
                )
                if self._maps.shown is not None
                else tr("Looking for {finding} …", finding=name)
            )
        self._said.setText(self._maps.problem or text)
