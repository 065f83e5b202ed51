"""The report as painted: lengths read from the PDF itself, words that can be copied, no names."""

import shutil
import subprocess
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from pdf_reading import read_pdf
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from ecgviewer.cli import main
from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.errors import UserError
from ecgviewer.core.record import Patient
from ecgviewer.formats import write_wfdb
from ecgviewer.tasks.report import report_record
from ecgviewer.tasks.report_request import Reading, ReportOptions
from ecgviewer.ui import printing

PAPERS = {"a4": (297.0, 210.0), "letter": (279.4, 215.9)}
every_paper = pytest.mark.parametrize("paper", list(PAPERS))


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def make(qapp, synthetic_record):
    def report(reading=None, record=None, **options):
        record = record or synthetic_record()
        return drained(report_record(record, reading or Reading(), ReportOptions(**options)))

    return report


def check_lengths(page, paper):
    assert page.width == pytest.approx(PAPERS[paper][0], abs=0.5)
    assert page.height == pytest.approx(PAPERS[paper][1], abs=0.5)
    pulses = page.lines_of(6)
    assert len(pulses) == 4
    for pulse in pulses:
        assert np.ptp(pulse[:, 1]) == pytest.approx(10.0, abs=0.1)
        assert pulse[3, 0] - pulse[2, 0] == pytest.approx(5.0, abs=0.05)
    for axis in (0, 1):
        boxes = np.diff(page.rules(0.16, axis))
        assert boxes.size > 28
        assert boxes == pytest.approx(5.0, abs=0.05)
    strip = max((points for points, _ in page.lines), key=len)
    assert np.ptp(strip[:, 0]) == pytest.approx(249.95, abs=0.05)


@every_paper
def test_pulse_and_boxes_are_true_in_the_pdf(make, paper):
    (page,) = read_pdf(printing.pdf_bytes(make(paper=paper)))
    check_lengths(page, paper)


@every_paper
def test_a_printer_gets_the_same_millimetres(make, paper, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.print_report(make(paper=paper), printer)
    (page,) = read_pdf((tmp_path / "printed.pdf").read_bytes())
    check_lengths(page, paper)


def test_the_text_can_be_copied_whole(make):
    report = make()
    (page,) = read_pdf(printing.pdf_bytes(report))
    copied = " ".join(page.text.split())
    for line in report.pages[0].text.splitlines():
        assert " ".join(line.split()) in copied, line
    assert "Research use only - not for diagnosis" in copied


def test_the_same_report_is_the_same_bytes(make):
    assert printing.pdf_bytes(make()) == printing.pdf_bytes(make())
    assert printing.pdf_bytes(make()) != printing.pdf_bytes(make(gain_mm_mv=5.0))


def test_a_pdf_viewer_agrees(make, tmp_path):
    if shutil.which("pdftoppm") is None:
        pytest.skip("needs pdftoppm (poppler-utils)")
    out = tmp_path / "r.pdf"
    out.write_bytes(printing.pdf_bytes(make()))
    done = subprocess.run(
        ["pdftoppm", "-r", "254", "-png", str(out), str(tmp_path / "r")], capture_output=True
    )
    assert done.returncode == 0
    assert not done.stderr
    image = QImage(str(next(tmp_path.glob("r*.png"))))
    assert image.width() == pytest.approx(2970, abs=2)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.array(grey.constBits()).reshape(grey.height(), grey.bytesPerLine())
    # The first pulse is the darkest upright line in its column; 10 px are 1 mm.
    dark = pixels[400:1000, 185:285] < 60
    column = dark[:, dark.sum(axis=0).argmax()]
    rows = np.flatnonzero(column)
    tall = np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1)[0]
    assert tall.size == pytest.approx(100 + 2.5, abs=2)


def test_heat_is_painted_only_if_asked(make, synthetic_record):
    record = synthetic_record()
    heat = np.zeros((12, 1000), dtype=np.float32)
    heat[:, 100:400] = 3.2
    anomaly = AnomalyMap(record.id, "m", record.lead_names, heat, 100.0)
    plain, hot = make(record=record), make(Reading(model="m", heat=anomaly), record)
    assert read_pdf(printing.pdf_bytes(plain))[0].boxes == 0
    assert (
        read_pdf(printing.pdf_bytes(hot))[0].boxes == 7
    )  # three leads in two columns, and the strip


def test_png_and_svg_have_the_papers_size(make, tmp_path):
    report = make(paper="letter")
    image = QImage.fromData(printing.png_bytes(report.pages[0]))
    assert image.width() / image.dotsPerMeterX() * 1000 == pytest.approx(279.4, abs=0.2)
    assert not image.textKeys()
    root = ElementTree.fromstring(printing.svg_bytes(report.pages[0]))
    assert (root.get("width"), root.get("height")) == ("279.4mm", "215.9mm")
    assert root.get("viewBox") == "0 0 279.4 215.9"
    words = " ".join("".join(one.itertext()) for one in root.iter() if one.tag.endswith("text"))
    assert "Research use only - not for diagnosis" in words
    for suffix in (".pdf", ".png", ".svg"):
        (made,) = drained(printing.save_report(report, tmp_path / f"r{suffix}"))
        assert made.stat().st_size > 10_000


def test_each_page_is_a_picture_of_its_own(make, synthetic_record, tmp_path):
    report = make(record=synthetic_record(tuple(f"E{n}" for n in range(20))))
    assert len(read_pdf(printing.pdf_bytes(report))) == 2
    made = drained(printing.save_report(report, tmp_path / "r.svg"))
    assert [path.name for path in made] == ["r.svg", "r-2.svg"]


def test_no_name_is_in_any_file(make, synthetic_record):
    secret = replace(
        synthetic_record(),
        patient=Patient(40.0, "F", "Zebedaeus-4711"),
        comments=("Zebedaeus",),
        notes=("Zebedaeus",),
        source="Zebedaeus.hea",
    )
    report = make(record=secret)
    page = report.pages[0]
    pdf = printing.pdf_bytes(report)
    assert "Zebedaeus" not in read_pdf(pdf)[0].text
    for data in (pdf, printing.png_bytes(page), printing.svg_bytes(page)):
        for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
            assert "Zebedaeus".encode(encoding) not in data
            assert b"4711" not in data or encoding != "utf-8" or b"-4711" not in data


@pytest.mark.parametrize("name", ["missing/r.pdf", "r.doc"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(make, tmp_path, name):
    with pytest.raises(UserError):
        drained(printing.save_report(make(), tmp_path / name))
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_printer_that_refuses_is_told(make, monkeypatch):
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    with pytest.raises(UserError, match="printer"):
        printing.print_report(make(), QPrinter())


def test_the_command_line_makes_a_report(qapp, synthetic_record, tmp_path, capsys):
    header = write_wfdb(synthetic_record(), tmp_path, "r0")
    out = tmp_path / "r.pdf"
    assert main(["report", str(header), str(out), "--page", "letter", "--title", "Case 1"]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    (page,) = read_pdf(out.read_bytes())
    check_lengths(page, "letter")
    assert "Case 1" in page.text
    assert main(["report", str(header), str(tmp_path / "r.doc")]) == 1
    assert main(["report", str(header), str(out), "--speed", "33"]) == 1
    assert "choose one of" in capsys.readouterr().err
