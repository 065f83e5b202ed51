"""What figures are asked for, and the counts and scores that they are made of.

Whatever follows from a model, a device or another reader is of records only whose first read the
reader has logged, or that their project shows from the start; records of packets are in nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.resources import shipped
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.figures_eyes import Eyes
from ecgviewer.storage.figures_rows import GROUPS, FiguresRows
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.catalogue_search import bring_reads
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.packet_replies import about_folder

Grain = Literal["", "month", "quarter", "year"]
GRAINS: tuple[Grain, ...] = get_args(Grain)

BEYOND = (50.0, 500.0, 5000.0)
"""N of the shares that are followed over time."""

NO_CATALOGUE = tr_later(
    "No catalogue yet. The worklist adds folders, or: ecgviewer catalogue FOLDER --score"
)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class FiguresAsk:
    """Whose figures, through which model, and how drift is followed.

    Parameters
    ----------
    reader
        Who looks.
    model_id, model_sha256
        The model; its hash is what scores stand under.
    normals
        How many normals the model's scale was read off; 0 = not known.
    human_first
        Whether records are read before the model is seen where no project says otherwise.
    grain
        How long a period is; empty = the shortest with enough records.
    baseline
        Periods that later ones are compared with: empty = the first ones of together 200 records,
        ``"1986"``, ``"1986-03"`` or ``"1986-01..1986-06"``.
    catalogue, store
        The user's unless told.
    named
        Whether readers are called by their names; else by numbers, as what leaves the program.
    """

    reader: str
    model_id: str = ""
    model_sha256: str = ""
    normals: int = 0
    human_first: bool = True
    grain: Grain = ""
    baseline: str = ""
    catalogue: Path | None = None
    store: Path | None = None
    named: bool = True

    @property
    def called(self) -> str:
        """What the one who looks is called."""
        return self.reader if self.named else "reader 1"

    @property
    def catalogue_path(self) -> Path:
        """The catalogue's file."""
        return self.catalogue or catalogue_path()

    @property
    def store_path(self) -> Path:
        """The annotation store's file."""
        return self.store or store_path()


@dataclass(frozen=True, eq=False)
class Scores:
    """What a model says of the records that may be seen.

    Parameters
    ----------
    records, seen, scored
        Records in the catalogue; of those, that may be seen; of those, that were scored.
    one_in
        Month to N of "1 in N normals" of those evaluated, rising; "" = no day is known.
    counts
        Pair of group names to (month, group) to counts: all, evaluated, foreign, beyond each of
        :data:`BEYOND`.
    ages
        Month to how many ages are known and their mean.
    reasons
        Why records were not evaluated, with how many.
    """

    records: int
    seen: int
    scored: int
    one_in: dict[str, Floats] = field(default_factory=dict)
    counts: dict[str, dict[tuple[str, str], tuple[int, ...]]] = field(default_factory=dict)
    ages: dict[str, tuple[int, float]] = field(default_factory=dict)
    reasons: dict[str, int] = field(default_factory=dict)

    def of(self, group: str) -> dict[str, tuple[int, ...]]:
        """Return the counts of a group over all months."""
        return add_up((name, counts) for (_, name), counts in self.counts.get(group, {}).items())

    @property
    def everything(self) -> Floats:
        """N of all that were evaluated."""
        return np.concatenate(list(self.one_in.values())) if self.one_in else np.empty(0)


GROUPED = (*GROUPS, "patients", "signals")
"""What is counted by month; patients: age and sex, signals: format, rate and quality together."""


def _count(
    rows: FiguresRows, month: str, found: dict[str, dict[tuple[str, str], tuple[int, ...]]]
) -> None:
    """Add a month's counts of each group, those of patients and of signals put together."""
    for values, counts in rows.cells(month, BEYOND):
        of = dict(zip(GROUPS, values, strict=True))
        of["patients"] = f"{of['age']}, {of['sex']}"
        of["signals"] = f"{of['format']}, {of['rate']}, {of['signal']}"
        for name, value in of.items():
            here = found.setdefault(name, {})
            before = here.get((month, value), (0,) * len(counts))
            here[month, value] = tuple(a + b for a, b in zip(before, counts, strict=True))


def add_up(counted: Iterable[tuple[str, tuple[int, ...]]]) -> dict[str, tuple[int, ...]]:
    """Return the sums of counts by name."""
    found: dict[str, tuple[int, ...]] = {}
    for name, counts in counted:
        before = found.get(name, (0,) * len(counts))
        found[name] = tuple(a + b for a, b in zip(before, counts, strict=True))
    return found


def aliases(ask: FiguresAsk, names: Iterable[str]) -> dict[str, str]:
    """Return what each reader is called; the one who looks is the first."""
    others = sorted(set(names) - {ask.reader})
    numbers = {
        name: tr_later("reader {place}", place=place) for place, name in enumerate(others, start=2)
    }
    called = {name: name for name in others} if ask.named else numbers
    return called | {ask.reader: ask.called}


def scope_words(ask: FiguresAsk, records: int, seen: int) -> str:
    """Return which records figures are of, and how many are left out, in a sentence."""
    if seen == records:
        return tr_later("All {records:,} records of the catalogue.", records=records)
    hidden = records - seen
    return tr_later(
        "{seen:,} of {records:,} records: those whose first read {called} has "
        "logged, or whose project shows the model from the start. {hidden:,} are in "
        "no figure that follows from the model, the device or another reader.",
        seen=seen,
        records=records,
        called=ask.called,
        hidden=hidden,
    )


def _eyes(ask: FiguresAsk) -> Eyes:
    """Return through whose eyes the catalogue is asked."""
    folders = {str(shipped("resources/demo").absolute()): True}
    if ask.store_path.exists():
        with AnnotationStore(ask.store_path) as opened:
            chosen = opened.readings.policies()
        folders |= {folder: not first for folder, first in chosen.items()}
    return Eyes(ask.reader, not ask.human_first, folders)


def is_packet(folder: Path) -> bool:
    """Tell whether a packet was unpacked in a folder."""
    try:
        about_folder(folder)
    except UserError:
        return False
    return True


def bring_up_to_date(ask: FiguresAsk) -> None:
    """Bring what readers have said and done into the catalogue.

    Raises
    ------
    UserError
        If there is no catalogue, or it cannot be used.
    """
    if not ask.catalogue_path.exists():
        raise UserError(NO_CATALOGUE)
    with Catalogue(ask.catalogue_path) as catalogue:
        bring_reads(catalogue, ask.store_path)


def look(ask: FiguresAsk, rows: FiguresRows) -> Generator[Progress, None, None]:
    """Work out which records may be seen, and what the model says of them."""
    for done in rows.find(_eyes(ask)):
        yield Progress(round(100 * done), 100, tr("finding the records that may be seen"))
    rows.leave_out([folder for folder in rows.candidates() if is_packet(Path(folder))])
    for done in rows.collect(ask.model_sha256):
        yield Progress(round(100 * done), 100, tr("finding their scores"))


def gather_scores(ask: FiguresAsk) -> Generator[Progress, None, Scores]:
    """Return what the model says of the records that may be seen.

    Raises
    ------
    UserError
        If there is no catalogue, or it cannot be read.
    """
    yield Progress(0, 100, tr("bringing the reads in"))
    bring_up_to_date(ask)
    with FiguresRows(ask.catalogue_path) as rows:
        yield from look(ask, rows)
        found = Scores(*rows.totals())
        months = rows.months()
        for place, month in enumerate(months):
            yield Progress(place, len(months), tr("collecting the scores"))
            values = np.fromiter(rows.one_in(month), np.float64)
            if len(values):
                found.one_in[month] = values
            _count(rows, month, found.counts)
        found.ages.update(rows.ages())
        found.reasons.update(rows.reasons())
    return found


# Periods


def period_of(month: str, grain: Grain) -> str:
    """Return the period that a month lies in: ``2024-03``, ``2024 Q1`` or ``2024``."""
    if not month or grain == "month":
        return month
    year, number = month[:4], int(month[5:7])
    return year if grain == "year" else f"{year} Q{(number + 2) // 3}"


def baseline_months(months: dict[str, int], wanted: str, grain: Grain) -> frozenset[str]:
    """Return the months that later ones are compared with.

    Parameters
    ----------
    months
        Month to how many records were evaluated.
    wanted, grain
        See :class:`FiguresAsk`.

    Raises
    ------
    UserError
        If what is wanted is no period.
    """
    dated = sorted(month for month in months if month)
    if wanted:
        first, _, last = wanted.partition("..")
        last = last or first
        for one in (first, last):
            if len(one) not in (4, 7) or not one.replace("-", "").isdigit():
                raise UserError(
                    tr(
                        "{wanted!r} is no period: write 2024, 2024-03 or 2024-01..2024-06.",
                        wanted=wanted,
                    )
                )
        return frozenset(one for one in dated if one >= first and one[: len(last)] <= last)
    periods: dict[str, list[str]] = {}
    for month in dated:
        periods.setdefault(period_of(month, grain), []).append(month)
    chosen: list[str] = []
    for inside in list(periods.values())[:-1]:  # the last one is always compared, never with
        chosen += inside
        if sum(months[month] for month in chosen) >= BASELINE_WANTS:
            break
    return frozenset(chosen)


BASELINE_WANTS = 200
"""Records that a baseline nobody has chosen has at least, where there are so many."""
