"""Under two ECGs that are compared: the scale of both, the meaning of the heat, the model."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ecgviewer.core.anomaly import HEAT_FLOOR, RAREST
from ecgviewer.core.language import tr
from ecgviewer.ui.compare_state import Comparing
from ecgviewer.ui.controls import rule
from ecgviewer.ui.foot_bar import Ramp, model_text
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label


class CompareFoot(QFrame):
    """The scale of both, the meaning of the heat, the model."""

    def __init__(self, session: ReviewSession, state: Comparing) -> None:
        super().__init__()
        self.setObjectName("sheet_foot")
        self._session, self._state = session, state
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._scale = text_label(role="secondary")
        row.addWidget(self._scale)
        row.addStretch(1)
        self._low = text_label(
            tr("Surprise  1 in {heat_floor:,.0f}", heat_floor=HEAT_FLOOR), role="secondary", ink="2"
        )
        self._ramp = Ramp()
        self._high = text_label(
            tr("1 in {rarest:,.0f} normals", rarest=RAREST), role="secondary", ink="2"
        )
        self._line = rule(vertical=True)
        self._model = text_label(role="secondary", ink="2")
        for widget in (self._low, self._ramp, self._high, self._line, self._model):
            row.addWidget(widget)

    def set_compact(self, *, on: bool) -> None:
        """Take the height of a small window."""
        self.setFixedHeight(24 if on else 28)

    def show_scale(self, text: str) -> None:
        """Say the scale, and the model that is seen."""
        session = self._session
        self._scale.setText(text)
        heat = self._state.earlier_map is not None and session.heat_on
        heat = heat and self._state.arrangement != "superimposed"
        for widget in (self._low, self._ramp, self._high, self._line):
            widget.setVisible(heat)
        seen = bool(self._state.model_differences)
        self._model.setText(model_text(session.model) if seen else tr("no model output here"))
