"""Numbers of leads in ISO/IEEE 11073-10101 (``2:1`` is lead I), which SCP-ECG and DICOM share."""

from __future__ import annotations

import re

from ecgviewer.core.leads import canonical_lead

_NAMES = {
    **dict(enumerate(("I", "II", "V1", "V2", "V3", "V4", "V5", "V6", "V7", "V2R", "V3R"), 1)),
    **dict(enumerate(("V4R", "V5R", "V6R", "V7R", "X", "Y", "Z", "CC5", "CM5"), 12)),
    **dict(enumerate(("LA", "RA", "LL", "fI", "fE", "fC", "fA", "fM", "fF", "fH"), 21)),
    **dict(enumerate(("III", "aVR", "aVL", "aVF", "-aVR", "V8", "V9", "V8R", "V9R"), 61)),
    **dict(enumerate(("Nehb D", "Nehb A", "Nehb J", "Defib", "Extern"), 70)),
    **dict(enumerate(("A1", "A2", "A3", "A4", "V", "VR", "VL", "VF"), 75)),
    **dict(enumerate(("MCL", "MCL1", "MCL2", "MCL3", "MCL4", "MCL5", "MCL6"), 91)),
    **dict(enumerate(("ES", "AS", "AI", "S"), 131)),
}
_DERIVED = {
    **dict(enumerate(("I", "II", "V1", "V2", "V3", "V4", "V5", "V6"), 31)),
    **dict(enumerate(("III", "aVR", "aVL", "aVF"), 111)),
}
"""Leads that a device has computed from others (from X, Y, Z, or an EASI system)."""

_CODE = re.compile(r"(?:5\.6\.3-9-|2:|MDC_ECG_LEAD_)([0-9]{1,3})", re.IGNORECASE)
_NAMED = re.compile(r"MDC_ECG_LEAD_(d?)([A-Za-z0-9-]+)")


def lead_of(number: int) -> tuple[str, bool]:
    """Return the canonical name of a lead's number, and whether the device derived it.

    >>> lead_of(61), lead_of(31), lead_of(199)
    (('III', False), ('I', True), ('lead 199', False))
    """
    if number in _DERIVED:
        return canonical_lead(_DERIVED[number]), True
    return canonical_lead(_NAMES.get(number, f"lead {number}")), False


def lead_of_code(value: str) -> tuple[str, bool] | None:
    """Return what a code value names: ``5.6.3-9-1``, ``2:1``, ``MDC_ECG_LEAD_aVR``; else None."""
    if found := _CODE.fullmatch(value.strip()):
        number = int(found[1])
        return lead_of(number) if number in _NAMES or number in _DERIVED else None
    if found := _NAMED.fullmatch(value.strip()):
        derived = bool(found[1]) and found[2] in _DERIVED.values()
        return canonical_lead(found[2] if derived else found[1] + found[2]), derived
    return None


def unique(names: list[str]) -> list[str]:
    """Return the names with ``(2)`` and so on after those that came before."""
    seen: dict[str, int] = {}
    out = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        out.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return out


_NUMBERS = {
    canonical_lead(name): number
    for number, name in _NAMES.items()
    if number < 75 or number > 130  # SCP-ECG and DICOM's CID 3001 differ between these
}
_DERIVED_NUMBERS = {name: number for number, name in _DERIVED.items()}


def number_of(name: str, *, derived: bool = False) -> int:
    """Return the number of a lead, that of the derived one where there is one; 0 if it has none.

    >>> number_of("aVF"), number_of("aVF", derived=True), number_of("resp")
    (64, 114, 0)
    """
    if derived and name in _DERIVED_NUMBERS:
        return _DERIVED_NUMBERS[name]
    return _NUMBERS.get(name, 0)
