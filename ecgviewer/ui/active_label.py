"""Favourites, and the one that every new finding is named with while it is kept active."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.findings import all_findings

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

DEFAULT_FAVOURITES = ("PVC", "PAC", "IRBBB", "LAFB", "AFIB", "1AVB", "WPW", "LVH")
"""Offered until the reader has favourites of their own; codes that the table lacks are left out."""


def favourites(session: ReviewSession) -> tuple[str, ...]:
    """Return the codes on the keys 1-9."""
    known = {finding.code for finding in all_findings()}
    chosen = session.settings.favourites or DEFAULT_FAVOURITES
    return tuple(code for code in chosen if code in known)[:9]


class ActiveLabel(QObject):
    """The favourite that new findings are named with; none unless the reader asks for one.

    Nothing but its own keys changes it: not selecting a finding, not writing another.

    Parameters
    ----------
    session
        Has the findings and the favourites.
    """

    changed = Signal()

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.code = ""
        self._had_draft = False
        session.marks.draftChanged.connect(self._follow)

    def toggle(self, number: int) -> None:
        """Keep a favourite active, or let go of it; a finding being written takes it at once."""
        codes = favourites(self._session)
        if number > len(codes):
            return
        self.code = "" if self.code == codes[number - 1] else codes[number - 1]
        draft = self._session.marks.draft
        if self.code and draft is not None and draft.editing is None:
            self._session.marks.change_draft(finding=self.code)
        self.changed.emit()

    def _follow(self) -> None:
        draft = self._session.marks.draft
        new = draft is not None and not self._had_draft
        self._had_draft = draft is not None
        if new and self.code and draft is not None and draft.editing is None and not draft.finding:
            self._session.marks.change_draft(finding=self.code)
