"""The parts of a batch on disk: what is planned, what is done, and joining it.

``OUT.parts/`` holds the plan (a line a record), one file a finished part, and nothing else. That
file appears whole or not at all and is never written twice: it makes a batch resumable, and keeps a
part that two workers finished from counting twice.
"""

from __future__ import annotations

import json
import os
from array import array
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.formats.score_table import Kind, open_table
from ecgviewer.tasks.batch_part import PartOfBatch

PER_PART = 64
"""Records a part: some seconds of work, and what a killed worker loses at most."""

_PLAN, _TERMS = "plan.txt", "batch.json"


@dataclass(frozen=True, eq=False)
class Plan:
    """Records of a batch, cut into parts; only where each part begins is in memory.

    Parameters
    ----------
    folder
        ``OUT.parts``.
    n_records
        In all.
    starts
        Byte of the plan at which each part begins.
    """

    folder: Path
    n_records: int
    starts: array[int]

    def __len__(self) -> int:
        return len(self.starts)

    def addresses(self, part: int) -> list[str]:
        """Return the records of a part."""
        with (self.folder / _PLAN).open("rb") as file:
            file.seek(self.starts[part])
            n = min(PER_PART, self.n_records - part * PER_PART)
            return [json.loads(file.readline()) for _ in range(n)]

    def file(self, part: int) -> Path:
        """Return where a finished part lies."""
        return self.folder / f"part-{part:08d}.jsonl"

    def is_done(self, part: int) -> bool:
        """Tell whether a part is finished."""
        return self.file(part).exists()

    def commit(self, part: int, made: PartOfBatch) -> bool:
        """Keep a finished part; False where it was kept before."""
        if self.is_done(part):
            return False
        if made.maps:
            maps = {str(row): heat for row, heat in enumerate(made.maps) if heat is not None}
            _whole(self._maps(part), lambda path: np.savez_compressed(path, **maps))
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in made.rows)
        # Last: this file is what says that the part is done.
        _whole(self.file(part), lambda path: path.write_text(text, encoding="utf-8"))
        return True

    def _maps(self, part: int) -> Path:
        return self.folder / f"part-{part:08d}.npz"

    def rows(self, part: int) -> Iterator[tuple[Mapping[str, Any], Any]]:
        """Yield rows of a finished part, each with its map or None."""
        maps: Any = {}
        if self._maps(part).exists():
            with np.load(self._maps(part), allow_pickle=False) as stored:
                maps = dict(stored)
        with self.file(part).open(encoding="utf-8") as file:
            for place, line in enumerate(file):
                yield json.loads(line), maps.get(str(place))


def _whole(path: Path, write: Any) -> None:
    """Write a file that appears when it is whole."""
    unfinished = path.with_name(f"unfinished-{os.getpid()}{path.suffix}")
    try:
        write(unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def make_plan(
    out: Path, found: Iterator[Path | Progress], terms: Mapping[str, Any]
) -> Generator[Progress, None, Plan]:
    """Write down the records of a batch, in the order found.

    Parameters
    ----------
    out
        The table that the batch will be.
    found
        Records, and steps between them.
    terms
        What the batch is done by; a plan of other terms is not gone on with.

    Raises
    ------
    UserError
        If nothing is found, or the place cannot be written to.
    """
    folder = folder_of(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished, n = folder / f"{_PLAN}.unfinished", 0
        with unfinished.open("w", encoding="utf-8") as file:
            for one in found:
                if isinstance(one, Progress):
                    yield Progress(0, 0, tr("{n:,} records found", n=n))
                    continue
                file.write(json.dumps(str(one)) + "\n")
                n += 1
        if not n:
            raise UserError(tr("No record there. Choose another folder or file."))
        (folder / _TERMS).write_text(json.dumps({**terms, "records": n}), encoding="utf-8")
        unfinished.replace(folder / _PLAN)
    except OSError as error:
        raise UserError(
            tr("{folder} cannot be written ({strerror}).", folder=folder, strerror=error.strerror)
        ) from error
    return _opened(folder, n)


def old_plan(out: Path, terms: Mapping[str, Any]) -> Plan | None:
    """Return the plan that a stopped batch left; None where there is none.

    Raises
    ------
    UserError
        If it was made by another model, or for other figures.
    """
    folder = folder_of(out)
    try:
        said = json.loads((folder / _TERMS).read_text(encoding="utf-8"))
        n = int(said.pop("records"))
        if not (folder / _PLAN).exists():
            return None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError) as error:
        raise UserError(
            tr(
                "{folder} is no batch that can be gone on with: {error}.",
                folder=folder,
                error=error,
            )
        ) from error
    differs = sorted(name for name in {*said, *terms} if said.get(name) != terms.get(name))
    if differs:
        raise UserError(
            tr(
                "{folder} was begun with another {differs}. Go on as it was begun, or begin "
                "anew without --resume into another file.",
                folder=folder,
                differs=", ".join(differs),
            )
        )
    return _opened(folder, n)


def folder_of(out: Path) -> Path:
    """Return where the parts of a batch lie until it is whole."""
    return out.with_name(f"{out.name}.parts")


def _opened(folder: Path, n_records: int) -> Plan:
    starts, at = array("q"), 0
    with (folder / _PLAN).open("rb") as file:
        for place, line in enumerate(file):
            if place % PER_PART == 0:
                starts.append(at)
            at += len(line)
    return Plan(folder, n_records, starts)


def join(
    plan: Plan, out: Path, columns: Mapping[str, Kind], *, with_maps: bool
) -> Generator[Progress, None, None]:
    """Make one table of all parts, whole or not at all, and remove them.

    Raises
    ------
    UserError
        If it cannot be written; the parts stay.
    """
    unfinished = plan.folder / f"table{out.suffix.lower()}"
    try:
        with open_table(
            unfinished, columns, map_leads=STANDARD_LEADS if with_maps else ()
        ) as table:
            for part in range(len(plan)):
                for row, heat in plan.rows(part):
                    table.add(row, heat)
                yield Progress(part + 1, len(plan), tr("writing the table"))
        unfinished.replace(out)
    except OSError as error:
        raise UserError(
            tr(
                "{out} cannot be written ({error}). What was scored stays in {name}: make "
                "room and go on with --resume.",
                out=out,
                error=error,
                name=plan.folder.name,
            )
        ) from error
    for path in plan.folder.iterdir():
        path.unlink()
    plan.folder.rmdir()
