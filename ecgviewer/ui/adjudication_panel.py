"""Beside the adjudicator's sheet: the question, what each reader said, the decision."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.adjudication import VERDICTS, Case, Verdict
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.findings import finding_for, quality
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.study import Reading
from ecgviewer.ui.adjudication_state import Adjudicating
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.panel import Section
from ecgviewer.ui.reader_marks import initials_of, is_outlined, reader_colour
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import ui_font

PANEL_PX, PANEL_SMALL_PX = 372, 296
_MARKS_LISTED = 12


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """Why a row is in the queue: in the table, and in a sentence."""

    short: str
    full: str


REASONS = {
    "rare": ReasonWords(
        tr_later("Rare code"), tr_later("One positive on a rare code is enough to come here.")
    ),
    "disagreement": ReasonWords(
        tr_later("Differ"), tr_later("Readers who read the record differ on this.")
    ),
    "uncertain": ReasonWords(
        tr_later("Uncertain"), tr_later("A reader could not decide on this record.")
    ),
    "reject": ReasonWords(
        tr_later("Unfit"), tr_later("A reader says that this record cannot be read.")
    ),
    "later": ReasonWords(
        tr_later("Put off"), tr_later("A reader has put this record off and not come back to it.")
    ),
    "unread": ReasonWords(tr_later("Unread"), tr_later("A reader has not read this record.")),
}

VERDICT_WORDS = {
    "accept": tr_later("accepted"),
    "reject": tr_later("rejected"),
    "uncertain": tr_later("uncertain"),
    "later": tr_later("put off"),
}
_DECIDED = {
    "accept": tr_later("Accepted by {author}, {when} UTC."),
    "reject": tr_later("Rejected by {author}, {when} UTC."),
    "uncertain": tr_later("Uncertain by {author}, {when} UTC."),
    "later": tr_later("Put off by {author}, {when} UTC."),
}
_KEYS: dict[Verdict, str] = {
    "accept": "Y",
    "reject": "R",
    "uncertain": "Shift+U",
    "later": "Shift+N",
}
_TITLES = {
    "accept": tr_later("Accept"),
    "reject": tr_later("Reject"),
    "uncertain": tr_later("Uncertain"),
    "later": tr_later("Later"),
}
_TIPS = {
    True: {
        "accept": tr_later("The finding is there"),
        "reject": tr_later("The finding is not there"),
        "uncertain": tr_later("It cannot be decided from this record"),
        "later": tr_later("Put off; the row stays open"),
    },
    False: {
        "accept": tr_later("The record can be used as it was read"),
        "reject": tr_later("The record cannot be used"),
        "uncertain": tr_later("It cannot be decided"),
        "later": tr_later("Put off; the row stays open"),
    },
}
_READ = tr_later("read", sense="has been read")
_STATE_WORDS = {
    "read": _READ,
    "uncertain": tr_later("uncertain"),
    "reject": tr_later("unfit"),
    "later": tr_later("put off"),
    "unread": tr_later("not read"),
}


class InitialsChip(QWidget):
    """A reader's initials in their colour, as on the sheet."""

    def __init__(self, text: str, number: int) -> None:
        super().__init__()
        self._text, self._number = text, number
        self.setAccessibleName(text)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for the initials."""
        return QSize(max(30, 10 + 8 * len(self._text)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        theme = theme_of(self)
        colour = QColor(reader_colour(theme, self._number))
        outlined = is_outlined(self._number)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.25))
        painter.setBrush(QColor(theme.panel) if outlined else colour)
        box = QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(ui_font("small"))
        painter.setPen(colour if outlined else QColor(theme.human_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


def _state_text(state: str) -> str:
    word = _STATE_WORDS[state]
    return tr(word, sense="has been read") if word is _READ else tr(word)


def mark_text(mark: Annotation, fs: float) -> str:
    """Return one mark in a line: where, how sure, on which leads."""
    if mark.kind == "record":
        where = tr("whole record")
    elif mark.kind == "point":
        where = tr("at {time_s:.2f} s", time_s=mark.start / fs)
    else:
        where = f"{mark.start / fs:.2f}–{mark.stop / fs:.2f} s"
    if mark.kind == "beats":
        where = tr_n("{n} beat, {where}", "{n} beats, {where}", len(mark.peaks), where=where)
    leads = (
        ", ".join(mark.leads)
        if len(mark.leads) <= 4
        else tr_n("{n} lead", "{n} leads", len(mark.leads))
    )
    parts = [where, leads, *map(quality, (mark.certainty, mark.severity, mark.course))]
    return " · ".join(part for part in parts if part)


class AdjudicationPanel(QFrame):
    """The question, the readers, the decision."""

    def __init__(self, state: Adjudicating) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._state = state
        self._on: tuple[object, ...] = ()
        self.setFixedWidth(PANEL_PX)
        self.question = Section(tr("Question"))
        self.readers = Section(tr("What the readers said"))
        self.decision = Section(tr("Decision"))
        self._fill_question()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.readers.column.addLayout(self._rows)
        self.keys: dict[str, Button] = {}
        self._fill_decision()
        inner = QWidget()
        inner.setObjectName("scrolled")
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.question)
        stack.addWidget(self.readers)
        stack.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.decision)

    def _fill_question(self) -> None:
        self._reason = chip("", "grey")
        self.question.heading.addWidget(self._reason)
        self._what = text_label(role="title", wrap=True)
        self._why = text_label(ink="2", wrap=True)
        self._definition = text_label(role="secondary", ink="2", wrap=True)
        for label in (self._what, self._why, self._definition):
            self.question.column.addWidget(label)

    def _fill_decision(self) -> None:
        self._standing = text_label(role="secondary", ink="2", wrap=True)
        self._standing.setTextFormat(Qt.TextFormat.PlainText)
        self.decision.column.addWidget(self._standing)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Why (kept in the study's own file)"))
        self.note.setAccessibleName(tr("Why"))
        self.decision.column.addWidget(self.note)
        grid = QGridLayout()
        grid.setSpacing(8)
        self.buttons: dict[str, Button] = {}
        for number, verdict in enumerate(VERDICTS):
            key = _KEYS[verdict]
            button = Button(tr(_TITLES[verdict]), key=key.replace("+", " "))
            button.clicked.connect(lambda _=False, verdict=verdict: self._decide(verdict))
            self.buttons[verdict] = self.keys[key] = button
            grid.addWidget(button, number // 2, number % 2)
        self.decision.column.addLayout(grid)

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self.setFixedWidth(PANEL_SMALL_PX if on else PANEL_PX)
        for section in (self.question, self.readers, self.decision):
            section.set_compact(on=on)

    def _decide(self, verdict: Verdict) -> None:
        self._state.decide(verdict, self.note.text().strip())

    # Showing

    def refresh(self) -> None:
        """Show the row of the queue."""
        case = self._state.case
        for button in self.buttons.values():
            button.setEnabled(case is not None and not self._state.is_busy)
        if case is None:
            return
        self._show_question(case)
        fs = self._state.record.fs if self._state.record is not None else 0.0
        on = (case.key, self._state.names_shown, fs)
        if on != self._on:
            if not self._on or on[0] != self._on[0]:
                self.note.clear()
            self._on = on
            self._show_readers(case, fs)
        self._show_standing(case)

    def _show_question(self, case: Case) -> None:
        row, words = case.row, REASONS[case.row.reason]
        self._reason.setText(tr(words.short))
        for verdict, button in self.buttons.items():
            button.setToolTip(tr(_TIPS[bool(row.code)][verdict]))
        self._why.setText(tr(words.full))
        if row.code:
            known = finding_for(row.code)
            self._what.setText(tr("{finding}?", finding=known.title))
            self._definition.setText(known.definition or tr("code {code}", code=row.code))
        else:
            self._what.setText(tr("Can this record be used?"))
        self._definition.setVisible(bool(row.code))

    def _show_readers(self, case: Case, fs: float) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for one in self._state.readings:
            self._rows.addWidget(self._reader(one, case, fs))

    def _reader(self, one: Reading, case: Case, fs: float) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        name = self._state.name_of(one.reader)
        head.addWidget(InitialsChip(initials_of(name), self._state.number_of(one.reader)))
        head.addWidget(text_label(name, role="strong"))
        if one.repeat:
            head.addWidget(chip(tr("2nd showing"), "grey"))
        head.addStretch(1)
        code = case.row.code
        if code and code in one.codes:
            head.addWidget(chip(tr("Says so"), "human"))
        elif code and one.state == "read":
            head.addWidget(chip(tr("Does not"), "grey"))
        else:
            head.addWidget(chip(_state_text(one.state), "grey"))
        column.addLayout(head)
        first = sorted(one.annotations, key=lambda mark: (mark.finding != code, mark.start))
        for mark in first[:_MARKS_LISTED]:
            shown = escape(mark.finding.removeprefix("local:"))
            text = f"<b>{shown}</b> {mark_text(mark, fs)}" if fs else f"<b>{shown}</b>"
            label = text_label(text, role="secondary", ink="1" if mark.finding == code else "2")
            label.setWordWrap(True)
            column.addWidget(label)
            if mark.note:
                note = text_label(f"“{mark.note}”", role="secondary", ink="2", wrap=True)
                note.setTextFormat(Qt.TextFormat.PlainText)
                column.addWidget(note)
        if len(first) > _MARKS_LISTED:
            more = tr("and {n_more} more", n_more=len(first) - _MARKS_LISTED)
            column.addWidget(text_label(more, role="secondary", ink="2"))
        if not first and one.state == "read":
            column.addWidget(text_label(tr("No finding"), role="secondary", ink="2"))
        return block

    def _show_standing(self, case: Case) -> None:
        made = case.decision
        if made is None:
            self._standing.setText(tr("Not decided yet."))
            return
        when = made.at.replace("T", " ")[:16]
        parts = [tr(_DECIDED[made.verdict], author=made.author, when=when)]
        if case.state == "again":
            parts.append(tr("The readers have said otherwise since: decide again."))
        if made.note:
            parts.append(f"“{made.note}”")
        self._standing.setText(" ".join(parts))
