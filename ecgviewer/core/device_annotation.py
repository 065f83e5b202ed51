"""What a file itself says of its ECG: beats, rhythms, statements and figures of a device or others.

They are shown, read-only, and told apart from what the reader says: nobody's findings until the
reader takes them up. Every reader of a format fills the same type, whatever the format calls it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

DeviceKind = Literal["beat", "rhythm", "wave", "quality", "statement", "measurement", "note"]


@dataclass(frozen=True, slots=True)
class DeviceAnnotation:
    """One statement of a file about a stretch of its own samples.

    Parameters
    ----------
    kind
        ``"beat"`` and ``"wave"`` are points or short spans, ``"rhythm"`` and ``"quality"`` last
        from ``start`` to ``stop``, ``"statement"`` and ``"measurement"`` are of a stretch or of the
        whole record, ``"note"`` is free text.
    label
        What the sheet shows, short: ``"V"``, ``"AFIB"``, ``"QT interval"``.
    start, stop
        Half-open range of samples at the record's own rate.
    leads
        Canonical names; empty means that the file does not say, or all.
    code, system
        Code and its vocabulary as the file has them, e.g. ``"V"`` of ``"MIT-BIH"``, ``"SCPECG"``,
        ``"MDC"``; empty where the file has none.
    text
        Free text of the file; may name the patient, so it is never exported unasked.
    value, unit
        Of a measurement.
    source
        Where it comes from, e.g. ``".atr"`` or ``"DICOM"``; free of names.
    """

    kind: DeviceKind
    label: str
    start: int
    stop: int
    leads: tuple[str, ...] = ()
    code: str = ""
    system: str = ""
    text: str = ""
    value: float | None = None
    unit: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn."""
        if not 0 <= self.start < self.stop:
            raise ValueError(f"device annotation from sample {self.start} to {self.stop} is empty")

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return asdict(self) | {"leads": list(self.leads)}

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> DeviceAnnotation:
        """Inverse of :meth:`to_dict`."""
        return cls(**(fields | {"leads": tuple(fields["leads"])}))
