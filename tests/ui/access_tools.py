"""What a screen reader is told of a window, asked of Qt's own tree."""

import re
import time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ecgviewer.ui.controls import Icon, KeyChip
from ecgviewer.ui.focus_ring import _Ring
from ecgviewer.ui.spoken import key_words, name_and_key
from ecgviewer.ui.spoken_words import plain

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


Role = QAccessible.Role
NO_ROLES = (Role.NoRole, Role.Client, Role.Pane, Role.Window, Role.Border)
ADORNS = (Icon, _Ring, KeyChip)


def is_frame(widget):
    """Whether it stands for others: a page, a window, a viewport, or an area that scrolls them."""
    inside = isinstance(widget.parent(), QAbstractScrollArea)
    if inside and widget.parent().viewport() is widget:
        return True
    if isinstance(widget.parent(), QAbstractSpinBox):
        return True  # the field within
    return isinstance(widget, QMainWindow | QStackedWidget | QDialog)


def told(window):
    """Return what is wrong with what is said of each control and picture in a window."""
    wrong, names = [], {}
    for widget in shown(window):
        if is_frame(widget) or not (focusable(widget) or paints_itself(widget)):
            continue
        one = interface(widget)
        called = f"{type(widget).__name__} {text(widget)!r}"
        name = text(widget)
        if isinstance(widget, ADORNS):
            if not name and not one.state().invisible:
                wrong.append(f"{called}: adorns, and is not passed over")
            continue
        area = isinstance(widget, QScrollArea) and one.role() == Role.Pane
        if one.role() in NO_ROLES and not area:
            wrong.append(f"{called}: role {one.role().name}")
        if not re.search(r"\w\w|^\w$", name):
            wrong.append(f"{called} in {type(widget.parent()).__name__}: no name")
        if "  " in name or "<" in name or "&" in name:
            wrong.append(f"{called}: a key or markup in the name")
        if focusable(widget):
            same = names.setdefault((id(widget.parent()), one.role(), name), [])
            same.append(widget)
            if len(same) > 1:
                wrong.append(f"{called}: named as the one beside it")
        _, key = name_and_key(plain(widget.toolTip()))
        if (
            isinstance(widget, QAbstractButton)
            and key
            and key_words(key) not in one.text(QAccessible.Text.Description)
        ):
            wrong.append(f"{called}: its key {key!r} is not told")
        hint = one.role() == Role.EditableText  # its own hint may be as its name
        if name and name == one.text(QAccessible.Text.Description) and not hint:
            wrong.append(f"{called}: told twice")
    return wrong
