import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sheet_tools import inked, picture

from ecgviewer.core.errors import StoreError
from ecgviewer.tasks import fiducial_edits
from ecgviewer.ui.fiducial_hand import KEYS
from ecgviewer.ui.fiducial_item import LABEL_PX
from ecgviewer.ui.session import ReviewSession

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def state(reading):
    return reading.session.fiducials


@pytest.fixture
def hold(reading, state):
    """Take hold of a mark with the mouse and move it by pixels; let go unless told otherwise."""

    def go(mark, dx, *, let_go=True):
        item, viewport = reading.sheet.canvas.fiducials, reading.sheet.canvas.viewport()
        at = QPoint(round(item.places()[mark]), round(item.place.y) - 2)
        QTest.mousePress(viewport, LEFT, pos=at)
        for step in (dx // 2, dx):
            QTest.mouseMove(viewport, at + QPoint(step, 0))
        if let_go:
            QTest.mouseRelease(viewport, LEFT, pos=at + QPoint(dx, 0))

    return go


def key(window, which, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.sheet, which, modifiers)


def marks_at(state):
    return state.measurements.median.together


class TestOnTheSheet:
    def test_marks_stand_under_the_baseline_of_the_lowest_row(self, reading, state):
        item = reading.sheet.canvas.fiducials
        assert list(item.places()) == list(fiducial_edits.BOUNDS)
        cell = item.place.cell
        assert cell.row == max(one.row for one in reading.sheet.canvas.sheet.cells)
        assert item.place.y == cell.baseline + 5 * reading.sheet.px_per_mm
        xs = list(item.places().values())
        assert xs == sorted(xs)
        width_ms = (xs[3] - xs[2]) / cell.px_per_s * 1000
        assert width_ms == pytest.approx(state.measurements.qrs_ms, abs=1)

    def test_no_pixel_of_a_trace_changes(self, reading, state):
        state.toggle_editing()
        with_marks = picture(reading.sheet)
        state.leave()
        state.show_scope(None)
        without = picture(reading.sheet)
        assert (with_marks != without).any()
        traces = inked(without)
        assert traces.sum() > 1000
        assert inked(with_marks)[traces].all()

    def test_beats_too_narrow_carry_no_marks(self, reading, state):
        for speed in (12.5, 25.0):
            reading.sheet.set_scale(speed_mm_s=speed, gain_mm_mv=10.0)
            assert reading.sheet.canvas.fiducials.places()
        reading.sheet.set_px_per_mm(1.0)
        assert reading.sheet.canvas.fiducials.places() == {}

    def test_marks_of_one_lead_stand_in_that_lead(self, reading, state):
        state.show_scope("V2")
        assert reading.sheet.canvas.fiducials.place.cell.lead == "V2"
        state.show_scope(None)
        assert reading.sheet.canvas.fiducials.places() == {}

    def test_the_key_goes_from_all_leads_to_the_cursors_to_none(self, reading, state):
        reading.sheet.keyboard.put(*_middle_of(reading, "V5"))
        scopes = []
        for _ in range(3):
            reading.commands.trigger("fiducial_scope")
            scopes.append(state.scope)
        assert scopes == ["V5", None, ""]

    def test_a_damaged_record_has_none(self, reading, qtbot):
        session = reading.session
        session.go(1)
        qtbot.waitUntil(lambda: session.place == 1)
        assert reading.sheet.canvas.fiducials.places() == {}
        assert not session.fiducials.can_edit


def _middle_of(window, lead):
    cell = next(cell for cell in window.sheet.canvas.sheet.cells if cell.lead == lead)
    return (cell.x0 + cell.x1) / 2, cell.baseline


class TestMouse:
    def test_a_drag_moves_one_mark_and_all_follows(self, reading, state, hold):
        before = state.measurements
        hold("t_off", 20)
        moved_ms = 20 / reading.sheet.px_per_s * 1000
        assert state.measurements.qt_ms - before.qt_ms == pytest.approx(moved_ms, abs=4)
        assert marks_at(state).t_off == round(marks_at(state).t_off)
        assert state.measurements.edited
        assert reading.session.measurements is state.measurements
        assert not reading.session.marks.has_draft

    def test_values_follow_while_the_mouse_moves(self, state, hold):
        before = state.measurements.qt_ms
        hold("t_off", 20, let_go=False)
        assert state.measurements.qt_ms > before
        assert not state.can_undo

    def test_esc_puts_it_back(self, reading, state, hold):
        before = state.measurements
        hold("t_off", 20, let_go=False)
        key(reading, Qt.Key.Key_Escape)
        assert state.measurements is before
        assert not state.can_undo

    def test_a_click_chooses_and_moves_nothing(self, state, hold):
        hold("qrs_on", 0)
        assert state.mark == "qrs_on"
        assert not state.is_edited

    def test_beside_the_marks_a_drag_is_a_finding(self, reading):
        viewport = reading.sheet.canvas.viewport()
        x, y = _middle_of(reading, "I")
        QTest.mousePress(viewport, LEFT, pos=QPoint(int(x), int(y)))
        QTest.mouseMove(viewport, QPoint(int(x) + 60, int(y)))
        QTest.mouseRelease(viewport, LEFT, pos=QPoint(int(x) + 60, int(y)))
        assert reading.session.marks.has_draft


class TestKeys:
    def test_marks_are_moved_without_a_mouse(self, reading, state):
        reading.commands.trigger("fiducials")
        assert state.mark == "p_on"
        for _ in range(3):
            key(reading, Qt.Key.Key_Tab)
        assert state.mark == "qrs_off"
        at = round(marks_at(state).qrs_off)
        key(reading, Qt.Key.Key_Right)
        assert marks_at(state).qrs_off == at + 1
        key(reading, Qt.Key.Key_Right, SHIFT)
        assert marks_at(state).qrs_off == at + 11
        key(reading, Qt.Key.Key_Left)
        assert marks_at(state).qrs_off == at + 10
        key(reading, Qt.Key.Key_Escape)
        assert not state.is_active
        assert state.is_edited

    def test_the_sheets_cursor_stays(self, reading, state):
        reading.sheet.keyboard.put(*_middle_of(reading, "II"))
        before = reading.sheet.canvas.cursor_item.cursor
        state.toggle_editing()
        key(reading, Qt.Key.Key_Right)
        key(reading, Qt.Key.Key_Down)
        assert reading.sheet.canvas.cursor_item.cursor == before
        assert state.scope == "I"

    def test_a_wave_is_taken_away_and_put_back(self, reading, state):
        state.choose("p_on")
        key(reading, Qt.Key.Key_Delete, CTRL)
        assert state.measurements.pr_ms is None
        assert state.mark is None
        state.choose("qrs_on")
        key(reading, Qt.Key.Key_Insert)
        assert state.mark == "p_on"
        assert state.measurements.pr_ms == pytest.approx(160, abs=2)

    def test_another_beat(self, reading, state):
        state.toggle_editing()
        key(reading, Qt.Key.Key_Right, CTRL)
        first = state.beat_place
        key(reading, Qt.Key.Key_Right, CTRL)
        assert state.beat_place > first
        assert reading.sheet.canvas.fiducials.place.beat.place == state.beat_place


class TestUndo:
    def test_a_run_of_one_key_is_one_step(self, reading, state):
        before = marks_at(state)
        state.choose("t_off")
        for _ in range(5):
            state.nudge(1)
        state.choose("qrs_off")
        state.nudge(2)
        reading.commands.trigger("undo")
        assert marks_at(state).qrs_off == before.qrs_off
        assert marks_at(state).t_off != before.t_off
        reading.commands.trigger("undo")
        assert state.measurements is state.automatic
        reading.commands.trigger("redo")
        reading.commands.trigger("redo")
        assert marks_at(state).qrs_off == round(before.qrs_off) + 2
        assert not reading.session.undo_order.can_redo

    def test_marks_and_findings_go_back_in_their_order(self, reading, state):
        session, marks = reading.session, reading.session.marks

        def find(code):
            marks.begin(100, 200, ("V1",))
            marks.change_draft(finding=code)
            assert marks.save()

        find("PVC")
        state.choose("t_off")
        state.nudge(8)
        find("PAC")
        undo = session.undo_order.undo
        undo()
        assert [one.finding for one in marks.annotations] == ["PVC"]
        assert state.is_edited
        undo()
        assert not state.is_edited
        assert [one.finding for one in marks.annotations] == ["PVC"]
        undo()
        assert not marks.annotations
        assert not session.undo_order.can_undo
        for _ in range(3):
            session.undo_order.redo()
        assert state.is_edited
        assert {one.finding for one in marks.annotations} == {"PVC", "PAC"}

    def test_what_is_done_anew_ends_redo(self, reading, state):
        session = reading.session
        state.choose("t_off")
        state.nudge(8)
        session.undo_order.undo()
        session.marks.begin(100, 200, ("V1",))
        session.marks.change_draft(finding="PVC")
        session.marks.save()
        assert not session.undo_order.can_redo
        assert not state.can_redo

    def test_a_store_that_refuses_keeps_the_order(self, reading, state, monkeypatch):
        session, marks = reading.session, reading.session.marks
        marks.begin(100, 200, ("V1",))
        marks.change_draft(finding="PVC")
        marks.save()
        monkeypatch.setattr(marks, "_apply", lambda *_: False)
        session.undo_order.undo()
        assert [one.finding for one in marks.annotations] == ["PVC"]
        monkeypatch.undo()
        assert session.undo_order.can_undo
        session.undo_order.undo()
        assert not marks.annotations

    def test_reset_is_a_step(self, reading, state):
        state.choose("t_off")
        state.nudge(8)
        state.reset()
        assert state.measurements is state.automatic
        reading.commands.trigger("undo")
        assert state.is_edited

    def test_one_mark_is_reset(self, state):
        for mark in ("t_off", "qrs_off"):
            state.choose(mark)
            state.nudge(8)
        state.reset_mark()
        assert set(state.edits.changes[""]) == {"t_off"}


class TestKeeping:
    def test_marks_are_there_again(self, reading, state, files, qtbot):
        state.choose("t_off")
        state.nudge(12)
        qt_ms = state.measurements.qt_ms
        qtbot.waitUntil(lambda: not state._pending)
        session = reading.session
        session.go(2)
        qtbot.waitUntil(lambda: session.place == 2 and session.measurements is not None)
        assert not session.measurements.edited
        session.go(0)
        qtbot.waitUntil(lambda: session.place == 0 and session.measurements is not None)
        assert session.measurements.edited
        assert session.measurements.qt_ms == pytest.approx(qt_ms)
        assert not session.undo_order.can_undo

    def test_what_no_thread_had_time_for_is_kept_at_the_end(self, reading, state):
        session: ReviewSession = reading.session
        assert session.runner.shutdown(5.0)  # nothing starts any more
        state.choose("t_off")
        state.nudge(12)
        state.close()
        record = session.record
        found = fiducial_edits.measured_as_kept(record)
        from ecgviewer.tasks.measuring import _drained

        assert _drained(found).edited

    def test_a_store_that_fails_is_told(self, reading, state, monkeypatch, qtbot):
        def fail(*_args, **_options):
            raise StoreError("The disk is full.")

        monkeypatch.setattr(fiducial_edits, "keep", fail)
        state.choose("t_off")
        state.nudge(12)
        qtbot.waitUntil(lambda: reading.session.message is not None)
        assert "disk is full" in reading.session.message.text
        assert state.is_edited
        monkeypatch.undo()


def test_every_key_of_the_cheat_sheet_acts_on_a_mark(reading, state):
    """As written on ``?``: each is taken by the marks, and none is left for the sheet."""
    names = {"Ins": "Insert", "Del": "Delete"}
    for title, keys in KEYS:
        for one in keys:
            state.toggle_editing()
            *held, name = one.split()
            code = getattr(Qt.Key, f"Key_{names.get(name, name)}")
            modifiers = Qt.KeyboardModifier.NoModifier
            for modifier in held:
                modifiers |= {"Shift": SHIFT, "Ctrl": CTRL}[modifier]
            cursor = reading.sheet.canvas.cursor_item.cursor
            before = (state.mark, state.scope, state.beat_place, marks_at(state))
            key(reading, code, modifiers)
            after = (state.mark, state.scope, state.beat_place, marks_at(state))
            assert reading.sheet.canvas.cursor_item.cursor == cursor, title
            # Nothing is missing in a steady rhythm, so nothing is put.
            assert (after != before) == (name != "Ins"), title
            state.leave()
            while reading.session.undo_order.can_undo:
                reading.session.undo_order.undo()


def test_in_cramped_rows_marks_of_a_lead_keep_to_its_row(reading, state):
    reading.sheet.set_layout("12x1")
    item = reading.sheet.canvas.fiducials
    for lead in ("II", "V2", "V6"):
        state.show_scope(lead)
        assert item.place.cell.lead == lead
        assert (
            item.place.y + LABEL_PX <= item.place.cell.bottom - reading.sheet.canvas.sheet.lane_px
        )
        assert item.place.y > item.place.cell.top
