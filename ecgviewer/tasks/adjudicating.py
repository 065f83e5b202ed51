"""Use case: an adjudicator goes through what readers disagree on, and every rare positive.

Decisions stand beside the readings in a file that only grows; readings are never changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ecgviewer.core.adjudication import Case, Decision, Verdict, key_of, queue_of
from ecgviewer.core.errors import RecordError, UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.study import Reading, rare_codes, readers_of, to_adjudicate
from ecgviewer.storage.append_log import AppendLog
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.packet_merging import readings_of
from ecgviewer.tasks.study_key import load_study


@dataclass(frozen=True)
class Adjudication:
    """What an adjudicator works on.

    Parameters
    ----------
    readings_path, study_path
        The two files of the study.
    cases
        The queue, rare positives first.
    by_record
        What each reader said of each record, repeats among it.
    readers
        Pseudonyms in order.
    names
        Pseudonym to name; the organiser's own knowledge, not shown unless asked for.
    sources
        Where each record lay.
    rare
        Codes of which one positive was enough.
    """

    readings_path: Path
    study_path: Path
    cases: tuple[Case, ...]
    by_record: Mapping[str, tuple[Reading, ...]]
    readers: tuple[str, ...]
    names: Mapping[str, str]
    sources: Mapping[str, Path]
    rare: tuple[str, ...]

    @property
    def n_decided(self) -> int:
        """Rows that need nothing more."""
        return sum(case.state == "decided" for case in self.cases)


def user_store() -> Path:
    """Return the user's annotation store, which may know where records lie."""
    return store_path()


def key_of_decision(made: Decision) -> tuple[str, str]:
    """Return the key of the row that a decision is on."""
    return key_of(made.record_id, made.reason, made.code)


def decisions_path(readings_path: Path) -> Path:
    """Return where the decisions on readings stand."""
    return readings_path.with_name(f"{readings_path.stem}.decisions.jsonl")


def decisions_on(readings_path: Path) -> tuple[Decision, ...]:
    """Return all decisions ever made, oldest first.

    Raises
    ------
    UserError
        If the file was changed by hand or cannot be read.
    """
    path = decisions_path(readings_path)
    try:
        return tuple(Decision.from_dict(row) for row in AppendLog(path).rows())
    except ValueError as error:
        raise UserError(
            tr("{path} cannot be read ({error}); it was left as it is.", path=path, error=error)
        ) from error


def open_adjudication(
    readings_path: Path, *, study_path: Path, store: Path | None = None
) -> Generator[Progress, None, Adjudication]:
    """Read a study's readings and the decisions on them.

    Parameters
    ----------
    readings_path
        From :func:`ecgviewer.tasks.packet_merging.merge_replies`.
    study_path
        The organiser's file.
    store
        An annotation store that may know where records lie that the study does not know of.

    Raises
    ------
    UserError
        If a file cannot be used.
    """
    yield Progress(0, 3, tr("reading the study"))
    study = load_study(study_path)
    if not readings_path.exists():
        raise UserError(
            tr(
                "There are no readings at {readings_path}: merge replies first.",
                readings_path=readings_path,
            )
        )
    readings = readings_of(readings_path, study)
    yield Progress(1, 3, tr("finding what is to be decided"))
    rare = rare_codes(readings, study.rare)
    cases = queue_of(to_adjudicate(readings, rare), decisions_on(readings_path))
    by_record: dict[str, list[Reading]] = {}
    for one in readings:
        by_record.setdefault(one.record_id, []).append(one)
    yield Progress(2, 3, tr("finding the records"))
    sources = {name: Path(where) for name, where in study.sources.items()}
    missing = set(by_record) - set(sources)
    if missing and store is not None and store.exists():
        from ecgviewer.storage.annotation_store import AnnotationStore

        with AnnotationStore(store) as opened:
            known = {name: opened.record_path(name) for name in missing}
        sources |= {name: where for name, where in known.items() if where is not None}
    return Adjudication(
        readings_path,
        study_path,
        cases,
        {name: tuple(here) for name, here in by_record.items()},
        readers_of(readings),
        {one.pseudonym: one.reader for one in study.packets.values()},
        sources,
        tuple(sorted(rare)),
    )


def decide(
    work: Adjudication, case: Case, verdict: Verdict, *, author: str, note: str = ""
) -> Generator[Progress, None, Decision]:
    """Store a decision; it is on the disk when this returns.

    Raises
    ------
    UserError
        If it cannot be stored; those made before stand.
    """
    yield Progress(0, 1, tr("storing the decision"))
    row = case.row
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    who = (row.positive, row.negative)
    made = Decision(row.record_id, row.reason, row.code, verdict, author, at, *who, note)
    AppendLog(decisions_path(work.readings_path)).append(made.to_dict())
    return made


def open_case_record(work: Adjudication, record_id: str) -> Generator[Progress, None, Record]:
    """Read the record of a row.

    Raises
    ------
    UserError
        If nobody knows where it lies, or another one lies there now.
    """
    from ecgviewer.tasks.review import open_record

    where = work.sources.get(record_id)
    if where is None:
        raise UserError(
            tr(
                "Nobody knows where record {record_id} lies: open it once in this ecgviewer "
                "and mark something on it, or make the study's packets on this computer.",
                record_id=record_id[:12],
            )
        )
    record = yield from open_record(where)
    if record.id != record_id:
        raise RecordError(
            tr(
                "{name} is not the record that was read: its samples have changed since.",
                name=where.name,
            )
        )
    return record


def summary(work: Adjudication) -> dict[str, Any]:
    """Return counts of rows by state and verdict, and every row, ready for JSON."""
    decided = Counter(
        case.decision.verdict for case in work.cases if case.decision and case.state == "decided"
    )
    return {
        "rows": len(work.cases),
        "states": dict(Counter(case.state for case in work.cases)),
        "verdicts": dict(decided),
        "decisions": [
            {
                "record_id": case.row.record_id,
                "reason": case.row.reason,
                "code": case.row.code,
                "positive": list(case.row.positive),
                "negative": list(case.row.negative),
                "state": case.state,
                "verdict": case.decision.verdict if case.decision else None,
                "author": case.decision.author if case.decision else None,
                "at": case.decision.at if case.decision else None,
                "note": case.decision.note if case.decision else "",
            }
            for case in work.cases
        ],
    }
