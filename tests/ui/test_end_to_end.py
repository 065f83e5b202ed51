"""A reader's way through the program, from the file to the tuned model and back."""

import pytest
from PySide6.QtCore import Qt

from ecgviewer.tasks import annotating, review
from ecgviewer.ui.app import open_window


@pytest.fixture
def opened_window(qtbot):
    """Factory of windows on paths; closed at the end."""
    windows = []

    def make(paths):
        window = open_window(paths)
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
        assert window.session.runner.shutdown(10.0)
        window.deleteLater()


def mark(window, qtbot, finding, start, stop, leads):
    window.session.beat_scope.snaps = False  # exactly there, not at the wave beside it
    window.sheet.spanDrawn.emit(start, stop, leads)
    qtbot.keyClicks(window.reading.picker.field, finding)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def read_first(window, qtbot):
    """Log the first read of a record of one's own: before it, nothing of the model is there."""
    session = window.session
    qtbot.waitUntil(lambda: session.scoring.score is not None, timeout=60_000)
    assert session.score is None
    assert not window.sheet.canvas.heat.on
    qtbot.keyClick(window.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.score is session.scoring.score


def walk(window, qtbot):
    """Open -> scored -> heat -> annotate on two leads -> stored -> undo -> redo."""
    session = window.session
    qtbot.waitUntil(lambda: session.score is not None, timeout=60_000)
    assert window.sheet.canvas.heat.on
    qtbot.keyClick(window.sheet, Qt.Key.Key_A)
    assert not window.sheet.canvas.heat.on
    qtbot.keyClick(window.sheet, Qt.Key.Key_A)
    mark(window, qtbot, "PVC", 1000, 1400, ("V2", "V1"))
    (one,) = session.marks.annotations
    assert (one.start, one.stop, one.leads, one.finding) == (1000, 1400, ("V1", "V2"), "PVC")
    with annotating.open_store() as store:
        assert store.annotations(session.record.id) == (one,)
        assert store.revisions(one.id)[0].ai_visible
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.sheet, Qt.Key.Key_Z, control)
    assert session.marks.annotations == ()
    qtbot.keyClick(window.sheet, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert session.marks.annotations == (one,)


def tune_and_switch(window, qtbot):
    """Tune -> the new model on request -> scored again -> back, with the same score as before."""
    session = window.session
    parent, before = session.model.id, session.score
    window.show_page("tune")
    page = window.pages["tune"]
    session.tuning.choose(min_patients=1)  # one record is marked
    qtbot.waitUntil(page.run.start.isEnabled)
    page.run.start.click()
    qtbot.waitUntil(lambda: bool(session.tuning.result or session.tuning.problem), timeout=120_000)
    assert session.tuning.problem is None
    made = session.tuning.result.model_id
    assert session.model.id == parent
    session.set_model(made)
    assert session.map is None
    qtbot.waitUntil(lambda: session.score is not None, timeout=60_000)
    assert session.map.model_id == made
    session.set_model(parent)
    qtbot.waitUntil(lambda: session.score is not None, timeout=60_000)
    assert session.score == before


def test_with_a_demo_record(opened_window, tasks, qtbot):
    window = opened_window([])
    walk(window, qtbot)
    assert window.session.record.simulated
    assert len(window.session.paths) == len(review.demo_records()) > 0
    tune_and_switch(window, qtbot)


@pytest.mark.realdata
def test_with_real_records_and_the_bundled_model(opened_window, ecg_data, qtbot):
    folder = ecg_data / "ptbxl" / "records500" / "00000"
    window = opened_window(sorted(folder.glob("*.hea"))[:2])
    read_first(window, qtbot)
    walk(window, qtbot)
    window.session.next_record()
    qtbot.waitUntil(lambda: window.session.place == 1 and window.session.has_record)
    read_first(window, qtbot)
    mark(window, qtbot, "PVC", 500, 900, ("II",))
    assert len(window.session.marks.annotations) == 1
    tune_and_switch(window, qtbot)
