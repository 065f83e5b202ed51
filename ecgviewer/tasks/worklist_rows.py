"""A page of a worklist: what each row says, and the files that its records lie in."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.triage import (
    REASONS,
    URGENT,
    Kind,
    Reason,
    Seen,
    duration_words,
    reasons_of,
    why_seen,
    why_unseen,
)
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueRecord, CatalogueScore
from ecgviewer.tasks.worklist_ask import WorkList

MOST_AROUND = 10_000
"""Records that a reading list made of a worklist holds at most."""

_NEW_S = 3600.0
"""For so long a record is a new arrival."""

_UNSURE = (0.2, 0.8)


@dataclass(frozen=True, slots=True, eq=False)
class WorkRow:
    """One row of a worklist; what nobody knows is None or empty.

    Parameters
    ----------
    key
        As in :attr:`WorkList.keys`.
    record_id, path
        The record; a file that holds it, one that is there if there is any.
    title
        The file's name without its ending.
    sex, age_years, rate_bpm, qrs_ms
        As recorded, as measured.
    state
        The catalogue's word: ``unread``, ``second``, ``final``, ... or ``quarantine``.
    kind, reason
        Why it is here, as a kind and in a line.
    score
        What the model says; None where it may not be seen or says nothing.
    hides
        Whether what the model says waits for the first read.
    waiting
        Who has read it and when, or how long it has waited.
    picture
        Median beats (:class:`ecgviewer.core.beat_picture.BeatPicture`).
    problem
        Why it cannot be read; empty otherwise.
    missing
        Whether none of its files is where it was.
    quality, quality_note
        Of the signal.
    tags
        Of the record.
    is_control
        Whether it was drawn by chance.
    nth, of
        Its place among the ECGs of the patient, from 1.
    first_read
        When the reader's first read was logged, in words.
    readers
        Who has logged a read, so far as the reader may know.
    started, duration_s, n_leads, model
        Of the recording; hash of the model whose score is shown.
    came_at, is_new
        When it came into the catalogue; whether that was within the hour.
    """

    key: int
    record_id: str | None = None
    path: Path | None = None
    title: str = ""
    sex: str | None = None
    age_years: float | None = None
    rate_bpm: float | None = None
    qrs_ms: float | None = None
    state: str = "unread"
    kind: Kind = "list"
    reason: str = ""
    score: CatalogueScore | None = None
    hides: bool = False
    waiting: str = ""
    picture: bytes | None = None
    problem: str = ""
    missing: bool = False
    quality: str = ""
    quality_note: str = ""
    tags: tuple[str, ...] = ()
    is_control: bool = False
    nth: int = 1
    of: int = 1
    first_read: str = ""
    readers: tuple[str, ...] = ()
    started: str = ""
    duration_s: float | None = None
    n_leads: int | None = None
    model: str = ""
    came_at: str = ""
    is_new: bool = False

    @property
    def reason_kind(self) -> Kind:
        """The kind of its reason."""
        return self.kind


def rows_of(work: WorkList, first: int, stop: int) -> tuple[WorkRow, ...]:
    """Return a page of rows: a few milliseconds for some dozens.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    if work.catalogue is None:
        return ()
    with Catalogue(work.catalogue) as catalogue:
        return page_of(catalogue, work, first, stop)


def work_rows(
    work: WorkList, first: int, stop: int
) -> Generator[Progress, None, tuple[WorkRow, ...]]:
    """As :func:`rows_of`, beside the window."""
    yield Progress(0, 0, tr("reading the list"))
    return rows_of(work, first, stop)


def page_of(catalogue: Catalogue, work: WorkList, first: int, stop: int) -> tuple[WorkRow, ...]:
    """As :func:`rows_of`, of an open catalogue."""
    keys = [int(key) for key in work.keys[first:stop]]
    places = [key for key in keys if key > 0]
    sight = work.ask.sight
    page = _Page(
        work,
        catalogue.records(places),
        catalogue.details.of(places, sight),
        catalogue.scores(places, sight),
        catalogue.thumbnails(places),
        datetime.now(UTC),
    )
    problems: Mapping[str, str] = {}
    if len(places) < len(keys):
        loose = [str(work.loose[-1 - key]) for key in keys if key < 0]
        problems = catalogue.whereabouts.problems_of(loose)
    return tuple(
        page.row(key, first + nth) if key > 0 else _loose_row(work, key, problems)
        for nth, key in enumerate(keys)
    )


def _loose_row(work: WorkList, key: int, problems: Mapping[str, str]) -> WorkRow:
    path = work.loose[-1 - key]
    problem = problems.get(str(path), "")
    kind: Kind = "unreadable" if problem else "list"
    state = "unreadable" if problem else "unread"
    reason = problem or tr_later("Not looked at yet")
    return WorkRow(
        key, path=path, title=_title(path), state=state, kind=kind, reason=reason, problem=problem
    )


def _title(path: Path | None) -> str:
    return "" if path is None else path.stem


class _Page:
    """Makes the rows of one page."""

    def __init__(
        self,
        work: WorkList,
        records: Mapping[int, CatalogueRecord],
        details: Mapping[int, dict[str, Any]],
        scores: Mapping[int, CatalogueScore],
        pictures: Mapping[int, bytes],
        now: datetime,
    ) -> None:
        self._work, self._records, self._details = work, records, details
        self._scores, self._pictures, self._now = scores, pictures, now
        unread = next((one for one in work.groups if one.key == "unread"), None)
        self._oldest = -1 if unread is None else unread.first
        if unread is not None and work.ask.sort == "newest":
            self._oldest = unread.first + unread.count - 1 if work.is_whole else -1

    def row(self, key: int, at: int) -> WorkRow:
        """Return the row of a record."""
        record, more = self._records.get(key), self._details.get(key)
        if record is None or more is None:
            return WorkRow(
                key, title="gone", state="unreadable", reason=tr_later("No longer in the catalogue")
            )
        path = next((Path(name) for name, _ in more["files"]), None)
        missing = all(gone for _, gone in more["files"])
        is_control = bool(self._work.controls[at])
        score = self._scores.get(key)
        nth, of = more["series"]
        kind, reason = self._why(record, more, score, at, is_control=is_control)
        if missing:
            kind = "missing"
            where: Path | str = path.parent if path else tr_later("no file")
            reason = tr_later("Not where it was: {folder}", folder=where)
        came = _moment(more["added_at"])
        return WorkRow(
            key,
            record.id,
            path,
            _title(path),
            record.sex,
            record.age_years,
            record.heart_rate_bpm,
            record.qrs_ms,
            "quarantine" if more["apart"] else more["state"],
            kind,
            reason,
            score,
            not more["sees"],
            self._waiting(more, came),
            self._pictures.get(key),
            "",
            missing,
            record.quality,
            record.quality_note,
            tuple(more["tags"]),
            is_control,
            nth,
            of,
            clock_words(more["at"], self._now),
            tuple(dict.fromkeys(reader for reader, _ in more["readers"])),
            record.start or "",
            record.n_samples / record.fs if record.fs else None,
            record.leads,
            self._work.ask.model_sha256 if score is not None else "",
            more["added_at"],
            came is not None and (self._now - came).total_seconds() < _NEW_S,
        )

    def _why(
        self,
        record: CatalogueRecord,
        more: dict[str, Any],
        score: CatalogueScore | None,
        at: int,
        *,
        is_control: bool,
    ) -> tuple[Kind, str]:
        """Return why a record is here, by what may be seen where anything may be."""
        hidden = not more["sees"] or (score is None and not more["dispute"] and not is_control)
        urgent = URGENT in more["tags"] and more["state"] == "unread"
        if hidden or urgent:
            nth, of = more["series"]
            return why_unseen(
                urgent=urgent,
                oldest=at == self._oldest,
                nth=nth,
                of=of,
                fault="" if record.quality == "good" else record.quality_note,
            )
        reason: Reason = "control" if is_control else _reason(score, more["dispute"])
        found = [(code, sure) for code, sure in more["findings"] if code not in _besides()]
        unsure = sorted(found, key=lambda one: abs(one[1] - 0.5))
        unsure = [one for one in unsure if _UNSURE[0] <= one[1] <= _UNSURE[1]][:2]
        words = why_seen(
            reason,
            nearest=found[0] if found else None,
            unsure=sorted(unsure, key=lambda one: -one[1]) or found[:1],
            disputed=more["dispute"],
        )
        return reason, words

    def _waiting(self, more: dict[str, Any], came: datetime | None) -> str:
        if more["readers"] and more["sees"]:
            names = list(dict.fromkeys(reader for reader, _ in more["readers"]))
            if len(names) > 1:
                return ", ".join(names)
        if more["at"]:
            return f"{self._work.ask.reader} {clock_words(more['at'], self._now)}".strip()
        return "" if came is None else duration_words((self._now - came).total_seconds())


def _reason(score: CatalogueScore | None, dispute: str) -> Reason:
    def of(value: float | None) -> np.ndarray[Any, np.dtype[np.float64]]:
        return np.array([np.nan if value is None else value])

    seen = Seen(
        np.zeros(1, dtype=np.int64),
        of(None if score is None else score.one_in),
        of(None if score is None else score.doubt),
        np.array([score is not None and score.is_foreign]),
        np.array([int(bool(dispute))]),
    )
    return REASONS[int(reasons_of(seen)[0])]


def _besides() -> frozenset[str]:
    from ecgviewer.training.labels import BESIDE_NORMAL

    return BESIDE_NORMAL


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def clock_words(at: str, now: datetime) -> str:
    """Return a moment as a list says it: the clock of today, the date of another day, here."""
    found = _moment(at)
    if found is None:
        return ""
    here = found.astimezone()
    return here.strftime("%H:%M" if here.date() == now.astimezone().date() else "%Y-%m-%d")


# The way to a record and back


def place_of(work: WorkList, what: str | Path) -> int:
    """Return the row of a record (its id) or of a file; -1 where the list has none."""
    if work.catalogue is None:
        return -1
    if isinstance(what, Path) and what.absolute() in work.loose:
        key = -1 - work.loose.index(what.absolute())
    else:
        with Catalogue(work.catalogue) as catalogue:
            if isinstance(what, Path):
                path = str(what.absolute())
                key = catalogue.whereabouts.places_at([path]).get(path, 0)
            else:
                key = catalogue.place(what) or 0
    found = np.flatnonzero(work.keys == key) if key else ()
    return int(found[0]) if len(found) else -1


def paths_around(
    work: WorkList, row: int, before: int = 0, after: int = MOST_AROUND
) -> tuple[Path, ...]:
    """Return files of records around a row, in the list's order: what reading goes along.

    Left out: files that cannot be read, records whose files are not there, and, but for the row
    itself, those in the reader's quarantine.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    if work.catalogue is None:
        raise UserError(tr("The list is of no catalogue."))
    first, stop = max(0, row - before), min(len(work), row + after + 1)
    keys = [int(key) for key in work.keys[first:stop]]
    with Catalogue(work.catalogue) as catalogue:
        found = catalogue.whereabouts.paths_of([key for key in keys if key > 0])
        apart = catalogue.whereabouts.apart(work.ask.reader)
        loose = [str(work.loose[-1 - key]) for key in keys if key < 0]
        bad = catalogue.whereabouts.problems_of(loose)
    out: list[Path] = []
    for nth, key in enumerate(keys, start=first):
        if key > 0 and key in found and (key not in apart or nth == row):
            out.append(Path(found[key]))
        elif key < 0 and str(work.loose[-1 - key]) not in bad:
            out.append(work.loose[-1 - key])
    return tuple(out)
