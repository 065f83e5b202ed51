"""Full disclosure: rows of minutes, a place that is kept, what may be seen, the strip."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from stand_ins import SOON_MS

from ecgviewer.core.holter import BEAT_CLASSES, HeartRateTrend
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import write_wfdb
from ecgviewer.ui.disclosure_layout import DisclosurePage, fitting_gain, rows_in
from ecgviewer.ui.disclosure_paint import (
    BeatsShown,
    DisclosureFacts,
    DisclosurePaint,
    columns_of,
)
from ecgviewer.ui.disclosure_place import DisclosurePlace
from ecgviewer.ui.lead_signal import LeadSignal
from ecgviewer.ui.overview_layout import OverviewEvent
from ecgviewer.ui.theme import THEMES

pytestmark = pytest.mark.usefixtures("qapp")

FS = 100.0


def a_page(**given):
    fields = {"width": 900.0, "height": 300.0, "dpr": 1.0, "first_sample": 0, "row_samples": 6000,
              "fs": FS, "n_rows": 10, "px_per_mm": 4.0, "gain_mm_mv": 5.0}  # fmt: skip
    return DisclosurePage(**fields | given)


def a_long_record(minutes=12, spike_at=None):
    rng = np.random.default_rng(1)
    adu = rng.integers(-30, 30, (round(minutes * 60 * FS), 3)).astype(np.int16)
    adu[:: round(0.8 * FS)] += 900
    if spike_at is not None:
        adu[spike_at] = 3000
    return Record(adu, FS, tuple(Lead(name, 1000.0) for name in ("I", "II", "V1")))


def drawn(page, record, facts=None, theme="paper", lead="II"):
    picture = QPixmap(round(page.width * page.dpr), round(page.height * page.dpr))
    picture.setDevicePixelRatio(page.dpr)
    painter = QPainter(picture)
    signal = LeadSignal(record, lead)
    DisclosurePaint(THEMES[theme]).draw(painter, page, signal, facts or DisclosureFacts())
    painter.end()
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), dtype=np.uint8)
    return data.reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def is_ink(pixels, theme="paper"):
    token = THEMES[theme].trace
    ink = np.array([int(token[at : at + 2], 16) for at in (1, 3, 5)])
    return np.abs(pixels - ink).max(axis=-1) < 30


# Geometry


def test_pixels_and_times_go_both_ways_over_rows():
    page = a_page(first_sample=12_000)
    for time_s in (120.0, 121.3, 299.9, 700.0):
        row, x = page.place_of(time_s)
        assert page.time_at(x, page.top_of(row) + 3) == pytest.approx(time_s)
    assert page.time_at(5, 10) is None
    assert page.time_at(page.left + page.trace_px + 5, 10) is None
    assert page.time_at(400, 301) is None
    assert page.speed_mm_s * page.px_per_mm == pytest.approx(page.px_per_s)


def test_a_stretch_over_rows_is_a_box_in_each():
    page = a_page()
    right = page.left + page.trace_px
    assert page.boxes(50.0, 130.0) == (
        (0, pytest.approx(page.place_of(50.0)[1]), pytest.approx(right)),
        (1, page.left, pytest.approx(right)),
        (2, page.left, pytest.approx(page.place_of(130.0)[1])),
    )
    assert page.boxes(700.0, 800.0) == ()
    assert [one[0] for one in page.boxes(-50.0, 10.0)] == [0]
    assert len(page.boxes(30.0, 30.0)) == 1


def test_the_gain_that_fits_is_a_round_one():
    assert fitting_gain(1.0, 0.5, 30.0, 4.0) == 5.0
    assert fitting_gain(4.0, 3.0, 30.0, 4.0) == 1.0
    assert fitting_gain(500.0, 3.0, 30.0, 4.0) == 0.5
    assert rows_in(940) * 26 <= 940
    assert rows_in(3) == 1


# Place


def test_the_place_stays_within_the_recording_and_the_cursor_in_view():
    place = DisclosurePlace()
    place.begin(3600.0)
    place.set_rows(20)
    assert place.all_rows == 60
    place.show_time(3599.0)
    assert place.top_row == 40
    place.page(-1)
    assert place.top_row == 20
    assert place.cursor_s == 3599.0 - 1200
    place.scroll(-50)
    assert place.top_row == 0
    assert place.span_s[0] <= place.cursor_s < place.span_s[1]
    place.step(-10_000)
    assert place.cursor_s == 0.0
    place.centre(1800.0)
    assert place.span_s[0] < 1800.0 < place.span_s[1]
    place.set_row_s(300.0)
    assert place.all_rows == 12
    assert place.top_row == 0
    for _ in range(9):
        place.step_row_s(-1)
    assert place.row_s == 30.0
    assert place.span_s[0] <= place.cursor_s < place.span_s[1]


# Picture


@pytest.mark.parametrize("row_s", [30, 60, 120, 300])
@pytest.mark.parametrize("dpr", [1.0, 1.5])
def test_a_spike_of_one_sample_is_seen_in_its_row_and_place(row_s, dpr):
    at = 40_123
    record = a_long_record(spike_at=at)
    page = a_page(row_samples=round(row_s * FS), dpr=dpr, n_rows=30, height=840.0)
    row, x = page.place_of(at / FS)
    pixels = is_ink(drawn(page, record))
    reach = round(2.2 * page.px_per_mv * dpr)
    columns = slice(round((x - 2) * dpr), round((x + 3) * dpr))
    middle = round(page.baseline_of(row) * dpr)
    tall = pixels[max(middle - reach, 0) : middle]
    assert tall[:, columns].any(axis=1).mean() > 0.9


def test_columns_are_exact_for_pixels():
    record = a_long_record()
    page = a_page(first_sample=600, row_samples=3000, n_rows=4)
    adu = record.adu[:, 1]
    for row, (at, low, high) in enumerate(columns_of(page, LeadSignal(record, "II"))):
        start = 600 + row * 3000
        edges = start + np.arange(len(at) + 1) * 3000 // len(at)
        for column in (0, 7, len(at) - 1):
            part = adu[edges[column] : edges[column + 1]] / 1000
            assert (low[column], high[column]) == pytest.approx((part.min(), part.max()))


def test_rows_end_with_the_recording_and_gaps_stay_empty():
    record = a_long_record(minutes=4.5)
    adu = np.array(record.adu)
    adu[6000:12_000] = -32768
    leads = tuple(Lead(name, 1000.0, gap=-32768) for name in record.lead_names)
    page = a_page()
    pixels = is_ink(drawn(page, Record(adu, FS, leads)))
    inside = slice(round(page.left), round(page.left + page.trace_px))
    rows = [
        pixels[round(page.baseline_of(row)) - 4 : round(page.baseline_of(row)) + 4, inside].any(
            axis=0
        )
        for row in range(6)
    ]
    assert rows[0].mean() > 0.9
    assert not rows[1].any()
    assert rows[2].mean() > 0.9
    assert rows[4][: len(rows[4]) // 2 - 3].mean() > 0.9
    assert not rows[4][len(rows[4]) // 2 + 3 :].any()
    assert not rows[5].any()


@pytest.mark.parametrize("theme", ["paper", "dark"])
def test_what_is_known_lies_in_lanes_and_the_trace_is_unchanged(theme):
    record, page = a_long_record(), a_page()
    plain = drawn(page, record, theme=theme)
    samples = np.arange(0, record.n_samples, 80)
    classes = np.zeros(len(samples), np.uint8)
    classes[5] = BEAT_CLASSES.index("V")
    trend = HeartRateTrend(60.0, *(np.full(12, 75.0, np.float32) for _ in range(3)))
    facts = DisclosureFacts(
        "20:30:00",
        trend,
        BeatsShown(samples, classes),
        (OverviewEvent("pause", 65.0, 69.0),),
        ((125.0, 130.0),),
    )
    pixels = drawn(page, record, facts, theme)
    ink = is_ink(plain, theme)
    inside = slice(round(page.left), round(page.left + page.trace_px))
    assert np.abs(pixels[:, inside] - plain[:, inside]).max(axis=-1)[ink[:, inside]].max() < 40
    human = THEMES[theme].human
    blue = np.array([int(human[at : at + 2], 16) for at in (1, 3, 5)])
    row, x = page.place_of(127.0)
    assert (pixels[round(page.top_of(row) + page.pitch) - 2, round(x)] == blue).all()
    row, x = page.place_of(67.0)
    assert (pixels[round(page.top_of(row)) + 6, round(x)] != plain[round(page.top_of(row)) + 6,
            round(x)]).any()  # fmt: skip
    rate_column = slice(round(page.left + page.trace_px) + 4, None)
    assert (pixels[:, rate_column] != plain[:, rate_column]).any()


# In the window


@pytest.fixture
def long_window(window, session, tmp_path, qtbot):
    header = write_wfdb(a_long_record(), tmp_path, "long")
    session.open_paths([header])
    qtbot.waitUntil(lambda: bool(window.sheet.signals), timeout=SOON_MS)
    window.sheet.setFocus()
    yield window
    session.scoring.stop()


def pages(window):
    return window.reading._stack.currentWidget()


def test_the_key_goes_there_and_a_click_opens_the_strip(long_window, session, qtbot):
    sheet = long_window.sheet
    sheet.page_to(300.0)
    qtbot.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    view = pages(long_window)
    assert session.views.kind == view.kind == "disclosure"
    assert session.views.lead == "II"
    assert view.place.cursor_s == pytest.approx(sheet.page_start_s + sheet.page_s / 2)
    assert "not for measuring" in long_window.reading._foot._scale.text()
    assert "mm/s" in view._said.text()
    row, x = view.page.place_of(480.0)
    at = QPoint(round(x), round(view.page.baseline_of(row)))
    said = []
    session.views.readout.connect(said.append)
    qtbot.mouseMove(view.rows, at)
    assert "00:08:00" in said[-1] or "00:07:5" in said[-1]
    qtbot.mouseClick(view.rows, Qt.MouseButton.LeftButton, pos=at)
    assert session.views.kind == "sheet"
    assert sheet.page_start_s + sheet.page_s / 2 == pytest.approx(480.0, abs=0.2)


def test_keys_move_the_cursor_and_enter_opens(long_window, session, qtbot):
    qtbot.keyClick(long_window.sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    view = pages(long_window)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.place.cursor_s == pytest.approx(185.0)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.place.row_s == 120.0
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.place.row_s == 60.0
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert session.views.lead != "II"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    sheet = long_window.sheet
    assert session.views.kind == "sheet"
    assert not session.marks.has_draft
    assert sheet.page_start_s + sheet.page_s / 2 == pytest.approx(185.0, abs=0.1)
    qtbot.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pages(long_window), Qt.Key.Key_Escape)
    assert session.views.kind == "sheet"
    assert sheet.hasFocus()


def test_the_overview_turns_pages_while_they_are_shown(long_window, session, qtbot):
    bar = long_window.reading.overview
    assert bar.isVisible()
    assert bar._view == long_window.sheet.shown_s
    session.views.toggle_disclosure()
    view = pages(long_window)
    view.place.set_row_s(30.0)
    assert bar._view == view.place.span_s
    x = round(bar.plot.x_of(700.0))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 30))
    assert view.place.span_s[0] <= 700.0 <= view.place.span_s[1]
    assert view.place.cursor_s == pytest.approx(700.0, abs=2)
    session.views.leave()
    assert bar._view == long_window.sheet.shown_s


def test_short_records_have_neither(reading, session):
    assert not reading.reading.overview.isVisible()
    assert not session.views.has_pages
    assert not reading.commands.qt["disclosure"].isEnabled()


def test_classes_are_not_shown_before_the_first_read(long_window, session, monkeypatch):
    from types import SimpleNamespace

    beats = SimpleNamespace(samples=np.array([100, 200]), classes=np.array([0, 2], np.uint8))
    found = SimpleNamespace(beats=beats, trend=None, episodes=(), templates=())
    session.views.toggle_disclosure()
    view = pages(long_window)
    monkeypatch.setattr(session.holter, "analysis", found)
    assert view._facts().beats is not None
    monkeypatch.setattr(type(session.reading), "ai_allowed", property(lambda _: False))
    assert view._facts().beats is None
    assert view._facts().score is None
