"""The place of the sheet: the sheet itself, or the view that was asked for in its stead."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from ecgviewer.ui.butterfly_view import ButterflyView
from ecgviewer.ui.disclosure_view import DisclosureView
from ecgviewer.ui.focus_page import ViewPage
from ecgviewer.ui.focus_views import ViewKind
from ecgviewer.ui.loop_view import LoopView
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.spectrum_view import SpectrumView
from ecgviewer.ui.trace_view import TraceView

_PAGES: dict[ViewKind, type[ButterflyView | DisclosureView | LoopView | SpectrumView]] = {
    "butterfly": ButterflyView,
    "loop": LoopView,
    "spectrum": SpectrumView,
    "disclosure": DisclosureView,
}


class ViewStack(QStackedWidget):
    """The sheet and the views; a view is made when it is first asked for."""

    def __init__(self, session: ReviewSession, sheet: TraceView) -> None:
        super().__init__()
        self._session, self._sheet = session, sheet
        self._pages: dict[ViewKind, ViewPage] = {}
        self.addWidget(sheet)
        session.views.changed.connect(self._show)

    def page(self, kind: ViewKind) -> ViewPage:
        """Return the page of a view that is no sheet."""
        if kind not in self._pages:
            self._pages[kind] = _PAGES[kind](self._session, self._sheet)
            self.addWidget(self._pages[kind])
        return self._pages[kind]

    def _show(self) -> None:
        views = self._session.views
        wanted: QWidget = self._sheet if views.on_sheet else self.page(views.kind)
        if self.currentWidget() is wanted:
            return
        self.setCurrentWidget(wanted)
        wanted.setFocus()
        if isinstance(wanted, ViewPage):
            wanted.refresh()
