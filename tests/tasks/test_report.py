"""Pages of a report: true millimetres, all that must be said, nothing that must not."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.errors import UserError
from ecgviewer.core.history import Change
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.paper import GAINS_MM_MV, SPEEDS_MM_S
from ecgviewer.core.record import Lead, Patient, Record
from ecgviewer.tasks.annotating import open_store
from ecgviewer.tasks.report import report_record, stored_reading, write_whole
from ecgviewer.tasks.report_request import Reading, ReportOptions, Statement, pseudonym
from ecgviewer.tasks.report_shapes import Band, Polyline
from ecgviewer.tasks.report_traces import trace_points
from ecgviewer.tasks.report_words import RESEARCH_USE


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def report_of(record, reading=None, **options):
    return drained(report_record(record, reading or Reading(), ReportOptions(**options)))


def traces(page, role="trace"):
    return [one for one in page.clipped if isinstance(one, Polyline) and one.role == role]


@pytest.fixture
def record(synthetic_record):
    return synthetic_record()


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("gain", GAINS_MM_MV)
@pytest.mark.parametrize("speed", SPEEDS_MM_S)
def test_pulse_and_traces_share_one_scale(record, paper, speed, gain):
    page = report_of(record, paper=paper, speed_mm_s=speed, gain_mm_mv=gain).pages[0]
    pulses = traces(page, "pulse")
    assert len(pulses) == 4
    for pulse in pulses:
        assert np.ptp(pulse.points[:, 1]) == pytest.approx(gain)
        assert pulse.points[3, 0] - pulse.points[2, 0] == pytest.approx(5.0)
    for trace in traces(page):
        assert np.ptp(trace.points[:, 0]) <= 250.0 + 1e-9
        mv = record.millivolts(names=[trace.lead])[0]
        assert np.ptp(trace.points[:, 1]) <= (np.ptp(mv) * gain) + 1e-4


def test_every_sample_of_the_rhythm_strip_stands_on_the_paper(record):
    strip = traces(report_of(record).pages[0])[-1]
    values = record.millivolts(names=["II"])[0].astype(np.float64)
    assert len(strip.points) == record.n_samples
    assert np.diff(strip.points[:, 0]) == pytest.approx(25.0 / 500.0)
    up_mm = strip.points[0, 1] - strip.points[:, 1]
    assert up_mm == pytest.approx((values - values[0]) * 10.0, abs=1e-4)


def test_columns_end_where_the_next_begins(record):
    page = report_of(record).pages[0]
    first = [one for one in traces(page) if one.lead in ("I", "aVR")]
    assert first[0].points[-1, 0] == pytest.approx(first[1].points[0, 0])
    assert first[0].points[-1, 0] - first[0].points[0, 0] == pytest.approx(62.5)


def test_more_samples_than_dots_keep_their_extremes():
    seconds = np.arange(200_000) / 100_000
    values = np.zeros(seconds.size)
    values[77_777], values[123_456] = 3.0, -2.0
    ((_, kept),) = trace_points(seconds, values, 0.0, 2.0, 25.4 / 1200 / 25)
    assert kept.size < 5_000
    assert (kept.max(), kept.min()) == (3.0, -2.0)


def test_what_does_not_fit_is_fewer_seconds_and_said(record):
    report = report_of(record, speed_mm_s=100.0)
    assert "0.0 to 2.5 s of 10.0 s: the page holds no more" in report.pages[0].text
    assert "100 mm/s" in report.pages[0].text
    assert report.notes


def test_a_trace_beyond_the_paper_is_named(record):
    tall = replace(record, adu=(record.adu.astype(np.int32) * 30).astype(np.int32))
    said = report_of(tall, gain_mm_mv=20.0).pages[0].text
    assert "Beyond the paper at this gain" in said


def test_a_long_record_shows_where_it_was_opened(synthetic_record):
    long = synthetic_record(duration_s=120.0)
    assert "60.0 to 70.0 s of 120.0 s" in report_of(long, start_s=60.0).pages[0].text
    assert "110.0 to 120.0 s of 120.0 s" in report_of(long, start_s=500.0).pages[0].text


def test_a_short_record_stands_whole_in_each_column(synthetic_record):
    page = report_of(synthetic_record(duration_s=2.0)).pages[0]
    assert "simultaneous columns" in page.text
    lengths = [float(np.ptp(one.points[:, 0])) for one in traces(page)]
    assert lengths == pytest.approx([50.0] * len(lengths), abs=0.06)


@pytest.mark.parametrize("leads", [("II",), (*STANDARD_LEADS, "V7", "V8", "V9"), ("MLII", "V1")])
def test_any_number_of_leads(synthetic_record, leads):
    report = report_of(synthetic_record(leads))
    shown = {one.lead for page in report.pages for one in traces(page)}
    assert shown == set(leads)
    assert all(RESEARCH_USE in page.text for page in report.pages)


def test_more_rows_than_a_page_holds_go_to_the_next(synthetic_record):
    report = report_of(synthetic_record(tuple(f"E{n}" for n in range(30))))
    assert len(report.pages) == 3
    assert [page.text.splitlines()[-1] for page in report.pages] == ["1/3", "2/3", "3/3"]
    assert sum(len({one.lead for one in traces(page)}) for page in report.pages) == 30


def test_gaps_break_the_line_and_dead_leads_are_said(record):
    values = record.adu / 1000.0
    values[1000:1500, 1] = np.nan
    values[:, 6] = np.nan
    leads = tuple(replace(lead, gain=1.0) for lead in record.leads)
    page = report_of(replace(record, adu=values, leads=leads)).pages[0]
    assert len([one for one in traces(page) if one.lead == "II"]) == 3
    assert not [one for one in traces(page) if one.lead == "V1"]
    assert "no signal" in page.text
    assert all(np.isfinite(one.points).all() for one in traces(page))


def test_a_lead_without_millivolts_has_no_pulse(record):
    leads = tuple(replace(lead, unit="NU") for lead in record.leads)
    page = report_of(replace(record, leads=leads)).pages[0]
    assert not traces(page, "pulse")
    assert "height not to scale (unit not known)" in page.text
    assert "10 mm/mV" not in page.text


def marks_of(record):
    return (
        Annotation(record.id, 3000, 3200, ("V1", "V2"), "PVC", "probable"),
        Annotation(record.id, 0, record.n_samples, record.lead_names, "AFIB"),
    )


def test_statements_tell_all(record):
    pvc, afib = marks_of(record)
    reading = Reading((Statement(pvc, "Ada"), Statement(afib, "Bo", "rest-ecg-0.1")), reader="Ada")
    text = report_of(record, reading).pages[0].text
    for words in (
        "(PVC); V1, V2; 6.00 to 6.40 s; probable; Ada",
        "(AFIB); all leads; whole record",
    ):
        assert words in " ".join(text.split()), words
    assert "Reader: Ada. Not signed." in text
    assert "Model output seen while marking: rest-ecg-0.1" in text
    brackets = [one for one in report_of(record, reading).pages[0].shapes if hasattr(one, "role")]
    assert {one.lead for one in brackets if one.role == "bracket"} == {"V1", "V2"}


def test_many_statements_go_to_a_page_of_their_own(record):
    pvc, _ = marks_of(record)
    many = tuple(
        Statement(pvc.changed(id=f"{n}", start=n * 10, stop=n * 10 + 9), "Ada") for n in range(60)
    )
    report = report_of(record, Reading(many))
    assert len(report.pages) > 2
    assert "All findings and notes: page 2" in report.pages[0].text
    text = "\n".join(page.text for page in report.pages[1:])
    assert all(f"{n}. " in text for n in range(1, 61))
    assert all(RESEARCH_USE in page.text for page in report.pages)


def test_statements_come_from_the_store_with_their_author(record):
    assert stored_reading(record.id).statements == ()
    pvc, _ = marks_of(record)
    with open_store() as store:
        store.apply(
            (Change(None, pvc),), action="do", author="Ada", ai_visible=True, model_id="m-1"
        )
    (one,) = stored_reading(record.id).statements
    assert (one.mark, one.author, one.model_seen) == (pvc, "Ada", "m-1")


def test_heat_only_if_asked(record):
    heat = np.full((12, 1000), 3.0, dtype=np.float32)
    anomaly = AnomalyMap(record.id, "m", record.lead_names, heat, 100.0)
    cold = report_of(record).pages[0]
    hot = report_of(record, Reading(model="m 1 (abc)", heat=anomaly)).pages[0]
    assert not [one for one in cold.shapes if isinstance(one, Band)]
    assert "No model output seen" in cold.text
    bands = [one for one in hot.shapes if isinstance(one, Band)]
    assert {one.lead for one in bands} == set(record.lead_names)
    assert "Model output seen: m 1 (abc)" in hot.text


def test_nobody_is_named_unless_asked(record):
    patient = Patient(94.0, "F", "Jane Doe 4711")
    secret = replace(
        record,
        patient=patient,
        source="doe_jane.hea",
        start="1931-02-03",
        comments=("Jane Doe",),
        notes=("seen: Jane Doe",),
        device="Jane's device",
    )
    text = report_of(secret).pages[0].text
    assert pseudonym(secret) in text
    assert "90 years or over" in text
    for word in ("jane", "doe", "4711", "1931", "94"):
        assert word not in text.replace(secret.id[:16], "").replace(pseudonym(secret), "").lower()
    named = report_of(secret, named=True).pages[0].text
    for words in ("doe_jane", "Patient Jane Doe 4711", "Recorded 1931-02-03", "94 years"):
        assert words in named
    assert "Case 12" in report_of(secret, title="Case 12").pages[0].text


def test_simulated_records_say_so(record):
    assert "SIMULATED" in report_of(replace(record, simulated=True)).pages[0].text
    assert "SIMULATED" not in report_of(record).pages[0].text


def test_measurements_name_their_formula(record):
    text = report_of(record).pages[0].text
    assert "60 /min" in text
    assert "(Fridericia)" in text or "No QTc" in text


@pytest.mark.parametrize(
    "options", [{"paper": "a3"}, {"layout_id": "9x9"}, {"speed_mm_s": 33.0}, {"gain_mm_mv": 1.0}]
)
def test_what_does_not_exist_is_refused(options):
    with pytest.raises(UserError, match="choose one of"):
        ReportOptions(**options)


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    out = tmp_path / "r.pdf"
    assert write_whole(out, b"new") == out
    assert out.read_bytes() == b"new"
    for target in (tmp_path / "missing" / "r.pdf", tmp_path):
        with pytest.raises(UserError, match="cannot be written"):
            write_whole(target, b"half")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["r.pdf"]


def test_the_pages_need_no_qt():
    code = "import sys, ecgviewer.tasks.report as r; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr


def test_one_sample_is_a_report(synthetic_record):
    one = Record(np.ones((1, 1), dtype=np.int16), 500.0, (Lead("II", 1000.0),), source="x")
    assert report_of(one).pages


def test_the_filter_of_the_screen_is_said_and_drawn(record):
    shown = report_of(record, Reading(filter_id="0.67-40")).pages[0]
    assert "filter 0.67–40 Hz, monitor (NOT DIAGNOSTIC)" in shown.text
    raw = report_of(record).pages[0]
    assert "no filter" in raw.text
    assert not np.allclose(traces(shown)[-1].points, traces(raw)[-1].points, atol=1e-3)


class TestStateOfTheRead:
    def stored(self, record, *acts, reader="Ada", ai_visible=False):
        with open_store() as store:
            log = store.readings
            for act in acts:
                entries = log.entries(record.id, reader)
                log.add(
                    record.id,
                    (act,),
                    reader=reader,
                    after=entries[-1].number if entries else 0,
                    upto=log.newest(record.id),
                    human_first=True,
                    ai_visible=ai_visible,
                    model_id="base",
                    reason="V3" if act == "amend" else "",
                )
        return stored_reading(record.id)

    def test_final_and_amended(self, record):
        read = self.stored(record, "log", "finalise")
        assert read.state == "Final, first read logged without the model"
        assert read.reader == "Ada"
        report = drained(report_record(record, read, ReportOptions()))
        assert read.state in report.pages[0].text
        read = self.stored(record, "amend", "finalise")
        assert read.state == "Amended, first read logged without the model"

    def test_with_the_model_in_view_and_put_aside(self, record):
        read = self.stored(record, "log", "unfit", ai_visible=True)
        assert read.state == "Draft, first read logged with the model in view, marked unfit"

    def test_several_readers(self, record):
        self.stored(record, "log")
        read = self.stored(record, "later", reader="Bo")
        assert read.reader == "Ada, Bo"
        assert read.state == (
            "Ada: Draft, first read logged without the model; "
            "Bo: Draft, first read not logged, marked later"
        )
