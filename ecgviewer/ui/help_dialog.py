"""The cheat sheet: the table of actions as the reader sees it, on the screen and on paper."""

from __future__ import annotations

import html

from PySide6.QtCore import QMarginsF, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QShowEvent, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgviewer import __version__
from ecgviewer.core.language import tr
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.controls import Button, KeyChip
from ecgviewer.ui.key_table import SIDES, balanced, lines_of, on_paper
from ecgviewer.ui.status_line import RESEARCH_USE
from ecgviewer.ui.style import apply_theme, text_label

_AROUND_PX = 60
"""Width that margins and the frame of the window take, and a third of the height."""

_PAPER_PT = 7.0
_LARGER = 1.04
_MARGIN_MM = 10.0


class HelpDialog(QDialog):
    """All keys, by menu, on two sides.

    Parameters
    ----------
    parent
        Window in front.
    theme
        Name of the theme.
    on_sheet
        Whether the keys of the sheet are shown first.
    """

    def __init__(self, parent: QWidget, theme: str, *, on_sheet: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All keys"))
        self._owner = parent
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Keys"), role="title"))
        told = tr("Letters act unless a text field has the focus; Esc leaves it.")
        head.addWidget(text_label(told, ink="2"))
        head.addStretch(1)
        outer.addLayout(head)
        self.sides = QStackedWidget()
        self._group = QButtonGroup(self)
        for place, (side, headings) in enumerate(SIDES.items()):
            button = Button(tr(side), kind="segment")
            button.setCheckable(True)
            self._group.addButton(button, place)
            head.addWidget(button)
            self.sides.addWidget(self._side(headings))
        self._group.idClicked.connect(self.sides.setCurrentIndex)
        first = 0 if on_sheet else 1
        self._group.button(first).setChecked(True)
        self.sides.setCurrentIndex(first)
        outer.addWidget(self.sides, 1)
        outer.addLayout(self._foot())
        apply_theme(self, theme)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        said = f"ecgviewer {__version__} · {tr(RESEARCH_USE)}"
        foot.addWidget(text_label(said, role="secondary", ink="2"))
        foot.addStretch(1)
        paper = Button(tr("Print"))
        paper.clicked.connect(self._print)
        foot.addWidget(paper)
        close = Button(tr("Close"), key=key_text("escape"), kind="primary")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        return foot

    def showEvent(self, event: QShowEvent) -> None:
        """Show all keys, or as many as the screen has room for; the rest is scrolled to."""
        around = QSize(_AROUND_PX, _AROUND_PX * 3)
        # Not the widget's own screen(): its wrapper would take the screen with it when it goes.
        screen = QGuiApplication.screenAt(self._owner.mapToGlobal(QPoint(1, 1)))
        room = (screen or QGuiApplication.primaryScreen()).availableSize() - around
        wanted = QSize(0, 0)
        for place in range(self.sides.count()):
            inner = self.side(place).widget().sizeHint()
            wanted = wanted.expandedTo(inner + QSize(4, 4))
        self.sides.setMinimumSize(wanted.boundedTo(room))
        super().showEvent(event)

    def side(self, place: int) -> QScrollArea:
        """Return one side of the sheet."""
        area = self.sides.widget(place)
        assert isinstance(area, QScrollArea)
        return area

    def _side(self, headings: tuple[str, ...]) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        for some in balanced(headings):
            columns.addLayout(self._column(some), 1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        return area

    def _column(self, headings: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for heading in headings:
            column.addWidget(text_label(tr(heading), role="strong"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(2)
            grid.setColumnStretch(0, 1)
            for row, (title, keys) in enumerate(lines_of(heading)):
                grid.addWidget(text_label(title, role="secondary", ink="2"), row, 0)
                box = QHBoxLayout()
                box.setSpacing(4)
                box.addStretch(1)
                for key in keys:
                    box.addWidget(KeyChip(key))
                grid.addLayout(box, row, 1, Qt.AlignmentFlag.AlignRight)
            column.addLayout(grid)
            column.addSpacing(4)
        column.addStretch(1)
        return column

    # Paper

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(paper_layout())
        asked = QPrintDialog(printer, self)
        asked.accepted.connect(lambda: paper().print_(printer))
        asked.open()


def paper_layout() -> QPageLayout:
    """Return the sheet that all keys are printed on: A4, lying."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    unit = QPageLayout.Unit.Millimeter
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Landscape, margins, unit)


def paper() -> QTextDocument:
    """Return all keys as they are printed."""
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(_PAPER_PT)
    document.setDefaultFont(font)
    foot = f"<p>ecgviewer {__version__} · {html.escape(tr(RESEARCH_USE))}</p>"
    document.setHtml(f"<h2>{tr('Keys')}</h2>{on_paper()}{foot}")
    # A page of its own measure, which printing fits to the paper: all keys are on one sheet.
    page = paper_layout().paintRect(QPageLayout.Unit.Point).size()
    document.setPageSize(page)
    while document.pageCount() > 1:
        page *= _LARGER
        document.setPageSize(page)
    return document
