"""The window opens on a screen that is there, whole."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ecgviewer.ui.window_place import keep_on_screen, placed

SMALL = QRect(0, 0, 1366, 740)
BESIDE = QRect(1366, 0, 1920, 1040)


@pytest.mark.parametrize(
    ("wanted", "rooms", "goal"),
    [
        (QRect(0, 0, 1600, 900), [SMALL], QRect(0, 0, 1366, 740)),
        (QRect(50, 40, 1000, 600), [SMALL], QRect(50, 40, 1000, 600)),
        (QRect(600, 300, 1000, 600), [SMALL], QRect(366, 140, 1000, 600)),
        (QRect(1400, 20, 1600, 900), [SMALL, BESIDE], QRect(1400, 20, 1600, 900)),
        (QRect(1400, 20, 1600, 900), [SMALL], QRect(0, 0, 1366, 740)),  # that monitor is gone
        (QRect(3000, 900, 1000, 600), [SMALL], QRect(183, 70, 1000, 600)),
        (QRect(-900, 0, 1000, 600), [SMALL], QRect(183, 70, 1000, 600)),
        (QRect(-300, -80, 1000, 600), [SMALL], QRect(0, 0, 1000, 600)),
        (QRect(0, 0, 1600, 900), [], QRect(0, 0, 1600, 900)),
    ],
)
def test_it_is_whole_on_one_screen(wanted, rooms, goal):
    assert placed(wanted, rooms) == goal


def test_a_real_window_is_kept_on_the_screen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.setGeometry(room.right() + 500, room.bottom() + 500, room.width() + 300, 400)
    keep_on_screen(window)
    assert room.contains(window.frameGeometry())
    before = window.geometry()
    keep_on_screen(window)
    assert window.geometry() == before
