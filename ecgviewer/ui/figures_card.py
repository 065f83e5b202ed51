"""A figure in a card: the picture, the table behind it, what it says and what it does not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr
from ecgviewer.core.plot import Figure, translated
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.figures_painter import FigurePainter, Spot
from ecgviewer.ui.style import text_label, theme_of

LEAST_PX = 250
_ROW_PX, _AROUND_ROWS_PX = 44, 92
_WORDS_PX, _TABLE_ROW_PX, _LEAST_TABLE_ROWS = 124, 26, 6
_UNBOUND = 16_777_215
"""Qt's own limit of heights."""

_MOST_ROWS = 2000


class FigurePicture(QWidget):
    """The picture; its words are its accessible description, its numbers are in the table."""

    def __init__(self) -> None:
        super().__init__()
        self._figure: Figure | None = None
        self._spots: list[Spot] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def show_figure(self, figure: Figure | None) -> None:
        """Show a figure, or none."""
        self._figure = figure
        self._spots = []
        self.setAccessibleName("" if figure is None else tr("Picture: {title}", title=figure.title))
        self.setAccessibleDescription("" if figure is None else figure.words)
        self.update()

    @property
    def wanted_px(self) -> int | None:
        """The height that a picture of rows has use for; None where it takes what there is."""
        axis = None if self._figure is None else self._figure.y
        if axis is None or axis.scale != "rows":
            return None
        return _AROUND_ROWS_PX + _ROW_PX * len(axis.ticks)

    def sizeHint(self) -> QSize:
        """Room to read it."""
        return QSize(400, LEAST_PX)

    def minimumSizeHint(self) -> QSize:
        """Less would be unreadable."""
        return QSize(280, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figure."""
        if self._figure is None or self._figure.x is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = FigurePainter(painter, self._figure, theme_of(self), QRectF(self.rect()))
        paint.paint()
        painter.end()
        self._spots = paint.spots

    def text_at(self, at: QPoint) -> str:
        """Return what is told of a place; empty where there is nothing."""
        here = [spot for spot in self._spots if spot.box.contains(at.toPointF())]
        return "\n".join(spot.text for spot in here[:4])

    def event(self, event: QEvent) -> bool:
        """Tell what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text_at(event.pos()), self)
            return True
        return bool(super().event(event))


class FigureTable(QTableWidget):
    """The numbers of a figure."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("narrow", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setObjectName("bar")  # the ground of a panel to its end
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)

    def show_figure(self, figure: Figure) -> None:
        """Show the table of a figure."""
        table = figure.table
        self.setAccessibleName(tr("Table: {title}", title=figure.title))
        rows = list(table.shown())[:_MOST_ROWS]
        self.setColumnCount(len(table.columns))
        self.setHorizontalHeaderLabels([column.title for column in table.columns])
        self.setRowCount(len(rows))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for place, (column, whole) in enumerate(zip(table.columns, table.headings(), strict=True)):
            side = left if column.sort == "text" else right
            self.horizontalHeaderItem(place).setToolTip(whole)
            self.horizontalHeaderItem(place).setData(Qt.ItemDataRole.AccessibleTextRole, whole)
            self.horizontalHeaderItem(place).setTextAlignment(side)
            for row, cells in enumerate(rows):
                item = QTableWidgetItem(cells[place])
                item.setTextAlignment(side)
                item.setToolTip(cells[place])
                self.setItem(row, place, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(320)


class FigureCard(QFrame):
    """Title, picture or table, and words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.figure: Figure | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._title = text_label(role="strong")
        head.addWidget(self._title)
        head.addStretch(1)
        self._ai = chip(tr("AI output"), "model", tip=tr("What a model says, for review"))
        head.addWidget(self._ai)
        self.flip = Button(tr("Table"), kind="segment", height=26)
        self.flip.setCheckable(True)
        self.flip.toggled.connect(self._turn)
        head.addWidget(self.flip)
        column.addLayout(head)
        self._says = text_label(ink="1", wrap=True)
        column.addWidget(self._says)
        self.picture, self.table = FigurePicture(), FigureTable()
        self._empty = text_label(ink="2", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.picture, self.table, self._empty):
            column.addWidget(widget, 1)
        self._note = text_label(role="secondary", ink="2", wrap=True)
        column.addWidget(self._note)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure; the table stays where it was asked for."""
        self.figure = figure = translated(figure)
        self._title.setText(figure.title)
        self._ai.setVisible(figure.is_ai)
        self.flip.setAccessibleName(tr("{title} as a table", title=figure.title))
        self._says.setText(figure.says)
        self._says.setVisible(bool(figure.says))
        self._note.setText(figure.note)
        self._note.setVisible(bool(figure.note))
        self._empty.setText(figure.empty)
        self.picture.show_figure(None if figure.empty else figure)
        if not figure.empty:
            self.table.show_figure(figure)
        self._turn()

    def _turn(self) -> None:
        if self.figure is None:
            return
        both, empty = self._has_room_for_both, bool(self.figure.empty)
        wanted = self.picture.wanted_px
        self.picture.setMaximumHeight(wanted if both and wanted is not None else _UNBOUND)
        self.picture.setMinimumHeight(wanted if both and wanted is not None else 0)
        self.flip.setVisible(not empty and not both)
        self.picture.setVisible(not empty and (both or not self.flip.isChecked()))
        self.table.setVisible(not empty and (both or self.flip.isChecked()))
        self._empty.setVisible(empty)

    @property
    def _has_room_for_both(self) -> bool:
        """Whether the table stands below the picture: it has few rows, or the card is high."""
        wanted = self.picture.wanted_px
        if self.figure is None or wanted is None:
            return False
        rows = min(len(self.figure.table.rows), _LEAST_TABLE_ROWS) + 1.5
        return self.height() >= wanted + _WORDS_PX + rows * _TABLE_ROW_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the table, too, where there is room."""
        super().resizeEvent(event)
        self._turn()
