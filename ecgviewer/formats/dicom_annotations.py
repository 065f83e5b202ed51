"""Items of DICOM's Waveform Annotation Sequence: ours written and read, those of others read.

PS3.3 C.10.10. A code of the table of findings that is an SCP-ECG statement is written as such
(``SCPECG``; the DICOM code of the table, where there is one, as its equivalent); every other as one
of the private scheme ``99ECGV``, percent-encoded where it holds what a code may not. Samples are
counted from 1; a segment names its first and its last sample. What DICOM has no place for stands in
a private element that other programs may drop: codes, places and leads do not depend on it.

pydicom is needed (``ecgviewer[dicom]``).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args
from urllib.parse import quote, unquote

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.device_annotation import DeviceAnnotation, DeviceKind
from ecgviewer.core.exchange import AnnotationSet, annotation_of, fields_of
from ecgviewer.core.findings import finding_for
from ecgviewer.formats.dicom_groups import lead_names
from ecgviewer.formats.limits import MOST_ANNOTATIONS, clean_text
from ecgviewer.formats.ucum import from_ucum

LOCAL, SCP, SCP_VERSION = "99ECGV", "SCPECG", "1.3"
CREATOR, GROUP, BODY, RECORD = "ECGVIEWER", 0x0099, 0x01, 0x02
"""Our private block: an element with JSON, and one of the record in files that convert it."""

DEVICE, EACH = "device", "each"
"""Body of an item of what a device says: fields that the standard's attributes do not hold."""

READ = "read"
"""Body of an item that says in words how far a read is; ``reads`` of the record has all of it."""

_SHORT, _LONGEST_TEXT = 16, 1024
_SAFE = ":_-./+<>=() "


def concept(code: str) -> Dataset:
    """Return the coded entry of a finding."""
    known = finding_for(code)
    item = Dataset()
    scheme = SCP if known.system == "scp" else LOCAL
    value = code if scheme == SCP else encoded(code)
    if len(value) <= _SHORT:
        item.CodeValue = value
    else:
        item.LongCodeValue = value
    item.CodingSchemeDesignator = scheme
    if scheme == SCP:
        item.CodingSchemeVersion = SCP_VERSION
    item.CodeMeaning = _meaning(known.name)
    same = [_equivalent(one, item.CodeMeaning) for one in known.dicom.split(" or ") if one]
    if same:
        item.EquivalentCodeSequence = Items(same)
    return item


def _meaning(name: str) -> str:
    """Return a name as DICOM allows it: 64 bytes, no control characters, no backslash."""
    plain = "".join(" " if char < " " or char == "\\" else char for char in name)
    return plain.encode()[:64].decode(errors="ignore").strip() or "finding"


def _equivalent(value: str, meaning: str) -> Dataset:
    """Return one of the table's DICOM codes: bare digits are of DICOM's own list."""
    same = Dataset()
    same.CodeValue = value.strip()
    same.CodingSchemeDesignator = "DCM" if value.strip().isdigit() else "SRT"
    same.CodeMeaning = meaning
    return same


def encoded(code: str) -> str:
    """Return a code with what a code of ours may not hold percent-encoded."""
    text = quote(code, safe=_SAFE)
    # DICOM strips blanks at the ends.
    lead = len(text) - len(text.lstrip(" "))
    trail = len(text) - len(text.rstrip(" "))
    body = text.strip(" ")
    return "%20" * lead + body + "%20" * (trail if body else 0)


def code_of(entry: Any) -> tuple[str, str, str]:
    """Return code, scheme and meaning of a coded entry; our own codes are decoded."""
    value = str(entry.get("CodeValue") or entry.get("LongCodeValue") or "")
    scheme = str(entry.get("CodingSchemeDesignator", ""))
    meaning = str(entry.get("CodeMeaning", ""))
    return (unquote(value) if scheme == LOCAL else value), scheme, meaning


def items_of(found: AnnotationSet) -> Items:
    """Return a set's annotations, and the state of each read in words, as items of group 1."""
    out = []
    for number, one in enumerate(found.annotations):
        item = Dataset()
        item.ConceptNameCodeSequence = Items([concept(one.finding)])
        channels = [found.leads.index(lead) + 1 for lead in one.leads if lead in found.leads]
        whole = not channels or len(channels) == len(found.leads)
        item.ReferencedWaveformChannels = [n for c in ([0] if whole else channels) for n in (1, c)]
        _put_range(item, one, found.n_samples)
        item.AnnotationGroupNumber = number % 65536
        put_body(item, fields_of(one))
        out.append(item)
    for place, read in enumerate(found.reads):
        item = Dataset()
        item.UnformattedTextValue = f"Read by {read.reader}: {read.state}"[:_LONGEST_TEXT]
        item.ReferencedWaveformChannels = [1, 0]
        item.AnnotationGroupNumber = (len(found.annotations) + place) % 65536
        put_body(item, {READ: place})
        out.append(item)
    return Items(out)


def _put_range(item: Dataset, one: Annotation, n_samples: int) -> None:
    """Say which samples are meant; nothing for the whole record (PS3.3 C.10.10.1.3)."""
    if one.kind == "record" and one.stop == n_samples:
        return
    ranges = one.intervals()
    points = all(stop == start + 1 for start, stop in ranges)
    kind = "POINT" if points else "SEGMENT"
    item.TemporalRangeType = kind if len(ranges) == 1 else f"MULTI{kind}"
    ends = ((start + 1,) if points else (start + 1, stop) for start, stop in ranges)
    positions = [position for pair in ends for position in pair]
    item.ReferencedSamplePositions = positions[0] if len(positions) == 1 else positions


def put_body(dataset: Dataset, body: Mapping[str, Any]) -> None:
    """Keep JSON in our private element."""
    block = dataset.private_block(GROUP, CREATOR, create=True)
    block.add_new(BODY, "UT", json.dumps(body, ensure_ascii=True))


def put_record(dataset: Dataset, fields: Mapping[str, Any]) -> None:
    """Keep what DICOM has no place for of a record that is converted."""
    block = dataset.private_block(GROUP, CREATOR, create=True)
    block.add_new(RECORD, "UT", json.dumps(fields, ensure_ascii=True))


def record_of(dataset: Any) -> dict[str, Any]:
    """Return what :func:`put_record` kept; nothing where it is damaged."""
    try:
        fields = json.loads(dataset.private_block(GROUP, CREATOR)[RECORD].value)
    except (KeyError, ValueError, TypeError):
        return {}
    return fields if isinstance(fields, dict) else {}


def body_of(dataset: Any) -> dict[str, Any] | None:
    """Return what :func:`put_body` kept; None if there is nothing of ours.

    Raises
    ------
    ValueError
        If it is damaged.
    """
    try:
        text = dataset.private_block(GROUP, CREATOR)[BODY].value
    except KeyError:
        return None
    body = json.loads(text)
    if not isinstance(body, dict):
        raise ValueError("our private element holds no fields")
    return body


def place_of(item: Any, leads: tuple[str, ...], n_samples: int) -> tuple[int, int, tuple[str, ...]]:
    """Return first sample, end (half open) and leads of an item of multiplex group 1.

    An item that names no samples is of the whole record; one that names channel 0, or none, of all
    leads.

    Raises
    ------
    ValueError
        If it names samples or channels that the record does not have.
    """
    numbers = _list(item.get("ReferencedWaveformChannels"))
    channels = [int(channel) for channel in numbers[1::2]]
    if not all(0 <= channel <= len(leads) for channel in channels):
        raise ValueError(f"channels {channels} of a group of {len(leads)}")
    named = leads if 0 in channels or not channels else tuple(leads[c - 1] for c in channels)
    positions = [int(at) for at in _list(item.get("ReferencedSamplePositions"))]
    start, stop = (min(positions) - 1, max(positions)) if positions else (0, n_samples)
    if not 0 <= start < stop <= n_samples:
        raise ValueError(f"samples {positions} of {n_samples}")
    return start, stop, named


def _list(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    return list(value) if hasattr(value, "__iter__") and not isinstance(value, str) else [value]


def leads_of(group: Any) -> tuple[str, ...]:
    """Return the canonical lead names of a multiplex group."""
    return tuple(name for name, _, _ in lead_names(group.ChannelDefinitionSequence))


def read_items(
    dataset: Any,
) -> tuple[tuple[Annotation, ...], tuple[DeviceAnnotation, ...], dict[str, Any] | None]:
    """Read all annotations of a DICOM waveform.

    Parameters
    ----------
    dataset
        As pydicom reads it. Annotations of multiplex group 1 (the rhythm) are read; those of median
        beats lie on other samples and are left out.

    Returns
    -------
    tuple
        Our own annotations; those of others; what we know of the record (None in a file of others).

    Raises
    ------
    ValueError
        If an item of ours contradicts what the standard's attributes say.
    """
    about = body_of(dataset)
    group = dataset.WaveformSequence[0]
    leads, n_samples = leads_of(group), int(group.NumberOfWaveformSamples)
    own: list[Annotation] = []
    theirs: list[DeviceAnnotation] = []
    for item in dataset.get("WaveformAnnotationSequence") or ():
        body = body_of(item)
        if body is not None and READ in body:
            continue
        if body is not None and about is not None and DEVICE not in body:
            one = annotation_of(str(about["id"]), body)
            start, stop, _ = place_of(item, leads, n_samples)
            code = code_of(item.ConceptNameCodeSequence[0])[0]
            ranges = one.intervals()
            meant = (min(first for first, _ in ranges), max(last for _, last in ranges))
            if (*meant, one.finding) != (start, stop, code):
                raise ValueError(f"{code} at {start}-{stop} was changed by another program")
            own.append(one)
        else:
            theirs += _devices(item, 1, leads, n_samples)
    return tuple(own), tuple(theirs), about


def device_items(
    dataset: Any, group: int, leads: tuple[str, ...], n_samples: int
) -> list[DeviceAnnotation]:
    """Return what others say of a multiplex group; ours, and what cannot be placed, is left out.

    Parameters
    ----------
    group
        Its number, from 1.
    leads, n_samples
        Of the group.
    """
    found = []
    for number, item in enumerate(dataset.get("WaveformAnnotationSequence") or ()):
        if number == MOST_ANNOTATIONS:
            break
        if not _is_own(item):
            found += _devices(item, group, leads, n_samples)
    return found


def _body(item: Any) -> dict[str, Any] | None:
    try:
        return body_of(item)
    except (ValueError, TypeError):
        return None


def _is_own(item: Any) -> bool:
    """Tell whether an item is a reader's annotation or read, and not what a device says."""
    if (GROUP, 0x0010) not in item or str(item[GROUP, 0x0010].value) != CREATOR:
        return False
    return DEVICE not in (_body(item) or {})


def _devices(
    item: Any, group: int, leads: tuple[str, ...], n_samples: int
) -> list[DeviceAnnotation]:
    """Return what an item says of a group; several where we wrote many points as one item."""
    one = device_of(item, group, leads, n_samples)
    if one is None:
        return []
    more = (_body(item) or {}).get(DEVICE)
    if not isinstance(more, dict):
        return [one]
    known = {name: value for name, value in more.items() if _fits(name, value)}
    one = replace(one, **known)
    if more.get(EACH) is not True:
        return [one]
    places = [int(at) - 1 for at in _list(item.get("ReferencedSamplePositions"))]
    return [replace(one, start=at, stop=at + 1) for at in places if 0 <= at < n_samples]


def _fits(name: str, value: Any) -> bool:
    """Tell whether a field of our private element can be taken."""
    if name == "kind":
        return value in get_args(DeviceKind)
    if name == "value":
        return value is None or (isinstance(value, float) and math.isfinite(value))
    return name in ("label", "code", "system", "text", "unit", "source") and isinstance(value, str)


def device_of(
    item: Any, group: int, leads: tuple[str, ...], n_samples: int
) -> DeviceAnnotation | None:
    """Return what the standard's attributes of an item say of a group; None if it is of another."""
    groups = {int(number) for number in _list(item.get("ReferencedWaveformChannels"))[::2]}
    if groups - {group} or (not groups and group != 1):
        return None
    try:
        start, stop, named = place_of(item, leads, n_samples)
    except ValueError:
        return None
    concepts = item.get("ConceptNameCodeSequence")
    code, system, meaning = code_of(concepts[0]) if concepts else ("", "", "")
    values = _list(item.get("NumericValue"))
    units = item.get("MeasurementUnitsCodeSequence")
    text = clean_text(str(item.get("UnformattedTextValue", "")))
    meaning = clean_text(meaning, most=200)
    if not (text or meaning or code or values):
        return None
    kind: DeviceKind = "statement"
    if values:
        kind = "measurement"
    elif _list(item.get("ReferencedSamplePositions")) and concepts:
        kind = "wave"
    return DeviceAnnotation(
        kind,
        meaning or code or text or "value",
        start,
        stop,
        leads=() if named == leads else named,
        code=code,
        system=system,
        text=text,
        value=float(values[0]) if values else None,
        unit=from_ucum(code_of(units[0])[0]) if units else "",
        source="DICOM",
    )
