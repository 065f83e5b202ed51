"""What readers did, day by day, as far as the one who looks may know.

Of other readers only how many records they have read is told of records that the one who looks has
not: whether they found a record hard says something of it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from pathlib import Path

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.resources import shipped
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.figures_reads import Done, FiguresReads
from ecgviewer.storage.figures_rows import FiguresRows
from ecgviewer.tasks.figures_data import FiguresAsk, aliases, bring_up_to_date
from ecgviewer.tasks.projects import Policy, policy_of

BREAK_S = 20 * 60.0
"""A longer pause between two records is no reading time."""

_ACTS = ("log", "finalise", "amend", "later", "uncertain", "unfit")
_OPEN_OF_OTHERS = ("log", "finalise")


@dataclass(slots=True)
class Day:
    """What a reader did on a day.

    Parameters
    ----------
    counts
        Act to how often.
    seconds
        Of each record logged, the time since the reader's act before, breaks left out.
    """

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_ACTS, 0))
    seconds: list[float] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class Readers:
    """What all readers did.

    Parameters
    ----------
    days
        (reader, day) to what was done then; days are of this computer's clock.
    stands
        Reader to how many records are final, at the second look, put aside.
    remaining
        Reader to how many records of the catalogue are still to be read: of the one who looks
        neither logged nor uncertain or unfit, of others not logged; empty without a catalogue.
    hides
        Whether of other readers only what they have read is told of some records.
    """

    days: dict[tuple[str, str], Day]
    stands: dict[str, dict[str, int]]
    remaining: dict[str, int]
    hides: bool


class Shown:
    """Which records of the store may be seen by the one who looks; folders are asked once.

    Parameters
    ----------
    ask
        Who looks.
    places
        Record id to path.
    logged
        Records whose first read they have logged.
    """

    def __init__(self, ask: FiguresAsk, places: dict[str, str], logged: set[str]) -> None:
        self._ask, self._places, self._logged = ask, places, logged
        self._policies: dict[Path, Policy] = {}
        with AnnotationStore(ask.store_path) as opened:
            self._chosen = opened.readings.policies()
        self._demo = shipped("resources/demo").absolute()

    def __contains__(self, record_id: str) -> bool:
        """Whether a record may be seen: never of a packet."""
        where = self._places.get(record_id)
        if where is None:
            return record_id in self._logged
        folder = Path(where).parent
        if folder not in self._policies:
            default = self._ask.human_first
            self._policies[folder] = policy_of(Path(where), (), self._chosen, default=default)
        policy = self._policies[folder]
        return not policy.is_fixed and (not policy.human_first or record_id in self._logged)


def gather_readers(
    ask: FiguresAsk, *, zone: tzinfo | None = None
) -> Generator[Progress, None, Readers]:
    """Return what readers did.

    Parameters
    ----------
    ask
        Who looks.
    zone
        Whose days; None = of this computer.

    Raises
    ------
    UserError
        If the store or the catalogue cannot be read.
    """
    yield Progress(0, 3, tr("bringing the reads in"))
    remaining: dict[str, int] = {}
    if ask.catalogue_path.exists():
        bring_up_to_date(ask)
        with FiguresRows(ask.catalogue_path) as rows:
            whole, done = rows.n_records(), rows.done_by(ask.reader)
        remaining = {name: whole - n for name, n in done.items()}
    if not ask.store_path.exists():
        return Readers({}, {}, remaining, hides=False)
    with AnnotationStore(ask.store_path):
        pass  # brings an older store up to date
    yield Progress(1, 3, tr("following the reads"))
    with FiguresReads(ask.store_path) as reads:
        acts, places = list(reads.acts()), reads.places()
    logged = {one.record_id for one in acts if one.reader == ask.reader and one.act == "log"}
    shown = Shown(ask, places, logged)
    yield Progress(2, 3, tr("counting"))
    called = aliases(ask, {one.reader for one in acts} | set(remaining))
    acts = [replace(one, reader=called[one.reader]) for one in acts]
    left = {called[name]: n for name, n in remaining.items()}
    return counted(acts, shown, ask.called, left, zone)


def counted(
    acts: Iterable[Done],
    shown: Shown | set[str],
    reader: str,
    remaining: dict[str, int],
    zone: tzinfo | None = None,
) -> Readers:
    """Return what acts come to.

    Parameters
    ----------
    acts
        In their order.
    shown
        Records that may be seen.
    reader
        Who looks.
    remaining
        Passed on.
    zone
        Whose days.
    """
    days: dict[tuple[str, str], Day] = {}
    last: dict[str, datetime] = {}
    stands: dict[tuple[str, str], str] = {}
    for one in acts:
        own = one.reader == reader or one.record_id in shown
        if not own and one.act not in _OPEN_OF_OTHERS:
            continue  # not even that there was an act then
        at = datetime.fromisoformat(one.at).astimezone(zone)
        day = days.setdefault((one.reader, at.date().isoformat()), Day())
        day.counts[one.act] = day.counts.get(one.act, 0) + 1
        if one.act == "log" and one.reader in last:
            seconds = (at - last[one.reader]).total_seconds()
            if 0 < seconds <= BREAK_S:
                day.seconds.append(seconds)
        last[one.reader] = at
        whose = (one.reader, one.record_id)
        if one.act in ("log", "finalise", "amend"):
            stands[whose] = "final" if one.act == "finalise" else tr_later("second look")
        else:
            stands[whose] = _aside(one.act, stands.get(whose, ""))
    totals: dict[str, dict[str, int]] = {}
    for (who, _), state in stands.items():
        if state:
            of = totals.setdefault(who, {})
            of[state] = of.get(state, 0) + 1
    others = {who for who, _ in days} - {reader}
    return Readers(days, totals, remaining, hides=bool(others))


def _aside(act: str, before: str) -> str:
    if act == "resume":
        return "" if before in ("later", "uncertain", "unfit") else before
    return act if before in ("", "later", "uncertain", "unfit") else before
