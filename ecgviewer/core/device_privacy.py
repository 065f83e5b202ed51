"""What a file says of its ECG, less all in which somebody's name could stand.

Kept are codes, figures, times and the short names of a vocabulary. Free text goes: notes,
statements that have no code, words beside codes, filters and beats.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeviceSays

_CODE = re.compile(r"[A-Za-z0-9_.:+*/^#%()?!@|~=,'\"\[\]-]{1,64}")
_SHORT = re.compile(r"[A-Z0-9]{1,8}")
"""Names of rhythms: ``AFIB``, ``VT``."""

_BEAT_NAME = re.compile(r"(median|averaged?|reference|representative) beat( [0-9]{1,3})?")
_PRIVATE = "99"
"""Begins the names of vocabularies that are somebody's own: their words may be anybody's."""

_LONGEST_LABEL, _LONGEST_UNIT = 64, 16


def said_without_words(said: DeviceSays) -> DeviceSays:
    """Return what is said without free text; samples of beats stay, their records' identity too.

    The caller takes identity out of the records of the beats.
    """
    return DeviceSays(
        _without_words(said.annotations),
        tuple(replace(one, text="") for one in said.filters),
        tuple(
            replace(
                beat,
                name=beat.name if _BEAT_NAME.fullmatch(beat.name) else "representative beat",
                fiducials=_without_words(beat.fiducials),
            )
            for beat in said.beats
        ),
    )


def _without_words(found: tuple[DeviceAnnotation, ...]) -> tuple[DeviceAnnotation, ...]:
    return tuple(one for one in map(_coded, found) if one is not None)


def _coded(one: DeviceAnnotation) -> DeviceAnnotation | None:
    """Return an annotation as far as it is code, figure and time; None where it is words alone."""
    code = one.code if _CODE.fullmatch(one.code) else ""
    label = one.label
    if one.kind == "note" or (one.kind == "statement" and not code):
        return None
    if one.system.startswith(_PRIVATE):
        return None
    if one.kind == "statement":
        label = code
    elif one.kind == "rhythm" and not _SHORT.fullmatch(label):
        return None
    elif len(label) > _LONGEST_LABEL:
        return None
    unit = one.unit if len(one.unit) <= _LONGEST_UNIT else ""
    system = one.system if _CODE.fullmatch(one.system) else ""
    return replace(one, label=label, code=code, system=system, text="", unit=unit)
