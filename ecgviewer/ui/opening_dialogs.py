"""The dialogs of opening, made when they are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from ecgviewer.core.language import tr
from ecgviewer.tasks.tables import TableLook
from ecgviewer.ui.recent_menu import RecentMenu

if TYPE_CHECKING:
    from ecgviewer.ui.main_window import MainWindow


class OpeningDialogs(QObject):
    """Asks what opening needs to know.

    Parameters
    ----------
    window
        The parent of all dialogs.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._session.opening.tableLooked.connect(self._ask_table)
        self._recent = RecentMenu(self._session, window)
        self._session.opening.recentAsked.connect(self._show_recent)
        self._session.opening.physionetAsked.connect(self._ask_physionet)
        self._session.opening.watchAsked.connect(self._ask_watched)
        self._session.live.toldAsked.connect(self._show_arrivals)

    def add_to(self, menu: QMenu) -> None:
        """Add what was opened last to the part of a menu that opens."""
        headings = (one.menu() for one in menu.actions())
        opens = next(
            one for one in headings if isinstance(one, QMenu) and one.objectName() == "menu_open"
        )
        opens.insertMenu(opens.actions()[2], self._recent)

    def _show_recent(self) -> None:
        corner = self._window.rect().topRight()
        at = corner - QPoint(self._recent.sizeHint().width() + 8, -48)
        self._recent.popup(self._window.mapToGlobal(at))

    def _ask_physionet(self) -> None:
        from ecgviewer.ui.physionet_dialog import PhysioNetDialog  # noqa: PLC0415 - few need it

        self._window.run(PhysioNetDialog(self._session, self._window))

    def _show_arrivals(self) -> None:
        """Come to the front with the list of what has arrived."""
        self._window.show_page("worklist")
        self._window.activateWindow()

    def _ask_watched(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._window, tr("Watch a folder for new records"), self._window.folder()
        )
        if folder:
            self._session.watching.watch(Path(folder))

    def _ask_table(self, look: TableLook) -> None:
        from ecgviewer.ui.table_dialog import TableDialog  # noqa: PLC0415 - few ever need it

        dialog: Any = TableDialog(look, self._session.settings.theme, self._window)

        def take() -> None:
            if dialog.profile is not None:
                self._session.opening.take_profile(dialog.profile, look)

        dialog.accepted.connect(take)
        self._window.run(dialog)
