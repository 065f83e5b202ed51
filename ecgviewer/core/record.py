"""A recording: the file's exact integers, what turns them into millivolts, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core import content_hash as content
from ecgviewer.core.content_hash import content_hash
from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.errors import RecordError
from ecgviewer.core.language import tr

MILLIVOLTS_PER_UNIT = {"nV": 1e-6, "uV": 1e-3, "mV": 1.0, "V": 1e3}
"""Units of voltage that are known for what they are; any other unit is kept and never converted."""

_UNIT_SPELLINGS = {unit.lower(): unit for unit in MILLIVOLTS_PER_UNIT}
_UNIT_SPELLINGS |= {"µv": "uV", "μv": "uV", "microvolt": "uV", "millivolt": "mV", "volt": "V"}

Sex = Literal["F", "M"]


def canonical_unit(unit: str) -> str:
    """Return ``nV``, ``uV``, ``mV`` or ``V`` for a spelling of one; other units come back as is."""
    text = unit.strip()
    return _UNIT_SPELLINGS.get(text.lower(), text)


@dataclass(frozen=True, slots=True)
class Lead:
    """One channel of a record.

    Parameters
    ----------
    name
        Canonical name (:func:`ecgviewer.core.leads.canonical_lead`).
    gain
        ADC units per ``unit``; positive or negative, never 0.
    baseline
        ADC value that stands for zero.
    unit
        Canonical unit (:func:`canonical_unit`), e.g. ``mV``; anything else, e.g. ``NU``, is kept.
    source_name
        The name in the file.
    gap
        ADC value that means "no sample here"; None where the file has none.
    derived
        True for a lead computed from others, not recorded.
    """

    name: str
    gain: float
    baseline: float = 0.0
    unit: str = "mV"
    source_name: str = ""
    gap: int | None = None
    derived: bool = False

    @property
    def is_voltage(self) -> bool:
        """Whether the samples are a voltage of known scale."""
        return self.unit in MILLIVOLTS_PER_UNIT

    @property
    def scale_mv(self) -> float:
        """Millivolts of one ADC unit.

        Raises
        ------
        RecordError
            If the unit is not a voltage.
        """
        try:
            return MILLIVOLTS_PER_UNIT[self.unit] / self.gain
        except KeyError:
            known = ", ".join(MILLIVOLTS_PER_UNIT)
            raise RecordError(
                tr(
                    "Lead {name} is in {unit!r}, which is none of {known}: its millivolts are "
                    "not known and are not guessed.",
                    name=self.name,
                    unit=self.unit,
                    known=known,
                )
            ) from None


@dataclass(frozen=True, slots=True)
class Patient:
    """What the model and the reader may know of the patient.

    ``identifier`` is the file's patient id; it stays out of ``repr``, logs, caches and exports.
    Ages over 89 are kept as given here and coarsened by de-identification, not by reading.
    """

    age_years: float | None = None
    sex: Sex | None = None
    identifier: str | None = field(default=None, repr=False)


@dataclass(frozen=True, eq=False)
class Record:
    """A recording as its file holds it.

    Parameters
    ----------
    adu
        Samples, shape (n_samples, n_leads), integers of the file, or a memory map of them, or what
        reads them from the disk by the stretch (a long EDF file): slice it, never ask for all of a
        long record at once. Floats only where the file itself stores floats (NaN is then the gap).
        Never altered.
    fs
        Sampling rate in Hz, as in the file (599.88 stays 599.88).
    leads
        One :class:`Lead` a column; names are unique.
    patient
        Age, sex, identifier.
    source
        Name of the file read, without its folder.
    format_name
        Which reader read it, e.g. ``"WFDB"``.
    start
        Start time as the file gives it (ISO 8601 where complete); None where it gives none.
    device
        Recording device as the file gives it.
    comments
        The file's own free text and device statements; shown as such, never in logs.
    notes
        What the reader assumed, could not understand or left out. Shown to the user.
    simulated
        True for a simulated record; shown on the sheet.
    device_says
        Statements, measurements, beats and waves of the device or of others in the file itself,
        filters it declares, and representative beats, which are no part of the rhythm.

    Raises
    ------
    RecordError
        If shapes disagree, a name is doubled, or rate or a gain is not finite and non-zero.
    """

    adu: NDArray[Any]
    fs: float
    leads: tuple[Lead, ...]
    patient: Patient = Patient()
    source: str = ""
    format_name: str = ""
    start: str | None = None
    device: str | None = None
    comments: tuple[str, ...] = field(default=(), repr=False)
    notes: tuple[str, ...] = ()
    simulated: bool = False
    device_says: DeviceSays = field(default=DeviceSays(), repr=False)

    def __post_init__(self) -> None:
        """Refuse a record that contradicts itself."""
        if self.adu.ndim != 2 or self.adu.shape[1] != len(self.leads):
            raise RecordError(
                tr(
                    "{source}: samples of shape {shape} do not fit {n_leads} leads (one column a "
                    "lead is needed).",
                    source=self.source,
                    shape=self.adu.shape,
                    n_leads=len(self.leads),
                )
            )
        if self.adu.dtype.kind not in "iuf":
            raise RecordError(
                tr(
                    "{source}: samples of type {dtype} are not numbers.",
                    source=self.source,
                    dtype=self.adu.dtype,
                )
            )
        if self.adu.size == 0:
            raise RecordError(
                tr(
                    "{source}: no samples (shape {shape}).",
                    source=self.source,
                    shape=self.adu.shape,
                )
            )
        if not (np.isfinite(self.fs) and self.fs > 0):
            raise RecordError(
                tr(
                    "{source}: sampling rate {fs} Hz is not above 0.",
                    source=self.source,
                    fs=self.fs,
                )
            )
        for lead in self.leads:
            if not np.isfinite(lead.gain) or lead.gain == 0 or not np.isfinite(lead.baseline):
                raise RecordError(
                    tr(
                        "{source}: lead {name} has gain {gain} and baseline {baseline}; a finite, "
                        "non-zero gain and a finite baseline are needed.",
                        source=self.source,
                        name=lead.name,
                        gain=lead.gain,
                        baseline=lead.baseline,
                    )
                )
        doubled = {name for name in self.lead_names if self.lead_names.count(name) > 1}
        if doubled:
            raise RecordError(
                tr(
                    "{source}: lead names {names} stand more than once.",
                    source=self.source,
                    names=sorted(doubled),
                )
            )

    @property
    def n_samples(self) -> int:
        """Samples per lead."""
        return int(self.adu.shape[0])

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.n_samples / self.fs

    @property
    def lead_names(self) -> tuple[str, ...]:
        """Canonical names in file order."""
        return tuple(lead.name for lead in self.leads)

    def index(self, name: str) -> int:
        """Column of a lead.

        Raises
        ------
        RecordError
            If the record has no such lead.
        """
        try:
            return self.lead_names.index(name)
        except ValueError:
            raise RecordError(
                tr(
                    "{source}: no lead {name!r}; the record has {lead_names}.",
                    source=self.source,
                    name=name,
                    lead_names=", ".join(self.lead_names),
                )
            ) from None

    @property
    def in_millivolts(self) -> bool:
        """Whether every lead is a voltage of known scale."""
        return all(lead.is_voltage for lead in self.leads)

    def values(
        self, start: int = 0, stop: int | None = None, names: Sequence[str] | None = None
    ) -> NDArray[np.float32]:
        """Return samples in each lead's own unit, voltages in millivolts.

        Parameters
        ----------
        start, stop
            Half-open range of samples; ``stop`` None means the end.
        names
            Leads wanted; None means all, in file order.

        Returns
        -------
        ndarray
            float32, shape (n_leads, n); gaps are NaN.
        """
        wanted = [self.index(name) for name in (self.lead_names if names is None else names)]
        part = np.asarray(self.adu[start:stop])
        out = np.empty((len(wanted), part.shape[0]), dtype=np.float32)
        for row, column in enumerate(wanted):
            lead = self.leads[column]
            raw = part[:, column]
            scale = lead.scale_mv if lead.is_voltage else 1.0 / lead.gain
            # In double first: 24-bit integers lose their low bits in float32. The scale of a
            # damaged file may be beyond all numbers: infinite, without a warning while drawing.
            with np.errstate(over="ignore"):
                out[row] = (raw.astype(np.float64) - lead.baseline) * scale
            if lead.gap is not None:
                out[row, raw == lead.gap] = np.nan
        return out

    def millivolts(
        self, start: int = 0, stop: int | None = None, names: Sequence[str] | None = None
    ) -> NDArray[np.float32]:
        """Return samples in millivolts, shape (n_leads, n), gaps NaN; see :meth:`values`.

        Raises
        ------
        RecordError
            If a lead asked for is not a voltage of known scale.
        """
        for name in self.lead_names if names is None else names:
            _ = self.leads[self.index(name)].scale_mv
        return self.values(start, stop, names)

    @cached_property
    def id(self) -> str:
        """SHA-256 of samples, lead names, rate, gains, baselines, units and gaps, as 64 hex digits.

        Renaming a file, or writing the same samples in another integer width, keeps the id and
        with it the annotations. Patient data are no part of it.
        """
        return content_hash(self.adu, self.fs, self.leads)

    @property
    def has_former_id(self) -> bool:
        """Whether an earlier version knew the record by another id: a long one."""
        return self.adu.size > content.LONG_VALUES

    def former_id(self) -> str:
        """Return the id by which an earlier version knew a long record; takes seconds."""
        return content_hash(self.adu, self.fs, self.leads, former=True)

    def under(self, known_id: str) -> Record:
        """Return the record under an id that work on it has; what is made of it has its own."""
        known = replace(self)
        known.__dict__["id"] = known_id  # where the cached property looks
        return known
