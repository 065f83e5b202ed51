"""What was opened last, as a menu: what has gone is grey, and one action clears it all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.record_ref import file_of, record_title
from ecgviewer.ui.session import ReviewSession

_LONGEST_PX = 420


class RecentMenu(QMenu):
    """Offers the files and folders that were opened last.

    Parameters
    ----------
    session
        Knows them, and opens them.
    parent
        The window.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(tr("Open recent"), parent)
        self._session = session
        self.aboutToShow.connect(self._fill)
        session.opening.recentChanged.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        opening = self._session.opening
        self.clear()
        for one in opening.recent:
            path = one.path
            action = self.addAction(self._title(path))
            action.setEnabled(one.is_there)
            action.setToolTip(
                str(path) if one.is_there else tr("{path} is not there any more", path=path)
            )
            action.triggered.connect(lambda _=False, path=path: opening.open_recent(path))
        self.setToolTipsVisible(True)
        if not opening.recent:
            self.addAction(tr("Nothing yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(tr("Clear this list"), opening.clear_recent)

    def _title(self, path: Path) -> str:
        name = path.name if path.suffix.lower() != ".hea" else record_title(path)
        folder = str(file_of(path).parent)
        words = self.fontMetrics().elidedText(
            f"{name}  \u2013  {folder}", Qt.TextElideMode.ElideMiddle, _LONGEST_PX
        )
        return words.replace("&", "&&")
