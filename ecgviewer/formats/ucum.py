"""Units as DICOM and HL7 name them (UCUM): ``/min`` for bpm, ``{NU}`` for what UCUM has not."""

from __future__ import annotations

import re

_CODES = {
    "bpm": "/min",
    "bpm.": "/min",
    "/min": "/min",
    "{H.B.}/min": "{H.B.}/min",
    "ms": "ms",
    "s": "s",
    "us": "us",
    "min": "min",
    "h": "h",
    "nV": "nV",
    "uV": "uV",
    "mV": "mV",
    "V": "V",
    "deg": "deg",
    "degree": "deg",
    "degrees": "deg",
    "°": "deg",
    "Hz": "Hz",
    "%": "%",
    "mmHg": "mm[Hg]",
    "mm[Hg]": "mm[Hg]",
    "mV.s": "mV.s",
    "uV.s": "uV.s",
    "uV.ms": "uV.ms",
    "mV.ms": "mV.ms",
    "Ohm": "Ohm",
    "ohm": "Ohm",
    "degC": "Cel",
    "kg": "kg",
    "cm": "cm",
    "mm": "mm",
    "1": "1",
    "": "1",
}
"""Code of a unit as files write it; the first spelling of a code is not the only one."""

_ANNOTATED = re.compile(r"\{([^{}]+)\}")
_UNFIT = re.compile(r"[^!-z|~]")


def to_ucum(unit: str) -> str:
    """Return the UCUM code of a unit; one that UCUM does not know stands in braces: ``{NU}``."""
    known = _CODES.get(unit)
    return known if known is not None else "{" + _UNFIT.sub("_", unit) + "}"


def from_ucum(code: str) -> str:
    """Return a unit without the braces that :func:`to_ucum` put around it.

    >>> from_ucum(to_ucum("NU")), from_ucum("mV"), from_ucum("{H.B.}/min")
    ('NU', 'mV', '{H.B.}/min')
    """
    found = _ANNOTATED.fullmatch(code.strip())
    return found[1] if found else code
