"""What a screen reader is told of a window, asked of Qt's own tree."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SOON_S = 30.0
PAGES = (
    "worklist",
    "read",
    "compare",
    "tune",
    "models",
    "figures",
    "studies",
    "queue",
    "holter",
    "similar",
)


def until(is_so, most_s: float = SOON_S) -> None:
    """Let events go on until something is so."""
    stop = time.monotonic() + most_s
    while not is_so():
        assert time.monotonic() < stop, "waited in vain"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QTest.qWait(5)


def settled(session) -> None:
    """Wait until no work is left and what it told is shown."""
    quiet = 0
    stop = time.monotonic() + SOON_S
    while quiet < 5:
        assert time.monotonic() < stop, session.runner._current
        QTest.qWait(10)
        quiet = quiet + 1 if not session.runner._current else 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def interface(widget: QWidget):
    return QAccessible.queryAccessibleInterface(widget)


def shown(window: QWidget) -> list[QWidget]:
    """Return all widgets in a window that are seen."""
    return [one for one in window.findChildren(QWidget) if one.isVisible()]


def focusable(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def paints_itself(widget: QWidget) -> bool:
    """Whether a class of ours paints it."""
    for kind in type(widget).__mro__:
        if "paintEvent" in vars(kind):
            return kind.__module__.startswith("ecgviewer.")
    return False


def text(widget: QWidget, kind=QAccessible.Text.Name) -> str:
    return interface(widget).text(kind)


def role(widget: QWidget) -> str:
    return interface(widget).role().name
