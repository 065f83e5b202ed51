"""Beats and rhythms of a file are shown at the foot, and touch neither findings nor traces."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.formats import write_wfdb
from ecgviewer.formats.wfdb_marks import Mark, write_marks
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks.device_marks import DeviceMarks
from ecgviewer.ui.device_waves import names_between, wave_bounds
from ecgviewer.ui.trace_view import TraceView
from tests.ui.sheet_tools import cell_of, picture, shown


@pytest.fixture
def sheet(qtbot: QtBot, synthetic_record):
    view = TraceView()
    qtbot.addWidget(view)
    view.resize(1400, 800)
    view.show()
    view.set_record(synthetic_record())
    return view


def marks(view, *said):
    return DeviceMarks(view._record.id, ".atr", said)


def beat(at, label="N"):
    return DeviceAnnotation("beat", label, at, at + 1)


def last_row(view):
    cells = view.canvas.sheet.cells
    return view.canvas.sheet.row_cells(max(cell.row for cell in cells))


def test_letters_stand_at_their_beats(sheet):
    item = sheet.canvas.device
    item.show_marks(marks(sheet, beat(500), beat(1000, "V"), beat(1500)), 500.0)
    (cell,) = last_row(sheet)
    told = item.letters(cell)
    assert [label for _, label in told] == ["N", "V", "N"]
    assert [x for x, _ in told] == pytest.approx([cell.x_of(t) for t in (1.0, 2.0, 3.0)])


def test_where_it_is_tight_normal_beats_give_way(sheet):
    item = sheet.canvas.device
    tight = [beat(n, "V" if n % 500 == 0 else "N") for n in range(0, 5000, 10)]
    item.show_marks(marks(sheet, *tight), 500.0)
    (cell,) = last_row(sheet)
    assert {label for _, label in item.letters(cell)} == {"V"}
    item.show_marks(marks(sheet, *(beat(n, "V") for n in range(0, 5000, 10))), 500.0)
    assert item.letters(cell) == []


def test_rhythms_are_named_from_where_the_row_begins(sheet):
    item = sheet.canvas.device
    rhythm = DeviceAnnotation("rhythm", "AFIB", 0, 2500)
    item.show_marks(marks(sheet, rhythm, DeviceAnnotation("rhythm", "N", 2500, 5000)), 500.0)
    (cell,) = last_row(sheet)
    assert [(label, round(left)) for left, _, label in item.names(cell)] == [
        ("rhythm AFIB", round(cell.x0)),
        ("rhythm N", round(cell.x_of(5.0))),
    ]


def test_the_sheet_changes_at_its_foot_alone(sheet):
    before = sheet.canvas.grab().toImage()
    sheet.canvas.device.show_marks(marks(sheet, beat(1000, "V"), beat(2000, "V")), 500.0)
    sheet.canvas.viewport().repaint()
    after = sheet.canvas.grab().toImage()
    ratio = before.devicePixelRatio()
    foot = int((sheet.canvas.sheet.foot_top - 32) * ratio)
    top = (0, 0, before.width(), foot)
    assert before.copy(*top) == after.copy(*top)
    assert before != after


def test_a_record_opened_in_the_window_shows_its_file(qtbot, synthetic_record, tmp_path):
    from ecgviewer.ui.device_link import DeviceLink
    from ecgviewer.ui.jobs import JobRunner
    from ecgviewer.ui.session import ReviewSession

    header = write_wfdb(synthetic_record(), tmp_path, "one")
    write_marks([Mark(0, 28, b"(AFIB"), Mark(750, 5)], header.with_suffix(".atr"))
    runner = JobRunner()
    session = ReviewSession(runner, Settings(human_first=False))
    view = TraceView()
    qtbot.addWidget(view)
    link = DeviceLink(session, view)
    try:
        session.open_paths([header])
        qtbot.waitUntil(lambda: len(view.canvas.device._beats) == 1, timeout=20000)
        assert view.canvas.device._rhythms[0].label == "AFIB"
        assert session.marks.annotations == ()
        header.with_suffix(".atr").write_bytes(b"\x00\xec\x01\x00")
        link._read()
        qtbot.waitUntil(lambda: session.message is not None, timeout=20000)
        assert "left out" in session.message.text
        assert view.canvas.device._beats == ()
    finally:
        session.close()
        runner.shutdown(5.0)


def test_what_the_file_says_goes_and_comes_with_a_key_and_stays_so(reading, qtbot):
    item, button = reading.sheet.canvas.device, reading.reading._tools.device
    record = reading.session.record
    said = DeviceMarks(record.id, ".atr", (beat(500, "V"), beat(1500)))
    assert button.isHidden(), "this file says nothing"
    item.show_marks(said, record.fs)
    assert not button.isHidden()
    shown = reading.sheet.canvas.grab().toImage()
    qtbot.keyClick(reading.sheet, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert not item.on
    assert not button.isChecked()
    hidden = reading.sheet.canvas.grab().toImage()
    assert hidden != shown
    item.show_marks(None, record.fs)
    assert reading.sheet.canvas.grab().toImage() == hidden, "nothing of it was left"
    item.show_marks(said, record.fs)
    assert not item.on, "for the next record, too"
    button.click()
    assert item.on
    assert reading.sheet.canvas.grab().toImage() == shown


def wave(label, start, stop=None, leads=()):
    return DeviceAnnotation("wave", label, start, stop or start + 1, leads, source="DICOM")


def test_bounds_of_waves_as_points_and_as_spans():
    said = [
        wave("P Onset", 100),
        wave("P Offset", 150),
        wave("QRS", 180, 240),
        wave("T offset", 400),
        wave("T offset", 400),  # told twice
        wave("R", 0, 5000),  # a definition, no place
        wave("QRS", 0, 5000),
        wave("Fiducial Point", 200),
        wave("P", 120),  # a point in a wave bounds nothing
    ]
    found = [(one.at, one.wave, one.is_onset) for one in wave_bounds(said, 500.0)]
    assert found == [
        (100, "P", True),
        (150, "P", False),
        (180, "QRS", True),
        (239, "QRS", False),
        (400, "T", False),
    ]


def test_a_name_stands_between_its_bounds_or_beside_the_one_there_is():
    bounds = wave_bounds([wave("P", 100, 151), wave("T offset", 400)], 500.0)
    widths = {"P": 6.0, "QRS": 20.0, "T": 6.0}
    names = names_between([(float(one.at), one) for one in bounds], widths)
    assert names == [(122.0, "P"), (391.0, "T")]


def test_waves_stand_where_the_file_says_and_go_with_the_letters(qtbot, synthetic_record):
    view = shown(qtbot, synthetic_record())
    item = view.canvas.device
    before = picture(view)
    said = (wave("QRS", 700, 750), wave("T offset", 900), wave("P Onset", 600, leads=("V1",)))
    item.show_marks(DeviceMarks("r", "file", said), 500.0)
    assert item.has_marks
    lowest = max(view.canvas.sheet.cells, key=lambda cell: cell.row)
    assert [(x, one.wave) for x, one in item.waves(lowest, together=True)] == [
        (lowest.x_of(700 / 500), "QRS"),
        (lowest.x_of(749 / 500), "QRS"),
        (lowest.x_of(900 / 500), "T"),
    ]
    v1 = cell_of(view, "V1")
    assert item.waves(v1, together=False) == [], "V1 is shown from 5 s on"
    changed = (picture(view) != before).any(axis=-1)
    rows = np.flatnonzero(changed.any(axis=1))
    assert lowest.top < rows.min()
    assert rows.max() <= view.canvas.sheet.foot_top
    item.toggle()
    assert (picture(view) == before).all()


def test_cramped_rows_give_the_file_a_lane(qtbot, synthetic_record):
    view = shown(qtbot, synthetic_record(), width=1030, height=644)
    view.set_layout("12x1")
    item, free = view.canvas.device, view.canvas.sheet.mark_lane
    item.show_marks(DeviceMarks("r", "file", (wave("QRS", 700, 750),)), 500.0)
    assert view.canvas.sheet.mark_lane == free + item.height_px
    item.toggle()
    assert view.canvas.sheet.mark_lane == free
