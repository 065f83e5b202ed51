"""The list of similar cases: tick, waves over what is sought, numbers, state."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ecgviewer.core.language import tr
from ecgviewer.core.record_ref import record_title
from ecgviewer.core.similar_case import SimilarCase
from ecgviewer.ui import icons
from ecgviewer.ui.finding_picker import short_code
from ecgviewer.ui.similar_state import Similar
from ecgviewer.ui.similar_waves import (
    WaveScale,
    paint_waves,
    scale_for,
    thumbnail_leads,
)
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import qcolor

Index = QModelIndex | QPersistentModelIndex

TICK, WAVES, NAME, SIMILAR, SHAPE, WHERE, STATE = range(7)
ROW_PX, ROW_PX_COMPACT = 76, 60
_PX_PER_MM, _PX_PER_MM_COMPACT = 3.5, 2.0
_GAP = 6


class CasesModel(QAbstractTableModel):
    """The cases found, as a table."""

    def __init__(self, similar: Similar, owner: QWidget) -> None:
        super().__init__(owner)
        self._similar, self._owner = similar, owner
        self.cases: tuple[SimilarCase, ...] = ()
        self.scale: WaveScale | None = None

    def renew(self, *, px_per_mm: float, height: float) -> None:
        """Take the cases again; the selection stays where the list is the same."""
        cases = self._similar.cases
        same = cases is self.cases or (not cases and not self.cases)
        found = self._similar.found
        if found is not None and cases:
            leads = thumbnail_leads(found)
            self.scale = scale_for(found, leads, px_per_mm=px_per_mm, height=height)
        else:
            self.scale = None
        if same:
            if cases:
                self.dataChanged.emit(self.index(0, 0), self.index(len(cases) - 1, STATE))
            return
        self.beginResetModel()
        self.cases = cases
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one row a case."""
        return 0 if parent.isValid() else len(self.cases)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            waves = (
                " · ".join(map(self.scale.title, self.scale.leads)) if self.scale else tr("Waves")
            )
            return ("", waves, tr("Record"), tr("Similar"), tr("Waves"), tr("Where"), tr("State"))[
                section
            ]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                SIMILAR: tr("Cosine of the model's embeddings, at most 1"),
                SHAPE: tr(
                    "How alike the waveforms are, at most 1; − where they cannot be compared"
                ),
                WAVES: tr("Median beats, 50 mm/s, one scale for all; what is sought in grey"),
            }.get(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        case = self.cases[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(case, column)
        if role == Qt.ItemDataRole.ForegroundRole and column > NAME:
            theme = theme_of(self._owner)
            marked = case.record_id in self._similar.marked
            return qcolor(theme.model if column == STATE and marked else theme.ink2)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == STATE and self._similar.is_unread(case):
                return tr(
                    "Your first read of it is not logged. Who opens it from here knows that the "
                    "model finds it similar."
                )
            return str(case.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = tr(
                "{name}, similarity {similarity:.2f}",
                name=self._text(case, NAME),
                similarity=case.similarity,
            )
            ticked = case.record_id in self._similar.ticked
            return tr("ticked, {record}", record=text) if ticked else text
        return None

    def _text(self, case: SimilarCase, column: int) -> str:
        if column == NAME:
            return record_title(case.path)
        if column == SIMILAR:
            return f"{case.similarity:.2f}"
        if column == SHAPE:
            return "−" if case.shape is None else f"{case.shape:.2f}"
        if column == WHERE:
            if case.start == 0 and case.stop == case.n_samples:
                return tr("whole record")
            return f"{case.start / case.fs:.2f}–{case.stop / case.fs:.2f} s"
        if column == STATE:
            code = self._similar.marked.get(case.record_id)
            state = tr("Read") if self._similar.is_read(case) else tr("Not read yet")
            return tr("{finding} suggested", finding=short_code(code)) if code else state
        return ""


class CaseDelegate(QStyledItemDelegate):
    """Paints ticks and waves; all else as tables do."""

    def __init__(self, model: CasesModel, similar: Similar, owner: QWidget) -> None:
        super().__init__(owner)
        self._model, self._similar, self._owner = model, similar, owner

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        super().paint(painter, option, index)
        case = self._model.cases[index.row()]
        if index.column() == TICK:
            self._paint_tick(painter, option.rect, case, option)
        elif index.column() == WAVES and self._model.scale is not None:
            self._paint_waves(painter, option.rect, case, self._model.scale)

    def _paint_tick(
        self, painter: QPainter, cell: QRect, case: SimilarCase, option: QStyleOptionViewItem
    ) -> None:
        theme, on = theme_of(self._owner), case.record_id in self._similar.ticked
        box = QRectF(cell.center().x() - 8, cell.center().y() - 8, 16, 16)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(qcolor(theme.human if on else theme.control_edge), 1.2))
        painter.setBrush(qcolor(theme.human if on else theme.panel))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            dpr = self._owner.devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), icons.pixmap("check", theme.human_text, 16, dpr))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRectF(cell.left(), cell.top(), 3, cell.height()), qcolor(theme.human))
        painter.restore()

    def _paint_waves(
        self, painter: QPainter, cell: QRect, case: SimilarCase, scale: WaveScale
    ) -> None:
        theme, found = theme_of(self._owner), self._similar.found
        sought = found.wave if found is not None else None
        width = (cell.width() - 4 - _GAP * (len(scale.leads) - 1)) / len(scale.leads)
        for place, lead in enumerate(scale.leads):
            left = cell.left() + 2 + place * (width + _GAP)
            box = QRectF(round(left), cell.top() + 3, round(width), cell.height() - 7)
            paint_waves(painter, theme, box, lead, scale, sought, case)


class CasesTable(QTableView):
    """The table; Space ticks, Enter opens."""

    opened = Signal(int)
    currentMoved = Signal()

    def __init__(self, similar: Similar) -> None:
        super().__init__()
        self._similar = similar
        self._px_per_mm = _PX_PER_MM
        self.cases = CasesModel(similar, self)
        self.setModel(self.cases)
        self.setItemDelegate(CaseDelegate(self.cases, similar, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAccessibleName(tr("Similar cases"))
        self.verticalHeader().hide()
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.clicked.connect(self._on_click)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.currentMoved.emit())
        self.set_compact(on=False)

    def set_compact(self, *, on: bool) -> None:
        """Take the widths of a small window."""
        self._px_per_mm = _PX_PER_MM_COMPACT if on else _PX_PER_MM
        self.verticalHeader().setDefaultSectionSize(ROW_PX_COMPACT if on else ROW_PX)
        waves = round(3 * (45 * self._px_per_mm + _GAP)) + 4
        widths = {TICK: 40, WAVES: waves, SIMILAR: 72, SHAPE: 68, WHERE: 124, STATE: 136}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.renew()

    def renew(self) -> None:
        """Show the cases; the first is chosen where none is."""
        height = self.verticalHeader().defaultSectionSize() - 8
        self.cases.renew(px_per_mm=self._px_per_mm, height=height)
        if self.cases.cases and not self.currentIndex().isValid():
            self.selectRow(0)

    @property
    def current(self) -> SimilarCase | None:
        """The case chosen."""
        index = self.currentIndex()
        known = index.isValid() and index.row() < len(self.cases.cases)
        return self.cases.cases[index.row()] if known else None

    def _on_click(self, index: Index) -> None:
        if index.column() == TICK:
            self._similar.tick(self.cases.cases[index.row()].record_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, tick with Space, all with Ctrl+A."""
        case, key = self.current, event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and case is not None:
            self.opened.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Space and case is not None:
            self._similar.tick(case.record_id)
        elif key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._similar.tick_all()
        else:
            super().keyPressEvent(event)
