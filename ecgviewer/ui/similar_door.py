"""The place of similar cases in the window: their page is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecgviewer.ui.session import ReviewSession

if TYPE_CHECKING:
    from ecgviewer.ui.similar_page import SimilarPage


class SimilarDoor(QWidget):
    """Holds the page of similar cases."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._compact = session, False
        self._made: SimilarPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> SimilarPage:
        """The page itself."""
        if self._made is None:
            from ecgviewer.ui.similar_page import SimilarPage  # noqa: PLC0415 - see above

            self._made = SimilarPage(self._session)
            self.layout().addWidget(self._made)
            self._made.set_compact(on=self._compact)
        return self._made

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
        if self._made is not None:
            self._made.set_compact(on=on)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page."""
        _ = self.page
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        super().focusInEvent(event)
        self.page.setFocus()
