"""Use case: suggest a finding on cases that are like one; never an annotation by itself.

A suggestion is kept with its record, append-only, and waits there: it is shown to a reader as all
that the model says is, after the first read, and becomes an annotation if they accept it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import StoreError, UserError
from ecgviewer.core.language import tr
from ecgviewer.core.leads import display_order
from ecgviewer.core.privacy import blind_name
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import record_title
from ecgviewer.core.similar_case import SimilarCase, Subject
from ecgviewer.core.suggestion import Suggestion
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.annotating import open_store

KIND = "similar"
VERSION = 1
"""Of the form in which they are kept."""


@dataclass(frozen=True)
class Placed:
    """What came of suggesting a finding on several cases.

    Parameters
    ----------
    finding
        Its code.
    suggestions
        Those placed.
    problems
        Path to the reason why nothing was placed there.
    """

    finding: str
    suggestions: tuple[Suggestion, ...]
    problems: dict[Path, str]


def suggest_on(
    cases: Sequence[SimilarCase],
    finding: str,
    *,
    subject: Subject,
    of: Record,
    of_path: Path | None,
    model_id: str,
    author: str,
) -> Generator[Progress, None, Placed]:
    """Place a suggestion on each of some similar cases; their records are read once to be sure.

    Parameters
    ----------
    cases
        Those that a person ticked.
    finding
        Code that they chose.
    subject, of, of_path
        What the cases are like, of which record, and its file.
    model_id
        By whose embedding.
    author
        Who asked for it.

    Raises
    ------
    StoreError
        If the store cannot be written; what was placed before stands.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.known_records import as_known

    placed: list[Suggestion] = []
    problems: dict[Path, str] = {}
    for done, case in enumerate(cases):
        yield Progress(done, len(cases), tr("placing suggestions"))
        try:
            record = read_record(case.path)
        except UserError as error:
            problems[case.path] = str(error)
            continue
        ids, record = {record.id}, as_known(record)
        if case.record_id not in ids | {record.id}:
            problems[case.path] = tr(
                "another recording lies in its place now; index the folder again"
            )
            continue
        one = _suggestion(case, finding, subject, of.id, record, model_id)
        with open_store() as store:
            for who, path in ((of, of_path), (record, case.path)):
                if path is not None:
                    _remember(store, who, path)
            known = _known(store.kept(record.id, KIND))
            known[one.id] = _body(one) | {
                "author": author,
                "at": datetime.now(UTC).isoformat(timespec="seconds"),
            }
            store.keep(record.id, KIND, _kept(known), author=author)
        placed.append(one)
    return Placed(finding, tuple(placed), problems)


def _remember(store: Any, record: Record, path: Path) -> None:
    store.remember_record(
        record.id,
        path=path,
        fs=record.fs,
        n_samples=record.n_samples,
        leads=record.lead_names,
        age_years=record.patient.age_years,
        sex=record.patient.sex,
    )


def _suggestion(
    case: SimilarCase, finding: str, subject: Subject, of: str, record: Record, model_id: str
) -> Suggestion:
    whole = subject.kind == "record"
    start, stop = (0, record.n_samples) if whole else (case.start, case.stop)
    wanted = [name for name in subject.leads if name in record.lead_names]
    leads = display_order(tuple(record.lead_names if whole or not wanted else wanted))
    name = "|".join(("similar", record.id, model_id, of, finding, str(start), str(stop), *leads))
    return Suggestion(
        hashlib.sha256(name.encode()).hexdigest()[:24],
        record.id,
        model_id,
        start,
        min(stop, record.n_samples),
        leads,
        1.0,
        finding,
        similar_to=of,
        similarity=round(case.rank, 4),
        whole=whole,
    )


def take_back(placed: Iterable[Suggestion], *, author: str) -> None:
    """Take suggestions away again; the log keeps that they were there. Accepted ones stay findings.

    Raises
    ------
    StoreError
        If the store cannot be written.
    """
    with open_store() as store:
        for one in placed:
            known = _known(store.kept(one.record_id, KIND))
            if known.pop(one.id, None) is not None:
                store.keep(one.record_id, KIND, _kept(known), author=author)


def placed_on(record_id: str) -> tuple[Suggestion, ...]:
    """Return the suggestions of similar cases on a record, in order of time; decided ones too.

    Raises
    ------
    StoreError
        If the store cannot be read, or a newer program has kept them in another form.
    """
    if not store_path().exists():
        return ()
    with open_store() as store:
        known = _known(store.kept(record_id, KIND))
    names = set(Suggestion.__dataclass_fields__)
    try:
        found = [
            Suggestion(
                **{
                    name: tuple(value) if isinstance(value, list) else value
                    for name, value in body.items()
                    if name in names
                }
            )
            for body in known.values()
        ]
    except TypeError as error:
        raise StoreError(
            tr(
                "What was suggested on this record cannot be read ({error}). It was left as it is.",
                error=error,
            )
        ) from error
    return tuple(sorted(found, key=lambda one: (one.start, one.stop, one.id)))


def title_of(record_id: str) -> str:
    """Return what a record is called: its file's name where the store knows it, else its number."""
    with open_store() as store:
        path = store.record_path(record_id)
    return record_title(path) if path is not None else blind_name(record_id)


def _body(one: Suggestion) -> dict[str, Any]:
    return asdict(one) | {"leads": list(one.leads)}


def _kept(known: dict[str, Any]) -> dict[str, Any] | None:
    return {"version": VERSION, "suggestions": known} if known else None


def _known(body: Any) -> dict[str, Any]:
    if body is None:
        return {}
    try:
        if body["version"] > VERSION:
            raise StoreError(
                tr(
                    "Suggestions of similar cases were kept on this record by a newer ecgviewer. "
                    "They were left as they are; please update ecgviewer."
                )
            )
        return dict(body["suggestions"])
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError(
            tr(
                "What was suggested on this record cannot be read ({error}). It was left as it is.",
                error=error,
            )
        ) from error
