"""How far the reader is with the record shown, and whether they may see the model's output yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.reading import Act, ReadEntry, ReadState
from ecgviewer.core.record import Record
from ecgviewer.tasks.projects import Policy, policy_of

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

_NO_DRAFT = tr_later("The finding is not saved yet. Enter saves it, Esc drops it.")


class ReadingState(QObject):
    """First read, second look, final, amended; and the policy of the project read in.

    Parameters
    ----------
    session
        Has the record, the findings, the reader, and what is seen of the model.
    """

    changed = Signal()
    """The state of a read, the policy, or how many are still to be read."""

    allowedChanged = Signal()
    """What the model says of the record shown may be seen from now on, or no longer."""

    amendmentWanted = Signal()
    """A final read is to be opened again: ask for the reason, then call :meth:`amend`."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._record: Record | None = None
        self._reader = session.reader
        self._default = session.settings.human_first
        self.entries: tuple[ReadEntry, ...] = ()
        """What the reader has done with the record shown, oldest first."""
        self.state = ReadState()
        self.policy: Policy | None = None
        self.opened: tuple[Path, ...] = ()
        """Folders that the reader has opened."""
        self._states: dict[str, ReadState] = {}
        self._ids: dict[str, str] = {}
        self._policies: dict[str, bool] = {}
        self._listed: tuple[object, frozenset[str]] = (None, frozenset())
        self._retry: Callable[[], object] | None = None
        session.settingsChanged.connect(self._on_settings)
        session.recordsChanged.connect(self.changed)
        for source in (session.marks, session.fiducials):
            source.is_final = lambda: self.state.is_locked
            source.amendmentWanted.connect(self.ask_amendment)
        self._load()

    # What there is

    @property
    def ai_allowed(self) -> bool:
        """Whether what the model says of the record shown may be seen."""
        return not self.is_human_first or (self.state.is_logged and not self.is_blinded)

    @property
    def is_blinded(self) -> bool:
        """Whether the model stays hidden altogether: a packet is read without it, to the end."""
        return self.policy is not None and self.policy.is_fixed

    @property
    def is_human_first(self) -> bool:
        """Whether the model stays hidden until the first read of the record shown is logged."""
        return self.policy is not None and self.policy.human_first

    def is_logged(self, record_id: str) -> bool:
        """Whether the reader has logged the first read of a record."""
        return self._states.get(record_id, ReadState()).is_logged

    def allows(self, record_id: str, path: Path) -> bool:
        """Whether what the model says of any record may be seen."""
        policy = self._policy(path)
        return not policy.human_first or (self.is_logged(record_id) and not policy.is_fixed)

    def reads_first(self, path: Path) -> bool:
        """Whether the model stays hidden on a record until its first read is logged."""
        return self._policy(path).human_first

    def state_at(self, path: Path) -> ReadState:
        """Return where the reader stands with the record that lay at a place."""
        return self._states.get(self._ids.get(str(path.absolute()), ""), ReadState())

    @property
    def sight_key(self) -> tuple[object, ...]:
        """Another one whenever more records may be seen, or fewer."""
        logged = sum(state.is_logged for state in self._states.values())
        return self._reader, self._default, logged, tuple(sorted(self._policies.items()))

    @property
    def to_read(self) -> int:
        """How many records of the list are still to be read."""
        paths = self._session.paths
        if self._listed[0] is not paths:
            self._listed = (paths, frozenset(str(path.absolute()) for path in paths))
        # Of ten thousand records listed few were ever opened: count those that are done.
        known = (name for path, name in self._ids.items() if path in self._listed[1])
        states = (self._states.get(name, ReadState()) for name in known)
        return len(paths) - sum(not state.is_to_read for state in states)

    @property
    def can_read(self) -> bool:
        """Whether a record is shown and the store takes acts."""
        return self._record is not None and self._store is not None

    @property
    def can_log(self) -> bool:
        """Whether the first read can be logged."""
        return self.can_read and not self.state.is_logged

    @property
    def can_put_aside(self) -> bool:
        """Whether the record can be put aside: its read is not final."""
        return self.can_read and not self.state.is_locked

    @property
    def _store(self) -> Any:
        return self._session.marks.store

    # The record and the reader

    def show(self, record: Record | None, path: Path | None) -> None:
        """Turn to another record; the session tells its widgets."""
        self._record, self._retry = record, None
        self.policy = None if record is None or path is None else self._policy(path)
        if record is not None and path is not None:
            self._ids[str(path.absolute())] = record.id
        self._read_entries()

    def _policy(self, path: Path) -> Policy:
        settled = "human_first" in self._session.site.locked
        return policy_of(
            path, self.opened, self._policies, default=self._default, is_settled=settled
        )

    def _load(self) -> None:
        """Read what the reader has done, and the policies."""
        if self._store is None:
            return
        try:
            log = self._store.readings
            self._policies = log.policies()
            self._states = log.states(self._reader)
            self._ids = log.paths(self._reader) | self._ids
        except StoreError as error:
            self._session.tell("error", str(error))

    def _read_entries(self) -> None:
        self.entries, self.state = (), ReadState()
        if self._record is None or self._store is None:
            return
        try:
            self.state = self._store.readings.state(self._record.id, self._reader)
            self.entries = self._store.readings.entries(self._record.id, self._reader)
        except StoreError as error:
            self._session.tell("error", str(error))
        if self.entries:
            self._states[self._record.id] = self.state

    def refresh(self) -> None:
        """Read everything again: the list is another one, or the reader is."""
        was = self.ai_allowed
        self._load()
        if self._record is not None and self._session.path is not None:
            self.policy = self._policy(self._session.path)
        self._read_entries()
        self.changed.emit()
        if self.ai_allowed != was:
            self.allowedChanged.emit()

    def _on_settings(self) -> None:
        session = self._session
        now = (session.reader, session.settings.human_first)
        if now != (self._reader, self._default):
            self._reader, self._default = now
            self.refresh()

    # Acts

    def log(self) -> None:
        """Log the first read as it stands; what the model says may be seen from here on."""
        if self.can_log:
            self._act("log")

    def finalise_or_amend(self) -> None:
        """Finalise the read; a first read is logged with it, a final one is opened again."""
        if not self.can_read:
            return
        if self.state.is_locked:
            self.ask_amendment()
        elif self.state.is_logged:
            self._act("finalise")
        else:
            self._act("log", "finalise")

    def ask_amendment(self, then: Callable[[], object] | None = None) -> None:
        """Ask for the reason of an amendment.

        Parameters
        ----------
        then
            Called once the read is open again.
        """
        self._retry = then
        self.amendmentWanted.emit()

    def amend(self, reason: str) -> None:
        """Open a final read again."""
        then, self._retry = self._retry, None
        if reason.strip() and self._act("amend", reason=reason) and then is not None:
            then()

    def later(self) -> None:
        """Put the record off and go on with the next one; or take that back."""
        if self._put_aside("later") and self.state.aside:
            self._session.next_record()

    def uncertain(self) -> None:
        """Say that one cannot decide, or take that back."""
        self._put_aside("uncertain")

    def unfit(self) -> None:
        """Say that the record cannot be read, or take that back."""
        self._put_aside("unfit")

    def _put_aside(self, act: Act) -> bool:
        return self.can_put_aside and self._act("resume" if self.state.aside == act else act)

    def _act(self, *acts: Act, reason: str = "") -> bool:
        session, record, path = self._session, self._record, self._session.path
        assert record is not None
        assert path is not None
        if session.marks.has_draft:
            session.tell("caution", tr(_NO_DRAFT))
            return False
        session.fiducials.close()  # what a read stands on is kept before the read
        session.calipers.close()
        was = self.ai_allowed
        try:
            self._store.remember_record(
                record.id,
                path=path,
                fs=record.fs,
                n_samples=record.n_samples,
                leads=record.lead_names,
                age_years=record.patient.age_years,
                sex=record.patient.sex,
            )
            self._store.readings.add(
                record.id,
                acts,
                reader=self._reader,
                after=self.entries[-1].number if self.entries else 0,
                upto=session.marks.seen,
                human_first=self.is_human_first,
                ai_visible=session.ai_visible,
                model_id=None if session.model is None else session.model.id,
                reason=reason,
            )
        except StoreError as error:
            session.tell("error", str(error))
            return False
        if session.message is not None and session.message.kind != "error":
            session.dismiss()  # it was about what has now been done
        self._read_entries()
        self.changed.emit()
        if self.ai_allowed != was:
            self.allowedChanged.emit()
        return True

    # The policy

    def set_human_first(self, *, on: bool) -> None:
        """Change the policy of the project that the record shown belongs to."""
        policy = self.policy
        if policy is None or policy.is_fixed or policy.is_settled or policy.human_first == on:
            return
        project = str(policy.project)
        try:
            if self._store is not None:
                self._store.readings.set_policy(project, human_first=on, reader=self._reader)
        except StoreError as error:
            self._session.tell("error", str(error))
            return
        self._policies[project] = on
        self.refresh()
