"""F1 opens the manual at what is in front: the page of the window, or the dialog over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ecgviewer.core.errors import UserError
from ecgviewer.ui import manual_places
from ecgviewer.ui.session import ReviewSession


class Manual(QObject):
    """The manual's window, made when it is first asked for.

    Parameters
    ----------
    session
        Whose theme is taken, and who is told when a page is not there.
    window
        Window that the manual belongs to.
    """

    def __init__(self, session: ReviewSession, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def open_at(self, link: str, over: QWidget | None = None) -> None:
        """Open the manual at a page; over a dialog it stands as long as that."""
        from ecgviewer.ui.manual_window import ManualWindow

        try:
            manual = ManualWindow(over or self._window, self._session.settings.theme)
        except UserError as error:
            self._session.tell("error", str(error))
            return
        manual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        manual.finished.connect((over or self._window).activateWindow)
        manual.show_page(link)
        manual.show()

    def watch(self, dialog: QWidget) -> None:
        """Serve F1 in a dialog."""
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the dialog's page with F1."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_F1
            and isinstance(watched, QWidget)
        ):
            self.open_at(manual_places.of_dialog(watched), watched)
            return True
        return super().eventFilter(watched, event)
