"""The findings stored on the record: select, edit, delete, see what happened to each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.leads import display_order
from ecgviewer.core.record import Record
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.finding_picker import place_text, short_code, words_of
from ecgviewer.ui.panel import Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label, theme_of

_BAR = 3
_KIND_CHIPS = {
    "record": tr_later("record"),
    "point": tr_later("point"),
    "beat": tr_later("beat"),
    "beats": tr_later("beats"),
}
_UNDONE, _REDONE = tr_later("{what} by undo"), tr_later("{what} by redo")
_MOST_ROWS = 60
"""So many findings are listed at once, around the selected one; thousands would take seconds."""


def leads_text(leads: tuple[str, ...], record: Record) -> str:
    """Return the leads of a finding: ``V1 V2``, or ``all leads``."""
    if set(leads) == set(record.lead_names):
        return tr("all leads") if len(leads) > 1 else leads[0]
    return " ".join(display_order(leads))


def history_text(revisions: tuple[Any, ...]) -> str:
    """Return what happened to a finding, one line a revision, newest first."""
    lines = []
    for place, one in enumerate(revisions):
        if one.annotation is None:
            what = tr("deleted")
        elif one.action != "do":
            what = tr("brought back") if revisions[place - 1].annotation is None else tr("changed")
        else:
            what = tr("added") if place == 0 else tr("changed")
        if one.action != "do":
            way = _UNDONE if one.action == "undo" else _REDONE
            what = tr(way, what=what)
        seen = tr("model seen") if one.ai_visible else tr("model not seen")
        at = one.at[:16].replace("T", " ")
        lines.append(f"{at} UTC · {what} · {one.author} · {seen}")
    return "\n".join(reversed(lines))


class FindingRow(QFrame):
    """One finding: name, code, where, how sure."""

    def __init__(self, one: Annotation, record: Record, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("row")
        self._id, self._marks = one.id, session.marks
        self.setAccessibleName(tr("Finding {title}", title=finding_for(one.finding).title))
        column = QVBoxLayout(self)
        column.setContentsMargins(16 + _BAR + 8, 6, 16, 6)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(text_label(finding_for(one.finding).title, role="strong", wrap=True), 1)
        kind = _KIND_CHIPS.get(one.kind)
        if kind:
            top.addWidget(chip(tr(kind), "grey"), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(chip(short_code(one.finding), "human"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        place = place_text(one, record.fs, record.n_samples)
        where = " · ".join((leads_text(one.leads, record), place, *words_of(one)))
        column.addWidget(text_label(where, role="secondary", ink="2", wrap=True))
        if one.note:
            column.addWidget(text_label(one.note, role="secondary", ink="1", wrap=True))
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 4, 0, 2)
        tools.setSpacing(8)
        self._history = text_label(role="small", ink="2", wrap=True)
        self._history.hide()
        history = Button(tr("History"), icon="clock", height=26)
        history.clicked.connect(self._toggle_history)
        for action, icon, title in (
            ("edit", "pencil", tr("Edit")),
            ("delete", "trash", tr("Delete")),
        ):
            button = Button(title, icon=icon, key=key_text(action), height=26)
            button.setToolTip(tip(action))
            call = getattr(self._marks, action)
            button.clicked.connect(lambda _=False, call=call: call(self._id))
            button.setEnabled(self._marks.can_annotate)
            tools.addWidget(button)
        tools.addWidget(history)
        tools.addStretch(1)
        column.addWidget(self._tools)
        column.addWidget(self._history)
        self.show_selected()

    def set_compact(self, *, on: bool) -> None:
        """Leave out the words of the buttons in a small window."""
        for button in self._tools.findChildren(Button):
            button.set_compact(on=on)

    def show_selected(self) -> None:
        """Show the buttons while selected."""
        selected = self._marks.selected == self._id
        restyle(self, selected="true" if selected else "false")
        self._tools.setVisible(selected)
        if not selected:
            self._history.hide()

    def _toggle_history(self) -> None:
        shown = not self._history.isVisible()
        if shown:
            self._history.setText(history_text(self._marks.revisions(self._id)))
        self._history.setVisible(shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the finding."""
        self._marks.select(self._id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the finding."""
        self._marks.edit(self._id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the reader's bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour = QColor(theme_of(self).human)
        left = self.layout().contentsMargins().left() - _BAR - 8
        painter.fillRect(left, 8, _BAR, min(self.height() - 16, 30), colour)
        painter.end()


class FindingsSection(Section):
    """All findings of the record, in time."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__(tr("Findings"))
        self._session, self._marks = session, session.marks
        self._compact = False
        self.column.setSpacing(0)
        self._count = text_label(role="secondary", ink="2")
        self.heading.insertWidget(1, self._count)
        for action in ("undo", "redo"):
            button = Button(icon=action, kind="quiet", height=24)
            button.setToolTip(tip(action))
            button.setAccessibleName(tip(action))
            button.clicked.connect(lambda _=False, action=action: actions.trigger(action))
            actions.qt[action].enabledChanged.connect(button.setEnabled)
            button.setEnabled(actions.qt[action].isEnabled())
            self.heading.addWidget(button)
        self._rows: dict[str, FindingRow] = {}
        self._empty = text_label(role="secondary", ink="2", wrap=True)
        self.column.addWidget(self._empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self._more = text_label(role="secondary", ink="2", wrap=True)
        self._more.setContentsMargins(16, 6, 16, 0)
        self.column.addWidget(self._more)
        self._marks.changed.connect(self.refresh)
        self._marks.selectionChanged.connect(self._show_selected)
        session.recordChanged.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self._compact = on
        side = 12 if on else 16
        self.heading.setContentsMargins(side, 0, side, 6)
        self._empty.setContentsMargins(side, 4, side, 4)
        self.column.setContentsMargins(0, 8, 0, 8)
        for row in self._rows.values():
            row.set_compact(on=on)

    def refresh(self) -> None:
        """Show the findings stored."""
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        record, marks = self._session.record, self._marks
        self.setVisible(record is not None)
        self._count.setText(str(len(marks.annotations)) if marks.annotations else "")
        self._empty.setVisible(not marks.annotations)
        self._more.hide()
        self._empty.setText(
            marks.store_problem
            or tr("No findings yet. Drag over leads on the sheet, or press Enter.")
        )
        if record is None:
            return
        first = self._first_listed()
        listed = marks.annotations[first : first + _MOST_ROWS]
        for one in listed:
            row = FindingRow(one, record, self._session)
            row.set_compact(on=self._compact)
            self._list.addWidget(row)
            self._rows[one.id] = row
        total = len(marks.annotations)
        self._more.setVisible(len(listed) < total)
        self._more.setText(
            tr(
                "{first:,}–{last:,} of {total:,}. {next} and {previous} go through all.",
                first=first + 1,
                last=first + len(listed),
                total=total,
                next=key_text("next_finding"),
                previous=key_text("previous_finding"),
            )
        )

    def _first_listed(self) -> int:
        """Return which finding the list begins with: the selected one lies in the middle."""
        ids = [one.id for one in self._marks.annotations]
        selected = self._marks.selected
        at = ids.index(selected) if selected in ids else 0
        return max(0, min(at - _MOST_ROWS // 2, len(ids) - _MOST_ROWS))

    def _show_selected(self) -> None:
        if self._marks.selected is not None and self._marks.selected not in self._rows:
            self.refresh()
        for row in self._rows.values():
            row.show_selected()
