"""Use case: an organiser looks at a study: who reads what, who has answered, what they agree on."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.storage.paths import data_dir
from ecgviewer.tasks.packet_merging import Merged, StudyResult, agree, merge_replies, readings_of
from ecgviewer.tasks.study_key import load_study, save_private

_STUDIES_KEPT = 20


@dataclass(frozen=True, slots=True)
class PacketRow:
    """One packet as its organiser sees it.

    Parameters
    ----------
    packet, pseudonym, reader
        Name of the packet, what the reader is called in tables, and their own name.
    n_items, n_repeats
        Showings, silent repeats among them.
    n_read
        Items left as read in the reply; None before there is one.
    n_other
        Items left as uncertain, rejected or put off.
    """

    packet: str
    pseudonym: str
    reader: str
    n_items: int
    n_repeats: int
    n_read: int | None
    n_other: int


@dataclass(frozen=True)
class StudyOverview:
    """A study at a glance.

    Parameters
    ----------
    study_path, readings_path
        Its two files; the second may not exist yet.
    study
        Its name.
    rows
        One a packet.
    n_records
        Different records in all packets.
    rare
        Codes named rare by the organiser.
    result
        Agreement; None before two readers have answered.
    """

    study_path: Path
    readings_path: Path
    study: str
    rows: tuple[PacketRow, ...]
    n_records: int
    rare: tuple[str, ...]
    result: StudyResult | None = None


def readings_beside(study_path: Path) -> Path:
    """Return where the readings of a study lie, or will."""
    usual, own = study_path.with_name("readings.json"), study_path.with_suffix(".readings.json")
    try:
        if not own.exists() and json.loads(usual.read_text(encoding="utf-8"))["study"] == (
            load_study(study_path).study
        ):
            return usual
    except (OSError, ValueError, KeyError, TypeError, UserError):
        pass
    return own


def known_studies() -> tuple[Path, ...]:
    """Return the organiser's files used last that are still there, newest first."""
    try:
        listed = json.loads(_list_path().read_text(encoding="utf-8"))
        return tuple(path for one in listed if (path := Path(one)).is_file())
    except (OSError, ValueError, TypeError):
        return ()


def remember_study(study_path: Path) -> None:
    """Put an organiser's file first among those used last, for this user's eyes alone.

    Raises
    ------
    UserError
        If the list cannot be written.
    """
    first = study_path.absolute()
    kept = [first, *(one for one in known_studies() if one != first)][:_STUDIES_KEPT]
    save_private(_list_path(), json.dumps([str(one) for one in kept], indent=1).encode())


def _list_path() -> Path:
    return data_dir() / "studies.json"


def look_at_study(
    study_path: Path, *, seed: int = 0, draws: int = 2000
) -> Generator[Progress, None, StudyOverview]:
    """Read a study's files and compute agreement.

    Raises
    ------
    UserError
        If a file cannot be used.
    """
    yield Progress(0, 0, tr("reading the study"))
    study = load_study(study_path)
    readings_path = readings_beside(study_path)
    readings = readings_of(readings_path, study)
    answered = {(one.reader, one.item): one.state for one in readings if one.state != "unread"}
    rows = []
    for packet, one in study.packets.items():
        states = [answered.get((one.pseudonym, name)) for name in one.items]
        there = any(state is not None for state in states)
        repeats = sum(bool(item.repeat_of) for item in one.items.values())
        n_read = sum(state == "read" for state in states) if there else None
        n_other = sum(state not in (None, "read") for state in states)
        who = (packet, one.pseudonym, one.reader)
        rows.append(PacketRow(*who, len(one.items), repeats, n_read, n_other))
    result = None
    if len({row.pseudonym for row in rows if row.n_read is not None}) >= 2:
        result = yield from agree(readings_path, study_path=study_path, seed=seed, draws=draws)
    n_records = len({item.record for one in study.packets.values() for item in one.items.values()})
    rare = tuple(study.rare)
    remember_study(study_path)
    return StudyOverview(
        study_path, readings_path, study.study, tuple(rows), n_records, rare, result
    )


def take_replies(
    paths: Iterable[Path], study_path: Path
) -> Generator[Progress, None, tuple[Merged, StudyOverview]]:
    """Merge replies and look at the study again.

    Raises
    ------
    UserError
        If a file of the study cannot be used; replies that are refused are told in the result.
    """
    merged = yield from merge_replies(paths, study_path=study_path, out=readings_beside(study_path))
    return merged, (yield from look_at_study(study_path))
