"""A message on the desktop, in whatever way this one has."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from ecgviewer.core.language import tr
from ecgviewer.ui.icons import window_icon

SHOWN_MS = 10_000
_CLICKED = "default"


class DesktopTeller(QObject):
    """Tells on the desktop, without a sound, and says when the message was clicked.

    By the system tray; where the desktop has none (GNOME as it comes), by its service of messages
    through ``notify-send``, because PySide6 cannot send the unsigned number that the service wants;
    where there is neither, the window's entry in the list of windows asks for attention.
    """

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None
        self._process: QProcess | None = None
        self._knows_actions = True

    def tell(self, title: str, text: str) -> str:
        """Show a message; return which way it took: ``"tray"``, ``"service"`` or ``"window"``."""
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._by_tray(title, text)
            return "tray"
        program = QStandardPaths.findExecutable("notify-send")
        if program:
            self._by_service(program, title, text)
            return "service"
        self._by_window()
        return "window"

    def _by_tray(self, title: str, text: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(window_icon(), self)
            self._tray.setToolTip("ecgviewer")
            self._tray.messageClicked.connect(self._on_click)
            self._tray.activated.connect(self._on_click)
        self._tray.show()
        self._tray.showMessage(title, text, window_icon(), SHOWN_MS)

    def hide(self) -> None:
        """Take the icon out of the tray, and the message that waits."""
        if self._tray is not None:
            self._tray.hide()
        self._end()

    def _by_service(self, program: str, title: str, text: str) -> None:
        """Let the service show it; the program waits for the click, or for the message to go."""
        self._end()
        process = self._process = QProcess(self)
        options = ["--app-name", "ecgviewer", "--expire-time", str(SHOWN_MS)]
        if self._knows_actions:  # since libnotify 0.8
            options += ["--wait", "--action", f"{_CLICKED}={tr('Show the worklist')}"]
        process.finished.connect(lambda code: self._on_end(process, code, title, text))
        process.errorOccurred.connect(lambda _: self._by_window())
        process.start(program, [*options, "--", title, text])

    def _on_end(self, process: QProcess, code: int, title: str, text: str) -> None:
        said = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        wrong = bytes(process.readAllStandardError().data()).decode(errors="replace")
        if process is self._process:
            self._process = None
        process.deleteLater()
        if _CLICKED in said.split():
            self._on_click()
        elif code and self._knows_actions and "action" in wrong.lower():
            self._knows_actions = False
            self.tell(title, text)
        elif code:
            self._by_window()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's own
            process.kill()
            process.waitForFinished(200)
            process.deleteLater()

    def _by_window(self) -> None:
        window = _window()
        if window is not None:
            QApplication.alert(window)

    def _on_click(self) -> None:
        window = _window()
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
        self.clicked.emit()


def _window() -> QMainWindow | None:
    """Return the program's window."""
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow))
    return next(shown, None)
