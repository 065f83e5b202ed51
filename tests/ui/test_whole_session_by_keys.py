"""A whole reading session with the keyboard alone, on the demo records; no mouse, real focus."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stand_ins import FS_MAP, SOON_MS, make_score

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.tasks import annotating, workplace
from ecgviewer.ui.amend_dialog import AmendDialog
from ecgviewer.ui.app import open_window
from ecgviewer.ui.report_dialog import ReportDialog
from ecgviewer.ui.settings_dialog import SettingsDialog

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLACES = ((("II", "aVF"), 1.0, 1.2, 3900), (("V2",), 3.0, 3.1, 1500), (("II",), 6.0, 6.1, 40000))


def score_places(record, model_id):
    yield from ()
    score, cool = make_score(record, model_id)
    heat = np.full_like(cool.log10_one_in, 0.5)
    for leads, start, stop, one_in in PLACES:
        rows = [record.lead_names.index(lead) for lead in leads]
        heat[rows, round(start * FS_MAP) : round(stop * FS_MAP)] = np.log10(one_in)
    return score, AnomalyMap(record.id, model_id, record.lead_names, heat, FS_MAP)


class Mice(QObject):
    """Counts what a mouse would do."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def eventFilter(self, watched, event):  # noqa: N802
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        self.count += event.type() in presses
        return False


class Keyboard:
    """Sends keys to what has the focus, as a keyboard does; there is always something."""

    def __init__(self, qtbot):
        self._qtbot = qtbot

    @property
    def focus(self):
        popup = QApplication.activePopupWidget()
        widget = popup or QApplication.focusWidget()
        assert widget is not None, "the keys go nowhere"
        assert widget.isVisible(), f"the keys go to {widget}, which nobody sees"
        return widget

    def __call__(self, *keys, times=1):
        """Press a key with its modifiers, ``(key, modifiers)`` or ``key``; or type a text."""
        for _ in range(times):
            for one in keys:
                if isinstance(one, str):
                    QTest.keyClicks(self.focus, one)
                else:
                    key, modifiers = one if isinstance(one, tuple) else (one, PLAIN)
                    QTest.keyClick(self.focus, key, modifiers)
                QApplication.processEvents()
        assert self.focus is not None

    def tab_to(self, name):
        """Press Tab until what has the focus is called so."""
        for _ in range(60):
            focus = self.focus
            if name in (focus.accessibleName() or "") or name in focus.toolTip():
                return
            self(KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {name!r}")

    def until(self, condition):
        self._qtbot.waitUntil(condition, timeout=SOON_MS)


@pytest.fixture
def window(tasks, monkeypatch, qtbot):
    monkeypatch.setattr(workplace, "score_record", score_places)
    mice = Mice()
    QApplication.instance().installEventFilter(mice)
    window = open_window([])  # without paths: the demo records
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.session.measurements is not None, timeout=SOON_MS)
    qtbot.waitUntil(lambda: window.session.score is not None, timeout=SOON_MS)
    yield window
    assert mice.count == 0
    QApplication.instance().removeEventFilter(mice)
    window.close()
    assert window.session.runner.shutdown(10.0)
    window.deleteLater()


def dialog_of(window, kind):
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)


def hide_the_model_until_read(window, press):
    """Through the settings: before the first read nothing of the model is there."""
    session = window.session
    assert len(session.suggestions.open) == 3, "the demo project shows the model from the start"
    press((KEY.Key_Comma, CTRL))
    press.until(lambda: dialog_of(window, SettingsDialog) is not None)
    press.tab_to("In the demo records")
    press(KEY.Key_Space)
    choices = [action.text() for action in QApplication.activePopupWidget().actions()]
    press(*(KEY.Key_Down,) * (1 + next(n for n, one in enumerate(choices) if "read" in one)))
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    press.until(lambda: dialog_of(window, SettingsDialog) is None)
    press.until(lambda: press.focus is window.sheet)
    assert session.reading.is_human_first
    assert session.suggestions.open == ()
    press(KEY.Key_Period, KEY.Key_Y, KEY.Key_R)
    assert session.suggestions.current is None
    assert not session.marks.has_draft


def place_findings(window, press):
    """A span on chosen leads with a favourite; one by name on all beats alike; the record."""
    session = window.session
    press(KEY.Key_Right, times=6)
    at = window.sheet.canvas.cursor_item.cursor
    press(KEY.Key_Down, KEY.Key_Up)
    assert window.sheet.canvas.cursor_item.cursor == at
    press((KEY.Key_Right, CTRL))
    r = window.sheet.canvas.cursor_item.cursor[1] * session.record.fs
    assert round(r) in [int(peak) for peak in session.measurements.r_peaks]
    press((KEY.Key_Left, SHIFT), times=3)
    assert window.sheet.canvas.cursor_item.cursor[1] * session.record.fs == pytest.approx(r - 3)
    press(KEY.Key_Space)
    press(KEY.Key_Right, times=5)
    press(KEY.Key_Space)
    assert session.marks.draft.leads == ("I",)
    press((KEY.Key_Down, SHIFT), times=2)
    press((KEY.Key_Up, SHIFT))
    assert session.marks.draft.leads == ("I", "II")
    press(KEY.Key_3, KEY.Key_U, (KEY.Key_S, ALT))
    press(KEY.Key_Return)
    (first,) = session.marks.annotations
    assert (first.leads, first.certainty, first.severity) == (("I", "II"), "probable", "mild")
    assert press.focus is window.sheet

    press(KEY.Key_Space, KEY.Key_Right, KEY.Key_Right, KEY.Key_Space)
    press.until(lambda: bool(session.beat_scope.alike))
    press(KEY.Key_Return)
    assert press.focus is window.reading.picker.field
    press("pvc", (KEY.Key_Q, ALT), (KEY.Key_W, ALT), KEY.Key_Return)
    second = session.marks.find(session.marks.selected)
    assert (second.finding, second.kind, len(second.leads)) == ("PVC", "beats", 12)
    assert len(second.peaks) >= 3
    take_a_beat_out_and_back(window, press, second)

    press(KEY.Key_H)
    press(KEY.Key_Return)
    press("afib", KEY.Key_Down, KEY.Key_Up, KEY.Key_Return)
    assert {one.kind for one in session.marks.annotations} == {"span", "beats", "record"}
    before = session.marks.annotations
    press((KEY.Key_Z, CTRL), times=3)
    assert session.marks.annotations == ()
    press((KEY.Key_Z, CTRL | SHIFT), times=3)
    assert session.marks.annotations == before
    press(KEY.Key_J)
    kept = session.marks.find(session.marks.selected)
    press(KEY.Key_E)
    press.tab_to("Note")
    press("seen again", KEY.Key_Return)
    assert session.marks.find(kept.id).note == "seen again"
    press(KEY.Key_J, (KEY.Key_Delete, CTRL), (KEY.Key_Z, CTRL))
    assert len(session.marks.annotations) == len(before)


def take_a_beat_out_and_back(window, press, one):
    session = window.session
    press((KEY.Key_Q, SHIFT))
    fewer = session.marks.find(one.id).peaks
    assert set(fewer) < set(one.peaks)
    assert len(fewer) == len(one.peaks) - 1
    press((KEY.Key_Z, CTRL))
    assert session.marks.find(one.id).peaks == one.peaks
    press((KEY.Key_Q, SHIFT), (KEY.Key_Q, SHIFT))
    assert session.marks.find(one.id).peaks == one.peaks
    press((KEY.Key_Z, CTRL), times=2)


def measure(window, press):
    calipers = window.session.calipers
    press(KEY.Key_C)
    length = calipers.active.second
    press(KEY.Key_Right, (KEY.Key_Right, SHIFT), KEY.Key_Space, KEY.Key_Left, KEY.Key_M)
    assert calipers.active.second == length + 11
    assert calipers.active.march
    press(KEY.Key_Escape)
    assert not calipers.is_active
    cursor = window.sheet.canvas.cursor_item.cursor
    press(KEY.Key_Right)
    assert window.sheet.canvas.cursor_item.cursor != cursor, "arrows are the sheet's again"
    calipers.keep()


def review_suggestions(window, press):
    session = window.session
    suggestions = session.suggestions
    press((KEY.Key_Return, CTRL))
    assert session.reading.state.is_logged
    assert len(suggestions.open) == 3
    press(KEY.Key_Period, KEY.Key_Y)
    assert press.focus is window.reading.picker.field
    press("wpw", KEY.Key_Return)
    press(KEY.Key_Period, KEY.Key_T, (KEY.Key_Left, SHIFT), KEY.Key_Space, KEY.Key_Right)
    press((KEY.Key_Down, SHIFT), KEY.Key_1, KEY.Key_Return)
    assert press.focus is window.sheet
    made = [one.origin for one in session.marks.annotations if one.origin is not None]
    assert sorted(one.how for one in made) == ["accepted", "trimmed"]
    press(KEY.Key_Period, KEY.Key_R)
    assert (suggestions.open, len(suggestions.rejected)) == ((), 1)
    press((KEY.Key_Z, CTRL))
    assert len(suggestions.open) == 1
    press((KEY.Key_Z, CTRL | SHIFT))
    assert suggestions.open == ()
    press(KEY.Key_A, KEY.Key_A)


def look_elsewhere(window, press):
    """Report, tuning, views: each opened and left by keys, and the sheet has them again."""
    press((KEY.Key_P, CTRL))
    press.until(lambda: dialog_of(window, ReportDialog) is not None)
    press(KEY.Key_Tab, KEY.Key_Escape)
    press.until(lambda: dialog_of(window, ReportDialog) is None)
    press.until(lambda: press.focus is window.sheet)
    press((KEY.Key_4, CTRL))
    assert window._stack.currentWidget() is window.pages["tune"]
    press(KEY.Key_Tab, (KEY.Key_2, CTRL))
    assert press.focus is window.sheet
    for key in (KEY.Key_B, KEY.Key_V, KEY.Key_X):
        press(key, KEY.Key_Escape)
        assert press.focus is window.sheet
    press(KEY.Key_Question)
    press.until(lambda: QApplication.activeWindow() is not window)
    press(KEY.Key_Escape)
    press.until(lambda: press.focus is window.sheet)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_whole_session(window, qtbot):
    session, press = window.session, Keyboard(qtbot)
    assert press.focus is window.sheet
    hide_the_model_until_read(window, press)
    place_findings(window, press)
    measure(window, press)
    review_suggestions(window, press)
    look_elsewhere(window, press)
    first, standing = session.record.id, session.marks.annotations

    press((KEY.Key_Return, CTRL | SHIFT))
    assert session.reading.state.is_locked
    press(KEY.Key_N)
    press.until(lambda: session.place == 1 and session.measurements is not None)
    assert session.record.id != first
    assert session.marks.annotations == ()
    assert session.suggestions.open == (), "hidden again: this one is not read yet"
    press((KEY.Key_N, SHIFT))
    press.until(lambda: session.place == 2 and session.measurements is not None)
    press((KEY.Key_1, CTRL))
    assert press.focus is window.pages["worklist"].page.table
    press(KEY.Key_Up, KEY.Key_Up, KEY.Key_Return)
    press.until(lambda: session.place == 0 and session.measurements is not None)
    assert press.focus is window.sheet
    assert session.marks.annotations == standing

    press(KEY.Key_K, (KEY.Key_Delete, CTRL))
    press.until(lambda: dialog_of(window, AmendDialog) is not None)
    press("second thoughts", KEY.Key_Return)
    press.until(lambda: not session.reading.state.is_locked)
    press.until(lambda: press.focus is window.sheet)
    with annotating.open_store() as store:
        assert len(store.annotations(first)) == len(standing) - 1, "deleted once it was amended"
        press((KEY.Key_Z, CTRL))
        assert store.annotations(first) == standing
        origins = [one.origin for one in standing if one.origin is not None]
        assert sorted(one.how for one in origins) == ["accepted", "trimmed"]
