"""Suggestions beside the sheet: under a heading of their own, never among the findings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.anomaly import one_in_text
from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.record import Record
from ecgviewer.core.suggestion import MOST, RARER_THAN, Suggestion
from ecgviewer.tasks.similar_labels import title_of
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.annotation_panel import leads_text
from ecgviewer.ui.controls import Button, KeyChip, chip
from ecgviewer.ui.finding_picker import span_text
from ecgviewer.ui.panel import Panel, Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label, theme_of
from ecgviewer.ui.trace_view import TraceView

_BAR = 3
_BUTTONS = (
    ("accept", "check", tr_later("Accept")),
    ("trim", "scissors", tr_later("Trim")),
    ("reject", "x", tr_later("Reject")),
)
HEADING = tr_later("AI suggestions, for review")
TITLE, SHORT_TITLE = tr_later("AI suggestion, for review"), tr_later("AI suggestion")
"""Of one; in a small window the heading alone says what they are for."""

MOST_ROWS = 12
"""So many are listed at once, around the one looked at; all are on the sheet."""


def _place_of(one: Suggestion, record: Record) -> str:
    """Return where it is: a span, or the same in so many beats."""
    if one.peaks:
        first, last = one.peaks[0] / record.fs, one.peaks[-1] / record.fs
        n = len(one.peaks)
        return tr("in {n} beats, {first:.2f}–{last:.2f} s", n=n, first=first, last=last)
    return span_text(one.start, one.stop, record.fs, record.n_samples)


class SuggestionLink(QObject):
    """Shows the suggestions on a sheet, and takes their tags' clicks."""

    def __init__(
        self, session: ReviewSession, sheet: TraceView, section: SuggestionsSection
    ) -> None:
        super().__init__(sheet)  # goes with it: the session outlives every sheet
        self._session, self._sheet, self._section = session, sheet, section
        suggestions = session.suggestions
        suggestions.changed.connect(self.refresh)
        suggestions.turned.connect(self._turn)
        suggestions.sheetWanted.connect(sheet.setFocus)
        suggestions.trimming.changed.connect(self._show_end)
        sheet.canvas.suggestionClicked.connect(suggestions.look_at)
        self.refresh()

    def refresh(self) -> None:
        """Show those that are open."""
        record, suggestions = self._session.record, self._session.suggestions
        current = suggestions.current.id if suggestions.current is not None else None
        item = self._sheet.canvas.suggestions
        item.show_suggestions(suggestions.open, current, record.fs if record is not None else 1.0)
        self._sheet.canvas.viewport().update()

    def _turn(self) -> None:
        one, record = self._session.suggestions.current, self._session.record
        if one is None or record is None:
            return
        self._sheet.show_time(one.start / record.fs)
        cells = self._sheet.canvas.suggestions.cells_of(one)
        lead = cells[0].lead if cells else one.leads[0]
        self._sheet.keyboard.point(lead, one.start / record.fs)
        unseen = tr(
            "Not on this page in this layout. {key} shows {lead} alone.",
            key=key_text("focus"),
            lead=lead,
        )
        self._section.say_unseen(one.id, "" if cells or one.whole else unseen)

    def _show_end(self) -> None:
        trimming = self._session.suggestions.trimming
        self._sheet.canvas.handles.active = trimming.end if trimming.is_active else None
        self._sheet.canvas.viewport().update()


class SuggestionRow(QFrame):
    """One suggestion: how rare, where; what can be done about it while it is looked at."""

    def __init__(self, one: Suggestion, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("row")
        self.one, self._suggestions = one, session.suggestions
        record = session.record
        assert record is not None
        column = QVBoxLayout(self)
        column.setContentsMargins(16 + _BAR + 8, 6, 16, 6)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._title = text_label(tr(TITLE), role="strong", ink="model")
        top.addWidget(self._title, 1)
        top.addWidget(chip(one.said, "model"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        where = f"{leads_text(one.leads, record)} · {_place_of(one, record)}"
        if one.similar_to:
            name = finding_for(one.finding).title if one.finding is not None else tr("no finding")
            of = title_of(one.similar_to)
            why = tr("{finding}: similar case of {record}", finding=name, record=of)
            where = f"{why} · {where}"
        elif one.finding is not None:
            nearest = tr("nearest finding {finding}", finding=finding_for(one.finding).title)
            where = f"{where} · {nearest}"
        column.addWidget(text_label(where, role="secondary", ink="2", wrap=True))
        self._unseen = text_label(role="secondary", ink="amber", wrap=True)
        self._unseen.hide()
        column.addWidget(self._unseen)
        said = one.said if one.similar_to else tr("{rarity} normals", rarity=one.said)
        self.setAccessibleName(tr("AI suggestion, {said}, {where}", said=said, where=where))
        self._column, self._actions, self._compact = column, actions, False
        self._tools: QWidget | None = None
        self.show_current()

    def _build_tools(self) -> QWidget:
        """Build the buttons when they are first wanted: there may be forty rows."""
        holder = QWidget()
        tools = QHBoxLayout(holder)
        tools.setContentsMargins(0, 4, 0, 2)
        tools.setSpacing(8)
        for action, icon, title in _BUTTONS:
            button = Button(tr(title), icon=icon, key=key_text(action), height=26)
            button.set_compact(on=self._compact)
            button.setToolTip(tip(action))
            button.setAccessibleName(tip(action))
            button.clicked.connect(lambda _=False, action=action: self._actions.trigger(action))
            tools.addWidget(button)
        tools.addStretch(1)
        self._column.addWidget(holder)
        return holder

    def set_compact(self, *, on: bool) -> None:
        """Leave out the words of the buttons in a small window."""
        self._compact = on
        self._title.setText(tr(SHORT_TITLE if on else TITLE))
        for button in self._tools.findChildren(Button) if self._tools is not None else ():
            button.set_compact(on=on)

    def show_current(self) -> None:
        """Show the buttons while it is looked at."""
        current = self._suggestions.current == self.one
        said = "true" if current else "false"
        if self.property("selected") != said:
            restyle(self, selected=said)
        if current and self._tools is None:
            self._tools = self._build_tools()
        if self._tools is not None:
            self._tools.setVisible(current)
        if not current:
            self._unseen.hide()

    def say_unseen(self, text: str) -> None:
        """Say why it is not seen on the sheet; nothing where it is."""
        self._unseen.setText(text)
        self._unseen.setVisible(bool(text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at it."""
        self._suggestions.look_at(self.one.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the model's dashed bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        pen = QPen(QColor(theme_of(self).model), _BAR)
        pen.setDashPattern([4 / _BAR, 3 / _BAR])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        x = self.layout().contentsMargins().left() - _BAR / 2 - 8
        painter.drawLine(QPointF(x, 8), QPointF(x, 8 + min(self.height() - 16, 30)))
        painter.end()


class SuggestionsSection(Section):
    """Those open in order of time; those rejected can be brought back. Nothing before the read."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__(tr(HEADING))
        self._session, self._actions, self._compact = session, actions, False
        self.column.setSpacing(0)
        self._count = text_label(role="secondary", ink="2")
        self.heading.addWidget(self._count)
        self._rare = text_label(role="secondary", ink="2", wrap=True)
        self._said = QHBoxLayout()
        self._said.setSpacing(4)
        self._said.addWidget(self._rare, 1)
        for action in ("previous_suggestion", "next_suggestion"):
            chip_of_key = KeyChip(key_text(action))
            chip_of_key.setToolTip(tip(action))
            self._said.addWidget(chip_of_key)
        self.column.addLayout(self._said)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self._more = Button(kind="quiet", height=26)
        self._more.clicked.connect(self._toggle_rejected)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 0)
        row.addWidget(self._more)
        row.addStretch(1)
        self.column.addLayout(row)
        self._rows: dict[str, SuggestionRow] = {}
        self._put_away: list[QWidget] = []
        self._shows_rejected = False
        self._known: tuple[object, ...] = ()
        self._panel: Panel | None = None
        session.suggestions.changed.connect(self.refresh)
        self.refresh()

    def follow(self, panel: Panel) -> None:
        """Scroll a panel to the one looked at."""
        self._panel = panel
        self._session.suggestions.turned.connect(self._reveal)

    def say_unseen(self, suggestion_id: str, text: str) -> None:
        """Say why one is not seen on the sheet; nothing where it is."""
        if suggestion_id in self._rows:
            self._rows[suggestion_id].say_unseen(text)

    def _reveal(self) -> None:
        one = self._session.suggestions.current
        if one is not None and one.id in self._rows and self._panel is not None:
            self._panel.show_part(self._rows[one.id])

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self._compact = on
        side = 12 if on else 16
        self.heading.setContentsMargins(side, 0, side, 2)
        self._said.setContentsMargins(side, 0, side, 4)
        self.column.setContentsMargins(0, 8, 0, 8)
        for row in self._rows.values():
            row.set_compact(on=on)

    def _toggle_rejected(self) -> None:
        self._shows_rejected = not self._shows_rejected
        self.refresh()

    def refresh(self) -> None:
        """Show what there is; rows stay while their suggestions do."""
        suggestions = self._session.suggestions
        waiting, away = suggestions.open, suggestions.rejected
        self.setVisible(bool(waiting or away))
        known = (self._listed(), len(waiting), away, self._shows_rejected)
        if known != self._known:
            self._known = known
            self._fill()
        for row in self._rows.values():
            row.show_current()

    def _fill(self) -> None:
        suggestions = self._session.suggestions
        listed = self._listed()
        there = {one.id: one for one in listed}
        gone = [name for name, row in self._rows.items() if there.get(name) != row.one]
        for widget in (*(self._rows.pop(name) for name in gone), *self._put_away):
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._put_away = []
        for place, one in enumerate(listed):
            if one.id not in self._rows:
                row = SuggestionRow(one, self._session, self._actions)
                row.set_compact(on=self._compact)
                self._list.insertWidget(place, row)
                self._rows[one.id] = row
        away = suggestions.rejected
        for one in away if self._shows_rejected else ():
            widget = self._rejected_row(one)
            self._list.addWidget(widget)
            self._put_away.append(widget)
        rarity = one_in_text(RARER_THAN)
        rule = tr("Places rarer than {rarity} normals", rarity=rarity)
        if suggestions.are_cut:
            rule = tr(
                "The {n} rarest places, all rarer than {rarity} normals", n=MOST, rarity=rarity
            )
        if any(one.similar_to for one in (*suggestions.open, *suggestions.rejected)):
            rule = tr("{places}; and cases similar to others", places=rule)
        self._rare.setText(rule)
        total = len(suggestions.open)
        first = suggestions.open.index(listed[0]) + 1 if listed else 0
        shown = f"{first}–{first + len(listed) - 1}"
        is_part = len(listed) < total
        self._count.setText(tr("{n} of {total}", n=shown, total=total) if is_part else str(total))
        self._more.setVisible(bool(away))
        n = len(away)
        hide = tr("Hide {n} rejected", n=n)
        self._more.setText(hide if self._shows_rejected else tr("Show {n} rejected", n=n))

    def _listed(self) -> tuple[Suggestion, ...]:
        """Return those listed; they change only when the one looked at would leave them."""
        suggestions = self._session.suggestions
        known = self._known[0] if self._known else ()
        current = suggestions.current
        if (
            isinstance(known, tuple)
            and set(known) <= set(suggestions.open)
            and (current is None or current in known)
            and len(known) == min(MOST_ROWS, len(suggestions.open))
        ):
            return known
        at = suggestions.open.index(current) if current is not None else 0
        first = max(0, min(at - MOST_ROWS // 2, len(suggestions.open) - MOST_ROWS))
        return suggestions.open[first : first + MOST_ROWS]

    def _rejected_row(self, one: Suggestion) -> QWidget:
        record = self._session.record
        assert record is not None
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 2, 16, 2)
        parts = (tr("Rejected"), one.said, leads_text(one.leads, record), _place_of(one, record))
        said = " · ".join(parts)
        line.addWidget(text_label(said, role="secondary", ink="2", wrap=True), 1)
        button = Button(tr("Bring back"), icon="undo", height=26)
        button.set_compact(on=self._compact)
        button.setAccessibleName(tr("Bring back: {suggestion}", suggestion=said))
        button.clicked.connect(lambda: self._session.suggestions.bring_back(one.id))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
