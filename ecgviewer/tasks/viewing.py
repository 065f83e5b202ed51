"""Use cases of the views beside the sheet: the spectrum of a lead, the heart's vector."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.display_filter import RAW
from ecgviewer.core.errors import RecordError
from ecgviewer.core.language import tr
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.signals.vectorcardiogram import PLANES as PLANES
from ecgviewer.signals.vectorcardiogram import Vectorcardiogram, vectorcardiogram
from ecgviewer.tasks import displaying

SPECTRUM_S = 60.0
"""Of longer records the spectrum is of so much, about the page shown."""


@dataclass(frozen=True, eq=False)
class LeadSpectrum:
    """The spectrum of one lead.

    Parameters
    ----------
    record_id, lead
        Of what.
    hz, power
        float64, shape (n,): frequencies, and power density in ``unit``² per Hz; NaN where no
        segment was without a gap.
    unit
        Of the samples.
    start_s, stop_s, n_segments
        Stretch of the record, and the segments in it.
    filter_id
        Filter that the samples were taken through; ``"raw"`` for the samples as recorded.
    mains_hz
        50 or 60 where the record carries that hum, else None.
    """

    record_id: str
    lead: str
    hz: NDArray[np.float64]
    power: NDArray[np.float64]
    unit: str
    start_s: float
    stop_s: float
    n_segments: int
    filter_id: str
    mains_hz: float | None


def lead_spectrum(
    record: Record, lead: str, start_s: float = 0.0, *, filter_id: str = RAW.id
) -> Generator[Progress, None, LeadSpectrum]:
    """Return the spectrum of a lead, of the samples as recorded unless a filter is asked for.

    Parameters
    ----------
    start_s
        Where the page begins, in a record over :data:`SPECTRUM_S`.
    filter_id
        One of :data:`ecgviewer.core.display_filter.DISPLAY_FILTERS`.

    Raises
    ------
    RecordError
        If there is no such lead.
    """
    from ecgviewer.signals.mains import detect_mains
    from ecgviewer.signals.spectrum import spectrum

    yield Progress(0, 1, tr("spectrum"))
    row = record.index(lead)
    if record.duration_s <= SPECTRUM_S:
        start, stop = 0, record.n_samples
    else:
        last = record.n_samples - round(SPECTRUM_S * record.fs)
        start = min(max(round(start_s * record.fs), 0), last)
        stop = start + round(SPECTRUM_S * record.fs)
    if filter_id == RAW.id:
        values = record.values(start, stop, [lead])[0]
    else:
        shown = yield from displaying.filter_stretch(
            record, filter_id, start / record.fs, stop / record.fs
        )
        values = shown.values[row, start - shown.start : stop - shown.start]
    hz, power, n_segments = spectrum(values, record.fs)
    return LeadSpectrum(
        record.id,
        lead,
        hz,
        power,
        record.leads[row].unit,
        start / record.fs,
        stop / record.fs,
        n_segments,
        filter_id,
        detect_mains(record.values(start, stop), record.fs),
    )


def heart_vector(measurements: Measurements) -> Vectorcardiogram:
    """Return the vectorcardiogram of the median beat.

    Raises
    ------
    RecordError
        If there is no beat, or a lead that it needs is missing or bad; says which.
    """
    if measurements.median is None:
        raise RecordError(tr("not drawn because no beat was found"))
    quality = measurements.quality.leads
    faults = {name: one.fault for name, one in quality.items() if one.fault is not None}
    return vectorcardiogram(measurements.median, faults)
