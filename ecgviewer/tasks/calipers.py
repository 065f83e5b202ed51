"""Use case: the calipers of a record, kept in the user's store, and told in words."""

from __future__ import annotations

from collections.abc import Sequence

from ecgviewer.core.caliper import (
    Caliper,
    March,
    drift_text,
    miss_text,
    size_text,
    title_of,
)
from ecgviewer.core.caliper_snap import SnapMarks, snap_marks
from ecgviewer.core.display_filter import FILTER_BY_ID, RAW
from ecgviewer.core.errors import StoreError
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import DEFAULT_QTC, Measurements
from ecgviewer.core.record import Record
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.annotating import open_store

VERSION = 1
"""Of the form in which calipers are stored."""


def load(record_id: str) -> tuple[Caliper, ...]:
    """Return the calipers kept with a record; none where there is no store yet.

    Raises
    ------
    StoreError
        If the store cannot be read, or a newer program has kept them in another form.
    """
    if not store_path().exists():
        return ()
    with open_store() as store:
        body = store.kept(record_id, "calipers")
    if body is None:
        return ()
    try:
        if body["version"] > VERSION:
            raise StoreError(
                tr(
                    "The calipers of this record were kept by a newer ecgviewer. They were left as "
                    "they are; please update ecgviewer."
                )
            )
        return tuple(Caliper.from_dict(one) for one in body["calipers"])
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError(
            tr(
                "The calipers kept with this record cannot be read ({error}). They were left "
                "as they are.",
                error=error,
            )
        ) from error


def keep(
    record_id: str,
    calipers: Sequence[Caliper],
    *,
    author: str,
    before: Sequence[Caliper] = (),
) -> tuple[Caliper, ...]:
    """Keep all calipers of a record, in place of those kept before; the log keeps the older ones.

    Parameters
    ----------
    before
        What was kept when the caller last looked. What another window has made, changed or deleted
        since is joined with the caller's.

    Returns
    -------
    tuple of Caliper
        What is kept now.

    Raises
    ------
    StoreError
        If the store cannot be written; what was kept before stands then.
    """
    joined = _joined(before, calipers, load(record_id))
    body = {"version": VERSION, "calipers": [one.to_dict() for one in joined]}
    with open_store() as store:
        if joined or store.kept(record_id, "calipers") is not None:
            store.keep(record_id, "calipers", body, author=author)
    return joined


def _joined(
    before: Sequence[Caliper], mine: Sequence[Caliper], theirs: Sequence[Caliper]
) -> tuple[Caliper, ...]:
    """Join two sets of changes of the same calipers; where both changed one, mine stands."""
    was, other = {one.id: one for one in before}, {one.id: one for one in theirs}
    out = []
    for one in mine:
        if was.get(one.id) != one:
            out.append(one)  # made or changed here
        elif one.id in other:
            out.append(other[one.id])
    have = {one.id for one in mine}
    return (*out, *(one for one in theirs if one.id not in have and one.id not in was))


def march_of(caliper: Caliper, measurements: Measurements, record: Record) -> March | None:
    """Return a caliper's march over the beats that were measured; None where it is not marched."""
    if not caliper.march:
        return None
    marks = snap_marks(measurements, caliper.lead, together=caliper.march == "all")
    return marks.march(caliper, record.n_samples, record.fs)


def corrected(
    caliper: Caliper,
    measurements: Measurements,
    formula: str = DEFAULT_QTC,
    *,
    marks: SnapMarks | None = None,
) -> str:
    """Return the corrected QT of a caliper that measures QT, the formula named; else empty.

    Where the program states no QTc of the record, it states none of a caliper either.
    """
    rr_ms, fs = measurements.rhythm.rr_ms, measurements.fs
    marks = snap_marks(measurements, caliper.lead) if marks is None else marks
    if rr_ms is None or not marks.is_qt(caliper, fs):
        return ""
    if measurements.qtc_ms.get(formula) is None:
        return tr("QT, no QTc: see the notes on the measurements")
    from ecgviewer.signals.measures import qtc_ms

    return f"QTc {qtc_ms(caliper.interval_ms(fs), rr_ms)[formula]:.0f} ms {formula}"


def detail(caliper: Caliper, found: March | None, fs: float, qtc: str = "") -> str:
    """Return what a caliper says beside its name.

    E.g. ``"2,058 ms · 29/min · 0, miss, −26 ms"``; levels read through a filter say so.
    """
    parts = [size_text(caliper, fs)]
    if caliper.shows_mv and caliper.through != RAW.id:
        known = FILTER_BY_ID.get(caliper.through)
        title = tr(known.title) if known else caliper.through
        parts[0] = tr("{size} (through {filter})", size=parts[0], filter=title)
    if qtc:
        parts.append(qtc)
    if found is not None and (drifts := drift_text(found, fs)):
        parts.append(drifts)
    return " · ".join(parts)


def copied(caliper: Caliper, found: March | None, record: Record, qtc: str = "") -> str:
    """Return one line for the clipboard and the report.

    E.g. ``"Caliper R–R, marched (II, 2.030 to 4.088 s): 2,058 ms · 29/min · 0, miss, −26 ms, first
    miss at 6.28 s"``.
    """
    fs = record.fs
    text = tr(
        "{caliper} ({lead}, {start:.3f} to {stop:.3f} s): {detail}",
        caliper=title_of(caliper),
        lead=caliper.lead,
        start=caliper.start / fs,
        stop=caliper.stop / fs,
        detail=detail(caliper, found, fs, qtc),
    )
    return text if found is None else f"{text}, {miss_text(found, fs)}"
