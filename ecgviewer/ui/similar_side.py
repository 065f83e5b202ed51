"""Beside the list of similar cases: one case over what is sought, and what to suggest on many."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecgviewer.core.finding_search import search_findings
from ecgviewer.core.findings import all_findings, finding_for
from ecgviewer.core.language import tr, tr_n
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record_ref import record_title
from ecgviewer.core.similar_case import SimilarCase
from ecgviewer.ui.active_label import favourites
from ecgviewer.ui.controls import Button
from ecgviewer.ui.finding_list import FindingList, SearchField
from ecgviewer.ui.finding_picker import short_code
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.similar_waves import SPEED_MM_S, paint_name, paint_waves, scale_for
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import qcolor
from ecgviewer.ui.tuning_cards import Card

_COLUMNS = 4
_BEAT_MM = 0.9 * SPEED_MM_S


class OverView(QWidget):
    """All leads compared: the case in black over what is sought in grey, one scale."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._similar = session.similar
        self._case: SimilarCase | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(180)
        self.setAccessibleName(tr("The case over what is sought"))

    def sizeHint(self) -> QSize:
        """Room for three rows of leads."""
        return QSize(320, 270)

    def show_case(self, case: SimilarCase | None) -> None:
        """Show a case."""
        self._case = case
        self.update()

    def _leads(self) -> tuple[str, ...]:
        found = self._similar.found
        if found is None or found.wave is None:
            return STANDARD_LEADS
        return found.wave.leads

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a box a lead."""
        theme, found = theme_of(self), self._similar.found
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(theme.panel))
        if found is None or self._case is None or not self._similar.may_see:
            painter.end()
            return
        leads = self._leads()
        columns = min(_COLUMNS, len(leads))
        rows = -(-len(leads) // columns)
        width, height = self.width() / columns, min(self.height() / rows, 190.0)
        px_per_mm = (width - 4) / _BEAT_MM
        scale = scale_for(found, leads, px_per_mm=px_per_mm, height=height - 14)
        tinted = found.compared if found.subject.kind == "region" else None
        for place, lead in enumerate(leads):
            # Standard leads go down the columns, as on paper.
            column, row = divmod(place, rows) if len(leads) == 12 else divmod(place, 1)
            if len(leads) != 12:
                row, column = divmod(place, columns)
            box = QRectF(round(column * width), round(row * height), round(width) - 3, height - 3)
            paint_waves(painter, theme, box, lead, scale, found.wave, self._case, tinted=tinted)
            paint_name(painter, theme, box, scale.title(lead))
        painter.end()


class OverCard(Card):
    """One case: its name, its numbers, its waves over what is sought."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Over what is sought"))
        self._similar = session.similar
        self.view = OverView(session)
        self.column.addWidget(self.view, 1)
        self._said = text_label(role="secondary", ink="2", wrap=True)
        self.column.addWidget(self._said)

    def show_case(self, case: SimilarCase | None) -> None:
        """Show a case, or none."""
        self.view.show_case(case)
        found = self._similar.found
        if case is None or found is None:
            self.side.clear()
            self._said.clear()
            return
        self.side.setText(record_title(case.path))
        in_mv = case.wave is not None and case.wave.in_mv
        text = tr(
            "Median beats, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · grey: sought",
            speed_mm_s=SPEED_MM_S,
            sizes=tr("millivolts") if in_mv else tr("sizes not known"),
        )
        if not case.patient_known:
            text += f" · {tr('the file does not say whose it is')}"
        self._said.setText(text)


class LabelCard(Card):
    """Suggest a finding on all that is ticked."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Label all of these"))
        self._session, self._similar = session, session.similar
        self._finding = ""
        self._offered = ""
        self._note = text_label(role="secondary", ink="2", wrap=True)
        self._note.setText(
            tr(
                "As suggestions, never as findings: each is shown after the first read of its "
                "record, and accepted (Y) or rejected (R) there."
            )
        )
        self.field = SearchField()
        self.list = FindingList(self.field)
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.list.step)
        self.field.returnPressed.connect(lambda: self._similar.place(self._finding))
        self.list.chosen.connect(self._choose)
        self.button = Button(tr("Suggest"), kind="primary")
        self.button.clicked.connect(lambda: self._similar.place(self._finding))
        self.all = Button(tr("Tick all"), key="Ctrl A")
        self.all.clicked.connect(self._similar.tick_all)
        self._done = text_label(role="secondary", ink="model", wrap=True)
        self.back = Button(tr("Take back"), icon="undo", height=26)
        self.back.clicked.connect(self._similar.take_back)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button, 1)
        row.addWidget(self.all)
        done = QHBoxLayout()
        done.addWidget(self._done, 1)
        done.addWidget(self.back)
        for widget in (self._note, self.field, self.list):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addLayout(done)
        self._search("")
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Take the height of a small window."""
        self.list.set_compact(on=on)
        self._note.setVisible(not on)

    def _search(self, text: str) -> None:
        total = len(all_findings())
        numbers = {code: place + 1 for place, code in enumerate(favourites(self._session))}
        found = search_findings(text, limit=total)
        if not text.strip():
            first = [finding_for(code) for code in (self._offered, *numbers) if code]
            codes = {one.code for one in first}
            found = (*dict.fromkeys(first), *(one for one in found if one.code not in codes))
        self.list.show_findings(found, {})
        self.field.count = tr("{n} of {total}", n=len(found), total=total)
        if text.strip():
            self._choose(self.list.codes[0] if self.list.codes else "")
        self.list.choose(self._finding)

    def _choose(self, code: str) -> None:
        self._finding = code
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen and what was done."""
        similar = self._similar
        if similar.suggested != self._offered:
            self._offered = similar.suggested
            self._finding = self._offered or self._finding
            self.field.clear()
            self._search("")
        n = len(similar.ticked)
        name = short_code(self._finding) if self._finding else tr("a finding")
        self.button.setText(tr("Suggest {name} on {n}", name=name, n=n))
        self.button.setEnabled(bool(self._finding) and similar.can_place)
        self.all.setEnabled(bool(similar.cases))
        placed = similar.placed
        self.back.setVisible(placed is not None and bool(placed.suggestions))
        self._done.setVisible(placed is not None)
        if placed is not None:
            text = tr_n(
                "{finding} suggested on {n} record",
                "{finding} suggested on {n} records",
                len(placed.suggestions),
                finding=short_code(placed.finding),
            )
            if placed.problems:
                text = tr(
                    "{suggested}; not on {n}: {why}",
                    suggested=text,
                    n=len(placed.problems),
                    why=next(iter(placed.problems.values())),
                )
            self._done.setText(text)


class Side(QWidget):
    """Both cards, one above the other."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.over, self.label = OverCard(session), LabelCard(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.over, 1)
        column.addWidget(self.label)

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self.setFixedWidth(324 if on else 440)
        self.label.set_compact(on=on)
