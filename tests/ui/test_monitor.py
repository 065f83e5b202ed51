"""Calibration by monitor: the card, what is stored, the badge, another monitor, pixel ratios."""

import json
import os
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from ecgviewer.ui.calibration_dialog import CalibrationDialog
from ecgviewer.ui.lead_strip import value_y
from ecgviewer.ui.monitor import CARD_MM, MonitorScale, monitor_key, monitor_name
from ecgviewer.ui.sheet_canvas import SheetCanvas
from tests.ui.sheet_tools import dark, one_lead, picture, shown


def screen(name="DP-1", *, serial="", size=(1920, 1080), dpr=1.0, model="Model"):
    return SimpleNamespace(
        name=lambda: name,
        manufacturer=lambda: "Make",
        model=lambda: model,
        serialNumber=lambda: serial,
        geometry=lambda: QRect(0, 0, *size),
        devicePixelRatio=lambda: dpr,
    )


def badge(window) -> str:
    return window._status._scale.text()


def test_a_monitor_is_known_by_serial_number_and_device_pixels():
    assert monitor_key(screen(serial="7")) == "Make|Model|7|1920x1080"
    assert monitor_key(screen("a", serial="7")) == monitor_key(screen("b", serial="7"))
    assert monitor_key(screen("a")) != monitor_key(screen("b"))
    scaled = screen(size=(1280, 720), dpr=1.5)
    assert monitor_key(scaled) == monitor_key(screen())
    assert monitor_key(screen(size=(1280, 720))) != monitor_key(screen())
    assert monitor_name(screen()) == "Make Model"


@pytest.mark.parametrize("dpr", [1.0, 1.5, 2.0])
def test_a_calibrated_millimetre_is_the_same_at_every_pixel_ratio(qtbot, monkeypatch, dpr):
    """The pulse on the glass: 10 mm of what was measured, within a device pixel."""
    size = round(1920 / dpr), round(1080 / dpr)
    monitor = MonitorScale(None)
    monitor.move_to(screen(size=size, dpr=dpr))
    monitor.set_known(((monitor.key, 6.45),), 0.0)
    assert monitor.is_calibrated
    monkeypatch.setattr(SheetCanvas, "devicePixelRatioF", lambda _self: dpr)
    view = shown(qtbot, one_lead(np.zeros(5000)))
    view.set_px_per_mm(monitor.px_per_mm)
    sheet, cell = view.canvas.sheet, view.canvas.sheet.cells[0]
    column = round((sheet.pulse_x + 3.75 * sheet.px_per_mm) * dpr)
    rows = np.flatnonzero(dark(picture(view, dpr))[: int(cell.bottom * dpr), column])
    assert cell.baseline * dpr - rows.min() == pytest.approx(64.5, abs=1)
    assert (cell.baseline - value_y(sheet, cell, 1.0)) * dpr == pytest.approx(64.5)


def test_the_badge_follows_the_window_to_another_monitor(reading):
    monitor, session = reading.session.monitor, reading.session
    here, there = screen("here"), screen("there", dpr=2.0)
    monitor.move_to(here)
    assert badge(reading).startswith("Not calibrated")
    session.change_settings(calibrations=((monitor_key(here), 4.0),))
    assert badge(reading) == "Calibrated · 4.00 px/mm"
    assert reading.sheet.px_per_mm == pytest.approx(4.0)
    monitor.move_to(there)
    assert badge(reading).startswith("Not calibrated")
    session.change_settings(calibrations=((monitor_key(here), 4.0), (monitor_key(there), 9.0)))
    assert badge(reading) == "Calibrated · 4.50 px/mm"
    monitor.move_to(here)
    assert reading.sheet.px_per_mm == pytest.approx(4.0)


def test_the_card_is_dragged_and_stored_for_this_monitor(reading, qtbot):
    reading.show_calibration()
    dialog = reading.findChild(CalibrationDialog)
    qtbot.waitExposed(dialog)
    card = dialog.card
    qtbot.waitUntil(card.hasFocus)
    middle = card.height() // 2
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(300, middle))
    qtbot.mouseMove(card, QPoint(340, middle))
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(340, middle))
    card.set_right(12 + CARD_MM[0] * 4.0)
    assert card.px_per_mm == pytest.approx(4.0)
    qtbot.keyClick(card, Qt.Key.Key_Right)
    qtbot.keyClick(card, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert CARD_MM[0] * card.px_per_mm == pytest.approx(CARD_MM[0] * 4.0 + 11)
    scale = card.px_per_mm
    dialog.accept()
    stored = dict(reading.session.settings.calibrations)
    assert stored == {reading.session.monitor.key: pytest.approx(scale)}
    assert reading.sheet.px_per_mm == pytest.approx(scale)
    assert badge(reading).startswith("Calibrated")
    qtbot.waitUntil(lambda: reading.findChild(CalibrationDialog) is None)
    reading.show_calibration()
    again = reading.findChild(CalibrationDialog)
    assert again.card.px_per_mm == pytest.approx(scale)
    again.forget.click()
    assert reading.session.settings.calibrations == ()
    assert badge(reading).startswith("Not calibrated")


TWO_SCREENS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import QObject
from ecgviewer.ui.monitor import MonitorScale, monitor_key
app = QApplication([])
first, second = app.screens()
window = QWidget()
monitor = MonitorScale(window)
monitor.set_known(((monitor_key(first), 4.0),), 0.0)
monitor.watch(window)
window.show()
told = []
monitor.changed.connect(lambda: told.append(monitor.is_calibrated))
print(monitor.is_calibrated, monitor.px_per_mm)
window.windowHandle().setScreen(second)
app.processEvents()
print(monitor.is_calibrated, monitor.px_per_mm, told)
"""


def test_qt_tells_of_another_monitor(tmp_path):
    screens = [
        {"name": "a", "x": 0, "y": 0, "width": 800, "height": 600, "dpr": 1},
        {"name": "b", "x": 800, "y": 0, "width": 800, "height": 600, "dpr": 2},
    ]
    for one in screens:
        one |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    run = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout.split("\n")[:2] == ["True 4.0", "False 0.0 [False]"]
