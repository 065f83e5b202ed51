"""F6 goes from part to part of the window and back to the first."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def pane_of(panes):
    """Return which pane holds the focus."""
    widget = QApplication.focusWidget()
    (at,) = (i for i, pane in enumerate(panes) if pane is widget or pane.isAncestorOf(widget))
    return at


def test_f6_goes_through_the_panes_of_reading_and_comes_back(reading):
    panes = reading.reading.panes
    reading.activateWindow()
    reading.sheet.setFocus()
    seen = [pane_of(panes)]
    for _ in panes[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(pane_of(panes))
    assert seen == [0, 1, 2]
    for _ in range(3):  # rail and top bar, then the sheet again
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        if reading.reading.isAncestorOf(QApplication.focusWidget()):
            break
    assert pane_of(panes) == 0


def test_f6_passes_over_what_takes_no_focus(reading):
    reading.show_page("models")
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or reading, Qt.Key.Key_F6)
        if reading.pages["models"].isAncestorOf(QApplication.focusWidget()):
            return
    raise AssertionError("the page of models was never reached")
