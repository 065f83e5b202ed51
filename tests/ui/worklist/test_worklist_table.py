"""The table of the worklist by itself: a million rows, headings, keys; beats at true proportion."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ecgviewer.core.beat_picture import FS, BeatPicture
from ecgviewer.ui.theme import THEMES
from ecgviewer.ui.worklist_beats import (
    BeatsView,
    RowBeats,
    boxes_in,
    gain_for,
    paint_beat,
)
from ecgviewer.ui.worklist_model import RECORD, TICK, WHY, Heading
from ecgviewer.ui.worklist_table import WorklistTable
from ecgviewer.ui.worklist_words import AFTER_FIRST_READ, Line, about_text

KEY, MOD = Qt.Key, Qt.KeyboardModifier
MILLION = 1_000_000


@pytest.fixture
def asked():
    return set()


@pytest.fixture
def table(qtbot, asked):
    def line_of(row):
        asked.add(row)
        return Line(f"r{row}", state="unread", reason="list", why="In this list")

    table = WorklistTable(line_of, {3}.__contains__)
    qtbot.addWidget(table)
    table.resize(1300, 700)
    table.show()
    return table


def title_at(table, line):
    return table.lines.index(line, RECORD).data()


class TestManyRows:
    def test_of_a_million_only_those_on_the_screen_are_asked_for(self, table, asked, qtbot):
        table.renew(MILLION, (Heading("Unread", "by waiting", 0, MILLION),))
        asked.clear()
        table.repaint()
        assert len(asked) < 20
        table.select_row(765_432)
        asked.clear()
        table.viewport().repaint()
        assert 765_432 in asked
        assert len(asked) < 20

    def test_what_is_on_the_screen_is_told_once_it_stands_still(self, table, qtbot):
        table.renew(MILLION, ())
        with qtbot.waitSignal(table.seen) as told:
            table.select_row(500_000)
        first, stop = told.args
        assert first <= 500_000 < stop
        assert stop - first < 25

    def test_rows_that_are_not_there_yet_are_painted_all_the_same(self, qtbot):
        table = WorklistTable(lambda row: None, lambda row: False)
        qtbot.addWidget(table)
        table.resize(900, 300)
        table.show()
        table.renew(50, ())
        assert not table.grab().isNull()


class TestHeadings:
    @pytest.fixture
    def grouped(self, table):
        table.renew(5, (Heading("Second look", "a", 0, 2), Heading("Unread", "b", 2, 3)))
        return table

    def test_lines_and_rows(self, grouped):
        lines = grouped.lines
        assert lines.rowCount() == 7
        assert [lines.row_at(line) for line in range(7)] == [None, 0, 1, None, 2, 3, 4]
        assert [lines.line_at(row) for row in range(5)] == [1, 2, 4, 5, 6]
        assert lines.at(3).title == "Unread"
        assert title_at(grouped, 4) == "r2"

    def test_the_keyboard_goes_on_over_them(self, grouped, qtbot):
        grouped.choose(1)
        qtbot.keyClick(grouped, KEY.Key_Down)
        assert grouped.row == 2
        qtbot.keyClick(grouped, KEY.Key_Up)
        assert grouped.row == 1
        qtbot.keyClick(grouped, KEY.Key_Home)
        assert grouped.row == 0
        qtbot.keyClick(grouped, KEY.Key_Up)
        assert grouped.row == 0
        qtbot.keyClick(grouped, KEY.Key_End)
        assert grouped.row == 4

    def test_their_height_goes_with_them(self, grouped):
        assert grouped.rowHeight(3) < grouped.rowHeight(4)
        grouped.renew(7, ())
        assert len({grouped.rowHeight(line) for line in range(7)}) == 1

    def test_a_screen_reader_hears_rows_and_headings(self, grouped):
        role = Qt.ItemDataRole.AccessibleTextRole
        assert grouped.lines.index(0, RECORD).data(role) == "Second look, 2. a"
        assert grouped.lines.index(5, RECORD).data(role).startswith("ticked, r3, Unread")


class TestWidths:
    @pytest.mark.parametrize("width", [968, 978, 1199, 1200, 1288])
    def test_the_reason_has_room_at_every_width(self, table, width):
        table.renew(3, ())
        table.resize(width, 400)
        assert table.columnWidth(WHY) >= 225


class TestActs:
    def test_enter_opens_space_ticks(self, table, qtbot):
        table.renew(9, ())
        table.choose(4)
        with qtbot.waitSignal(table.opened) as opened:
            qtbot.keyClick(table, KEY.Key_Return)
        assert opened.args == [4]
        with qtbot.waitSignal(table.ticked) as ticked:
            qtbot.keyClick(table, KEY.Key_Space)
        assert ticked.args == [4, 4]

    def test_shift_ticks_from_the_last_one(self, table, qtbot):
        table.renew(9, ())
        told = []
        table.ticked.connect(lambda *rows: told.append(rows))
        for row, key in ((2, MOD.NoModifier), (5, MOD.ShiftModifier)):
            at = table.visualRect(table.lines.index(row, TICK)).center()
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, key, at)
        assert told == [(2, 2), (2, 5)]


class TestBeats:
    def test_the_gain_is_halved_until_it_fits(self):
        tall = np.array([0, 3.0, 0], dtype=np.float32)
        assert gain_for(tall, 31.0) == 10.0
        assert gain_for(tall, 29.0) == 5.0
        assert gain_for(tall, 10.0) == 2.5
        assert gain_for(np.array([np.nan], dtype=np.float32), 10.0) == 10.0

    def test_a_millivolt_is_ten_millimetres_and_a_second_fifty(self):
        """A step of 1 mV that lasts 0.4 s, at 4 px/mm: 40 px high, 80 px wide."""
        image = QImage(240, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        values = np.zeros(101, dtype=np.float32)
        n = round(0.4 * FS)
        values[25 : 25 + n] = 1.0
        painter = QPainter(image)
        box = QRectF(0, 0, 240, 80)
        theme = THEMES["paper"]
        paint_beat(painter, theme, box, values, px_per_mm=4, speed_mm_s=50, gain=10.0)
        painter.end()
        dark = np.array(
            [[image.pixelColor(x, y).lightness() < 120 for x in range(240)] for y in range(80)]
        )
        rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark[25:55].any(axis=0))
        assert abs((rows[-1] - rows[0]) - 40) <= 2
        assert abs((columns[-1] - columns[0]) - 80) <= 3

    def test_each_box_lies_on_whole_pixels(self):
        boxes = boxes_in(QRectF(44, 2, 210, 50))
        assert len(boxes) == 3
        assert all(box.left() == round(box.left()) for box in boxes)
        assert boxes[-1].right() <= 44 + 210 + 1

    @pytest.mark.parametrize("in_mv", [True, False])
    def test_beats_with_gaps_of_any_leads_are_painted(self, qtbot, in_mv):
        values = np.random.default_rng(0).normal(0, 1, (2, 101)).astype(np.float32)
        values[0, 40:50] = np.nan
        values[1] = np.nan
        picture = BeatPicture(("MLII", "V1"), values, in_mv)
        view = BeatsView()
        qtbot.addWidget(view)
        view.show_picture(picture)
        assert view.accessibleName() == "Median beats: MLII, V1"
        assert ("mm/mV" in view.scale_text) == in_mv
        assert not view.grab().isNull()
        image = QImage(220, 52, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        RowBeats().paint(painter, THEMES["dark"], QRectF(0, 0, 210, 50), picture, 1.0)
        painter.end()


class TestWords:
    def test_what_is_hidden_says_so(self):
        assert Line("r", hides=True).surprise == AFTER_FIRST_READ
        assert Line("r", one_in=2100.0).surprise == "1 in 2,100"
        assert Line("r", no_score="not scored").surprise == "not scored"

    @pytest.mark.parametrize(
        ("sex", "age", "said"),
        [
            ("F", 77, "F · 77"),
            ("M", None, "M · age not given"),
            (None, 50, "sex not given · 50"),
            (None, None, "sex and age not given"),
        ],
    )
    def test_whose_it_is(self, sex, age, said):
        assert about_text(sex, age) == said
