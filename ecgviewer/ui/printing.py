"""A report on paper: the pages of ``tasks.report`` painted as PDF, PNG, SVG or on a printer.

Every device paints the same millimetres through one scale. The same report gives the same bytes of
PDF on the same machine: Qt's dates are set to a fixed one, and the document id is the content's.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Generator
from pathlib import Path

import numpy as np
from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QLineF,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgGenerator

from ecgviewer import __version__
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.report import report_file, write_whole
from ecgviewer.tasks.report_request import ReportOptions
from ecgviewer.tasks.report_shapes import Band, Grid, Page, Polyline, Report, Shape, Words
from ecgviewer.ui.theme import THEMES, font_families, heat_rgba

SUFFIXES = (".pdf", ".png", ".svg")
PICTURE_DPI = 300
MM_PER_INCH = 25.4

_PDF_DPI = 1200
_SVG_DPI = 96
_TYPE_PX = 100
_PAPER = THEMES["paper"]
_INKS = {
    "ink": "#000000",
    "soft": "#404040",
    "trace": "#000000",
    "grid_minor": "#F3CFC6",
    "grid_major": "#DE9A8C",
    "human": _PAPER.human,
    "model": _PAPER.model,
    "caliper": _PAPER.caliper,
    "amber": _PAPER.amber,
    "warning": _PAPER.red,
}
_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_ALIGNED = {"left": 0.0, "centre": 0.5, "right": 1.0}
_LETTERS = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
"""What a PDF's glyphs are copied as. Qt says that a space is a tab, which no search would find."""

_FIXED_DATES = (
    (re.compile(rb"\(D:\d{14}Z?"), rb"(D:20000101000000"),
    (re.compile(rb'(Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d'), rb"\g<1>2000-01-01T00:00:00"),
)


def report_font(*, bold: bool) -> QFont:
    """Return the report's type at :data:`_TYPE_PX` pixels; painters scale it to millimetres."""
    font = QFont()
    font.setFamilies(list(font_families()))
    font.setPixelSize(_TYPE_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    # Contextual forms put glyphs in a PDF that have no letter to be copied as.
    for joining in ("calt", "liga"):
        font.setFeature(QFont.Tag(joining), 0)
    return font


def paint_page(painter: QPainter, page: Page, px_per_mm: float) -> None:
    """Paint a page; the painter's origin is the paper's corner."""
    painter.save()
    painter.scale(px_per_mm, px_per_mm)
    for shape in page.shapes:
        _paint(painter, shape)
    if page.clipped:
        painter.setClipRect(QRectF(*page.clip))
        for shape in page.clipped:
            _paint(painter, shape)
    painter.restore()


def _paint(painter: QPainter, shape: Shape) -> None:
    if isinstance(shape, Words):
        _paint_words(painter, shape)
    elif isinstance(shape, Band):
        _paint_band(painter, shape)
    elif isinstance(shape, Grid):
        painter.setPen(_pen(shape.ink, shape.width_mm))
        painter.drawLines([QLineF(*map(float, line)) for line in shape.lines])
    elif isinstance(shape, Polyline):
        painter.setPen(_pen(shape.ink, shape.width_mm))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(shape.points) == 1:
            painter.drawPoint(QPointF(*map(float, shape.points[0])))
        else:
            painter.drawPolyline([QPointF(x, y) for x, y in shape.points.tolist()])


def _pen(ink: str, width_mm: float) -> QPen:
    pen = QPen(QColor(_INKS[ink]), width_mm)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _paint_words(painter: QPainter, words: Words) -> None:
    font = report_font(bold=words.bold)
    scale = words.size_mm / _TYPE_PX
    length = QFontMetricsF(font).horizontalAdvance(words.text) * scale
    narrow = min(1.0, words.width_mm / length) if words.width_mm and length else 1.0
    painter.save()
    painter.translate(words.x, words.y)
    painter.scale(scale * narrow, scale)
    painter.setFont(font)
    painter.setPen(QColor(_INKS[words.ink]))
    painter.drawText(QPointF(-length / scale * _ALIGNED[words.align], 0.0), words.text)
    painter.restore()


def _paint_band(painter: QPainter, band: Band) -> None:
    """Paint runs of one colour as opaque boxes: paper has no transparency to keep."""
    colours = heat_rgba(band.fraction, _PAPER).astype(np.float64)
    alpha = colours[:, 3:] / 255.0
    solid = np.rint(colours[:, :3] * alpha + 255.0 * (1.0 - alpha)).astype(int)
    solid = solid // 4 * 4
    starts = np.r_[0, np.flatnonzero((np.diff(solid, axis=0) != 0).any(axis=1)) + 1]
    ends = np.r_[starts[1:], len(solid)]
    step = band.width / len(solid)
    painter.setPen(Qt.PenStyle.NoPen)
    for start, end in zip(starts, ends, strict=True):
        if alpha[start:end].max() > 0:
            painter.setBrush(QColor(*map(int, solid[start])))
            x = band.x0 + start * step
            painter.drawRect(QRectF(x, band.y, (end - start) * step, band.height))


def set_paper(device: QPagedPaintDevice, paper: str) -> None:
    """Take the whole of a landscape page, so that millimetres count from its corner."""
    size = QPageSize(_SIZES[paper])
    layout = QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def pdf_bytes(report: Report) -> bytes:
    """Return a report as a vector PDF with text that can be selected."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    set_paper(writer, report.paper)
    writer.setTitle(tr("ECG report, {title}", title=report.title))
    writer.setCreator(f"ecgviewer {__version__}")
    text = "\n".join(page.text for page in report.pages)
    content = hashlib.sha256(f"{report.record_id}\n{text}".encode()).digest()
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), content))
    painter = QPainter(writer)
    for number, page in enumerate(report.pages):
        if number:
            writer.newPage()
        paint_page(painter, page, _PDF_DPI / MM_PER_INCH)
    painter.end()
    data = bytes(buffer.data().data())
    for pattern, fixed in _FIXED_DATES:
        data = pattern.sub(lambda found, fixed=fixed: _same_length(found, fixed), data)
    return _LETTERS.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), data)


def _same_length(found: re.Match[bytes], fixed: bytes) -> bytes:
    """Return a date of the same length: a PDF's table of places must stay true."""
    return found.expand(fixed).ljust(len(found[0]), b"Z")


def page_image(page: Page, px_per_mm: float) -> QImage:
    """Return a page as a picture that knows its size in millimetres."""
    size = QSize(round(page.width * px_per_mm), round(page.height * px_per_mm))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(px_per_mm * 1000))
    image.setDotsPerMeterY(round(px_per_mm * 1000))
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_page(painter, page, px_per_mm)
    painter.end()
    return image


def png_bytes(page: Page, dpi: int = PICTURE_DPI) -> bytes:
    """Return a page as PNG that knows its size in millimetres and nothing of the patient."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page_image(page, dpi / MM_PER_INCH).save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg_bytes(page: Page) -> bytes:
    """Return a page as SVG, its size in millimetres."""
    px_per_mm = _SVG_DPI / MM_PER_INCH
    size = QSizeF(page.width, page.height) * px_per_mm
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_SVG_DPI)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, page.width, page.height))
    generator.setTitle(tr("ECG report"))
    painter = QPainter(generator)
    paint_page(painter, page, 1.0)
    painter.end()
    text = bytes(buffer.data().data())
    millimetres = f'width="{page.width:g}mm" height="{page.height:g}mm"'.encode()
    return re.sub(rb'width="[\d.]+mm" height="[\d.]+mm"', millimetres, text, count=1)


def save_report(report: Report, out: Path) -> Generator[Progress, None, tuple[Path, ...]]:
    """Write a report as its suffix says: PDF, or a PNG or SVG a page (``-2`` is the second).

    Raises
    ------
    UserError
        If the suffix is none of :data:`SUFFIXES` or the disk refuses; no half file is left.
    """
    kind = out.suffix.lower()
    if kind not in SUFFIXES:
        raise UserError(
            tr(
                "{file} should end with one of {suffixes}.",
                file=out.name,
                suffixes=", ".join(SUFFIXES),
            )
        )
    if kind == ".pdf":
        yield Progress(0, 1, tr("painting"))
        return (write_whole(out, pdf_bytes(report)),)
    made = []
    for number, page in enumerate(report.pages, start=1):
        yield Progress(number - 1, len(report.pages), tr("painting"))
        name = out if number == 1 else out.with_name(f"{out.stem}-{number}{out.suffix}")
        made.append(write_whole(name, png_bytes(page) if kind == ".png" else svg_bytes(page)))
    return tuple(made)


def save_report_of(
    path: Path, out: Path, options: ReportOptions, *, heat: bool = False, model_id: str = ""
) -> Generator[Progress, None, tuple[Path, ...]]:
    """Read a record and write its report, for the command line: needs no display.

    Raises
    ------
    UserError
        See :func:`ecgviewer.tasks.report.report_file` and :func:`save_report`.
    """
    if out.suffix.lower() not in SUFFIXES:
        raise UserError(
            tr(
                "{file} should end with one of {suffixes}.",
                file=out.name,
                suffixes=", ".join(SUFFIXES),
            )
        )
    if QGuiApplication.instance() is None:
        if sys.platform not in ("win32", "darwin"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _KEPT.append(QGuiApplication(["ecgviewer"]))
    report = yield from report_file(path, options, heat=heat, model_id=model_id)
    return (yield from save_report(report, out))


_KEPT: list[QGuiApplication] = []


def print_report(report: Report, printer: QPrinter) -> None:
    """Paint a report on a printer, in true size; pages chosen in the print dialogue alone.

    Raises
    ------
    UserError
        If the printer does not take it.
    """
    set_paper(printer, report.paper)
    printer.setDocName(tr("ECG report, {title}", title=report.title))
    first = printer.fromPage() or 1
    last = printer.toPage() or len(report.pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(tr("The printer does not take the report. Save it as PDF instead."))
    for number, page in enumerate(report.pages[first - 1 : last]):
        if number:
            printer.newPage()
        paint_page(painter, page, printer.resolution() / MM_PER_INCH)
    painter.end()
