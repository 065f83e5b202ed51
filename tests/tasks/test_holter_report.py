"""The report of a long recording: what it says, at what scale, and what it keeps to itself."""

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest
from holter_made import PAUSE_AT_S, RUN_AT_S, made_analysis, made_record

from ecgviewer.core.errors import UserError
from ecgviewer.core.holter_edits import edited, template_is
from ecgviewer.core.long_score import UnusualStretch
from ecgviewer.core.record import Patient
from ecgviewer.tasks.holter_report import HolterReading, build_holter_report, strips_of
from ecgviewer.tasks.holter_report_strips import StripAsk, draw_strip, strip_start
from ecgviewer.tasks.holter_report_tables import export_holter
from ecgviewer.tasks.holter_report_words import clock_start, strip_leads, time_text
from ecgviewer.tasks.report_plan import Scale
from ecgviewer.tasks.report_request import ReportOptions
from ecgviewer.tasks.report_shapes import Grid, Polyline, Words


@pytest.fixture(scope="module")
def record(synthetic_record):
    return made_record(
        synthetic_record,
        patient=Patient(91.0, "F", "Hollings-4711"),
        source="Hollings_Ada.hea",
    )


@pytest.fixture(scope="module")
def analysis(record):
    return made_analysis(record)


def text_of(record, analysis, reading=None, options=None):
    report = build_holter_report(
        record, analysis, reading or HolterReading(), options or ReportOptions()
    )
    return "\n".join(page.text for page in report.pages), report


def drain(work):
    try:
        while True:
            next(work)
    except StopIteration as stop:
        return stop.value


class TestTimes:
    @pytest.mark.parametrize(
        ("start", "seconds"),
        [
            ("2020-03-04T09:12:30", 9 * 3600 + 12 * 60 + 30),
            ("08:26:04", 8 * 3600 + 26 * 60 + 4),
            ("2020-03-04 23:59:59.5", 86399.5),
            ("2020-03-04", None),
            ("25:00:00", None),
            (None, None),
        ],
    )
    def test_the_time_of_day_comes_from_the_file(self, start, seconds):
        assert clock_start(start) == seconds

    def test_after_midnight_the_day_is_counted(self):
        assert time_text("2020-03-04T23:59:00", 59.0) == "23:59:59"
        assert time_text("2020-03-04T23:59:00", 61.0) == "00:00:01 +1"
        assert time_text("2020-03-04T23:59:00", 61.0 + 86400) == "00:00:01 +2"

    def test_without_a_start_time_is_time_passed(self):
        assert time_text(None, 90_061.26, tenths=True) == "25:01:01.2"

    def test_no_date_is_ever_told(self):
        assert "2020" not in time_text("2020-03-04T23:59:00", 1e6)

    def test_few_leads_are_the_usual_ones(self):
        twelve = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
        assert strip_leads(twelve) == ("II", "V1", "V5")
        assert strip_leads(("V1", "MLII"), 1) == ("MLII",)
        assert strip_leads(("X", "Y"), 3) == ("X", "Y")


class TestWords:
    def test_figures_and_where_they_are(self, record, analysis):
        text, _ = text_of(record, analysis)
        assert "4.00 s at 00:05:00" in text  # the pause
        assert "60/min" in text
        assert "7, 0.6 %" in text  # V of 1,197 beats
        assert "1, 0, 0" in text  # one run, no couplet, no bigeminy
        assert "0.0 % of time, 0 episodes" in text

    def test_it_says_that_it_is_for_review_and_research(self, record, analysis):
        _, report = text_of(record, analysis)
        for page in report.pages:
            assert "Research use only - not for diagnosis" in page.text
        assert "found by ecgviewer, for review" in report.pages[0].text
        assert "analysis made 1" in report.pages[-1].text
        assert "Made up for a test." in report.pages[-1].text
        assert "A pause is an interval over 2.5 s" in report.pages[-1].text

    def test_nobody_is_named_unless_asked(self, record, analysis):
        dated = replace(record, start="2020-03-04T09:12:00")
        text, report = text_of(dated, analysis)
        for secret in ("Hollings", "4711", "2020", "91"):
            assert secret not in text.replace(record.id[:16], "")
        assert "90 years or over" in text
        assert "Hollings" not in report.title
        assert "from 09:12:00" in text
        named, _ = text_of(dated, analysis, options=ReportOptions(named=True))
        assert "Hollings-4711" in named
        assert "2020-03-04" in named

    def test_who_changed_what(self, record, analysis):
        text, _ = text_of(record, analysis)
        assert "Nothing was changed." in text
        changed = edited(analysis, [template_is(analysis, 2, "S")])
        said = ("2026-01-02 10:00 UTC, L. Keller: Template 2: supraventricular",)
        text, _ = text_of(record, changed, HolterReading(said=said))
        assert said[0] in text
        assert "2  S supraventricular" in text
        assert "class by hand" in text

    def test_a_model_is_silent_unless_asked(self, record, analysis):
        text, _ = text_of(record, analysis)
        assert "normals" not in text
        assert "No model output shown" in text
        stretch = UnusualStretch(700.0, 710.0, 705.0, 2500.0, ("II", "V1"), 2)
        reading = HolterReading(model="Rest ECG 1 (abc)", stretches=(stretch,))
        text, _ = text_of(record, analysis, reading)
        assert "00:11:40 to 00:11:50: 1 in 2,500 normals; II, V1" in text
        assert "Model output shown: Rest ECG 1 (abc)" in text

    def test_more_than_a_day_has_a_second_page_of_hours(self, record, analysis):
        days = replace(analysis, n_samples=round(30 * 3600 * analysis.fs))
        _, report = text_of(record, days)
        assert report.pages[1].text.startswith("Hours")
        both = report.pages[0].text + report.pages[1].text
        assert all(f"\n{hour:02d}:00\n" in f"\n{both}\n" for hour in range(30))


class TestStrips:
    def test_the_telling_ones_are_chosen_once(self, record, analysis):
        asks = strips_of(record, analysis, HolterReading())
        titles = [ask.title for ask in asks]
        assert any("run, longest" in title for title in titles)
        starts = sorted(ask.sample for ask in asks)
        assert min(np.diff(starts)) >= 5 * record.fs
        # lowest rate, longest RR and pause are at one place
        assert sum(abs(ask.sample / record.fs - PAUSE_AT_S) < 5 for ask in asks) == 1

    def test_a_chosen_place_comes_first(self, record, analysis):
        mine = StripAsk("Chosen by the reader", round(50 * record.fs))
        assert strips_of(record, analysis, HolterReading(chosen=(mine,)))[0] is mine

    def test_millimetres_are_true(self, record, analysis):
        scale = Scale(25.0, 10.0)
        ask = StripAsk("Run", round(RUN_AT_S * record.fs))
        drawn = draw_strip(record, analysis, ask, scale, (12.0, 20.0, 273.0))
        trace = next(one for one in drawn.traces if one.role == "trace" and one.lead == "II")
        start = round(strip_start(record, ask) * record.fs)
        values = record.values(start, start + 900, ["II"])[0]
        points = trace.points[:900]
        assert np.ptp(points[:, 1]) == pytest.approx(np.ptp(values) * 10.0, abs=1e-3)
        assert points[-1, 0] - points[0, 0] == pytest.approx(899 / record.fs * 25.0)
        pulse = next(one for one in drawn.traces if one.role == "pulse")
        assert np.ptp(pulse.points[:, 1]) == pytest.approx(10.0)
        # the R ticks stand under the R waves
        ticks = next(one for one in drawn.under if isinstance(one, Grid) and one.ink == "soft")
        r = points[int(np.argmax(-points[:, 1])), 0]
        assert np.abs(ticks.lines[:, 0] - r).min() < 0.5

    def test_letters_and_intervals_stand_under_the_beats(self, record, analysis):
        ask = StripAsk("Run", round(RUN_AT_S * record.fs))
        drawn = draw_strip(record, analysis, ask, Scale(25.0, 10.0), (12.0, 20.0, 273.0))
        words = [one.text for one in drawn.under if isinstance(one, Words)]
        assert [word for word in words if word in "NV"] == ["N"] * 3 + ["V"] * 5 + ["N"] * 2
        assert words.count("1,000") == 9

    def test_at_the_end_a_strip_is_whole(self, record):
        late = StripAsk("End", record.n_samples - 1)
        assert strip_start(record, late) == record.duration_s - 10.0

    def test_nothing_lies_off_the_paper(self, record, analysis):
        _, report = text_of(record, analysis, options=ReportOptions(gain_mm_mv=20.0))
        for page in report.pages:
            for one in (*page.shapes, *page.clipped):
                if isinstance(one, Polyline):
                    assert one.points[:, 0].min() >= 0
                    assert one.points[:, 0].max() <= page.width
                    assert one.points[:, 1].max() <= page.height
                elif isinstance(one, Words):
                    assert 0 <= one.x <= page.width
                    assert 0 < one.y <= page.height

    def test_median_beats_are_at_the_scale_told(self, record, analysis):
        _, report = text_of(record, analysis)
        page = next(one for one in report.pages if "Median beats" in one.text)
        beats = [one for one in page.clipped if isinstance(one, Polyline) and not one.lead]
        beats = [one for one in beats if one.role == "trace"]
        known = sorted(
            round(float(np.ptp(row)) * 10.0, 2) for one in analysis.templates for row in one.values
        )
        drawn = sorted(round(float(np.ptp(one.points[:, 1])), 2) for one in beats)
        assert drawn == pytest.approx(known, abs=0.02)


class TestTables:
    def test_csv_holds_beats_episodes_and_hours(self, record, analysis, tmp_path):
        made = drain(export_holter(analysis, tmp_path / "out.csv"))
        assert [path.name for path in made] == [
            "out-beats.csv",
            "out-episodes.csv",
            "out-hours.csv",
        ]
        beats = list(csv.DictReader(io.StringIO(made[0].read_text())))
        assert len(beats) == len(analysis.beats)
        assert beats[0] == {
            "sample": "50",
            "time_s": "0.5",
            "rr_s": "",
            "class": "N",
            "template": "0",
        }
        assert beats[1]["rr_s"] == "1.0"
        episodes = list(csv.DictReader(io.StringIO(made[1].read_text())))
        assert [row["kind"] for row in episodes] == [one.kind for one in analysis.episodes]
        pause = next(row for row in episodes if row["kind"] == "pause")
        assert float(pause["longest_rr_s"]) == 4.0
        hours = list(csv.DictReader(io.StringIO(made[2].read_text())))
        assert sum(int(row["beats"]) for row in hours) == len(analysis.beats)

    def test_json_holds_all_of_it_and_nobody(self, record, analysis, tmp_path):
        (path,) = drain(export_holter(analysis, tmp_path / "out.json", ("L. Keller: V",)))
        text = path.read_text()
        held = json.loads(text)
        assert held["beats"]["samples"] == analysis.beats.samples.tolist()
        assert held["beats"]["classes"].count("V") == 7
        assert held["counts"] == analysis.counts()
        assert held["changed_by_people"] == ["L. Keller: V"]
        assert "Hollings" not in text
        assert "not for diagnosis" in held["meaning"]

    def test_another_suffix_is_refused(self, analysis, tmp_path):
        with pytest.raises(UserError, match=r"\.csv"):
            drain(export_holter(analysis, tmp_path / "out.xlsx"))
        assert not list(tmp_path.iterdir())
