import pytest

from ecgviewer.core.measurement import (
    MARKS,
    NO_FIDUCIALS,
    Fiducials,
    LeadQuality,
    Note,
)
from ecgviewer.signals.assess import assess
from ecgviewer.simulate.record import simulate_record


def test_marks_can_be_moved_added_and_taken_away():
    marks = Fiducials(qrs_on=10.0, qrs_off=50.0)
    assert marks.between("qrs_on", "qrs_off") == 40.0
    assert marks.between("p_on", "qrs_on") is None
    moved = marks.changed(qrs_off=60.0, qrs_on=None)
    assert (moved.qrs_on, moved.qrs_off) == (None, 60.0)
    assert marks.qrs_off == 50.0
    assert set(NO_FIDUCIALS.to_dict()) == set(MARKS)


def test_json_fields():
    note = Note("no_p", "pr_ms", "No PR interval.", withheld=True)
    assert note.to_dict()["about"] == "pr_ms"
    assert LeadQuality(fault="flat").to_dict()["fault"] == "flat"


def test_notes_about_a_value_come_before_those_about_all():
    record = simulate_record("lbbb", seed=1, fs=250.0, noise="light").record
    found = assess(record.values(), record.fs, record.lead_names)
    notes = found.notes_about("qtc")
    assert notes[0].about == "qtc"
    assert notes[-1].about == ""
    with pytest.raises(AttributeError):
        found.fs = 1  # type: ignore[misc]
