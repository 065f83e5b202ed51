"""Use case: packets that take records to a reader, under numbers, in an order of their own."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.privacy import Privacy, deidentified
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.tasks.study_key import Assignment, Item, load_study, save_study, write_new

_LARGEST_OFFSET = 499


@dataclass(frozen=True, slots=True)
class Made:
    """A packet made: the zip file, the reader's key beside it, how many items it has."""

    packet: Path
    key: Path
    n_items: int
    n_repeats: int


def make_packet(
    paths: Iterable[Path | str],
    *,
    study_path: Path,
    reader: str,
    out: Path,
    repeats: int = 0,
    seed: int | None = None,
    by_reference: bool = False,
    rare: Iterable[str] = (),
) -> Generator[Progress, None, Made]:
    """Make a packet for one reader: their records under numbers, in an order of their own.

    Each copy has the samples' zero moved by a random number of ADC units, with its baseline: the
    millivolts are the same and its id is another, so that a repeat is not known by its id, and two
    readers cannot tell from ids that they have the same record.

    Parameters
    ----------
    paths
        Records, or folders of them.
    study_path
        The organiser's file; begun where there is none.
    reader
        Name; kept in the organiser's file alone.
    out
        The zip file; ``.key`` beside it is to reach the reader on another way.
    repeats
        How many records to show twice, silently.
    seed
        Of order, repeats and offsets; None draws one. Kept in the organiser's file.
    by_reference
        Name the records by their ids only; the reader has them already. Nothing can be repeated
        silently then.
    rare
        Codes of which one positive is enough, added to the study's.

    Raises
    ------
    UserError
        If a file exists, a record cannot be read or copied, or the requests contradict each other.
    """
    from ecgviewer.formats.packet import pack
    from ecgviewer.tasks.known_records import read_known
    from ecgviewer.tasks.review import find_records

    key_path = out.with_suffix(".key")
    refuse_existing(out, key_path)
    if by_reference and repeats:
        raise UserError(
            tr("Records named by reference cannot be repeated silently: leave one out.")
        )
    study = load_study(study_path, new=True)
    study.rare = sorted({*study.rare, *rare})
    seed = random.SystemRandom().randrange(1 << 32) if seed is None else seed
    found = yield from find_records(paths)
    if not 0 <= repeats <= len(found):
        raise UserError(
            tr(
                "{repeats} repeats of {n_records} records: each can be repeated once.",
                repeats=repeats,
                n_records=len(found),
            )
        )
    packet = f"{study.study}-{len(study.packets) + 1}"
    order = shuffled(len(found), repeats, f"{seed} {packet}")
    offsets = random.Random(f"offsets {seed} {packet} {study.secret}")
    used = {item.shown for one in study.packets.values() for item in one.items.values()}
    files: dict[str, bytes] = {}
    items: dict[str, Item] = {}
    listed: list[dict[str, Any]] = []
    first: dict[int, str] = {}
    for number, place in enumerate(order):
        yield Progress(number, len(order), tr("packing"))
        record = read_known(found[place])
        name = f"item-{number + 1:04d}"
        if by_reference:
            shown = record
        else:
            shown = moved(deidentified(record, Privacy()), _offset(offsets))
            while shown.id in used:
                shown = moved(shown, _offset(offsets))
            used.add(shown.id)
            files |= _as_wfdb(shown, name)
        items[name] = Item(record.id, shown.id, first.get(place, ""))
        first.setdefault(place, name)
        study.sources[record.id] = str(Path(found[place]).absolute())
        listed.append({"item": name, "record": shown.id})
    about = {
        "kind": "packet",
        "study": study.study,
        "packet": packet,
        "by_reference": by_reference,
        "items": listed,
    }
    key = study.reader_key(packet)
    study.packets[packet] = Assignment(reader, study.pseudonym(reader), seed, items)
    done = False
    try:
        write_new(out, pack(about, files, key))
        write_new(key_path, key.hex().encode() + b"\n")
        save_study(study, study_path)
        done = True
    finally:
        # A packet that the organiser's file does not know could never be answered.
        for path in () if done else (out, key_path):
            with suppress(OSError):
                path.unlink()
    return Made(out, key_path, len(order), repeats)


def refuse_existing(*paths: Path) -> None:
    """Refuse to write over files.

    Raises
    ------
    UserError
        If one of them exists.
    """
    for path in paths:
        if path.exists():
            raise UserError(tr("{path} exists; it was not overwritten.", path=path))


def shuffled(n: int, repeats: int, seed: str) -> tuple[int, ...]:
    """Return the order of records in a packet, repeats among them, never close to the first.

    A repeat stands at least a third of the packet after the first showing, where there is room.
    """
    rng = random.Random(f"order {seed}")
    order = rng.sample(range(n), n)
    # Those shown early come again late.
    again = rng.sample(order[: max(repeats, (n + 1) // 2)], repeats)
    gap = (n + repeats) // 3
    for one in again:
        earliest = min(order.index(one) + 1 + gap, len(order))
        order.insert(rng.randint(earliest, len(order)), one)
    return tuple(order)


def _offset(rng: random.Random) -> int:
    return rng.choice((-1, 1)) * rng.randint(1, _LARGEST_OFFSET)


def moved(record: Record, offset: int) -> Record:
    """Return a record of the same millivolts with another zero of its integers, and another id.

    Raises
    ------
    UserError
        If its samples are fractions.
    """
    if record.adu.dtype.kind not in "iu":
        raise UserError(
            tr(
                "A record's samples are fractions, which a packet cannot carry: name it by "
                "reference."
            )
        )
    leads = tuple(
        replace(
            lead,
            baseline=lead.baseline + offset,
            gap=None if lead.gap is None else lead.gap + offset,
        )
        for lead in record.leads
    )
    return replace(record, adu=np.asarray(record.adu, dtype=np.int64) + offset, leads=leads)


def _as_wfdb(record: Record, name: str) -> dict[str, bytes]:
    from ecgviewer.formats import write_wfdb

    try:
        with tempfile.TemporaryDirectory(prefix="ecgviewer-packet-") as folder:
            write_wfdb(record, folder, name)
            return {path.name: path.read_bytes() for path in Path(folder).iterdir()}
    except OSError as error:
        raise UserError(
            tr(
                "The packet cannot be made in {folder}: {reason}. Nothing was written; "
                "free some space and try again.",
                folder=tempfile.gettempdir(),
                reason=error.strerror,
            )
        ) from error
