"""What goes with a finding being written: where it stands, how sure, how marked, old or new."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ecgviewer.core.findings import modifier_for, modifiers_of_kind
from ecgviewer.core.language import capital, statement, tr, tr_later
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.beat_scope import BeatScope
from ecgviewer.ui.controls import Button, KeyChip
from ecgviewer.ui.draft import Draft
from ecgviewer.ui.marks import Marks

_HEIGHT = 26
_KIND_NAMES = {
    "span": tr_later("Span"),
    "point": tr_later("Point"),
    "record": tr_later("Whole record"),
}


class ScopeRow(QWidget):
    """Span, its beat, or all beats like it."""

    def __init__(self, scope: BeatScope, marks: Marks) -> None:
        super().__init__()
        self._scope, self._marks, self._compact = scope, marks, False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons = {}
        for kind, text in (
            ("span", tr("Span")),
            ("beat", tr("This beat")),
            ("beats", tr("All like this")),
        ):
            button = Button(text, kind="segment", height=_HEIGHT)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            self._buttons[kind] = button
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(KeyChip(key_text("alike")))
        scope.changed.connect(self.refresh)
        marks.draftChanged.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Say it shorter in a small window."""
        self._compact = on
        self.refresh()

    def _choose(self, kind: str) -> None:
        self._scope.choose(kind)
        self.refresh()

    def refresh(self) -> None:
        """Show what the finding stands on, and how many beats are alike."""
        draft = self._marks.draft
        if draft is None:
            return
        beats = self._scope.can_choose
        for kind, button in self._buttons.items():
            button.setChecked(kind == draft.kind or (kind == "span" and not draft.peaks))
            button.setEnabled(beats or kind == "span")
        place = tr("Span") if draft.peaks else tr(_KIND_NAMES.get(draft.kind, "Span"))
        self._buttons["span"].setText(place)
        count = len(draft.peaks) if draft.kind == "beats" else len(self._scope.alike)
        self._buttons["beat"].setText(tr("Beat") if self._compact else tr("This beat"))
        self._buttons["beats"].setText(_alike_text(count, short=self._compact))
        self._buttons["beats"].setAccessibleName(_alike_text(count))
        for button in self._buttons.values():
            button.updateGeometry()


def _alike_text(count: int, *, short: bool = False) -> str:
    if count == 0:
        return tr("All alike") if short else tr("All beats like this")
    if count == 1:
        return tr("None alike") if short else tr("No other like this")
    if short:
        return tr("All {count:,} alike", count=count)
    return tr("All {count:,} beats like this", count=count)


def _title(kind: str, code: str) -> str:
    """Return what a severity or a course is called, empty where none is said."""
    return next((one.title for one in modifiers_of_kind(kind) if one.code == code), capital(code))


class CertaintyRow(QWidget):
    """Definite, probable, possible."""

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._marks = marks
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons = {}
        for one in modifiers_of_kind("certainty"):
            button = Button(one.title, kind="segment", height=_HEIGHT)
            button.setCheckable(True)
            button.setToolTip(statement(one.meaning))
            button.clicked.connect(lambda _=False, code=one.code: self._choose(code))
            self.buttons[one.code] = button
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(KeyChip(key_text("certainty")))

    def _choose(self, code: str) -> None:
        self._marks.change_draft(certainty=code)
        if self._marks.draft is not None:
            self.refresh(self._marks.draft)

    def refresh(self, draft: Draft) -> None:
        """Show how sure the reader is."""
        for certainty, button in self.buttons.items():
            button.setChecked(certainty == draft.certainty)


class WordsRow(QWidget):
    """Severity, old or new, and modifiers: each a button that goes on, or opens the list."""

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._marks = marks
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._menu: QMenu | None = None
        self._buttons: dict[str, Button] = {}
        self.set_compact(on=False)
        marks.modifiersWanted.connect(self.open_modifiers)

    def set_compact(self, *, on: bool) -> None:
        """Leave the keys to the tooltips in a small window."""
        calls = {
            "severity": self._marks.next_severity,
            "course": self._marks.next_course,
            "modifiers": self._marks.ask_modifiers,
        }
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for name, call in calls.items():
            button = Button(key="" if on else key_text(name), height=_HEIGHT)
            button.clicked.connect(lambda _=False, call=call: call())
            self._buttons[name] = button
            self._row.addWidget(button, 1)
        if self._marks.draft is not None:
            self.refresh(self._marks.draft)

    def refresh(self, draft: Draft) -> None:
        """Show what is said."""
        names = [modifier_for(code).title for code in draft.modifiers]
        said = (
            names[0]
            if len(names) == 1
            else tr("{count} modifiers", count=len(names))
            if names
            else ""
        )
        texts = {
            "severity": _title("severity", draft.severity) or tr("Severity"),
            "course": _title("course", draft.course) or tr("Old/new"),
            "modifiers": said or tr("Modifiers"),
        }
        for name, button in self._buttons.items():
            button.setText(texts[name])
            button.setToolTip(tip(name))
            button.setAccessibleName(f"{tip(name)}: {texts[name]}")
            button.updateGeometry()
        full = "\n".join(names)
        self._buttons["modifiers"].setToolTip(full or tip("modifiers"))

    def open_modifiers(self) -> None:
        """Open the list of modifiers."""
        draft = self._marks.draft
        if draft is None or not self.isVisible():
            return
        menu = self._menu = ModifierMenu(self._marks, self)
        button = self._buttons["modifiers"]
        corner = button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), 0))
        menu.popup(corner + QPoint(0, button.height() + 4))


class ModifierMenu(QMenu):
    """All modifiers with a tick each; a letter goes to one, Enter ticks it."""

    def __init__(self, marks: Marks, parent: QWidget) -> None:
        super().__init__(parent)
        draft = marks.draft
        chosen = draft.modifiers if draft is not None else ()
        unknown = [code for code in chosen if modifier_for(code).meaning == ""]
        for code in [one.code for one in modifiers_of_kind("modifier")] + unknown:
            one = modifier_for(code)
            action = self.addAction(one.title)
            action.setCheckable(True)
            action.setChecked(code in chosen)
            action.setToolTip(statement(one.meaning))
            action.triggered.connect(lambda _=False, code=code: marks.toggle_modifier(code))
        self.setToolTipsVisible(True)
        self.aboutToHide.connect(self.deleteLater)
