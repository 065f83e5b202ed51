"""The dialogs of opening, made when they are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ecgviewer.tasks.tables import TableLook

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
        self._session.opening.watchAsked.connect(self._ask_watched)

    def _ask_watched(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._window, "Watch a folder for new records", self._window.folder()
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
