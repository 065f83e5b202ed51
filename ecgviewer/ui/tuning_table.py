"""Before and after: a row a finding or group, with the change and its interval drawn."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, ui_font

ROW_PX, GROUP_PX, HEAD_PX = 32, 28, 30
LOWEST, HIGHEST, MARGIN = -0.06, 0.16, -0.02
"""Changes drawn, and where the margin of what is guarded lies."""

_GROUPS = (
    ("learned", tr_later("Learned in this run")),
    ("guarded", tr_later("Guarded: may not fall by more than .02")),
    ("group", tr_later("Guarded groups, all findings")),
)
_TONES = {
    "better": (tr_later("Better"), "green"),
    "learned": (tr_later("Learned"), "green"),
    "held": (tr_later("Held"), "grey"),
    "fell": (tr_later("Fell"), "red"),
    "like chance": (tr_later("Like chance"), "red"),
    "too few to tell": (tr_later("Too few to tell"), "amber"),
}


def short(value: float | None) -> str:
    """Return an AUROC as it stands in the table: ``.91``, ``1`` or a dash."""
    if value is None or not math.isfinite(value):
        return "–"
    text = f"{value:.2f}"
    return text[1:] if text.startswith("0") else "1"


def signed(value: float) -> str:
    """Return a change: ``+.04``, ``−.01`` or ``0``."""
    text = f"{abs(value):.2f}"[1:] if abs(value) < 1 else f"{abs(value):.2f}"
    if text == ".00":
        return "0"
    return f"{'−' if value < 0 else '+'}{text}"


def change_of(row: Any) -> float | None:
    """Return the change of a row; None where there is no figure before."""
    if row.before is None or row.after is None:
        return None
    change = row.after - row.before
    return change if math.isfinite(change) else None


def words_of(row: Any) -> str:
    """Return a row in words, for the screen reader and the test."""
    change = change_of(row)
    values = {"name": _name(row), "n": row.n, "verdict": tr(_TONES[row.verdict][0])}
    values |= {"before": short(row.before), "after": short(row.after)}
    if change is None:
        return tr("{name}: {n} records, {before} to {after}, {verdict}", **values)
    return tr(
        "{name}: {n} records, {before} to {after}, change {change}, {verdict}",
        change=signed(change),
        **values,
    )


def _name(row: Any) -> str:
    return finding_for(row.name).title if row.kind != "group" else tr(row.name)


class ChangeTable(QWidget):
    """The rows, painted; its words are its accessible description."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Any, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Before and after"))

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show rows; none hides the table."""
        self._rows = rows
        self.setAccessibleDescription("\n".join(map(words_of, rows)))
        self.setFixedHeight(self.sizeHint().height())
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all rows and their headings."""
        groups = len({row.kind for row in self._rows})
        return QSize(520, HEAD_PX + groups * GROUP_PX + len(self._rows) * ROW_PX + 30)

    def _columns(self) -> dict[str, tuple[float, float]]:
        """Return left edge and width of each column."""
        wide = float(self.width())
        name = max(130.0, 0.26 * wide)
        edges = {"name": (12.0, name - 12.0)}
        at = name
        for key, width in (("n", 44.0), ("before", 54.0), ("after", 48.0)):
            edges[key] = (at, width)
            at += width
        tail = 96.0 + 108.0
        edges["plot"] = (at + 12.0, max(60.0, wide - at - tail - 24.0))
        at = wide - tail
        edges["change"] = (at, 106.0)
        edges["verdict"] = (at + 106.0, 98.0)
        return edges

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings, bands, rows and what the band means."""
        theme, columns = theme_of(self), self._columns()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter, theme, columns)
        y = float(HEAD_PX)
        for kind, title in _GROUPS:
            rows = [row for row in self._rows if row.kind == kind]
            if not rows:
                continue
            band = QRectF(0, y, self.width(), GROUP_PX)
            painter.fillRect(band, QColor(theme.hover))
            painter.setFont(_bold())
            painter.setPen(QColor(theme.ink1))
            painter.drawText(band.adjusted(12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tr(title))
            y += GROUP_PX
            self._paint_frame(painter, theme, columns["plot"], y, len(rows), margin=kind)
            for row in rows:
                self._paint_row(painter, theme, columns, QRectF(0, y, self.width(), ROW_PX), row)
                y += ROW_PX
        painter.setFont(ui_font("small"))
        painter.setPen(QColor(theme.ink2))
        swatch = QRectF(12, y + 10, 12, 12)
        painter.fillRect(swatch, QColor(theme.red_tint))
        text = tr("beyond the margin     n = records with the finding, or in the group")
        painter.drawText(QPointF(30, y + 20), text)
        painter.end()

    def _paint_head(
        self, painter: QPainter, theme: Theme, columns: dict[str, tuple[float, float]]
    ) -> None:
        painter.setFont(ui_font("small"))
        painter.setPen(QColor(theme.ink2))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for key, text, side in (
            ("name", tr("Finding"), left),
            ("n", "n", right),
            ("before", tr("Before"), right),
            ("after", tr("After"), right),
            ("change", tr("Change"), left),
        ):
            x, width = columns[key]
            painter.drawText(QRectF(x, 0, width, HEAD_PX), side, text)
        x, width = columns["plot"]
        for value in (-0.05, 0.0, 0.05, 0.1, 0.15) if width > 160 else (0.0, 0.1):
            centre = x + _place(value) * width
            box = QRectF(centre - 24, 0, 48, HEAD_PX)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, signed(value))

    @staticmethod
    def _paint_frame(
        painter: QPainter, theme: Theme, plot: tuple[float, float], y: float, n: int, *, margin: str
    ) -> None:
        """Paint zero, and the margin where there is one."""
        x, width = plot
        if margin != "learned":
            limit = x + _place(MARGIN) * width
            painter.fillRect(QRectF(x, y, limit - x, n * ROW_PX), QColor(theme.red_tint))
            pen = QPen(QColor(theme.red), 1)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(limit, y), QPointF(limit, y + n * ROW_PX))
        painter.setPen(QPen(QColor(theme.line_strong), 1))
        zero = x + _place(0.0) * width
        painter.drawLine(QPointF(zero, y), QPointF(zero, y + n * ROW_PX))

    def _paint_row(
        self,
        painter: QPainter,
        theme: Theme,
        columns: dict[str, tuple[float, float]],
        box: QRectF,
        row: Any,
    ) -> None:
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        name = _name(row)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

        def at(key: str) -> QRectF:
            x, width = columns[key]
            return QRectF(x, box.top(), width, box.height())

        painter.setFont(ui_font("body"))
        painter.setPen(QColor(theme.ink1))
        place = at("name").adjusted(0, 0, -6, 0)
        if QFontMetricsF(painter.font()).horizontalAdvance(name) > place.width():
            painter.setFont(ui_font("secondary"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, name)
        painter.setFont(ui_font("body"))
        painter.setPen(QColor(theme.ink2))
        painter.drawText(at("n"), right, f"{row.n}")
        painter.drawText(at("before"), right, short(row.before))
        painter.setFont(_bold())
        painter.setPen(QColor(theme.ink1))
        painter.drawText(at("after"), right, short(row.after))
        change = change_of(row)
        known = row.low is not None and math.isfinite(row.low)
        if change is not None and known:
            self._paint_change(painter, theme, at("plot"), change, row.low, row.high)
        self._paint_words(painter, theme, at("change"), change, row, known=known)
        text, tone = _TONES[row.verdict]
        _chip(painter, theme, at("verdict"), tr(text), tone)

    @staticmethod
    def _paint_change(
        painter: QPainter, theme: Theme, box: QRectF, change: float, low: float, high: float
    ) -> None:
        y = box.center().y()
        a, b = (box.left() + _place(v) * box.width() for v in (low, high))
        painter.setPen(QPen(QColor(theme.ink1), 1.5))
        painter.drawLine(QPointF(a, y), QPointF(b, y))
        for edge, value in ((a, low), (b, high)):
            beyond = 5 * ((value > HIGHEST) - (value < LOWEST))  # an arrow off the scale
            painter.drawLine(QPointF(edge - beyond, y - 4), QPointF(edge, y))
            painter.drawLine(QPointF(edge - beyond, y + 4), QPointF(edge, y))
        if LOWEST <= change <= HIGHEST:
            painter.setPen(QPen(QColor(theme.panel), 1))
            painter.setBrush(QColor(theme.human))
            painter.drawEllipse(QPointF(box.left() + _place(change) * box.width(), y), 4.5, 4.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    @staticmethod
    def _paint_words(
        painter: QPainter, theme: Theme, box: QRectF, change: float | None, row: Any, *, known: bool
    ) -> None:
        x = box.left()
        if change is not None:
            painter.setFont(_bold())
            painter.setPen(QColor(theme.ink1))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, signed(change))
            x += QFontMetricsF(painter.font()).horizontalAdvance(signed(change)) + 4
        if known:
            tell = signed if change is not None else short
            text = f"[{tell(row.low)}, {tell(row.high)}]"
            painter.setFont(ui_font("secondary"))
            painter.setPen(QColor(theme.ink2))
            painter.drawText(
                QRectF(x, box.top(), box.right() - x + 8, box.height()),
                Qt.AlignmentFlag.AlignVCenter,
                text,
            )


def _place(change: float) -> float:
    """Return where a change lies in the plot, 0-1."""
    return min(1.0, max(0.0, (change - LOWEST) / (HIGHEST - LOWEST)))


def _bold() -> QFont:
    font = ui_font("body")
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _chip(painter: QPainter, theme: Theme, box: QRectF, text: str, tone: str) -> None:
    ink, ground = {
        "grey": (theme.ink2, theme.hover),
        "green": (theme.green, theme.green_tint),
        "amber": (theme.amber, theme.amber_tint),
        "red": (theme.red, theme.red_tint),
    }[tone]
    painter.setFont(ui_font("small"))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12
    place = QRectF(box.right() - wide - 6, box.center().y() - 9, wide, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
