import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ecgviewer.core.annotation import Annotation
from ecgviewer.ui.region_item import DRAFT_ID
from tests.ui.sheet_tools import LEFT, MIDDLE, cell_of, drag, picture, send, shown


class Heard:
    """All a view tells, in order."""

    def __init__(self, view) -> None:
        self.drawn, self.moved, self.clicked, self.opened, self.cursor = [], [], [], [], []
        view.spanDrawn.connect(lambda *told: self.drawn.append(told))
        view.annotationMoved.connect(lambda *told: self.moved.append(told))
        view.annotationClicked.connect(self.clicked.append)
        view.annotationDoubleClicked.connect(self.opened.append)
        view.cursorMoved.connect(lambda *told: self.cursor.append(told))


@pytest.fixture
def view(qtbot, synthetic_record):
    return shown(qtbot, synthetic_record(duration_s=30.0))


@pytest.fixture
def heard(view) -> Heard:
    return Heard(view)


def annotation(view, start: int, stop: int, *leads: str, id: str = "a") -> Annotation:
    return Annotation(view.record.id, start, stop, leads or ("V5",), "PVC", id=id)


def bar_middle(view, id: str) -> tuple[float, float]:
    regions = view.canvas.regions
    bar = next(bar for bar in regions.bars if regions.book.rows[bar.index].id == id)
    return bar.rect.center().x(), bar.rect.center().y()


def wheel(view, x: float, y: float, turn: int, keys=Qt.KeyboardModifier.NoModifier) -> None:
    where = view.canvas.viewport()
    event = QWheelEvent(
        QPointF(x, y),
        QPointF(where.mapToGlobal(QPoint(int(x), int(y)))),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(where, event)


def test_drag_in_a_cell_tells_its_samples_and_lead(view, heard) -> None:
    cell = cell_of(view, "aVL")
    drag(view, (cell.x_of(3.0), cell.baseline), (cell.x_of(3.6), cell.baseline + 12))
    assert len(heard.drawn) == 1
    start, stop, leads = heard.drawn[0]
    assert (start, stop) == (pytest.approx(1500, abs=4), pytest.approx(1800, abs=4))
    assert leads == ("aVL",)
    assert view.canvas.cursor_item.marked is None


def test_drag_down_over_two_leads_tells_both(view, heard) -> None:
    top, bottom = cell_of(view, "V4"), cell_of(view, "V5")
    drag(view, (top.x_of(9.0), top.baseline), (bottom.x_of(8.2), bottom.baseline))
    start, stop, leads = heard.drawn[0]
    assert (start, stop) == (pytest.approx(4100, abs=4), pytest.approx(4500, abs=4))
    assert leads == ("V4", "V5")


def test_drag_on_a_later_page_tells_samples_of_the_record(view, heard) -> None:
    view.page_to(12.0)
    cell = cell_of(view, "V2")
    drag(view, (cell.x_of(18.0), cell.baseline), (cell.x_of(18.5), cell.baseline))
    assert heard.drawn[0][:2] == (pytest.approx(9000, abs=4), pytest.approx(9250, abs=4))


def test_drag_beyond_the_record_stops_at_its_end(qtbot, synthetic_record) -> None:
    view = shown(qtbot, synthetic_record())
    heard = Heard(view)
    cell = cell_of(view, "V4")
    drag(view, (cell.x_of(9.5), cell.baseline), (cell.x1 + 300, cell.baseline))
    assert heard.drawn[0][1] == 5000
    drag(view, (cell_of(view, "I").x_of(0.5), cell.baseline), (-50, cell.baseline))
    assert heard.drawn[1][0] == 0


def test_click_and_upright_drag_draw_nothing(view, heard) -> None:
    cell = cell_of(view, "aVL")
    drag(view, (cell.x_of(3.0), cell.baseline), (cell.x_of(3.0) + 2, cell.baseline))
    drag(view, (cell.x_of(3.0), cell.baseline), (cell.x_of(3.0) + 1, cell.baseline + 200))
    assert heard.drawn == []
    assert view.canvas.cursor_item.cursor == ("aVL", pytest.approx(3.0, abs=0.05))


def test_span_is_shown_while_it_is_drawn_and_escape_lets_go(view, heard) -> None:
    cell = cell_of(view, "aVL")
    send(view, QEvent.Type.MouseButtonPress, cell.x_of(3.0), cell.baseline)
    send(view, QEvent.Type.MouseMove, cell.x_of(3.5), cell.baseline)
    leads, start_s, stop_s = view.canvas.cursor_item.marked
    assert (leads, start_s, stop_s) == (
        ("aVL",),
        pytest.approx(3.0, abs=0.01),
        pytest.approx(3.5, abs=0.01),
    )
    assert view.cancel()
    send(view, QEvent.Type.MouseButtonRelease, cell.x_of(3.5), cell.baseline)
    assert heard.drawn == []
    assert not view.cancel()


def test_click_on_a_bar_selects_and_double_click_opens(view, heard) -> None:
    view.set_annotations((annotation(view, 4100, 4400),), None)
    x, y = bar_middle(view, "a")
    drag(view, (x, y), (x + 1, y))
    send(view, QEvent.Type.MouseButtonDblClick, x, y)
    send(view, QEvent.Type.MouseButtonRelease, x, y)
    assert (heard.clicked, heard.opened, heard.moved) == (["a"], ["a"], [])


def test_dragging_a_bar_moves_it_and_tells_once(view, heard) -> None:
    view.set_annotations((annotation(view, 4100, 4400, "V4", "V5"),), None)
    x, y = bar_middle(view, "a")
    drag(view, (x, y), (x + view.px_per_s * 0.2, y + 3), steps=9)
    assert heard.moved == [("a", pytest.approx(4200, abs=4), pytest.approx(4500, abs=4), ANY_LEADS)]
    assert heard.moved[0][2] - heard.moved[0][1] == 300
    assert heard.drawn == []


ANY_LEADS = ("V4", "V5")


def test_a_bar_is_not_moved_out_of_the_record(view, heard) -> None:
    view.set_annotations((annotation(view, 100, 400, "I"),), None)
    x, y = bar_middle(view, "a")
    drag(view, (x, y), (x - view.px_per_s * 3, y))
    assert heard.moved == [("a", 0, 300, ("I",))]


@pytest.mark.parametrize(
    ("edge", "way_s", "start", "stop"),
    [("stop", 0.1, 4100, 4450), ("start", -0.1, 4050, 4400), ("start", 5.0, 4399, 4400)],
)
def test_edges_of_the_selected_one_resize_and_tell_once(
    view, heard, edge: str, way_s: float, start: int, stop: int
) -> None:
    view.set_annotations((annotation(view, 4100, 4400),), "a")
    cell = cell_of(view, "V5")
    x = cell.x_of((4100 if edge == "start" else 4400) / 500)
    y = (cell.top + cell.bottom) / 2
    drag(view, (x, y), (x + view.px_per_s * way_s, y), steps=7)
    assert heard.moved == [("a", pytest.approx(start, abs=4), pytest.approx(stop, abs=4), ("V5",))]


def test_edges_of_others_do_not_resize_but_draw(view, heard) -> None:
    view.set_annotations((annotation(view, 4100, 4400),), None)
    cell = cell_of(view, "V5")
    x = cell.x_of(4400 / 500)
    drag(view, (x, cell.baseline), (x + 40, cell.baseline))
    assert heard.moved == []
    assert len(heard.drawn) == 1


def test_new_spans_are_drawn_over_old_ones(view, heard) -> None:
    view.set_annotations((annotation(view, 3800, 4900),), None)
    cell = cell_of(view, "V5")
    drag(view, (cell.x_of(8.0), cell.baseline), (cell.x_of(8.4), cell.baseline))
    assert heard.drawn[0][2] == ("V5",)


def test_the_draft_is_resized_by_telling_its_new_span(view, heard) -> None:
    view.set_draft((4100, 4400, ("V4", "V5", "V6")))
    cell = cell_of(view, "V5")
    x = cell.x_of(4400 / 500)
    drag(view, (x, cell.baseline), (x + view.px_per_s * 0.1, cell.baseline))
    assert heard.drawn == [(4100, pytest.approx(4450, abs=4), ("V4", "V5", "V6"))]
    assert DRAFT_ID not in heard.clicked


def test_the_draft_shows(view) -> None:
    before = picture(view)
    view.set_draft((4100, 4400, ("V4",)))
    changed = np.argwhere((picture(view) != before).any(axis=-1))
    cell = cell_of(view, "V4")
    assert changed[:, 0].min() >= cell.top
    assert changed[:, 0].max() <= cell.bottom
    assert changed[:, 1].min() >= cell.x_of(8.2) - 6
    assert changed[:, 1].max() <= cell.x_of(8.8) + 6
    view.set_draft(None)
    np.testing.assert_array_equal(picture(view), before)


@pytest.mark.parametrize("how", ["middle", "shift"])
def test_middle_button_or_shift_pans(view, heard, how: str) -> None:
    button = MIDDLE if how == "middle" else LEFT
    keys = Qt.KeyboardModifier.ShiftModifier if how == "shift" else Qt.KeyboardModifier.NoModifier
    drag(view, (900, 300), (900 - view.px_per_s * 2, 300), button=button, keys=keys)
    assert view.page_start_s == pytest.approx(2.0, abs=0.02)
    assert heard.drawn == []


def test_wheel_pans_and_with_ctrl_zooms(view) -> None:
    wheel(view, 700, 400, -120)
    assert view.page_start_s == pytest.approx(1.0)
    wheel(view, 700, 400, 120)
    assert view.page_start_s == pytest.approx(0.0)
    view.page_to(10.0)
    wheel(view, 700, 400, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.page_s == pytest.approx(8.0)
    wheel(view, 700, 400, -120, Qt.KeyboardModifier.ControlModifier)
    assert (view.page_s, view.diagnostic_scale) == (pytest.approx(10.0), True)
    assert view.page_start_s == pytest.approx(10.0)


def test_the_mouse_tells_lead_time_and_value(view, heard) -> None:
    cell = cell_of(view, "V6")
    send(view, QEvent.Type.MouseMove, cell.x_of(8.5), cell.baseline, Qt.MouseButton.NoButton)
    lead, time_s, value_mv = heard.cursor[-1]
    assert (lead, time_s) == ("V6", pytest.approx(8.5, abs=0.01))
    assert value_mv == pytest.approx(1.2, abs=0.1)
    send(view, QEvent.Type.MouseMove, 5, 5, Qt.MouseButton.NoButton)
    assert heard.cursor[-1][0] == ""
    QApplication.sendEvent(view.canvas, QEvent(QEvent.Type.Leave))
    assert heard.cursor[-1][0] == ""


def test_keyboard_cursor_moves_by_millimetres_and_leads(view, heard) -> None:
    view.cursor_step(25)
    assert heard.cursor[-1][:2] == ("I", pytest.approx(1.0))
    view.cursor_lead(1)
    assert heard.cursor[-1][:2] == ("II", pytest.approx(1.0))
    view.move_cursor(3.0, 1)
    assert heard.cursor[-1][:2] == ("aVF", pytest.approx(4.0))
    view.cursor_lead(-9)
    assert heard.cursor[-1][0] == "aVR"
    view.cursor_step(-500)
    assert heard.cursor[-1][:2] == ("I", 0.0)


def test_keyboard_cursor_turns_the_page(view, heard) -> None:
    view.cursor_step(25 * 12)
    assert view.page_start_s == pytest.approx(11.0)
    view.cursor_step(25 * 99)
    assert heard.cursor[-1][1] == pytest.approx(14_999 / 500)
    assert view.page_start_s == pytest.approx(20.0)
    view.cursor_step(-25 * 20)
    assert view.page_start_s < 10.0


def test_a_span_by_keyboard(view, heard) -> None:
    view.cursor_step(25)
    view.cursor_mark()
    view.cursor_step(10)
    view.cursor_lead(1)
    assert view.canvas.cursor_item.marked is not None
    view.cursor_mark()
    assert heard.drawn == [(500, 700, ("I", "II"))]
    view.cursor_mark()
    assert view.cancel()
    view.cursor_mark()
    view.cursor_mark()
    assert heard.drawn[1:] == [(700, 701, ("II",))], "twice at one place is a point"


def test_nothing_happens_without_a_record(qtbot) -> None:
    view = shown(qtbot)
    heard = Heard(view)
    drag(view, (100, 100), (300, 200))
    wheel(view, 100, 100, 120)
    assert heard.drawn == []
    assert heard.cursor[-1][0] == ""
