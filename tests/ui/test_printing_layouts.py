"""Every layout of the sheet on paper: lengths read from the PDF, and the same numbers as shown."""

import itertools
import json

import numpy as np
import pytest
from pdf_reading import read_pdf
from pyqtgraph.functions import ndarray_from_qpolygonf

from ecgviewer.cli import main
from ecgviewer.core.leads import PRECORDIAL_LEADS, STANDARD_LEADS
from ecgviewer.core.paper import LAYOUTS, ORDERS, Layout
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import write_wfdb
from ecgviewer.tasks.measuring import measure
from ecgviewer.tasks.report import build_report
from ecgviewer.tasks.report_request import Reading, ReportOptions
from ecgviewer.tasks.report_shapes import Polyline
from ecgviewer.ui import printing
from ecgviewer.ui.lead_strip import trace
from tests.ui.sheet_tools import shown

MINE = Layout("mine", "Mine", (("V1", "V4"), ("-aVR", "V6"), ("II",)), whole=False)
EVERY = (*LAYOUTS, MINE)
ARRANGED = list(itertools.product(ORDERS, (False, True), (False, True)))
MEASURED = (ARRANGED[0], ARRANGED[-1], ("standard", False, True), ("cabrera", True, False))


@pytest.fixture(scope="module")
def steps():
    """1 mV for 200 ms of every 500 ms, the same in all leads, and its measurements."""
    at = np.arange(5000) % 250
    high = np.where(at >= 150, 1000, 0).astype(np.int16)
    leads = tuple(Lead(name, 1000.0) for name in STANDARD_LEADS)
    record = Record(np.repeat(high[:, None], 12, axis=1), 500.0, leads, source="test")
    work = measure(record)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return record, stop.value


def page_of(steps, layout, paper, arranged, gain=10.0):
    order, simultaneous, half = arranged
    options = ReportOptions(
        paper=paper,
        layout_id=layout.id,
        gain_mm_mv=gain,
        order=order,
        simultaneous=simultaneous,
        half_precordial=half,
        layouts=EVERY,
    )
    record, measured = steps
    (page, *_) = build_report(record, measured, Reading(), options).pages
    return options, page


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("layout", EVERY, ids=lambda layout: layout.id)
def test_pulse_and_boxes_are_true_in_every_layout(qapp, steps, layout, paper):
    # Each of four arrangements on one of the papers, and all of them on both among the layouts.
    first = (EVERY.index(layout) + (paper == "letter")) % 2
    for arranged in MEASURED[first::2]:
        options, _ = page_of(steps, layout, paper, arranged)
        report = build_report(*steps, Reading(), options)
        painted = read_pdf(printing.pdf_bytes(report))[0]
        pulses = painted.lines_of(6) + painted.lines_of(8)
        rows = {tuple(np.round(pulse[0], 2)) for pulse in pulses}
        assert len(rows) == len({round(p[0, 1], 2) for p in pulses}) >= 3
        for pulse in painted.lines_of(6):
            tall = np.ptp(pulse[:, 1])
            assert min(abs(tall - 10.0), abs(tall - 5.0)) < 0.1
            assert pulse[3, 0] - pulse[2, 0] == pytest.approx(5.0, abs=0.05)
        for pulse in painted.lines_of(8):  # a row of two gains: 1 mV at the one, then at the other
            heights = pulse[0, 1] - np.array([pulse[2, 1], pulse[4, 1]])
            assert sorted(heights) == pytest.approx([5.0, 10.0], abs=0.1)
        halved = bool(painted.lines_of(8)) or any(
            abs(np.ptp(pulse[:, 1]) - 5.0) < 0.1 for pulse in painted.lines_of(6)
        )
        assert halved == (
            arranged[2] and any(name in PRECORDIAL_LEADS for row in layout.rows for name in row)
        )
        for axis in (0, 1):
            boxes = np.diff(painted.rules(0.16, axis))
            assert boxes.size > 25
            assert boxes == pytest.approx(5.0, abs=0.05)


@pytest.mark.parametrize("layout", EVERY, ids=lambda layout: layout.id)
def test_paper_and_screen_say_the_same(qtbot, steps, layout):
    """Leads in order, times and millimetres of every trace: those of the sheet."""
    view = shown(qtbot, steps[0])
    view.set_layouts(EVERY)
    view.set_layout(layout.id)
    for arranged in ARRANGED:
        order, simultaneous, half = arranged
        view.set_arrangement(order=order, simultaneous=simultaneous, half_precordial=half)
        _, page = page_of(steps, layout, "a4", arranged)
        printed = [one for one in page.clipped if isinstance(one, Polyline) and one.role == "trace"]
        sheet = view.canvas.sheet
        assert [one.lead for one in printed] == [cell.lead for cell in sheet.cells]
        for one, cell in zip(printed, sheet.cells, strict=True):
            (line,) = trace(sheet, cell, view._signals[cell.lead])
            points = ndarray_from_qpolygonf(line) / sheet.px_per_mm
            assert np.ptp(one.points[:, 1]) == pytest.approx(np.ptp(points[:, 1]), abs=1e-3)
            width_mm = (cell.x1 - cell.x0) / sheet.px_per_mm
            assert np.ptp(one.points[:, 0]) == pytest.approx(width_mm, abs=0.06)
            left_mm = (cell.x0 - sheet.left) / sheet.px_per_mm
            first = printed[0].points[0, 0]
            assert one.points[0, 0] - first == pytest.approx(left_mm, abs=0.06)
            turned = np.median(one.points[:, 1]) < one.points[:, 1].mean()
            assert turned == (cell.gain_mm_mv < 0)


def test_the_page_says_how_it_is_laid_out(qapp, steps):
    _, page = page_of(steps, LAYOUTS[0], "a4", ("cabrera", True, True))
    words = "10 mm/mV, V1–V6 5 mm/mV · no filter · 3×4 + II · Cabrera order · simultaneous columns"
    assert words in page.text
    assert "columns 0.0 to 2.5 s, strips 0.0 to 10.0 s" in page.text
    assert "−aVR" in page.text
    assert page.text.count("5 mm/mV") == 7  # beside six leads, and at the foot
    _, plain = page_of(steps, LAYOUTS[0], "a4", ("standard", False, False))
    assert "3×4 + II · sequential columns · 0.0 to 10.0 s" in plain.text
    assert "Cabrera" not in plain.text


def test_the_command_line_prints_a_layout_file(qapp, steps, tmp_path, capsys):
    header = write_wfdb(steps[0], tmp_path, "r0")
    mine = tmp_path / "chest.json"
    mine.write_text(json.dumps({"id": "chest", "title": "Chest", "rows": [["V1", "V2"], ["V3"]]}))
    out = tmp_path / "r.pdf"
    asked = [
        "report",
        str(header),
        str(out),
        "--layout",
        str(mine),
        "--half-gain",
        "--simultaneous",
    ]
    assert main(asked) == 0
    page = read_pdf(out.read_bytes())[0]
    assert "Chest" in page.text
    assert "V1–V6 5 mm/mV" in page.text
    for pulse in page.lines_of(6):
        assert np.ptp(pulse[:, 1]) == pytest.approx(5.0, abs=0.1)
    assert main(["report", str(header), str(out), "--order", "cabrera"]) == 0
    assert "−aVR" in read_pdf(out.read_bytes())[0].text
    mine.write_text("{}")
    assert main(asked) == 1
    assert "cannot be used" in capsys.readouterr().err
    assert main(["report", str(header), str(out), "--order", "backwards"]) == 1
    assert "choose one of standard, cabrera" in capsys.readouterr().err
