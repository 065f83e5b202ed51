"""Use case: packets for several readers at once, each of whom reads all records or a share."""

from __future__ import annotations

import math
import random
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.packets import Made, make_packet, refuse_existing
from ecgviewer.tasks.study_key import load_study


@dataclass(frozen=True, slots=True)
class Wish:
    """What an organiser asks for.

    Parameters
    ----------
    study_path
        The organiser's file; begun where there is none.
    readers
        Names; kept in the organiser's file alone.
    folder
        Where packets and keys go.
    share
        Of the records that each reader gets, above 0 to 1.
    repeats
        How many of theirs each reader sees twice, silently.
    by_reference
        Whether to leave the samples out.
    rare
        Codes of which one positive is enough.
    seed
        Of shares and orders; None draws one.
    """

    study_path: Path
    readers: tuple[str, ...]
    folder: Path
    share: float = 1.0
    repeats: int = 0
    by_reference: bool = False
    rare: tuple[str, ...] = ()
    seed: int | None = None


def shares(n_records: int, n_readers: int, share: float, seed: int) -> tuple[tuple[int, ...], ...]:
    """Deal records out so that each reader has as many, and each record nearly as many readers.

    Parameters
    ----------
    n_records, n_readers
        How many there are.
    share
        Of the records that each reader gets, above 0 to 1.
    seed
        Of the dealing.

    Returns
    -------
    tuple of tuple of int
        Places of the records, rising, for each reader. How many readers a record has differs by one
        at most.
    """
    if not 0.0 < share <= 1.0:
        raise ValueError(f"share {share} is outside 0 to 1")
    order = random.Random(f"shares {seed}").sample(range(n_records), n_records)
    each = math.ceil(share * n_records - 1e-9)
    hands = [
        [order[(reader * each + place) % n_records] for place in range(each)]
        for reader in range(n_readers)
    ]
    return tuple(tuple(sorted(hand)) for hand in hands)


def packet_file(folder: Path, number: int) -> Path:
    """Return the file of a packet; it names nobody, the organiser's file says whose it is."""
    return folder / f"packet-{number}.zip"


def make_packets(
    paths: Sequence[Path | str], wish: Wish
) -> Generator[Progress, None, tuple[Made, ...]]:
    """Make a packet for each reader.

    Raises
    ------
    UserError
        If the wish cannot be met; packets already made stand, and the message says so.
    """
    from ecgviewer.tasks.review import find_records

    names = [name.strip() for name in wish.readers if name.strip()]
    if not names:
        raise UserError(tr("Nobody is to read: name at least one reader."))
    if len(set(names)) < len(names):
        raise UserError(tr("A reader is named twice: let their names differ."))
    before = len(load_study(wish.study_path, new=True).packets)
    files = [packet_file(wish.folder, before + n) for n in range(1, len(names) + 1)]
    refuse_existing(*files, *(path.with_suffix(".key") for path in files))
    found = yield from find_records(paths)
    seed = random.SystemRandom().randrange(1 << 32) if wish.seed is None else wish.seed
    made: list[Made] = []
    for number, (name, hand) in enumerate(
        zip(names, shares(len(found), len(names), wish.share, seed), strict=True)
    ):
        work = make_packet(
            [found[place] for place in hand],
            study_path=wish.study_path,
            reader=name,
            out=files[number],
            repeats=wish.repeats,
            seed=seed,
            by_reference=wish.by_reference,
            rare=wish.rare,
        )
        try:
            made.append((yield from _counted(work, number, len(names))))
        except UserError as error:
            if not made:
                raise
            done = ", ".join(one.packet.name for one in made)
            raise UserError(
                tr("{error} Made before that, and good: {done}.", error=error, done=done)
            ) from error
    return tuple(made)


def _counted(
    work: Generator[Progress, None, Made], number: int, total: int
) -> Generator[Progress, None, Made]:
    """Pass on how far one packet is as a part of all."""
    while True:
        try:
            step = next(work)
        except StopIteration as stop:
            made: Made = stop.value
            return made
        done = number * max(step.total, 1) + step.done
        yield Progress(
            done,
            total * step.total,
            tr("packet {number} of {total}", number=number + 1, total=total),
        )
