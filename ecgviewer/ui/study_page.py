"""The page of studies: a reader's packet at the left, an organiser's study at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_n
from ecgviewer.tasks.packets import Made
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.adjudication_page import AdjudicationPage
from ecgviewer.ui.agreement_tables import AgreementTables
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.packet_strip import counts_text
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.study_dialogs import (
    MakePacketsDialog,
    ReplyDialog,
    ask_packet,
    ask_replies,
    ask_study,
)
from ecgviewer.ui.studying import Studying
from ecgviewer.ui.style import restyle, text_label

LEFT_PX, LEFT_SMALL_PX = 400, 320
_LISTED = 4
_TOLD_LINES = 6


def _card(title: str) -> tuple[QFrame, QVBoxLayout, QHBoxLayout]:
    """Return a card, its column, and the row of its heading."""
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(text_label(title, role="strong"))
    column.addLayout(head)
    return card, column, head


class ReaderCard(QFrame):
    """What a reader does: open a packet, go on with it, answer."""

    def __init__(self, session: ReviewSession, actions: ActionSet, studying: Studying) -> None:
        super().__init__()
        self._session, self._packet = session, studying.packet
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card, self._column, head = _card(tr("Read a packet"))
        head.addStretch(1)
        self._proof = chip("", "grey")
        head.addWidget(self._proof)
        column.addWidget(card)
        self._said = text_label(wrap=True, ink="2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._column.addWidget(self._said)
        self._column.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.open = Button(tr("Open packet"), icon="folder", kind="primary")
        self.open.clicked.connect(self._on_open)
        self.go_on = Button(tr("Go on"), icon="pulse", kind="primary")
        self.go_on.clicked.connect(lambda: actions.trigger("read"))
        self.reply = Button(tr("Send reply"))
        self.reply.clicked.connect(self._on_reply)
        self.close_packet = Button(tr("Close"), kind="quiet")
        self.close_packet.setToolTip(tr("Leave the packet; all that you said stays"))
        self.close_packet.clicked.connect(self._packet.close)
        for button in (self.open, self.go_on, self.reply, self.close_packet):
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
        self._before = QVBoxLayout()
        self._before.setSpacing(4)
        self._column.addLayout(self._before)
        self._column.addStretch(1)

    def _on_open(self) -> None:
        asked = ask_packet(self)
        if asked is not None:
            self._packet.open(*asked)

    def _on_reply(self) -> None:
        work = self._packet.work
        if work is None:
            return
        counts = counts_text(dict(work.counts), len(work.items))
        theme = self._session.settings.theme
        dialog = ReplyDialog(theme, self.window(), counts=counts, signed=work.signed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._packet.send(dialog.out, key=dialog.key, notes=dialog.notes.isChecked())
        )
        dialog.open()

    def refresh(self) -> None:
        """Show the packet, or those opened before."""
        work = self._packet.work
        reads = work is not None
        self.open.set_look(kind="normal" if reads else "primary")
        for widget in (self.go_on, self.reply, self.close_packet, self._bar, self._proof):
            widget.setVisible(reads)
        self.open.setVisible(not reads)
        _clear(self._before)
        if work is None:
            self._said.setText(
                tr(
                    "A packet brings records to you under numbers, in an order of its own. You "
                    "read it blind: nothing of the model, nothing of other readers."
                )
            )
            known = self._packet.known()[:_LISTED]
            if known:
                self._before.addWidget(text_label(tr("Opened before"), role="secondary", ink="2"))
            for folder in known:
                button = Button(folder.name, icon="folder", kind="quiet")
                button.setToolTip(tr("Go on with {folder}", folder=folder))
                button.clicked.connect(lambda _=False, one=folder: self._packet.go_on(one))
                self._before.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            return
        self._proof.setText(tr("Signature good") if work.signed else tr("Not proven: no key"))
        restyle(self._proof, tone="green" if work.signed else "amber")
        total, counts = len(work.items), dict(work.counts)
        is_done = not counts.get("unread", 0) and not counts.get("later", 0)
        self.go_on.set_look(kind="normal" if is_done else "primary")
        self.reply.set_look(kind="primary" if is_done else "normal")
        lines = [f"<b>{work.packet}</b>", counts_text(counts, total)]
        missing = total - len(work.paths)
        if missing:
            lines.append(tr("{n} records are not on this computer.", n=missing))
        self._said.setText("<br>".join(lines))
        self._bar.setRange(0, total)
        self._bar.setValue(total - counts.get("unread", 0) - counts.get("later", 0))


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()


class OrganiserCard(QFrame):
    """What an organiser does: make packets, take replies, look at agreement, adjudicate."""

    def __init__(self, session: ReviewSession, studying: Studying) -> None:
        super().__init__()
        self._session, self._studying, self._state = session, studying, studying.organising
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card, inner, head = _card(tr("Run a study"))
        column.addWidget(card)
        self._name = text_label(ink="2")
        head.addWidget(self._name)
        head.addStretch(1)
        self.make = Button(tr("Make packets"), icon="users")
        self.make.clicked.connect(self._on_make)
        self.merge = Button(tr("Merge replies"), icon="layers")
        self.merge.clicked.connect(self._on_merge)
        self.adjudicate = Button(tr("Adjudicate"), icon="pencil")
        self.adjudicate.clicked.connect(studying.begin_adjudication)
        self.open = Button(tr("Open study"), icon="folder")
        self.open.clicked.connect(self._on_open)
        self.leave = Button(tr("Close"), kind="quiet")
        self.leave.clicked.connect(self._state.close)
        for button in (self.open, self.make, self.merge, self.adjudicate, self.leave):
            head.addWidget(button)
        self._busy = QProgressBar()
        self._busy.setTextVisible(False)
        inner.addWidget(self._busy)
        self._told = text_label(wrap=True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner.addWidget(self._told)
        self.tables = AgreementTables()
        inner.addWidget(self.tables, 1)
        self._empty = QVBoxLayout()
        self._empty.setSpacing(4)
        inner.addLayout(self._empty)
        self._filler = QWidget()
        inner.addWidget(self._filler, 1)
        self._shown: Any = None
        self._compact = False
        self._state.packetsMade.connect(self._on_made)

    def _on_make(self) -> None:
        study = self._state.study
        path = study.study_path if study is not None else None
        if not self._session.paths:
            self._session.tell("caution", tr("No records are open. Open those to be read first."))
            return
        dialog = MakePacketsDialog(self._session, path, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._state.make(dialog.paths, dialog.wish()))
        dialog.open()

    def _on_made(self, made: tuple[Made, ...]) -> None:
        names = ", ".join(one.packet.name for one in made)
        self._session.tell(
            "info",
            tr(
                "Made {names} in {folder}. Send each packet's key on another way than the packet.",
                names=names,
                folder=made[0].packet.parent,
            ),
        )

    def _on_merge(self) -> None:
        paths = ask_replies(self)
        if paths:
            self._state.merge(paths)

    def _on_open(self) -> None:
        path = ask_study(self)
        if path is not None:
            self._state.open(path)

    def set_compact(self, *, on: bool) -> None:
        """Show icons alone in a small window, once they have been met with their words."""
        self._compact = on
        for button in (self.open, self.make, self.merge):
            button.set_compact(on=on and self._state.study is not None)

    def refresh(self) -> None:
        """Show the study, or those used last."""
        state, study = self._state, self._state.study
        self.set_compact(on=self._compact)
        busy = state.is_busy
        there = study is not None
        self._busy.setVisible(busy)
        if busy and state.progress is not None:
            self._busy.setRange(0, state.progress.total)
            self._busy.setValue(state.progress.done)
        for button in (self.make, self.open, self.merge):
            button.setEnabled(not busy)
        self.merge.setVisible(there)
        self.adjudicate.setVisible(study is not None and study.result is not None)
        self.leave.setVisible(there)
        self.tables.setVisible(there)
        self._filler.setVisible(not there)
        lines = list(state.told)
        left = len(lines) - _TOLD_LINES
        more = [tr("and {n} more", n=left)] if left > 0 else []
        self._told.setText("\n".join(lines[:_TOLD_LINES] + more))
        self._told.setToolTip("\n".join(lines))
        restyle(self._told, tone="amber" if state.is_trouble else "grey")
        self._told.setVisible(bool(lines))
        _clear(self._empty)
        if study is None:
            self._name.clear()
            self._show_known()
            return
        rows = len(study.result.adjudicate) if study.result is not None else 0
        self.adjudicate.setText(tr_n("Adjudicate {n} row", "Adjudicate {n} rows", rows))
        self.adjudicate.updateGeometry()
        self.adjudicate.setEnabled(rows > 0 and not busy)
        people = len({row.pseudonym for row in study.rows})
        records = tr("{n:,} records", n=study.n_records)
        readers = tr_n("{n} reader", "{n} readers", people)
        self._name.setText(f"{study.study_path.name} · {records} · {readers}")
        self._name.setToolTip(tr("{path}\nBack it up; send it to nobody.", path=study.study_path))
        if study is not self._shown:
            self._shown = study
            self.tables.show_study(study)

    def _show_known(self) -> None:
        label: QLabel = text_label(
            tr(
                "Make packets of the records that are open: each reader gets them under numbers "
                "of their own, with silent repeats if you like. Replies come back as files; "
                "agreement and what must be decided stand here then."
            ),
            ink="2",
            wrap=True,
        )
        self._empty.addWidget(label)
        known = self._state.known()[:_LISTED]
        if known:
            self._empty.addWidget(text_label(tr("Used last"), role="secondary", ink="2"))
        for path in known:
            button = Button(_short(path), icon="folder", kind="quiet")
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, one=path: self._state.open(one))
            self._empty.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


class StudyPage(QWidget):
    """Reader and organiser side by side; the adjudicator's page in their place."""

    def __init__(self, session: ReviewSession, actions: ActionSet, studying: Studying) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self.studying = session, studying
        self._compact = False
        self.adjudication: AdjudicationPage | None = None
        self._stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Studies"), role="title"))
        head.addWidget(
            text_label(
                tr("Several readers without a server; files go only where you send them"), ink="2"
            )
        )
        head.addStretch(1)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.reader = ReaderCard(session, actions, studying)
        self.reader.setFixedWidth(LEFT_PX)
        self.organiser = OrganiserCard(session, studying)
        row.addWidget(self.reader, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.organiser, 1)
        column.addLayout(row, 1)
        self._stack.addWidget(first)
        for signal in (
            studying.packet.changed,
            studying.organising.changed,
            session.runner.activeChanged,
        ):
            signal.connect(self.refresh)
        studying.adjudicating.changed.connect(self._on_adjudication)

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
        self.reader.setFixedWidth(LEFT_SMALL_PX if on else LEFT_PX)
        self.organiser.set_compact(on=on)
        if self.adjudication is not None:
            self.adjudication.set_compact(on=on)

    def showEvent(self, event: Any) -> None:
        """Look again at what may have changed."""
        super().showEvent(event)
        self.refresh()

    def focusInEvent(self, event: Any) -> None:
        """Hand the focus to the queue, where there is one."""
        super().focusInEvent(event)
        if self.adjudication is not None and self._stack.currentWidget() is self.adjudication:
            self.adjudication.table.setFocus()

    def refresh(self) -> None:
        """Show reader and organiser; at rest while not seen."""
        if self.isVisible():
            self.reader.refresh()
            self.organiser.refresh()

    def _on_adjudication(self) -> None:
        working = self.studying.adjudicating.work is not None
        if working and self.adjudication is None:
            self.adjudication = AdjudicationPage(self._session, self.studying.adjudicating)
            self.adjudication.left.connect(self.studying.adjudicating.close)
            self.adjudication.set_compact(on=self._compact)
            self._stack.addWidget(self.adjudication)
            self.adjudication.refresh()
        if working and self._stack.currentWidget() is not self.adjudication:
            self._stack.setCurrentWidget(self.adjudication)
            if self.adjudication is not None:
                self.adjudication.table.setFocus()
        elif not working:
            self._stack.setCurrentIndex(0)
            self.refresh()
