"""PySide6 6.12 with pyqtgraph on Python 3.11 ends the process within some 100 repaints."""

from tests.ui.sheet_tools import hot_map, shown


def test_five_hundred_repaints(qtbot, synthetic_record) -> None:
    record = synthetic_record(duration_s=60.0)
    view = shown(qtbot, record, width=1000, height=600)
    view.set_map(hot_map(record))
    for step in range(500):
        view.pan(0.1 if step % 100 < 80 else -0.3)
        view.canvas.viewport().repaint()
    assert view.page_start_s > 0
