"""Filters for the eye, in the window: what is shown, what is said, what stays as it was."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ecgviewer.core.display_filter import DISPLAY_FILTERS
from ecgviewer.core.record import Lead, Record
from ecgviewer.tasks import scoring
from ecgviewer.tasks.models import list_models as real_models  # before the stand-ins come


def settle(window, qtbot) -> None:
    eye = window.session.eye
    qtbot.waitUntil(lambda: eye.wanted.is_raw or eye.state != "coming")


def foot_of(window) -> str:
    return window.reading._foot._scale.text()


def test_f_goes_through_the_filters_and_back(reading, qtbot):
    eye = reading.session.eye
    seen = []
    for _ in DISPLAY_FILTERS:
        seen.append(eye.wanted.id)
        qtbot.keyClick(reading.sheet, Qt.Key.Key_F)
    assert seen == [one.id for one in DISPLAY_FILTERS]
    assert eye.wanted.is_raw
    qtbot.keyClick(reading.sheet, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert eye.wanted is DISPLAY_FILTERS[-1]


def test_the_foot_says_what_is_shown_and_warns_of_the_monitor(reading, qtbot):
    eye = reading.session.eye
    assert "no filter" in foot_of(reading)
    eye.choose("0.05-150")
    settle(reading, qtbot)
    assert "filter 0.05–150 Hz" in foot_of(reading)
    assert reading.reading._foot.property("amber") == "false"
    eye.choose("0.67-40")
    settle(reading, qtbot)
    assert "0.67–40 Hz" in foot_of(reading)
    assert "not diagnostic" in foot_of(reading)
    assert reading.reading._foot.property("amber") == "true"


def test_the_page_is_there_before_its_filter(reading, qtbot):
    eye, signal = reading.session.eye, reading.sheet._signals["II"]
    eye.choose("0.67-40")
    assert (eye.state, signal.is_filtered) == ("coming", False)
    assert "no filter yet" in foot_of(reading)
    settle(reading, qtbot)
    assert (eye.state, signal.is_filtered) == ("shown", True)


def test_the_status_line_reads_the_trace_shown(reading, qtbot):
    sheet, eye = reading.sheet, reading.session.eye
    raw = sheet.value_at("II", 1.0)
    eye.choose("0.67-40")
    settle(reading, qtbot)
    shown = sheet.value_at("II", 1.0)
    assert shown != raw
    assert shown == pytest.approx(float(eye._kept.values[reading.session.record.index("II"), 500]))
    sheet.cursorMoved.emit("II", 1.0, shown)
    assert "mV filtered" in reading._status._cursor.text()
    eye.choose("raw")
    assert sheet.value_at("II", 1.0) == raw
    sheet.cursorMoved.emit("II", 1.0, raw)
    assert "filtered" not in reading._status._cursor.text()


def test_the_next_record_is_shown_as_recorded(reading, files, qtbot):
    session = reading.session
    session.eye.choose("0.67-40")
    settle(reading, qtbot)
    session.go(2)
    qtbot.waitUntil(lambda: session.place == 2 and session.measurements is not None)
    assert session.eye.wanted.is_raw
    assert not reading.sheet._signals["II"].is_filtered
    assert "no filter" in foot_of(reading)


def test_a_long_record_is_filtered_page_by_page(window, qtbot):
    session = window.session
    generator = np.random.default_rng(0)
    adu = generator.integers(-300, 300, (250 * 1200, 1)).astype(np.int16)
    record = Record(adu, 250.0, (Lead("II", 1000.0),), source="long")
    session.record = record
    session.eye.show(record)
    window.sheet.set_record(record)
    session.eye.choose("0.05-150")
    settle(window, qtbot)
    assert session.eye.is_shown
    assert session.eye._kept.stop < record.n_samples / 2
    window.sheet.page_to(900.0)
    assert not window.sheet._signals["II"].is_filtered  # never half a page
    settle(window, qtbot)
    assert session.eye.is_shown
    assert window.sheet._signals["II"].is_filtered
    window.sheet.zoom(window.sheet.page_s / 1000.0)
    assert session.eye.state == "too long"
    assert "page too long" in session.eye.text
    assert not window.sheet._signals["II"].is_filtered


def test_heat_follows_the_trace_shown(reading, qtbot):
    signal = reading.sheet._signals["II"]
    _, low, high = signal.extremes(0, 1000, 10)
    reading.session.eye.choose("0.67-40")
    settle(reading, qtbot)
    first, low_shown, high_shown = signal.extremes(0, 1000, 10)
    assert first[0] == 0
    assert not np.allclose(low, low_shown) or not np.allclose(high, high_shown)
    assert low_shown.min() == pytest.approx(signal.samples(0, 1000).min())


def test_every_filter_leaves_score_and_content_as_they_are(window, session, files, qtbot):
    """With the bundled model: score, map and content hash are bit-identical, whatever is shown."""
    bundled = [entry for entry in real_models() if entry.bundled]
    assert bundled
    session.open_paths(files)
    qtbot.waitUntil(lambda: session.measurements is not None)
    record, seen = session.record, set()
    record_id = record.id
    for wanted in DISPLAY_FILTERS:
        session.eye.choose(wanted.id)
        settle(window, qtbot)
        work = scoring.score_record(record, bundled[-1].id, files[0].parent)
        while True:
            try:
                next(work)
            except StopIteration as stop:
                score, anomaly = stop.value
                break
        fresh = Record(record.adu, record.fs, record.leads)
        assert fresh.id == record_id
        seen.add((score.surprise, tuple(score.leads.items()), anomaly.log10_one_in.tobytes()))
    assert len(seen) == 1
