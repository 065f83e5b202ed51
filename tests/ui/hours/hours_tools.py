"""The page of long recordings, and keys pressed on its parts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ecgviewer.ui.holter_page import HolterPage

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def page_of(window) -> HolterPage:
    return window.pages["holter"].page


def press(widget: QWidget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key, modifier)
