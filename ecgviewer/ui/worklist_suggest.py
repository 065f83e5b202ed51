"""What may be written next in the search field: fields, states, findings, tags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from ecgviewer.core.findings import all_findings
from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.style import stylesheet, theme_of
from ecgviewer.ui.theme import Theme

WORDS: tuple[tuple[str, str], ...] = (
    ("QTc > ", tr_later("ms, by Fridericia")),
    ("QRS > ", "ms"),
    ("QT > ", "ms"),
    ("PR > ", "ms"),
    ("HR > ", tr_later("beats a minute")),
    ("age > ", tr_later("years")),
    ("female", tr_later("sex")),
    ("male", tr_later("sex")),
    ("date >= ", tr_later("2024, 2024-03 or 2024-03-31")),
    ("unread", tr_later("no first read by you")),
    ("second", tr_later("your first read is logged")),
    ("final", tr_later("your read is final")),
    ("amended", tr_later("made final again")),
    ("later", tr_later("put off")),
    ("uncertain", tr_later("you could not decide")),
    ("unfit", tr_later("cannot be read")),
    ("quarantine", tr_later("put apart")),
    ("read", tr_later("your first read stands")),
    ("surprise > ", tr_later("1 in N normals, after the first read")),
    ("score > ", tr_later("0 to 1, after the first read")),
    ("quality:fault", tr_later("a lead is noisy, flat or exchanged")),
    ("quality:bad", tr_later("no lead can be used")),
    ("format:", tr_later("DICOM, WFDB, ...")),
    ("leads < ", tr_later("number of leads")),
    ("duration > ", "s"),
    ("file:", tr_later("part of the path")),
    ("not ", tr_later("denies what follows")),
    ("or ", tr_later("either")),
)
"""What can be asked, and what it means; nothing here follows from any record."""

_LEAST, _MOST = 1, 8
_WORD = Qt.ItemDataRole.UserRole


class Suggestions(QObject):
    """Offers endings of the word at the end of a search field.

    Parameters
    ----------
    field
        Where it is written.
    """

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._tags: tuple[str, ...] = ()
        self._theme: Theme | None = None
        self._words = QStandardItemModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(field)
        self._completer.setCompletionRole(_WORD)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self._completer.setMaxVisibleItems(_MOST)
        self._completer.popup().setAccessibleName(tr("What may be written"))
        self._completer.activated.connect(self._take)
        field.textEdited.connect(lambda _: QTimer.singleShot(0, self, self._offer))
        self._fill()

    def show_tags(self, tags: Iterable[str]) -> None:
        """Offer tags, too."""
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            self._fill()

    def _fill(self) -> None:
        self._words.clear()
        findings = ((one.code, one.title) for one in all_findings())
        tags = ((f"tag:{name}", tr("tag")) for name in self._tags)
        words = ((word, tr(about)) for word, about in WORDS)
        for word, about in (*words, *tags, *findings):
            item = QStandardItem(f"{word.strip()}   {about}")
            item.setData(word, _WORD)
            self._words.appendRow(item)

    def _last_word(self) -> str:
        text = self._field.text()[: self._field.cursorPosition()]
        return text.split(" ")[-1].lstrip("(-")

    def _offer(self) -> None:
        word, popup = self._last_word(), self._completer.popup()
        at_end = self._field.cursorPosition() == len(self._field.text())
        self._completer.setCompletionPrefix(word)
        matches = [
            self._completer.completionModel().index(row, 0).data(_WORD)
            for row in range(min(self._completer.completionCount(), _MOST))
        ]
        is_whole = any(one.strip().lower() == word.lower() for one in matches)
        if len(word) < _LEAST or not at_end or not matches or is_whole:
            popup.hide()
            return
        theme = theme_of(self._field)
        if theme is not self._theme:
            self._theme = theme
            popup.setStyleSheet(f"{stylesheet(theme)} QListView::item {{ padding: 5px 12px; }}")
        self._completer.complete()

    def _take(self, word: str) -> None:
        field = self._field
        text = field.text()
        field.setText(text[: len(text) - len(self._last_word())] + word)
        field.setFocus()
