"""Use case: find the earlier ECGs of a patient, and log who says that two are of one patient."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.patient_match import PatientMatch, is_before, match_patients
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record

KIND: Final = "same_patient"
"""Under this the store keeps, with a record, those confirmed to be of the same patient."""

LOOKED_AT = 300
"""Records of a long list that are read to find an earlier one: those nearest in the list."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Who confirmed that two records are of one patient, and when (ISO 8601, UTC)."""

    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that this one may be compared with.

    Parameters
    ----------
    path
        Its file.
    match
        Whether it is of the same patient; None if it was not read.
    start
        When it was made, as its file gives it.
    earlier
        Whether it was made before; None where that is not known.
    confirmed
        Whether a person said before that it is of the same patient.
    problem
        Why it cannot be read.
    """

    path: Path
    match: PatientMatch | None = None
    start: str | None = None
    earlier: bool | None = None
    confirmed: bool = False
    problem: str = ""

    @property
    def is_same(self) -> bool:
        """Whether it is of the same patient, by its file or by a person."""
        return self.confirmed or (self.match is not None and self.match.is_same)


def confirmations(record_id: str) -> dict[str, Confirmation]:
    """Return the records that were confirmed to be of a record's patient.

    Raises
    ------
    StoreError
        If the store cannot be read.
    """
    from ecgviewer.tasks.annotating import open_store

    with open_store() as store:
        kept = store.kept(record_id, KIND) or {}
    return {one: Confirmation(**said) for one, said in kept.get("records", {}).items()}


def confirm(earlier_id: str, now_id: str, *, by: str) -> Confirmation:
    """Log in the store that a person says that two records are of one patient.

    Raises
    ------
    StoreError
        If it cannot be stored; nothing is confirmed then.
    """
    from ecgviewer.tasks.annotating import open_store

    said = Confirmation(by, datetime.now(UTC).isoformat(timespec="seconds"))
    with open_store() as store:
        kept = store.kept(now_id, KIND) or {}
        records = kept.get("records", {}) | {earlier_id: {"by": said.by, "at": said.at}}
        store.keep(now_id, KIND, {"version": 1, "records": records}, author=by)
    return said


def find_candidates(
    paths: Iterable[Path], now: Record, now_path: Path
) -> Generator[Progress, None, tuple[Candidate, ...]]:
    """Find what a record may be compared with in a list of records.

    Returns
    -------
    tuple of Candidate
        Of the same patient first, the nearest earlier one before all; then those of whom the files
        do not say, in the list's order from this record backwards; then other patients; last what
        cannot be read. One that cannot be read never ends the search.
    """
    from ecgviewer.formats import read_record

    listed = list(paths)
    at = listed.index(now_path) if now_path in listed else 0
    nearest = sorted(range(len(listed)), key=lambda place: (abs(place - at), place))
    looked = [place for place in nearest if listed[place] != now_path][:LOOKED_AT]
    known = confirmations(now.id)
    found: list[tuple[int, Candidate]] = []
    for number, place in enumerate(looked):
        if number % 10 == 0:
            yield Progress(number, len(looked), tr("looking for earlier ECGs"))
        path = listed[place]
        try:
            one = read_record(path)
        except UserError as error:
            found.append((place, Candidate(path, problem=str(error))))
            continue
        candidate = Candidate(
            path,
            match_patients(one, now),
            one.start,
            is_before(one, now),
            confirmed=bool(known) and one.id in known,
        )
        found.append((place, candidate))
    # Newest first, so that the nearest earlier one leads; stable, so that ties keep their place.
    found.sort(key=lambda item: (at - item[0]) % max(len(listed), 1))
    found.sort(key=lambda item: item[1].start or "", reverse=True)
    found.sort(key=lambda item: _rank(item[1]))
    rest = [listed[place] for place in nearest if place not in looked and place != at]
    return tuple(one for _, one in found) + tuple(Candidate(path) for path in rest)


def _rank(one: Candidate) -> int:
    if one.match is None:
        return 5
    if one.is_same:
        return {True: 0, None: 1, False: 2}[one.earlier]
    return 3 if one.match.verdict == "unknown" else 4


def default_of(candidates: Iterable[Candidate]) -> Candidate | None:
    """Return the nearest earlier record of the same patient; None where none is known to be."""
    same = [one for one in candidates if one.is_same and not one.problem]
    for one in same:
        if one.earlier or one.confirmed:
            return one
    return None
