"""Calipers kept and told; on the report, and nothing of them where there are none."""

from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.caliper import Caliper
from ecgviewer.core.display_filter import DISPLAY_FILTERS
from ecgviewer.core.errors import StoreError
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks import calipers, measuring
from ecgviewer.tasks.annotating import open_store
from ecgviewer.tasks.report import report_file, report_record
from ecgviewer.tasks.report_request import Reading, ReportOptions
from ecgviewer.tasks.report_shapes import Grid, Polyline, Words

FS = 500.0


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def caliper(first=750, second=1250, kind="time", **fields):
    marks = {"first_mark": "r_peak", "second_mark": "r_peak", "label": "R–R"}
    return Caliper(kind, "II", first, second, **(marks | fields))


@pytest.fixture
def record(synthetic_record):
    return synthetic_record()


@pytest.fixture
def measured(record):
    return drained(measuring.measure(record))


class TestKeeping:
    def test_there_and_back(self, record):
        assert calipers.load(record.id) == ()
        assert not store_path().exists()
        both = caliper(), caliper(700, 760, "both", first_mv=0.0, second_mv=-0.4, march="all")
        calipers.keep(record.id, both, author="Dr Who")
        assert calipers.load(record.id) == both
        calipers.keep(record.id, (), author="Dr Who", before=both)
        assert calipers.load(record.id) == ()

    def test_two_windows_lose_nothing_of_each_other(self, record):
        first, second, third = caliper(), caliper(100, 600), caliper(300, 800)
        kept = calipers.keep(record.id, (first, second, third), author="a")
        theirs, mine = caliper(10, 20), caliper(30, 40)
        moved = second.changed(second=700)
        # The other window deletes the third, moves the second, makes one.
        calipers.keep(record.id, (first, moved, theirs), author="b", before=kept)
        # This one, which has not looked since, moves the first and makes one.
        early = first.changed(first=740)
        now = calipers.keep(record.id, (early, second, third, mine), author="a", before=kept)
        assert now == calipers.load(record.id) == (early, moved, mine, theirs)

    def test_none_writes_no_row(self, record):
        calipers.keep(record.id, (), author="")
        with open_store() as store:
            assert store.kept(record.id, "calipers") is None

    @pytest.mark.parametrize(
        ("body", "says"),
        [
            ({"version": 99, "calipers": []}, "newer ecgviewer"),
            ({"version": 1, "calipers": [{"kind": "time"}]}, "cannot be read"),
            ([], "cannot be read"),
        ],
    )
    def test_what_is_not_understood_is_left_alone(self, record, body, says):
        with open_store() as store:
            store.keep(record.id, "calipers", body, author="")
        with pytest.raises(StoreError, match=says):
            calipers.load(record.id)
        with open_store() as store:
            assert store.kept(record.id, "calipers") == body


class TestWords:
    def test_copied(self, record, measured):
        one = caliper(march="all")
        found = calipers.march_of(one, measured, record)
        assert calipers.copied(one, found, record) == (
            "Caliper R–R, marched (II, 1.500 to 2.500 s): 1,000 ms · 60/min · "
            "0, 0, 0, 0, 0, 0, … ms, no miss"
        )
        assert calipers.copied(caliper(), None, record).endswith("1,000 ms · 60/min")
        assert calipers.march_of(caliper(), measured, record) is None

    def test_a_level_read_through_a_filter_says_so(self):
        one = caliper(kind="voltage", first_mv=0.0, second_mv=0.5, through="gone")
        assert calipers.detail(one, None, FS) == "0.50 mV (through gone)"
        for known in DISPLAY_FILTERS[1:]:
            said = calipers.detail(one.changed(through=known.id), None, FS)
            assert said == f"0.50 mV (through {known.title})"
        assert calipers.detail(one.changed(through="raw"), None, FS) == "0.50 mV"


class TestQt:
    def test_corrected_by_the_formula_named(self, record, measured):
        beat = measured.beats[3].leads["II"]
        start, stop = round(beat.qrs_on), round(beat.t_off)
        one = caliper(start, stop + 10)  # the reader's own end of T
        qt_ms = 1000.0 * (stop + 10 - start) / FS
        assert calipers.corrected(one, measured) == f"QTc {qt_ms:.0f} ms Fridericia"  # 60/min
        assert calipers.corrected(one, measured, "Hodges").endswith("ms Hodges")
        said = calipers.copied(one, None, record, calipers.corrected(one, measured))
        assert said.endswith(" · QTc " + f"{qt_ms:.0f} ms Fridericia")
        printed = " ".join(page_of(record, measured, one).text.split())
        assert f"QTc {qt_ms:.0f} ms Fridericia" in printed

    def test_none_of_any_other_interval(self, measured):
        beat = measured.beats[3].leads["II"]
        start, stop = round(beat.qrs_on), round(beat.t_off)
        for first, second in ((start, stop + 200), (start + 60, stop), (start, start + 500)):
            assert calipers.corrected(caliper(first, second), measured) == ""

    def test_none_where_the_program_states_none(self, measured):
        beat = measured.beats[3].leads["II"]
        one = caliper(round(beat.qrs_on), round(beat.t_off))
        withheld = replace(measured, qtc_ms=dict.fromkeys(measured.qtc_ms))
        assert calipers.corrected(one, withheld).startswith("QT, no QTc")


def page_of(record, measured, *those, **options):
    reading = Reading(calipers=those)
    return drained(report_record(record, reading, ReportOptions(**options), measured)).pages[0]


def inked(page, ink="caliper"):
    return [one for one in page.shapes if getattr(one, "ink", "") == ink]


class TestReport:
    def test_nothing_without_any(self, record, measured):
        page = page_of(record, measured)
        assert not inked(page)
        assert "Caliper" not in page.text

    def test_legs_stand_at_their_samples(self, record, measured):
        page = page_of(record, measured, caliper())
        strip = [one for one in page.clipped if isinstance(one, Polyline) and one.role == "trace"][
            -1
        ]
        lines = np.concatenate([one.lines for one in inked(page) if isinstance(one, Grid)])
        wanted = [strip.points[750, 0], strip.points[1250, 0]]
        assert sorted(set(np.round(lines[:, 0], 6))) == pytest.approx(wanted, abs=1e-5)
        assert len(lines) == 8  # two legs over four rows
        assert (lines[:, 0] == lines[:, 2]).all()
        assert wanted[1] - wanted[0] == pytest.approx(25.0)

    @pytest.mark.parametrize("layout", ["3x4", "3x4+3", "6x2", "12x1", "rhythm"])
    @pytest.mark.parametrize("simultaneous", [False, True])
    def test_in_every_layout_they_stay_on_the_grid(self, record, measured, layout, simultaneous):
        those = caliper(march="all"), caliper(700, 760, "both", first_mv=0.0, second_mv=0.4)
        page = page_of(record, measured, *those, layout_id=layout, simultaneous=simultaneous)
        x, y, width, height = page.clip
        for one in inked(page):
            if isinstance(one, Grid):
                assert (one.lines[:, [0, 2]] >= x - 1e-6).all()
                assert (one.lines[:, [0, 2]] <= x + width + 1e-6).all()
                assert (one.lines[:, [1, 3]] >= y - 1e-6).all()
                assert (one.lines[:, [1, 3]] <= y + height + 1e-6).all()

    def test_tag_and_line_in_words(self, record, measured):
        page = page_of(record, measured, caliper(march="lead"))
        tags = [one.text for one in inked(page) if isinstance(one, Words)]
        assert "1,000 ms · 60/min" in tags
        assert tags.count("0 ms") == 8
        assert "Caliper R–R, marched (II, 1.500 to 2.500 s)" in page.text
        assert "None marked" in page.text

    def test_a_level_lies_on_the_trace(self, record, measured):
        value = float(record.values(750, 751, ["II"])[0, 0])
        one = caliper(720, 750, "both", first_mv=value - 0.5, second_mv=value)
        page = page_of(record, measured, one)
        strip = [shape for shape in page.clipped if getattr(shape, "role", "") == "trace"][-1]
        levels = [shape for shape in inked(page) if isinstance(shape, Polyline)]
        heights = {round(float(shape.points[0, 1]), 3) for shape in levels}
        assert round(float(strip.points[750, 1]), 3) in heights
        assert round(float(strip.points[750, 1]) + 5.0, 3) in heights

    def test_a_miss_is_amber(self, record, measured):
        one = caliper(750, 1100, march="all")  # 700 ms in a rhythm of 1,000
        page = page_of(record, measured, one)
        assert [shape.text for shape in inked(page, "amber") if isinstance(shape, Words)] == [
            "miss"
        ]

    def test_from_the_store(self, record, tmp_path):
        from ecgviewer.formats import read_record, write_wfdb

        path = write_wfdb(record, tmp_path, "one")
        calipers.keep(read_record(path).id, (caliper(),), author="")
        report = drained(report_file(path, ReportOptions()))
        assert "Caliper R–R (II, 1.500 to 2.500 s)" in report.pages[0].text
