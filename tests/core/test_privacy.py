"""Nothing that names anyone: dates shifted by a secret, ages over 89 not told, words left out."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.privacy import OLDEST_YEARS, Privacy, deidentified, shift_days, shifted_start
from ecgviewer.core.record import Patient

KEY, OTHER = b"a" * 32, b"b" * 32


@pytest.fixture
def known(synthetic_record):
    made = synthetic_record(patient=Patient(93.0, "F", "Miller^Anne"))
    return replace(
        made,
        start="2026-03-01T10:20:30",
        device="serial 4711",
        comments=("Mrs Miller, ward 7",),
        notes=("read from miller.xml",),
        leads=tuple(replace(lead, source_name=f"Miller {lead.name}") for lead in made.leads),
        source="miller_anne.xml",
    )


def test_nothing_left_says_who_it_was(known):
    told = deidentified(known, Privacy())
    assert told.id == known.id
    assert told.patient == Patient(float(OLDEST_YEARS), "F")
    assert (told.start, told.device, told.comments, told.notes) == (None, None, (), ())
    words = repr(replace(told, adu=told.adu[:1]))
    for name in ("iller", "4711", "ward", "2026"):
        assert name not in words
    assert told.device_says == DeviceSays()


def test_an_age_that_tells_nobody_apart_is_kept(known):
    young = replace(known, patient=Patient(41.0, "M", "x"))
    assert deidentified(young, Privacy()).patient == Patient(41.0, "M")
    unknown = replace(known, patient=Patient(None, None, "x"))
    assert deidentified(unknown, Privacy()).patient.age_years is None


def test_days_are_shifted_alike_for_one_patient_and_the_time_of_day_is_kept(known):
    later = replace(known, start="2026-03-08T23:00:00")
    first, second = (datetime.fromisoformat(shifted_start(one, KEY)) for one in (known, later))
    assert (second.date() - first.date()).days == 7
    assert first.time() == datetime.fromisoformat(known.start).time()
    assert first.date() < date(2026, 3, 1)
    assert deidentified(known, Privacy(shift_key=KEY)).start == first.isoformat()


def test_the_shift_needs_the_key_and_is_never_nothing(known):
    assert shifted_start(known, KEY) != shifted_start(known, OTHER)
    shifts = [shift_days(f"patient {n}", KEY) for n in range(500)]
    assert min(shifts) >= 1
    assert len(set(shifts)) > 100


def test_records_that_do_not_say_whose_they_are_are_shifted_each_for_itself(
    known, synthetic_record
):
    nameless = [
        replace(synthetic_record(seed=seed), start=known.start, patient=Patient(50.0, "F"))
        for seed in range(3)
    ]
    assert len({shifted_start(one, KEY) for one in nameless}) == 3


@pytest.mark.parametrize("start", [None, "", "10:20:30", "2026-03-01", "yesterday"])
def test_an_incomplete_date_is_left_out(known, start):
    assert shifted_start(replace(known, start=start), KEY) is None
