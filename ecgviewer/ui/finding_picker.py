"""Writing a finding: leads, what it is, how sure one is. In the panel, never over the sheet."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.finding_search import search_findings
from ecgviewer.core.findings import all_findings, finding_for, modifier_for, quality
from ecgviewer.core.language import small, tr, tr_n
from ecgviewer.core.leads import display_order
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.active_label import favourites
from ecgviewer.ui.controls import Button, Icon
from ecgviewer.ui.draft import Draft
from ecgviewer.ui.finding_card import FindingCard
from ecgviewer.ui.finding_list import FindingList, SearchField
from ecgviewer.ui.finding_words import CertaintyRow, ScopeRow, WordsRow
from ecgviewer.ui.panel import Section
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label

_LEADS_WIDE, _LEADS_NARROW = 12, 6


def short_code(code: str) -> str:
    """Return a code as it stands on a chip."""
    return code.removeprefix("local:")


class FindingPicker(Section):
    """The finding being written; without one, a line that begins it and the favourites."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__(tr("Your reading"))
        self.setObjectName("picker")
        self._session, self._marks, self._actions = session, session.marks, actions
        self._columns = _LEADS_WIDE
        self._lead_buttons: dict[str, Button] = {}
        self._was_open = False
        self._span = text_label(role="secondary", ink="2")
        self.heading.insertWidget(0, Icon("pencil", ink="ink1"))
        self.heading.addWidget(self._span)
        self._begin = Button(
            tr("Add a finding, or drag over leads"), icon="search", key=key_text("enter"), height=32
        )
        self._begin.clicked.connect(self.open)
        self._quick = QWidget()
        self._favourites = QGridLayout(self._quick)
        self._favourites.setContentsMargins(0, 0, 0, 0)
        self._favourites.setSpacing(6)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        self._leads = QGridLayout()
        self._leads.setSpacing(4)
        form.addLayout(self._leads)
        self._build_search(form)
        self._scope = ScopeRow(session.beat_scope, session.marks)
        self._certainty, self._words = CertaintyRow(session.marks), WordsRow(session.marks)
        for row in (self._scope, self._certainty, self._words):
            form.addWidget(row)
        self._build_buttons(form)
        for widget in (self._begin, self._quick, self._form):
            self.column.addWidget(widget)
        session.recordChanged.connect(self._build_leads)
        session.settingsChanged.connect(self._build_favourites)
        session.label.changed.connect(self._show_label)
        self._marks.draftChanged.connect(self.refresh)
        self._marks.changed.connect(self.refresh)
        self._build_favourites()
        self._build_leads()

    def _build_search(self, form: QVBoxLayout) -> None:
        self.field = SearchField()
        self.field.textChanged.connect(self._search)
        self.list = FindingList(self.field)
        self.field.stepped.connect(self.list.step)
        self.list.chosen.connect(lambda code: self._marks.change_draft(finding=code))
        self.list.doubleClicked.connect(lambda _: self._marks.save())
        self.card = FindingCard()
        form.addWidget(self.field)
        form.addWidget(self.list)
        form.addWidget(self.card)

    def _build_buttons(self, form: QVBoxLayout) -> None:
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note, if any"))
        self.note.setAccessibleName(tr("Note"))
        self.note.textEdited.connect(lambda text: self._marks.change_draft(note=text))
        form.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._save = Button(tr("Save finding"), key=key_text("enter"), kind="primary")
        self._save.clicked.connect(lambda: self._marks.save())
        self._cancel = Button(tr("Cancel"), key=key_text("escape"))
        self._cancel.clicked.connect(self._marks.cancel)
        row.addWidget(self._save, 1)
        row.addWidget(self._cancel)
        form.addLayout(row)

    # Building what depends on record and settings

    def set_compact(self, *, on: bool) -> None:
        """Put the leads in two rows in a small window."""
        super().set_compact(on=on)
        self._columns = _LEADS_NARROW if on else _LEADS_WIDE
        self.list.set_compact(on=on)
        self.card.set_compact(on=on)
        self._scope.set_compact(on=on)
        self._words.set_compact(on=on)
        self._build_leads()
        self._build_favourites()

    def _build_leads(self) -> None:
        for button in self._lead_buttons.values():
            self._leads.removeWidget(button)
            button.hide()
            button.deleteLater()
        record = self._session.record
        names = display_order(record.lead_names) if record is not None else ()
        self._lead_buttons = {}
        for place, name in enumerate(names):
            button = Button(name, kind="chip", height=24)
            button.setCheckable(True)
            # They share the row: all they would like is wider than the panel, and texts that wrap
            # would be laid out for that width.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, name=name: self._toggle(name))
            self._leads.addWidget(button, place // self._columns, place % self._columns)
            self._lead_buttons[name] = button
        self._chain()
        self.refresh()

    def _chain(self) -> None:
        """Let the focus go through what was built anew where it stands, and not after all else."""
        quick = [self._favourites.itemAt(place) for place in range(self._favourites.count())]
        chain = (self._begin, *(item.widget() for item in quick), *self._lead_buttons.values())
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _build_favourites(self) -> None:
        while (item := self._favourites.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        across = 4 if self._columns == _LEADS_WIDE else 3
        for place, code in enumerate(favourites(self._session)):
            button = Button(short_code(code), key=str(place + 1), height=26)
            button.setCheckable(True)
            kept = tr(
                "{key}: name every new finding so, or no longer",
                key=key_text(f"label_{place + 1}"),
            )
            button.setToolTip(f"{finding_for(code).title}\n{kept}")
            button.clicked.connect(lambda _=False, place=place: self._press_favourite(place + 1))
            self._favourites.addWidget(button, place // across, place % across)
        self._chain()
        self._show_label()

    def _press_favourite(self, number: int) -> None:
        self.choose_favourite(number)
        self._show_label()

    def _show_label(self) -> None:
        """Light the favourite that new findings are named with, and say so."""
        active = self._session.label.code
        for place, code in enumerate(favourites(self._session)):
            item = self._favourites.itemAt(place)
            if item is not None:
                item.widget().setChecked(code == active)  # type: ignore[attr-defined]
        what = short_code(active) if active else tr("a finding")
        compact = self._columns == _LEADS_NARROW
        self._begin.setText(
            tr("Add {what}", what=what)
            if compact
            else tr("Add {what}, or drag over leads", what=what)
        )
        self.refresh()

    # What the reader does

    def open(self) -> None:
        """Begin a finding of the whole record if none is being written, and go to the search."""
        if not self._marks.has_draft:
            self._marks.begin_whole()
        if self._marks.has_draft:
            self.field.setFocus()
            self.field.selectAll()

    def pick_or_save(self) -> None:
        """Save the finding being written if it is named; else let it be named."""
        draft = self._marks.draft
        if draft is not None and draft.finding:
            self._marks.save()
        else:
            self.open()

    def choose_favourite(self, number: int) -> None:
        """Name the finding being written (or a new one of the whole record) with a favourite."""
        codes = favourites(self._session)
        if number > len(codes):
            return
        if not self._marks.has_draft:
            self._marks.begin_whole()
        self._marks.change_draft(finding=codes[number - 1])

    def _toggle(self, name: str) -> None:
        self._marks.toggle_lead(name)
        self.refresh()

    def _search(self, text: str) -> None:
        """Show what matches; while typing, the best match is the one chosen."""
        self._fill(text)
        codes = self.list.codes
        if self._marks.draft is not None and text.strip():
            self._marks.change_draft(finding=codes[0] if codes else "")
            self.list.choose(self._marks.draft.finding)

    def _fill(self, text: str) -> None:
        total = len(all_findings())
        numbers = {code: place + 1 for place, code in enumerate(favourites(self._session))}
        found = search_findings(text, limit=total)
        if not text.strip():
            first = [finding_for(code) for code in numbers]
            found = (*first, *(one for one in found if one.code not in numbers))
        self.list.show_findings(found, numbers)
        self.field.count = tr("{n} of {total}", n=len(found), total=total)

    # Showing

    def refresh(self) -> None:
        """Show the finding being written, or the way to begin one."""
        draft = self._marks.draft
        opened = draft is not None
        if opened and not self._was_open:
            self.field.clear()
            self._fill("")
        self._was_open = opened
        self._form.setVisible(opened)
        self._begin.setVisible(not opened)
        self._quick.setVisible(not opened)
        self.setVisible(self._session.has_record)
        self._begin.setEnabled(self._marks.can_annotate)
        self._quick.setEnabled(self._marks.can_annotate)
        restyle(self, open="true" if opened else "false")
        self._span.setText("")
        if draft is None:
            self.title.setText(tr("Your reading"))
            return
        self._show(draft)

    def _show(self, draft: Draft) -> None:
        record = self._session.record
        assert record is not None
        editing = draft.editing is not None
        self.title.setText(tr("Edit finding") if editing else tr("New finding"))
        where = place_text(draft, record.fs, record.n_samples)
        snapped = self._session.beat_scope.snapped_to
        if snapped and not draft.peaks and self._columns == _LEADS_WIDE:
            where += " · " + tr("snapped to {bounds}", bounds=", ".join(map(tr, snapped)))
        self._span.setText(where)
        for name, button in self._lead_buttons.items():
            button.setChecked(name in draft.leads)
        self._certainty.refresh(draft)
        self._words.refresh(draft)
        self.list.choose(draft.finding)
        self.card.show_finding(draft.finding)
        if self.note.text() != draft.note:
            self.note.setText(draft.note)
        self._save.setEnabled(bool(draft.finding))
        self._save.setText(
            tr("Save finding")
            if not draft.finding
            else tr("Save {code}", code=short_code(draft.finding))
        )


def place_text(one: Annotation | Draft, fs: float, n_samples: int) -> str:
    """Return where a finding stands: a span, a point, a beat, beats, or the whole record."""
    if one.kind == "record":
        return tr("whole record")
    if one.kind == "point":
        return tr("point at {second:.3f} s", second=one.start / fs)
    if one.kind == "beat":
        return tr("beat at {second:.2f} s", second=one.peaks[0] / fs)
    if one.kind == "beats":
        many = tr_n("{n} beat", "{n:,} beats", len(one.peaks))
        return f"{many}, {one.peaks[0] / fs:.2f}–{one.peaks[-1] / fs:.2f} s"
    return span_text(one.start, one.stop, fs, n_samples)


def words_of(one: Annotation) -> tuple[str, ...]:
    """Return certainty, severity, course and modifiers of a finding as they are said."""
    said = [quality(word) for word in (one.certainty, one.severity, one.course)]
    said += [small(modifier_for(code).title) for code in one.modifiers]
    return tuple(word for word in said if word)


def span_text(start: int, stop: int, fs: float, n_samples: int) -> str:
    """Return a span as it is said: ``8.19–8.66 s · 470 ms``, or ``whole record``."""
    if start == 0 and stop == n_samples:
        return tr("whole record")
    length_s = (stop - start) / fs
    length = f"{length_s * 1000:.0f} ms" if length_s < 2 else f"{length_s:.1f} s"
    return f"{start / fs:.2f}–{stop / fs:.2f} s · {length}"
