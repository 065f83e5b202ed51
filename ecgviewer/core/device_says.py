"""All that a file says of its own ECG besides the samples, and what is kept apart from them.

Shown as the device's own, never as the reader's finding or our measurement. Every reader of a
format fills the same types.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ecgviewer.core.device_annotation import DeviceAnnotation, DeviceKind

if TYPE_CHECKING:  # a record holds what its file says, and that holds beats with samples
    from ecgviewer.core.record import Record

FilterKind = Literal["high pass", "low pass", "notch", "other"]


@dataclass(frozen=True, slots=True)
class DeclaredFilter:
    """A filter that the file says its samples went through.

    Parameters
    ----------
    kind
        What it lets pass, or takes out.
    hz
        Corner or notch frequency; None where the file gives none.
    leads
        Canonical names; empty means all.
    text
        The file's own words where there is more to say (order, type, name).
    """

    kind: FilterKind
    hz: float | None = None
    leads: tuple[str, ...] = ()
    text: str = ""

    @property
    def words(self) -> str:
        """The filter as the user reads it: ``high pass 0.05 Hz``."""
        corner = "" if self.hz is None else f" {self.hz:g} Hz"
        said = f" ({self.text})" if self.text else ""
        on = f" on {', '.join(self.leads)}" if self.leads else ""
        return f"{self.kind}{corner}{on}{said}"


@dataclass(frozen=True, eq=False)
class RepresentativeBeat:
    """A median or averaged beat of the file: samples of their own, never part of the rhythm.

    Parameters
    ----------
    name
        What it is: ``"median beat"``, ``"reference beat 0"``.
    samples
        Its own samples, rate and leads.
    fiducials
        Where its waves begin and end, and what else the file says of it, in its own samples.
    """

    name: str
    samples: Record
    fiducials: tuple[DeviceAnnotation, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceSays:
    """What a file says of its ECG.

    Parameters
    ----------
    annotations
        Beats, rhythms, waves, statements and measurements in samples of the rhythm; what is of
        no stretch has the whole record's.
    filters
        Filters that the samples went through before they were stored.
    beats
        Representative beats.
    """

    annotations: tuple[DeviceAnnotation, ...] = ()
    filters: tuple[DeclaredFilter, ...] = ()
    beats: tuple[RepresentativeBeat, ...] = ()

    def of_kind(self, *kinds: DeviceKind) -> tuple[DeviceAnnotation, ...]:
        """Return the annotations of some kinds, in the file's order."""
        return tuple(one for one in self.annotations if one.kind in kinds)

    @property
    def statements(self) -> tuple[DeviceAnnotation, ...]:
        """What the device, or whoever confirmed it, concluded."""
        return self.of_kind("statement")

    @property
    def measurements(self) -> tuple[DeviceAnnotation, ...]:
        """What the device measured."""
        return self.of_kind("measurement")


def statement(text: str, n_samples: int, *, code: str = "", source: str = "") -> DeviceAnnotation:
    """Return a conclusion of the device on a whole record of ``n_samples`` samples."""
    return DeviceAnnotation("statement", text, 0, n_samples, code=code, source=source)


def measurement(
    label: str,
    value: float,
    unit: str,
    n_samples: int,
    *,
    leads: tuple[str, ...] = (),
    code: str = "",
    system: str = "",
    source: str = "",
) -> DeviceAnnotation:
    """Return a figure of the device on a whole record of ``n_samples`` samples.

    ``label``, ``value`` and ``unit`` are the file's own; nothing is converted.
    """
    return DeviceAnnotation(
        "measurement",
        label,
        0,
        n_samples,
        leads=leads,
        code=code,
        system=system,
        value=value,
        unit=unit,
        source=source,
    )


def within(
    annotations: Iterable[DeviceAnnotation], n_samples: int
) -> tuple[tuple[DeviceAnnotation, ...], int]:
    """Return the annotations that touch the record, cut to it, by start; and how many do not."""
    kept, lost = [], 0
    for one in annotations:
        if one.start >= n_samples:
            lost += 1
        else:
            kept.append(one if one.stop <= n_samples else replace(one, stop=n_samples))
    return tuple(sorted(kept, key=lambda one: one.start)), lost
