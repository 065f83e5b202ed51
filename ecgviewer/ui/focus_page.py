"""What the views in the sheet's place share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.focus_views import ViewKind
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme
from ecgviewer.ui.trace_view import TraceView


class ViewPage(QWidget):
    """What all views share: session and sheet, keys, a picture that is made anew when due.

    Parameters
    ----------
    session, sheet
        What is shown, and how the sheet shows it.
    name
        What a screen reader says.
    """

    kind: ViewKind = "sheet"

    def __init__(self, session: ReviewSession, sheet: TraceView, name: str) -> None:
        super().__init__()
        self._session, self._views, self._sheet = session, session.views, sheet
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setMinimumSize(120, 80)
        self._views.changed.connect(self._on_change)

    def words(self) -> str:
        """Return what a screen reader says of it: what the foot says, and the lead."""
        lead = tr("lead {lead}", lead=self._views.lead) if self._views.lead else ""
        return "; ".join(one for one in (self._views.foot_text, lead) if one)

    @property
    def look(self) -> Theme:
        """Theme of the window."""
        return theme_of(self)

    def refresh(self) -> None:
        """Take over what the session says; a view that draws more does more."""
        self.update()

    def _on_change(self) -> None:
        if self._views.kind == self.kind:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._views.kind == self.kind:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the lead above or below."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._views.step_lead(step)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that nothing is under the mouse."""
        super().leaveEvent(event)
        self._views.readout.emit("")
