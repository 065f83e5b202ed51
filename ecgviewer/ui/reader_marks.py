"""What several readers marked, side by side on a sheet: a colour and a lane for each reader.

For adjudication only. A reader's own marks elsewhere are blue; here nobody's are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.annotation import Annotation
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.sheet_geometry import CellBox
from ecgviewer.ui.theme import Theme, qcolor, ui_font

READER_COLOURS = {"paper": ("#00707A", "#6B4FA0"), "dark": ("#58C7D0", "#B7A0F0")}
"""Of the look. A third and fourth reader have them again, in outline: initials tell them apart."""

LANE_PX, THIN_PX = 16.0, 13.0
SHORT_S = 1.0
TINT = 0.07


def reader_colour(theme: Theme, number: int) -> str:
    """Return the colour of a reader by their place among the readers."""
    colours = READER_COLOURS[theme.name]
    return colours[number % len(colours)]


def is_outlined(number: int) -> bool:
    """Whether a reader's bars are outlines: those whose colour another one has already."""
    return (number // len(READER_COLOURS["paper"])) % 2 == 1


def initials_of(name: str) -> str:
    """Return one to three characters for a reader: ``reader-1`` is R1, ``Anna Bell`` is AB.

    A name of up to three capitals is initials already.
    """
    if 0 < len(name.strip()) <= 3 and name.isupper():
        return name.strip()
    words = name.replace("-", " ").split()
    if len(words) > 1 and words[-1].isdigit():
        return f"{words[0][:1].upper()}{words[-1]}"
    return "".join(word[:1] for word in words[:3]).upper() or "?"


@dataclass(frozen=True, slots=True)
class ReaderMark:
    """One annotation and whose it is: the place among the readers, and their initials."""

    mark: Annotation
    number: int
    initials: str


@dataclass(frozen=True, slots=True)
class MarkBar:
    """One bar on the sheet; ``rect`` is the bar, ``cell`` the stretch of lead that it stands on."""

    said: ReaderMark
    cell: CellBox
    rect: QRectF


class ReaderMarksItem(SheetLayer):
    """Paints readers' bars behind the traces, each reader in a lane of their own."""

    def __init__(self, order: float) -> None:
        super().__init__(order)  # type: ignore[arg-type]
        self.fs = 1.0
        self.code = ""
        self._marks: tuple[ReaderMark, ...] = ()
        self._lanes: Mapping[tuple[str, int], int] = {}
        self._most = 0

    def show_marks(self, marks: Sequence[ReaderMark], fs: float, *, code: str) -> None:
        """Show marks; those of ``code`` (empty: all) in full, others faintly.

        Findings of the whole record have no place on the sheet.
        """
        self.fs, self.code = fs, code
        self._marks = tuple(one for one in marks if one.mark.kind != "record")
        on: dict[str, set[int]] = {}
        for one in self._marks:
            for lead in one.mark.leads:
                on.setdefault(lead, set()).add(one.number)
        self._lanes = {
            (lead, number): lane
            for lead, numbers in on.items()
            for lane, number in enumerate(sorted(numbers))
        }
        self._most = max(map(len, on.values()), default=0)
        self.update()

    def bars(self) -> Iterator[MarkBar]:
        """Yield where each bar lies on the page."""
        if self.sheet is None:
            return
        pitch = LANE_PX if self._most <= 2 else THIN_PX
        for cell in self.sheet.cells:
            for said in self._marks:
                if cell.lead not in said.mark.leads:
                    continue
                bottom = cell.bottom - 1 - self._lanes[cell.lead, said.number] * pitch
                for start, stop in said.mark.intervals():
                    start_s, stop_s = start / self.fs, stop / self.fs
                    if start_s < cell.stop_s and stop_s > cell.start_s:
                        left = cell.x_of(max(start_s, cell.start_s))
                        right = cell.x_of(min(stop_s, cell.stop_s))
                        width = max(right - left, 3.0)
                        yield MarkBar(
                            said, cell, QRectF(left, bottom - pitch + 2, width, pitch - 2)
                        )

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint tints and edges of what is in question, then all bars."""
        found = list(self.bars())
        for bar in found:
            mark = bar.said.mark
            if mark.finding == self.code and mark.stop - mark.start <= SHORT_S * self.fs:
                self._paint_reach(painter, bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font("small"))
        metrics = QFontMetricsF(ui_font("small"))
        for bar in found:
            self._paint_bar(painter, bar, metrics)

    def _paint_reach(self, painter: QPainter, bar: MarkBar) -> None:
        colour, cell = reader_colour(self.theme, bar.said.number), bar.cell
        area = QRectF(bar.rect.left(), cell.top, bar.rect.width(), cell.bottom - cell.top)
        painter.fillRect(area, qcolor(colour, TINT))
        for x in (area.left(), area.right()):
            painter.fillRect(QRectF(x - 0.5, cell.top + 2, 1, area.height() - 3), qcolor(colour))

    def _paint_bar(self, painter: QPainter, bar: MarkBar, metrics: QFontMetricsF) -> None:
        said, rect = bar.said, bar.rect
        asked = not self.code or said.mark.finding == self.code
        outlined = is_outlined(said.number) or not asked
        colour = qcolor(reader_colour(self.theme, said.number), 1.0 if asked else 0.6)
        painter.setPen(QPen(colour, 1.25))
        painter.setBrush(qcolor(self.theme.sheet) if outlined else colour)
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
        code = said.mark.finding.removeprefix("local:")
        for text in (f"{said.initials} {code}", said.initials):
            if metrics.horizontalAdvance(text) + 6 <= rect.width():
                painter.setPen(colour if outlined else qcolor(self.theme.human_text))
                inner = rect.adjusted(4, 0, 0, 0)
                painter.drawText(
                    inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text
                )
                return
        # No room inside: the initials stand after a short bar.
        painter.setPen(colour)
        after = QRectF(rect.right() + 2, rect.top(), 80, rect.height())
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(after, along, said.initials)
