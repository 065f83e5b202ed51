"""What the comparison shows: scale, model, table, in both themes and sizes."""

from operator import sub

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from stand_ins import SOON_MS

from ecgviewer.ui.compare_beats import lay_beats, rows_of
from ecgviewer.ui.compare_sheet import Scale
from ecgviewer.ui.compare_table import change_text, detail_text, name_text


def page_of(window):
    return window.pages["compare"]


class TestScale:
    @pytest.mark.parametrize("arrangement", ["beside", "stacked"])
    def test_both_sheets_have_one_scale_whatever_is_chosen(
        self, compared, window, session, arrangement
    ):
        pair = page_of(window).pair
        compared.arrange(arrangement)
        for speed, gain in ((25.0, 10.0), (50.0, 20.0), (12.5, 5.0)):
            session.change_settings(speed_mm_s=speed, gain_mm_mv=gain)
            QApplication.processEvents()
            one, other = pair.earlier.sheet, pair.now.sheet
            assert (one.px_per_s, one.px_per_mm) == (other.px_per_s, other.px_per_mm)
            assert one.px_per_s == speed * one.px_per_mm
            assert {cell.gain_mm_mv for cell in (*one.cells, *other.cells)} == {gain}
            assert [cell.baseline for cell in one.cells] == [cell.baseline for cell in other.cells]

    def test_the_scale_is_that_of_the_reading_sheet(self, compared, window):
        assert page_of(window).pair.now.sheet.px_per_mm == window.sheet.px_per_mm

    def test_the_wheel_and_the_drag_move_both_in_time(self, compared, window):
        pair = page_of(window).pair
        before = pair.now.sheet.px_per_s
        pair.pan(0.5)
        assert pair.earlier.sheet.request.page_start_s == pair.now.sheet.request.page_start_s > 0
        pair.page_to(-5.0)
        assert pair.now.sheet.request.page_start_s == 0.0
        mouse = pair.earlier.canvas.mouse
        mouse.press(QPointF(300, 50), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        mouse.move(QPointF(200, 50))
        mouse.release(QPointF(200, 50), Qt.MouseButton.LeftButton)
        assert pair.page_start_s == pytest.approx(100 / before)
        mouse.move(QPointF(0, 50))
        mouse.double_click(QPointF(0, 50))
        assert pair.page_start_s == pytest.approx(100 / before)
        assert pair.now.sheet.px_per_s == pair.earlier.sheet.px_per_s == before

    def test_the_earlier_trace_is_grey_and_named(self, compared, window):
        pair = page_of(window).pair
        themes = [side.canvas.traces.theme for side in pair.sides]
        assert themes[0].trace == themes[0].ink2 != themes[1].trace
        assert pair.earlier.canvas.accessibleName() == "Earlier: ECG"

    def test_beats_are_drawn_at_one_scale_that_is_said(self, compared, window):
        page = page_of(window)
        compared.arrange("superimposed")
        QApplication.processEvents()
        sheet = page.beats.laid_out
        assert sheet.magnified in (1, 2, 3)
        assert sheet.px_per_mv == 10.0 * sheet.magnified * sheet.px_per_mm
        assert sheet.px_per_s == 25.0 * sheet.magnified * sheet.px_per_mm
        assert f"{sheet.speed_mm_s:g} mm/s · {sheet.gain_mm_mv:g} mm/mV" in page.foot._scale.text()

    def test_beats_where_they_are_drawn(self, compared, window):
        """The pixel of the R peak in V5 is dark where the beat says that it is."""
        page = page_of(window)
        compared.arrange("superimposed")
        QApplication.processEvents()
        picture = page.beats.grab().toImage()
        over, sheet = compared.found.superimposed, page.beats.laid_out
        box = next(one for one in sheet.boxes if one.lead == "V5")
        row = over.now[over.leads.index("V5")]
        at = int(np.nanargmax(row))
        x = round(box.x + at / over.fs * sheet.px_per_s)
        y = round(box.baseline - float(row[at]) * sheet.px_per_mv)
        near = [
            QColor(picture.pixel(x + dx, y + dy)).lightness()
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1, 2)
        ]
        assert min(near) < 90


class TestModel:
    def test_heat_on_both_sides(self, compared, window):
        pair = page_of(window).pair
        assert all(side.canvas.heat.on and side.canvas.heat.strips for side in pair.sides)
        rows = page_of(window).panel.changes.table.rows.rows
        assert any(isinstance(one, str) and one.startswith("Model ·") for one in rows)

    def test_hidden_means_hidden_everywhere(self, compared, window, session):
        page = page_of(window)
        session.toggle_heat()
        assert not compared.model_differences
        assert not any(side.canvas.heat.on for side in page.pair.sides)
        rows = page.panel.changes.table.rows.rows
        assert not any(one.model for one in rows if not isinstance(one, str))
        assert "hidden" in rows[-1]
        assert page.foot._model.text() == "no model output here"
        session.toggle_heat()
        assert compared.model_differences

    def test_nothing_is_scored_while_it_is_hidden(self, comparing, files, tasks, session, qtbot):
        session.change_settings(heat_on=False)
        state = comparing()
        asked = len(tasks.asked)
        state.choose(files[0])
        qtbot.waitUntil(lambda: state.needs_confirmation, timeout=SOON_MS)
        state.confirm()
        qtbot.waitUntil(lambda: state.found is not None, timeout=SOON_MS)
        assert len(tasks.asked) == asked

    def test_traces_are_the_same_with_and_without_heat(self, compared, window, session):
        page = page_of(window)

        def dark(steps):
            """Return the pixels that are the trace's colour within some steps of 255."""
            QApplication.processEvents()
            image = page.pair.now.canvas.grab().toImage()
            ink = QColor(page.pair.now.canvas.traces.theme.trace).getRgb()[:3]
            return {
                (x, y)
                for x in range(0, image.width(), 3)
                for y in range(image.height())
                if max(map(abs, map(sub, image.pixelColor(x, y).getRgb(), ink))) <= steps
            }

        with_heat = dark(1)
        session.toggle_heat()
        without = dark(0)
        assert without
        assert without <= with_heat, "a full pixel of the trace stays as it is"


class TestTable:
    def test_amber_where_it_is_beyond(self, compared, window):
        rows = page_of(window).panel.changes.table.rows.rows
        beyond = [one for one in rows if not isinstance(one, str) and one.beyond]
        assert beyond, "60 and 80 a minute differ"
        assert change_text(beyond[0])[-1] in "↑↓"
        assert "beyond" in detail_text(beyond[0])
        assert name_text(beyond[0]).endswith(beyond[0].unit)

    def test_main_or_all(self, compared, window):
        table = page_of(window).panel.changes.table
        few = table.rows.rowCount()
        compared.show_main(only=False)
        assert table.rows.rowCount() > few

    def test_the_same_record_differs_in_nothing(self, comparing, files, window, qtbot):
        state = comparing()
        state.choose(files[2])
        qtbot.waitUntil(lambda: bool(state.model_differences), timeout=SOON_MS)
        assert state.confirmation is None
        assert {one.change for one in state.measured_differences} == {0.0}
        assert {one.change for one in state.model_differences} == {0.0}
        table = page_of(window).panel.changes.table
        assert not any(one.beyond for one in table.rows.rows if not isinstance(one, str))


class TestBeatSheet:
    def test_leads_stand_where_they_always_do(self):
        twelve = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
        assert rows_of(twelve)[0] == ("I", "aVR", "V1", "V4")
        assert rows_of((*twelve, "V7"))[-1] == ("V7",)
        assert rows_of(("MLII", "V5")) == (("V5", "MLII"),)

    def test_nothing_is_drawn_beyond_its_box(self, compared):
        over = compared.found.superimposed
        for size in ((1400.0, 880.0), (1000.0, 600.0), (500.0, 300.0)):
            sheet = lay_beats(over, over.leads, size, 1.0, Scale())
            wide = over.now.shape[1] / over.fs * sheet.px_per_s
            for box in sheet.boxes:
                assert box.x >= box.left
                assert sheet.magnified == 1 or box.x + wide <= box.left + box.width


@pytest.mark.parametrize("theme", ["paper", "dark"])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_it_is_painted_in_both_themes_and_sizes(compared, window, session, theme, size):
    session.change_settings(theme=theme)
    window.resize(*size)
    for arrangement in ("beside", "stacked", "superimposed"):
        compared.arrange(arrangement)
        QApplication.processEvents()
        assert not window.grab().isNull()
