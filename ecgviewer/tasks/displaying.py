"""What the sheet asks for to be drawn: layouts, and stretches filtered for the eye."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.display_filter import FILTER_BY_ID
from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.paper import Layout
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.signals.envelope import BLOCK, Pyramid, lowest_blocks, pyramids_of

BLOCK_S = 60.0
"""Long records are filtered in blocks that begin at multiples of this: a sample shown does not
depend on the page it is shown on."""

WHOLE_S = 120.0
"""Records up to this length are filtered in one go."""

MARGIN_S = 40.0
"""Filtered with each block and thrown away: a 0.05 Hz filter has forgotten its ends by then."""

KEPT_VALUES = 1 << 23
"""Samples of all leads from which extremes are kept on the disk; fewer are read in no time."""

_MAINS_S = 30.0


@dataclass(frozen=True, eq=False)
class FilteredStretch:
    """A stretch of a record as a filter shows it.

    Parameters
    ----------
    record_id, filter_id
        Whose, and through what.
    mains_hz
        Mains frequency taken out; None where none was found or wanted.
    start, stop
        Samples, half-open.
    values
        float32, shape (n_leads, stop - start), as :meth:`Record.values`; gaps are NaN.
    """

    record_id: str
    filter_id: str
    mains_hz: float | None
    start: int
    stop: int
    values: NDArray[np.float32]

    def covers(self, start: int, stop: int) -> bool:
        """Whether it holds every sample of a range."""
        return self.start <= start and stop <= self.stop


def list_layouts() -> tuple[tuple[Layout, ...], tuple[str, ...]]:
    """Return all layouts, the user's own too, and what is wrong with files left out."""
    from ecgviewer.storage.layouts import load_layouts

    return load_layouts()


def read_extremes(record: Record) -> Generator[Progress, None, dict[str, Pyramid]]:
    """Return the extremes of each lead at every zoom, by name of the lead.

    Those of a long record are kept on the disk and read from there the next time; else the record
    is read once.
    """
    adu, gaps = record.adu, [lead.gap for lead in record.leads]
    lowest = None
    if adu.size > KEPT_VALUES:
        yield Progress(0, 1, tr("reading the extremes"))
        lowest = _kept_blocks(record)
    if lowest is None:
        lowest = yield from lowest_blocks(adu, gaps)
        if adu.size > KEPT_VALUES:
            _keep_blocks(record, lowest)
    return dict(zip(record.lead_names, pyramids_of(adu, gaps, lowest), strict=True))


def _facts(record: Record) -> dict[str, Any]:
    """Return what extremes of a record hang on besides its content."""
    gaps, kind = [lead.gap for lead in record.leads], record.adu.dtype.newbyteorder("<").str
    return {"block": BLOCK, "dtype": kind, "samples": record.n_samples, "gaps": gaps}


def _kept_blocks(record: Record) -> tuple[NDArray[Any], NDArray[Any]] | None:
    """Return the extremes of a record's blocks as they lie on the disk, mapped."""
    from ecgviewer.storage.pyramid_cache import load_pyramid

    facts, shape = _facts(record), (2, len(record.leads), record.n_samples // BLOCK)
    n_bytes = math.prod(shape) * record.adu.dtype.itemsize
    kept = load_pyramid(record.id, facts, n_bytes)
    if kept is None:
        return None
    values = np.frombuffer(kept, facts["dtype"]).reshape(shape)
    return values[0], values[1]


def _keep_blocks(record: Record, lowest: tuple[NDArray[Any], NDArray[Any]]) -> None:
    from ecgviewer.storage.pyramid_cache import save_pyramid

    facts = _facts(record)
    parts = [np.ascontiguousarray(one, dtype=facts["dtype"]).data for one in lowest]
    save_pyramid(record.id, facts, parts)


def find_layout(name: str) -> tuple[str, tuple[Layout, ...]]:
    """Return the id of a layout, and all layouts; ``name`` is an id or a layout file (``.json``).

    Raises
    ------
    UserError
        If the file is no layout. An id that there is none of is the caller's to refuse.
    """
    from ecgviewer.storage.layouts import load_layouts, read_layout

    layouts, _ = load_layouts()
    if not name.lower().endswith(".json"):
        return name, layouts
    path = Path(name)
    try:
        layout = read_layout(path)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(
            tr("The layout file {name} cannot be used: {reason}.", name=path.name, reason=reason)
        ) from error
    return layout.id, (*(one for one in layouts if one.id != layout.id), layout)


def filter_stretch(
    record: Record, filter_id: str, start_s: float, stop_s: float
) -> Generator[Progress, None, FilteredStretch]:
    """Filter the blocks that hold a stretch of time; one block of 12 leads takes about 0.1 s.

    The record is read and never altered.

    Parameters
    ----------
    filter_id
        One of :data:`ecgviewer.core.display_filter.DISPLAY_FILTERS`.
    start_s, stop_s
        Stretch wanted; what lies outside the record is left out.

    Raises
    ------
    KeyError
        If there is no such filter.
    """
    from ecgviewer.signals.for_the_eye import filter_for_eye

    wanted = FILTER_BY_ID[filter_id]
    yield Progress(0, 0, "filtering")
    mains_hz = _mains(record) if wanted.notch else None
    block, margin = round(BLOCK_S * record.fs), round(MARGIN_S * record.fs)
    if record.duration_s <= WHOLE_S:
        edges = [0, record.n_samples]
    else:
        n_blocks = record.n_samples // block
        first = min(max(int(start_s * record.fs) // block, 0), n_blocks - 1)
        last = min(max(-int(-stop_s * record.fs // block), first + 1), n_blocks)
        edges = [number * block for number in range(first, last + 1)]
        if last == n_blocks:  # what is left over is no block of its own
            edges[-1] = record.n_samples
    parts = []
    for number, (start, stop) in enumerate(pairwise(edges)):
        yield Progress(number, len(edges) - 1, "filtering")
        left, right = max(0, start - margin), min(record.n_samples, stop + margin)
        shown = filter_for_eye(record.values(left, right), record.fs, wanted, mains_hz)
        parts.append(shown[:, start - left : stop - left])
    values = np.concatenate(parts, axis=1)
    return FilteredStretch(record.id, filter_id, mains_hz, edges[0], edges[-1], values)


def _mains(record: Record) -> float | None:
    """Return the mains frequency of a record, from half a minute in its middle."""
    from ecgviewer.signals.mains import detect_mains

    half = round(_MAINS_S / 2 * record.fs)
    middle = record.n_samples // 2
    return detect_mains(record.values(max(0, middle - half), middle + half), record.fs)
