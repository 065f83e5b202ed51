"""What people change of what was found in a recording of hours: saved at once, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.errors import UserError
from ecgviewer.core.holter import BeatClass, Episode, EpisodeKind, HolterAnalysis
from ecgviewer.core.language import tr

if TYPE_CHECKING:
    from ecgviewer.tasks.holter_editing import HolterEditing
    from ecgviewer.ui.holter_state import Holter
    from ecgviewer.ui.session import ReviewSession


class HolterChanges(QObject):
    """Classes, templates and episodes as people say; each change is stored when it is shown.

    Parameters
    ----------
    holter
        Has what was found, and the place looked at.
    session
        Has the reader and the state of the read.
    """

    kindWanted = Signal()
    """A new episode has its bounds: ask what it is, then call :meth:`set_kind`."""

    stepped = Signal()
    """Something was changed that can be taken back."""

    def __init__(self, holter: Holter, session: ReviewSession) -> None:
        super().__init__(holter)
        self._holter, self._session = holter, session
        self._editing: HolterEditing | None = None
        self._new: tuple[int, int | None] | None = None  # begin and end of an episode to be named

    def open(self, record_id: str) -> None:
        """Read what people changed of a record."""
        from ecgviewer.tasks.holter_editing import HolterEditing  # noqa: PLC0415 - few are long

        try:
            self._editing = HolterEditing(record_id, author=self._session.reader)
        except UserError as error:
            self._session.tell("error", str(error))

    def close(self) -> None:
        """Let go of the record."""
        self._editing = self._new = None

    @property
    def edits(self) -> tuple[Any, ...]:
        """What people changed and that stands."""
        return tuple(self._editing.edits) if self._editing is not None else ()

    def said_lines(self) -> tuple[str, ...]:
        """Return what people changed and that stands, by whom and when, a line each."""
        standing = self._editing.standing if self._editing is not None else ()
        return tuple(
            f"{one.at[:16].replace('T', ' ')} UTC, {one.author or tr('reader not given')}: "
            f"{one.sentence}"
            for one in standing
        )

    @property
    def said_episodes(self) -> tuple[Any, ...]:
        """Episodes that people say there are."""
        return tuple(one for one in self.edits if getattr(one, "present", False))

    @property
    def can_edit(self) -> bool:
        """Whether it can be changed: it is there, and so is the store."""
        return self._holter.analysis is not None and self._editing is not None

    def _edit(self, make: Callable[[HolterAnalysis], Iterable[Any]]) -> None:
        """Make a change of what is on the screen, and keep it; a final read asks first."""
        analysis = self._holter.analysis
        if analysis is None or self._editing is None:
            return
        reading = self._session.reading
        if reading.state.is_locked:
            reading.ask_amendment(lambda: self._edit(make))
            return
        try:
            self._editing.apply(*make(analysis))
        except (UserError, ValueError) as error:
            self._session.tell("caution", str(error))
            return
        self._holter.apply()
        self.stepped.emit()

    def set_class(self, beat_class: BeatClass) -> None:
        """Say what the beats of the template looked at are."""
        from ecgviewer.core.holter_edits import template_is  # noqa: PLC0415 - see above

        number = self._holter.place.template
        if self._holter.find(number) is not None and number is not None:
            self._edit(lambda analysis: [template_is(analysis, number, beat_class)])

    def set_beat_class(self, beat_class: BeatClass | Literal[""] | None) -> None:
        """Say what the one beat looked at is; None or empty: no beat at all."""
        from ecgviewer.core.holter_edits import beats_are  # noqa: PLC0415 - see above

        place = self._holter.place.beat
        if place is not None:
            self._edit(lambda analysis: [beats_are(analysis, (place,), beat_class or None)])

    def merge(self, others: tuple[int, ...]) -> None:
        """Take the beats of other templates into the one looked at."""
        from ecgviewer.core.holter_edits import templates_merged  # noqa: PLC0415 - see above

        into = self._holter.place.template
        if into is not None and set(others) - {into}:
            self._edit(
                lambda analysis: [
                    templates_merged(analysis, into, other) for other in others if other != into
                ]
            )

    def accept_episode(self) -> None:
        """Say that the episode looked at is one."""
        one = self._holter.place.episode
        if one is not None:
            self.keep_episode(one.kind, one.start, one.stop)

    def keep_episode(self, kind: EpisodeKind, start: int, stop: int) -> None:
        """Say that there is an episode."""
        from ecgviewer.core.holter_edits import episode_is  # noqa: PLC0415 - see above

        self._edit(lambda _: [episode_is(kind, start, stop)])

    def set_kind(self, kind: EpisodeKind) -> None:
        """Say what the episode looked at is, or the new one whose bounds were set."""
        one, new = self._holter.place.episode, self._new
        if one is not None and one.kind != kind:
            self._replace((one,), kind, one.start, one.stop)
        elif one is None and new is not None and new[1] is not None:
            self._new = None
            self._replace((), kind, new[0], new[1])

    def set_bound(self, which: str) -> None:
        """Let the episode looked at begin (``"start"``) or end at the beat looked at.

        Where none is looked at a new one is begun, and named when it ends.
        """
        place, analysis = self._holter.place, self._holter.analysis
        one = place.episode
        if place.beat is None or analysis is None:
            return
        r = int(analysis.beats.samples[place.beat])
        if one is None:
            self._bound_new(which, r)
            return
        start, stop = (r, one.stop) if which == "start" else (one.start, r + 1)
        if start >= stop:
            self._session.tell("caution", tr("An episode must begin before it ends."))
        elif (start, stop) != (one.start, one.stop):
            self._replace((one,), one.kind, start, stop)

    def _bound_new(self, which: str, r: int) -> None:
        if which == "start":
            self._new = r, None
            self._session.tell(
                "info", tr("A new episode begins at this beat; ] at its last ends it.")
            )
        elif self._new is None or self._new[0] >= r:
            self._session.tell("info", tr("Choose an episode, or begin a new one with [ before."))
        else:
            self._new = self._new[0], r + 1
            self._session.dismiss()
            self.kindWanted.emit()

    def _replace(self, old: tuple[Episode, ...], kind: EpisodeKind, start: int, stop: int) -> None:
        """Say that there is another episode instead of old ones; it is looked at from then on."""
        from ecgviewer.core.holter_edits import (  # noqa: PLC0415 - see above
            episode_is,
            episode_is_none,
        )

        before = self.edits
        self._edit(
            lambda _: [
                *(episode_is_none(one.kind, one.start, one.stop) for one in old),
                episode_is(kind, start, stop),
            ]
        )
        if self.edits != before:
            new = [
                other
                for other in self._holter.episodes
                if other.kind == kind and other.start < stop and start < other.stop
            ]
            self._holter.place.episode = new[0] if new else None
            self._holter.place.moved.emit()

    def dismiss_episode(self) -> None:
        """Say that the episode looked at is none, and look at the next one."""
        from ecgviewer.core.holter_edits import episode_is_none  # noqa: PLC0415 - see above

        place = self._holter.place
        one = place.episode
        if one is None:
            return
        after = [other for other in self._holter.listed if other.start > one.start]
        self._edit(lambda _: [episode_is_none(one.kind, one.start, one.stop)])
        if place.episode is None and after and after[0] in self._holter.listed:
            place.choose_episode(after[0])

    # Taking back

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return self._editing is not None and bool(self._editing.can_undo)

    @property
    def can_redo(self) -> bool:
        """Whether a change taken back can be made again."""
        return self._editing is not None and bool(self._editing.can_redo)

    def undo(self) -> bool:
        """Take the last change back; whether that was done."""
        return self._back("undo")

    def redo(self) -> bool:
        """Make the change last taken back again; whether that was done."""
        return self._back("redo")

    def _back(self, which: str) -> bool:
        if self._editing is None:
            return False
        try:
            getattr(self._editing, which)()
        except UserError as error:
            self._session.tell("error", str(error))
            return False
        self._holter.apply()
        return True
