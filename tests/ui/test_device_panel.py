"""What a file says stands in the panel as the device's, and waits for the first read."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    RepresentativeBeat,
    measurement,
    statement,
)
from ecgviewer.core.record import Lead
from ecgviewer.formats.writing import write_record
from ecgviewer.storage.settings import Settings
from ecgviewer.ui.device_link import DeviceLink
from ecgviewer.ui.device_panel import DeviceSection, beat_words, figure_words, statement_lines
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.opening import file_filter
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.sheet_labels import remarks_of
from ecgviewer.ui.trace_view import TraceView


class Signal:
    def connect(self, slot):
        self.slot = slot


class Reading:
    def __init__(self):
        self.ai_allowed, self.allowedChanged = True, Signal()


class Session:
    def __init__(self, record):
        self.record, self.reading, self.recordChanged = record, Reading(), Signal()


@pytest.fixture
def said(synthetic_record):
    lines = [statement(text, 5000) for text in ("Sinus rhythm", "<b>LVH</b>", "Sinus rhythm")]
    figures = [
        measurement("QT interval", 400.5, "ms", 5000),
        measurement("Heart rate", 61.0, "{H.B.}/min", 5000),
        measurement("R amplitude", 1.2, "mV", 5000, leads=("V5",)),
    ]
    beat = RepresentativeBeat("median beat", synthetic_record(duration_s=1.2))
    return DeviceSays((*lines, *figures), (DeclaredFilter("low pass", 150.0),), (beat,))


def test_words(said):
    assert statement_lines(said) == ("Sinus rhythm", "<b>LVH</b>")
    assert figure_words(said.measurements[0]) == "QT interval 400.5 ms"
    assert figure_words(said.measurements[1]) == "Heart rate 61 /min"
    assert figure_words(said.measurements[2]) == "R amplitude 1.2 mV in V5"
    assert list(beat_words(said)) == ["median beat: 12 leads, 1.2 s"]


def test_the_section_shows_what_the_device_says_and_nothing_where_it_is_silent(
    qtbot: QtBot, said, synthetic_record
):
    session = Session(replace(synthetic_record(), device_says=said, device="Cardiograph 3"))
    section = DeviceSection(session)
    qtbot.addWidget(section)
    assert section.title.text() == "Device says"
    assert section.statements.text() == "Sinus rhythm\n<b>LVH</b>"
    assert section.figures.text() == "QT interval 400.5 ms · Heart rate 61 /min"
    assert "R amplitude 1.2 mV in V5" in section.figures.toolTip()
    assert "&lt;b>" in section.statements.toolTip()
    assert section.others.text().splitlines() == [
        "median beat: 12 leads, 1.2 s",
        "filtered: low pass 150 Hz",
    ]
    session.record = synthetic_record()
    session.recordChanged.slot()
    assert section.isHidden()


def test_statements_and_figures_wait_for_the_first_read(qtbot: QtBot, said, synthetic_record):
    session = Session(replace(synthetic_record(), device_says=said))
    session.reading.ai_allowed = False
    section = DeviceSection(session)
    qtbot.addWidget(section)
    told = section.statements.text() + section.statements.toolTip() + section.figures.text()
    assert "Sinus" not in told
    assert "400" not in told + section.figures.toolTip()
    assert "after your first read" in told
    assert "median beat" in section.others.text()
    session.reading.ai_allowed = True
    session.reading.allowedChanged.slot()
    assert "Sinus rhythm" in section.statements.text()


def test_many_statements_are_counted(qtbot: QtBot, synthetic_record):
    many = DeviceSays(tuple(statement(f"S{n}", 5000) for n in range(40)))
    section = DeviceSection(Session(replace(synthetic_record(), device_says=many)))
    qtbot.addWidget(section)
    assert section.statements.text().splitlines()[-1] == "35 more: point here to read"
    assert "S39" in section.statements.toolTip()


def test_derived_leads_and_other_units_are_said_on_the_sheet():
    leads = (Lead("I", 1.0), Lead("III", 1.0, derived=True), Lead("resp", 1.0, unit="NU"))
    assert set(remarks_of(leads)) == {"III", "resp"}
    assert remarks_of(leads)["III"] == "derived"


def test_the_dialog_offers_what_can_be_read():
    assert file_filter().startswith("ECG records (")
    assert "*.hea" in file_filter()


def test_a_wfdb_copy_shows_the_statements_beside_it(qtbot: QtBot, said, synthetic_record, tmp_path):
    header = tmp_path / "copy.hea"
    write_record(replace(synthetic_record(), device_says=DeviceSays(said.annotations)), header)
    runner = JobRunner()
    session = ReviewSession(runner, Settings(human_first=False))
    sheet = TraceView()
    qtbot.addWidget(sheet)
    section = DeviceSection(session)
    qtbot.addWidget(section)
    link = DeviceLink(session, sheet)
    link.said.connect(section.take)
    try:
        session.open_paths([header])
        qtbot.waitUntil(lambda: bool(section.statements.text()), timeout=20000)
        assert section.statements.text() == "Sinus rhythm\n<b>LVH</b>"
        assert section.figures.text() == "QT interval 400.5 ms · Heart rate 61 /min"
        session.record = synthetic_record(duration_s=5.0)
        section.refresh()
        assert section.isHidden(), "what is said of one record is not said of another"
    finally:
        session.close()
        runner.shutdown(5.0)
