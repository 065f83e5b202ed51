"""Figures of agreement: readers at their first read, and the reader beside the device.

Only records that the one who looks may see: whose first read they have logged themselves, or whose
project hides nothing. Records of packets are left to the page of studies: it unblinds nobody.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field

import numpy as np

from ecgviewer.core.agreement import MISSING, CodeAgreement, Estimate, agree_on_code
from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import together, tr, tr_later
from ecgviewer.core.plot import Axis, Cell, Column, Figure, FigureGroup, Marks, Table, rows_axis
from ecgviewer.core.progress import Progress
from ecgviewer.core.reading import state_of
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.figures_reads import Done, FiguresReads
from ecgviewer.storage.figures_rows import FiguresRows
from ecgviewer.tasks.figures_data import FiguresAsk, aliases, bring_up_to_date, look
from ecgviewer.tasks.figures_reading import Shown

FEW_UNITS = 20
"""Fewer records than this make an interval that says little."""

_MOST_CODES = 12
_MOST_WEIGHTS = 4_000_000
_DRAWS = 2000

Codes = Mapping[tuple[str, str], set[str]]


@dataclass(frozen=True, eq=False)
class Agreements:
    """What was compared.

    Parameters
    ----------
    readers
        Who have read records that another has read, too.
    records
        Records read by two or more.
    first, now
        Code to agreement at the first read, and as findings stand now.
    with_model
        Of the first reads compared, how many were logged while model output was on the screen.
    n_reads
        First reads compared.
    device
        Code to agreement of the reader's first read with the device.
    device_records
        Records of that.
    """

    readers: tuple[str, ...] = ()
    records: int = 0
    first: tuple[CodeAgreement, ...] = ()
    now: Mapping[str, CodeAgreement] = field(default_factory=dict)
    with_model: int = 0
    n_reads: int = 0
    device: tuple[CodeAgreement, ...] = ()
    device_records: int = 0


def gather_agreement(ask: FiguresAsk) -> Generator[Progress, None, Agreements]:
    """Return how readers agree, and the reader with the device.

    Raises
    ------
    UserError
        If the store or the catalogue cannot be read.
    """
    yield Progress(0, 5, tr("following the reads"))
    if not ask.store_path.exists():
        return Agreements()
    with AnnotationStore(ask.store_path):
        pass  # brings an older store up to date
    with FiguresReads(ask.store_path) as reads:
        acts, places = list(reads.acts()), reads.places()
        first, now = reads.codes(at_first_read=True), reads.codes(at_first_read=False)
    read = read_by(acts)
    shown = Shown(ask, places, {name for name, who in read.items() if ask.reader in who})
    both = {name: who for name, who in read.items() if len(who) > 1 and name in shown}
    readers = tuple(sorted({one for who in both.values() for one in who}))
    yield Progress(1, 5, tr("comparing readers"))
    at_first = yield from _compared(both, readers, first)
    later = yield from _compared(both, readers, now, draws=0)
    whose = {(name, who) for name, inside in both.items() for who in inside}
    logs = [one for one in acts if one.act == "log" and (one.record_id, one.reader) in whose]
    device: tuple[CodeAgreement, ...] = ()
    spoken: dict[str, set[str]] = {}
    if ask.catalogue_path.exists():
        yield Progress(3, 5, tr("comparing with devices"))
        bring_up_to_date(ask)
        with FiguresRows(ask.catalogue_path) as rows:
            yield from look(ask, rows)
            said, spoke = rows.device_codes()
        spoken = {name: {ask.reader, ""} for name in spoke if ask.reader in read.get(name, ())}
        device_first = {key: codes for key, codes in first.items() if key[1] == ask.reader}
        device_first |= {(name, ""): codes for name, codes in said.items()}
        device = yield from _compared(spoken, (ask.reader, ""), device_first)
    called = aliases(ask, {one.reader for one in acts})
    return Agreements(
        tuple(sorted(called[name] for name in readers)),
        len(both),
        at_first,
        {one.code: one for one in later},
        sum(one.ai_visible for one in logs),
        len(logs),
        device,
        len(spoken),
    )


def read_by(acts: list[Done]) -> dict[str, set[str]]:
    """Return who has read each record: logged, and not left as uncertain or unfit."""
    by_read: dict[tuple[str, str], list[Done]] = {}
    for one in acts:
        by_read.setdefault((one.record_id, one.reader), []).append(one)
    found: dict[str, set[str]] = {}
    for (record_id, reader), mine in by_read.items():
        if state_of(one.act for one in mine).in_study == "read":
            found.setdefault(record_id, set()).add(reader)
    return found


def _compared(
    read: Mapping[str, set[str]],
    readers: tuple[str, ...],
    codes: Codes,
    *,
    draws: int = _DRAWS,
) -> Generator[Progress, None, tuple[CodeAgreement, ...]]:
    """Return agreement on each code that anybody says, commonest first."""
    names = sorted(read)
    if not names:
        return ()
    draws = min(draws, max(200, _MOST_WEIGHTS // len(names)))  # memory and time are bounded
    said: dict[str, int] = {}
    for name in names:
        for code in set().union(*(codes.get((name, who), set()) for who in read[name])):
            said[code] = said.get(code, 0) + 1
    wanted = sorted(said, key=lambda code: (-said[code], code))
    found = []
    for code in wanted:
        yield Progress(2, 5, tr("comparing readers on {code}", code=code))
        ratings = np.full((len(names), len(readers)), MISSING)
        for row, name in enumerate(names):
            for column, who in enumerate(readers):
                if who in read[name]:
                    ratings[row, column] = int(code in codes.get((name, who), ()))
        found.append(agree_on_code(code, ratings, draws=draws))
    return tuple(found)


def agreement_figures(ask: FiguresAsk, found: Agreements) -> FigureGroup:
    """Return the figures of agreement."""
    told = tr_later(
        "Records that you have read yourself, or whose project hides nothing; no packets."
    )
    figures = (between_readers(found), with_device(ask, found))
    return FigureGroup("agreement", tr_later("Agreement"), figures, told)


def between_readers(found: Agreements) -> Figure:
    """Return how readers agree at their first read."""
    title = tr_later("Readers at their first read")
    if not found.first:
        why = tr_later("No record that you have read was read by somebody else, too.")
        if found.records:
            why = tr_later(
                "{records:,} records read by two or more; nobody marked anything on them.",
                records=found.records,
            )
        return Figure("agreement-readers", title, empty=why)
    few = (
        tr_later("Fewer than {few}: wide intervals.", few=FEW_UNITS)
        if found.records < FEW_UNITS
        else ""
    )
    seen = ""
    if found.with_model:
        seen = tr_later(
            "{with_model:,} of {n_reads:,} first reads were logged while model output "
            "was on the screen: these are not independent.",
            with_model=found.with_model,
            n_reads=found.n_reads,
        )
    return _figure(
        "agreement-readers",
        title,
        found.first,
        found.now,
        says=(
            together(
                tr_later(
                    "{records:,} records read by two or more of {n_readers} readers ({readers}).",
                    records=found.records,
                    n_readers=len(found.readers),
                    readers=together(*found.readers, by=", "),
                ),
                few,
                seen,
                by=" ",
            )
        ),
    )


def with_device(ask: FiguresAsk, found: Agreements) -> Figure:
    """Return how the reader's first read agrees with the device's statements."""
    title = tr_later("You and the device")
    if not found.device:
        return Figure(
            "agreement-device",
            title,
            empty=tr_later(
                "No record that you have read has statements of a device that name a finding."
            ),
        )
    return _figure(
        "agreement-device",
        title,
        found.device,
        {},
        says=(
            tr_later(
                "{device_records:,} records that {called} has read and the device says "
                "something of. Codes that only the one knows count as disagreement.",
                device_records=found.device_records,
                called=ask.called,
            )
        ),
    )


def _figure(
    key: str,
    title: str,
    codes: tuple[CodeAgreement, ...],
    now: Mapping[str, CodeAgreement],
    *,
    says: str,
) -> Figure:
    shown = codes[:_MOST_CODES]
    marks = [Marks("rule", (0.0,), ink="soft")]
    for name, ink, shape, shift in (
        (tr_later("Cohen's kappa"), "human", "circle", -0.14),
        (tr_later("Gwet's AC1"), "ink", "square", 0.14),
    ):
        found = [one.kappa if name.startswith("Cohen") else one.ac1 for one in shown]
        marks.append(
            Marks(
                "points",
                tuple(one.value for one in found),
                tuple(k + shift for k in range(len(shown))),
                tuple(one.low for one in found),
                tuple(one.high for one in found),
                "human" if ink == "human" else "ink",
                name,
                "circle" if shape == "circle" else "square",
                hollow=tuple(one.n_units < FEW_UNITS for one in shown),
            )
        )
    columns = [
        Column(tr_later("Code")),
        Column(tr_later("Finding")),
        Column(tr_later("Records"), "count"),
        Column(tr_later("Said on"), "count"),
        Column(tr_later("Agreement"), "share"),
    ]
    for name in ("Kappa", "AC1", "Alpha"):
        columns += [Column(name, "number"), Column("from", "number"), Column("to", "number")]
    columns += [Column(tr_later("Kappa now"), "number")] if now else []
    rows: list[tuple[Cell, ...]] = []
    for one in codes:
        cells: list[Cell] = [one.code, finding_for(one.code).name, one.n_units]
        cells += [one.n_positive_units, one.percent.value]
        for estimate in (one.kappa, one.ac1, one.alpha):
            cells += _cells(estimate)
        if now:
            cells.append(now[one.code].kappa.value if one.code in now else None)
        rows.append(tuple(cells))
    ticks = tuple((v / 100, f"{v / 100:g}") for v in (-20, 0, 20, 40, 60, 80, 100))
    return Figure(
        key,
        title,
        Table(tuple(columns), tuple(rows)),
        Axis(tr_later("agreement beyond chance, 95 % interval"), -0.2, 1.0, ticks),
        rows_axis([f"{one.code} ({one.n_positive_units:,})" for one in shown]),
        tuple(marks),
        says=says,
        note=(
            tr_later(
                "In brackets: records that anybody says it on. Kappa falls towards 0 for a rare "
                "code on which all agree; AC1 does not. Not defined: no point."
            )
        ),
    )


def _cells(one: Estimate) -> list[Cell]:
    return [None if math.isnan(v) else v for v in (one.value, one.low, one.high)]
