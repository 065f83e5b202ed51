"""What a device says, written as items of DICOM's Waveform Annotation Sequence (PS3.3 C.10.10).

Beats, waves and global figures are coded as in CIDs 3335, 3227, 3228 and 3229 of PS3.16; other
codes as their own scheme has them, or under our private scheme. What the standard's attributes do
not say stands in a private element beside them, which other programs may drop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.valuerep import format_number_as_ds

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.formats.dicom_annotations import DEVICE, EACH, LOCAL, device_of, encoded, put_body
from ecgviewer.formats.dicom_waveform import entry
from ecgviewer.formats.ucum import to_ucum

_BEATS = {
    "N": (8208, "Normal beat (sinus beat, normal conduction)"),
    "V": (8336, "Ventricular premature contraction beat"),
    "A": (8272, "Atrial premature contraction (beat)"),
    "S": (8256, "Supraventricular premature contraction"),
    "J": (8288, "Junctional (nodal) premature contraction"),
    "a": (8304, "Aberrated atrial premature beat (Ashman beat)"),
    "L": (8464, "Left bundle branch block beat"),
    "R": (8496, "Right bundle branch block beat"),
    "E": (8432, "Ventricular escape beat"),
    "e": (8400, "Atrial escape beat"),
    "j": (8416, "Junctional (nodal) escape beat"),
    "n": (8384, "Supraventricular escape beat"),
    "F": (8352, "Fusion of ventricular and normal beat"),
    "f": (8720, "Pacemaker Fusion beat"),
    "r": (8368, "R-on-T premature ventricular beat"),
    "x": (8320, "Non-conducted p-wave (blocked)"),
    "Q": (8736, "Unclassifiable beat"),
}
_WAVES = {
    "P": (256, "P wave"),
    "Q": (448, "Q wave"),
    "R": (576, "R wave"),
    "S": (832, "S wave"),
    "QRS": (1600, "Entire QRS (excluding P, T and U)"),
    "T": (1024, "T wave"),
    "U": (1152, "U wave"),
    "QRS-T": (1536, "Entire Beat (Qon to Toff, excluding P and U)"),
}
_FIGURES: dict[str, tuple[int, int | None, str]] = {
    "p duration": (16184, 6656, "P duration"),
    "pr interval": (15872, 7168, "PR interval"),
    "qrs duration": (16156, 7936, "QRS duration"),
    "qt interval": (16160, 8192, "QT interval"),
    "rr interval": (16168, 33024, "RR interval"),
    "pp interval": (16140, 32768, "PP interval"),
    "qtc": (15876, 33792, "QTc interval"),
    "qtc interval": (15876, 33792, "QTc interval"),
    "qtc bazett": (15880, 34048, "QTc using Bazett formula"),
    "qtc fridericia": (15892, 34304, "QTc using Fredericia formula"),
    "p axis": (16128, None, "P Axis"),
    "qrs axis": (16132, None, "QRS axis"),
    "t axis": (16136, None, "T axis"),
}
"""Code of a figure of all leads, of a single lead, and its name."""

_OWN_SCHEMES = frozenset(["SCPECG", "DCM", "SCT", "SRT", "SNM3", "LN", "UCUM", "99ECGV"])
_MDC_CODE = re.compile(r"[0-9]{1,3}:[0-9]{1,6}")
_LONGEST_TEXT = 1024
_MOST_SINGLE = 2000
_MOST_POSITIONS = 16_000
"""Of an item: explicit lengths of UL have 16 bits (PS3.5, 7.1.2)."""


def items_of_device(
    annotations: Sequence[DeviceAnnotation],
    groups: Sequence[tuple[int, tuple[str, ...]]],
    n_samples: int,
) -> tuple[list[Dataset], list[str]]:
    """Return items, and a sentence for what they do not hold.

    Parameters
    ----------
    annotations
        In samples of the groups.
    groups
        Number (from 1) and leads of each multiplex group that they may be about; all of one length.
    n_samples
        Of the groups.
    """
    items: list[Dataset] = []
    cut = 0
    for one, positions in _bundled(annotations):
        for number, leads in groups:
            on = tuple(lead for lead in one.leads if lead in leads)
            if one.leads and not on:
                continue
            if not one.leads and number != groups[0][0]:
                continue
            meant = replace(one, leads=() if len(on) == len(leads) else on)
            items.append(_item(meant, positions, number, leads, n_samples))
        said = _text_of(one)
        cut += len(said) > _LONGEST_TEXT and "ConceptNameCodeSequence" not in items[-1]
    lost = [f"{cut} texts were cut to {_LONGEST_TEXT} characters."] if cut else []
    return items, lost


def _bundled(
    annotations: Sequence[DeviceAnnotation],
) -> list[tuple[DeviceAnnotation, tuple[int, ...]]]:
    """Return the annotations; of very many points, those that say the same as one of many places.

    100,000 beats of a day are then a few items and not 100,000.
    """
    if len(annotations) <= _MOST_SINGLE:
        return [(one, ()) for one in annotations]
    out: list[tuple[DeviceAnnotation, tuple[int, ...]]] = []
    points: dict[DeviceAnnotation, list[int]] = {}
    for one in annotations:
        if one.stop == one.start + 1:
            points.setdefault(replace(one, start=0, stop=1), []).append(one.start)
        else:
            out.append((one, ()))
    for one, places in points.items():
        places.sort()
        for at in range(0, len(places), _MOST_POSITIONS):
            some = places[at : at + _MOST_POSITIONS]
            first = replace(one, start=some[0], stop=some[0] + 1)
            out.append((first, tuple(some) if len(some) > 1 else ()))
    return sorted(out, key=lambda pair: pair[0].start)


def _item(
    one: DeviceAnnotation,
    positions: tuple[int, ...],
    number: int,
    leads: tuple[str, ...],
    n_samples: int,
) -> Dataset:
    item = Dataset()
    concept = _concept(one)
    if concept is not None:
        item.ConceptNameCodeSequence = Items([concept])
    else:
        item.UnformattedTextValue = _text_of(one)[:_LONGEST_TEXT]
    if one.value is not None:
        item.NumericValue = format_number_as_ds(float(one.value))
        item.MeasurementUnitsCodeSequence = Items([_unit(one.unit)])
    channels = [leads.index(lead) + 1 for lead in one.leads]
    item.ReferencedWaveformChannels = [n for c in (channels or [0]) for n in (number, c)]
    if positions:
        item.TemporalRangeType = "MULTIPOINT"
        item.ReferencedSamplePositions = [at + 1 for at in positions]
    elif one.stop == one.start + 1:
        item.TemporalRangeType = "POINT"
        item.ReferencedSamplePositions = one.start + 1
    elif (one.start, one.stop) != (0, n_samples):
        item.TemporalRangeType = "SEGMENT"
        item.ReferencedSamplePositions = [one.start + 1, one.stop]
    body = _rest(one, device_of(item, number, leads, n_samples))
    if positions:
        body[EACH] = True
    if body:
        put_body(item, {DEVICE: body})
    return item


def _rest(one: DeviceAnnotation, standard: DeviceAnnotation | None) -> dict[str, Any]:
    """Return what reading the standard's attributes alone would get otherwise."""
    names = ("kind", "label", "code", "system", "text", "value", "unit", "source")
    wanted = {name: getattr(one, name) for name in names}
    if standard is None:
        return wanted
    return {name: value for name, value in wanted.items() if getattr(standard, name) != value}


def _text_of(one: DeviceAnnotation) -> str:
    if one.text and one.text != one.label:
        return one.text if not one.label else f"{one.label}: {one.text}"
    return one.label or one.text or one.code or one.kind


def _concept(one: DeviceAnnotation) -> Dataset | None:
    """Return the coded name of an annotation; None where it is free text."""
    if one.kind == "beat" and one.label in _BEATS:
        number, meaning = _BEATS[one.label]
        return entry(f"10:{number}", "MDC", meaning)
    if one.kind == "wave" and one.label in _WAVES:
        number, meaning = _WAVES[one.label]
        return entry(f"10:{number}", "MDC", meaning)
    if one.code and (one.system in _OWN_SCHEMES or _is_mdc(one)):
        return entry(one.code, one.system, one.label)
    if one.kind == "measurement" and (known := _FIGURES.get(one.label.lower())):
        whole, single, meaning = known
        if not one.leads:
            return entry(f"2:{whole}", "MDC", meaning)
        if single is not None and len(one.leads) == 1:
            return entry(f"2:{single}", "MDC", meaning)
    if one.kind == "measurement" and one.label.lower() == "heart rate":
        return entry("8867-4", "LN", "Heart rate")
    if one.kind in ("statement", "note"):
        return None
    return entry(encoded(one.code or one.label)[:64], LOCAL, one.label)


def _is_mdc(one: DeviceAnnotation) -> bool:
    """Tell whether a code is one of MDC as DICOM writes them: partition and number."""
    return one.system == "MDC" and _MDC_CODE.fullmatch(one.code) is not None


def _unit(unit: str) -> Dataset:
    code = to_ucum(unit)
    return entry(code, "UCUM", unit or "no units")
