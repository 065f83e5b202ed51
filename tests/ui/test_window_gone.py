"""A session outlives its window: what it says then reaches no widget that is gone."""

from PySide6.QtCore import QCoreApplication, QEvent

from ecgviewer.ui.main_window import MainWindow


def test_what_is_said_after_the_window_is_gone_reaches_nobody(opened, qtbot):
    window = MainWindow(opened)
    held = [window.reading, *window.reading.children()]  # as an exception's traceback holds them
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as faults:
        for told in (
            opened.recordChanged,
            opened.measured,
            opened.scoreChanged,
            opened.heatChanged,
            opened.settingsChanged,
            opened.scoring.maps.changed,
            opened.marks.changed,
            opened.marks.selectionChanged,
            opened.marks.draftChanged,
            opened.monitor.changed,
            opened.calipers.changed,
            opened.suggestions.changed,
            opened.suggestions.turned,
        ):
            told.emit()
        opened.scoring.long.grown.emit(0.0, 9.0)
    assert held
    assert not faults
