from dataclasses import replace

import pytest

from ecgviewer.core.measurement import MARKS
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import fiducial_edits as edits_of
from ecgviewer.tasks import measuring
from ecgviewer.tasks.fiducial_edits import NO_EDITS, TOGETHER, FiducialEdits
from ecgviewer.tasks.report import report_file
from ecgviewer.tasks.report_request import ReportOptions
from ecgviewer.tasks.report_shapes import Words


def drained(work):
    return measuring._drained(work)


@pytest.fixture(scope="module")
def record():
    return simulate_record(seed=5, noise="light").record


@pytest.fixture(scope="module")
def found(record):
    return drained(measuring.measure(record))


def shifted(found, mark, samples, scope=TOGETHER, edits=NO_EDITS):
    marks = edits_of.marks_of(edits_of.applied(found, edits), scope)
    moved = edits_of.moved(found, scope, marks, mark, round(getattr(marks, mark)) + samples)
    return edits_of.edited(found, edits, scope, moved, author="AB")


class TestApplying:
    def test_nothing_edited_is_the_same_measurements(self, found):
        assert edits_of.applied(found, NO_EDITS) is found
        assert not NO_EDITS

    def test_everything_follows_a_mark(self, found):
        moved = edits_of.applied(found, shifted(found, "t_off", 20))
        by = moved.qt_ms - found.qt_ms
        assert 38 <= by <= 42
        assert moved.qtc_ms["Fridericia"] > found.qtc_ms["Fridericia"]
        assert moved.qrs_ms == found.qrs_ms
        assert moved.edited
        assert not found.edited

    def test_it_says_who_moved_what(self, found):
        moved = edits_of.applied(found, shifted(found, "qrs_off", -5, "V1"))
        (note,) = (note for note in moved.notes if note.code == "edited")
        assert note.text.startswith("Marks set by hand (AB): QRS end −")
        assert note.text.endswith("in V1.")
        assert "edited" in {row["code"] for row in measuring.to_dict(moved)["notes"]}

    def test_a_lead_moves_alone(self, found):
        moved = edits_of.applied(found, shifted(found, "qrs_off", 10, "V1"))
        assert moved.qrs_ms == found.qrs_ms
        assert moved.table["V1"].qrs_ms > found.table["V1"].qrs_ms
        assert moved.table["V2"] == found.table["V2"]

    def test_going_back_is_no_edit(self, found):
        there = shifted(found, "t_off", 20)
        marks = edits_of.marks_of(found, TOGETHER)
        assert not edits_of.edited(found, there, TOGETHER, marks, author="AB")

    def test_marks_of_an_unknown_lead(self, found):
        with pytest.raises(ValueError, match="no marks"):
            edits_of.marks_of(found, "V9")


class TestMoving:
    @pytest.mark.parametrize("mark", edits_of.BOUNDS)
    @pytest.mark.parametrize("way", [-10_000, 10_000])
    def test_a_mark_stops_at_its_neighbours(self, found, mark, way):
        marks = edits_of.moved(found, TOGETHER, found.median.together, mark, way)
        given = [at for at in marks.to_dict().values() if at is not None]
        assert given == sorted(given)
        assert given[0] >= 0
        assert given[-1] < found.median.values.shape[1]
        edits = edits_of.edited(found, NO_EDITS, TOGETHER, marks, author="")
        assert edits_of.applied(found, edits).edited

    def test_it_snaps_to_a_sample_of_the_record(self, found):
        marks = edits_of.moved(found, TOGETHER, found.median.together, "t_off", 400.4)
        assert marks.t_off == 400.0

    def test_measured_marks_may_overlap(self, found):
        median = found.median
        marks = median.together.changed(p_off=median.together.qrs_on + 1.7)
        overlapping = replace(found, median=replace(median, together=marks))
        edits = shifted(overlapping, "t_off", 9)
        moved = edits_of.applied(overlapping, edits)
        assert moved.median.together.p_off == moved.median.together.qrs_on
        again = edits_of.from_body(overlapping, edits_of.to_body(overlapping, edits))
        assert set(again.changes[TOGETHER]) == set(edits.changes[TOGETHER])

    def test_a_peak_pushed_along_comes_back(self, found):
        marks = found.median.together
        pushed = edits_of.moved(found, TOGETHER, marks, "t_off", marks.t_peak - 10)
        assert pushed.t_peak == pushed.t_off
        back = edits_of.moved(found, TOGETHER, pushed, "t_off", marks.t_off)
        assert back.t_peak == marks.t_peak
        assert edits_of.put_back(found, TOGETHER, pushed, "t_off") == marks

    def test_a_wave_is_taken_away_and_put_back(self, found):
        without = edits_of.without_wave(found.median.together, "P")
        assert [getattr(without, name) for name in MARKS[:3]] == [None] * 3
        edits = edits_of.edited(found, NO_EDITS, TOGETHER, without, author="AB")
        moved = edits_of.applied(found, edits)
        assert moved.pr_ms is None
        assert any(note.about == "pr_ms" and note.withheld for note in moved.notes)
        again = edits_of.with_wave(moved, without, "P")
        assert again.p_on < again.p_off < again.qrs_on
        assert edits_of.with_wave(found, found.median.together, "P") == found.median.together

    def test_qrs_is_never_taken_away(self, found):
        assert edits_of.without_wave(found.median.together, "QRS") == found.median.together


class TestKeeping:
    def test_kept_edits_come_back(self, record, tmp_path, monkeypatch):
        monkeypatch.setenv("ECGVIEWER_HOME", str(tmp_path))
        found = drained(measuring.measure(record))
        edits = shifted(found, "t_off", 15)
        edits = shifted(found, "p_on", -4, "II", edits)
        body = edits_of.to_body(found, edits)
        assert drained(edits_of.keep_later(record.id, body, author="AB"))
        again = drained(edits_of.measure_as_kept(record))
        assert again.problem == ""
        assert set(again.edits.changes) == {TOGETHER, "II"}
        assert again.edits.author == "AB"
        moved = drained(edits_of.measured_as_kept(record))
        assert moved.qt_ms == pytest.approx(edits_of.applied(found, edits).qt_ms)
        edits_of.keep(record.id, edits_of.to_body(found, NO_EDITS), author="AB")
        assert not drained(edits_of.measure_as_kept(record)).edits

    def test_marks_are_kept_in_samples_of_the_record(self, found):
        body = edits_of.to_body(found, shifted(found, "qrs_off", 6))
        beat = edits_of.beats_shown(found)[0]
        assert body["beat"] == beat.place
        at = body["marks"][""]["qrs_off"]
        assert at == round(at)
        assert 0 < at - beat.place < 0.2 * found.fs

    @pytest.mark.parametrize(
        "change",
        [
            {"version": 99},
            {"beat": -5000},
            {"marks": {"V9": {"p_on": 3.0}}},
            {"marks": {"": {"p_on": 1e6}}},
        ],
    )
    def test_what_does_not_fit_is_refused(self, found, change):
        body = edits_of.to_body(found, shifted(found, "t_off", 15))
        assert edits_of.from_body(found, body | change) is None

    def test_a_refusal_is_told_and_measuring_goes_on(self, record, tmp_path, monkeypatch):
        monkeypatch.setenv("ECGVIEWER_HOME", str(tmp_path))
        edits_of.keep(record.id, {"version": 99, "marks": {}}, author="AB")
        again = drained(edits_of.measure_as_kept(record))
        assert again.automatic.qt_ms is not None
        assert not again.edits
        assert "automatic" in again.problem

    def test_a_report_rests_on_them_and_says_so(self, record, tmp_path, monkeypatch):
        monkeypatch.setenv("ECGVIEWER_HOME", str(tmp_path))
        path = write_wfdb(record, tmp_path, "r")
        record = read_record(path)
        found = drained(measuring.measure(record))
        edits = shifted(found, "t_off", 15)
        edits_of.keep(record.id, edits_of.to_body(found, edits), author="AB")
        made = drained(report_file(path, ReportOptions(qtc_formula="Hodges")))
        words = " ".join(
            shape.text for page in made.pages for shape in page.shapes if isinstance(shape, Words)
        )
        assert "Marks set by hand (AB): T end" in words
        assert f"QT {edits_of.applied(found, edits).qt_ms:.0f} ms" in words
        assert "(Hodges)" in words

    def test_nothing_kept_is_no_edits(self, found):
        assert edits_of.from_body(found, None) == FiducialEdits()


@pytest.mark.realdata
@pytest.mark.parametrize("name", ["00017", "00143", "00152", "00255", "00317"])
def test_every_mark_of_every_lead_can_be_moved(ecg_data, name):
    record = read_record(ecg_data / f"ptbxl/records500/00000/{name}_hr.hea")
    found = drained(measuring.measure(record))
    for scope in (TOGETHER, *found.median.leads):
        for mark in edits_of.BOUNDS:
            if getattr(edits_of.marks_of(found, scope), mark) is not None:
                for samples in (-30, 30):
                    assert edits_of.applied(found, shifted(found, mark, samples, scope))
