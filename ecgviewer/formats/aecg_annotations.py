"""What an HL7 aECG says of its waves, beats and rhythm, with its figures and statements."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from xml.etree.ElementTree import Element

from ecgviewer.core.device_annotation import DeviceAnnotation, DeviceKind
from ecgviewer.core.leads import canonical_lead
from ecgviewer.formats.hl7_time import parse_time
from ecgviewer.formats.lead_codes import lead_of_code
from ecgviewer.formats.limits import MOST_ANNOTATIONS, clean_text
from ecgviewer.formats.ucum import from_ucum
from ecgviewer.formats.xml_reading import child, children, local

SOURCE = "aECG"
OWN = "ecgviewer"
"""Name of the vocabulary of codes that are no one's."""

_MDC = "2.16.840.1.113883.6.24"
QUALITY = "quality"
"""Our own code of an annotation of signal quality; MDC's are of noise alone."""

_DEEPEST = 20
_SECONDS = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "": 1.0}
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}type"

BEATS = {
    "NORMAL": "N",
    "V_P_C": "V",
    "ATR_P_C": "A",
    "SV_P_C": "S",
    "JUNC_P_C": "J",
    "LBBB_COMP": "L",
    "RBBB_COMP": "R",
    "V_ESC": "E",
    "ATR_ESC": "e",
    "JUNC_ESC": "j",
    "FUS": "F",
    "V_FUS": "F",
    "PACED": "/",
    "PACED_FUS": "f",
    "UNKNOWN": "Q",
}
"""Letter of each kind of beat, as in MIT-BIH's annotations."""

_RHYTHM = re.compile(r"\s*\brhy(thm)?$", re.IGNORECASE)
WAVES = {"PWAVE": "P", "QRSWAVE": "QRS", "TWAVE": "T", "UWAVE": "U", "QRSTWAVE": "QRS-T"}
NAMES = {
    "MDC_ECG_HEART_RATE": "Heart rate",
    "MDC_ECG_ANGLE_P_FRONT": "P axis",
    "MDC_ECG_ANGLE_QRS_FRONT": "QRS axis",
    "MDC_ECG_ANGLE_T_FRONT": "T axis",
    "MDC_ECG_TIME_PD_P": "P duration",
    "MDC_ECG_TIME_PD_PR": "PR interval",
    "MDC_ECG_TIME_PD_QRS": "QRS duration",
    "MDC_ECG_TIME_PD_QT": "QT interval",
    "MDC_ECG_TIME_PD_QTc": "QTc",
    "MDC_ECG_TIME_PD_QTcB": "QTc Bazett",
    "MDC_ECG_TIME_PD_QTcF": "QTc Fridericia",
    "MDC_ECG_TIME_PD_RR": "RR interval",
    "MDC_ECG_TIME_PD_PP": "PP interval",
}


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a series' samples lie in time.

    Parameters
    ----------
    fs, n_samples
        Of the series.
    begins
        Its first sample's time; None where times are relative alone.
    head_s
        Relative time of the first sample.
    """

    fs: float
    n_samples: int
    begins: datetime | None
    head_s: float = 0.0

    def sample(self, seconds: float) -> int | None:
        """Return the sample at seconds after the first one; None where that is absurd."""
        place = seconds * self.fs
        return round(place) if math.isfinite(place) and abs(place) < 1e12 else None


@dataclass(frozen=True, slots=True)
class _Region:
    """Leads and samples that an annotation is about; None where it does not say."""

    leads: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None

    @property
    def has_time(self) -> bool:
        return self.low is not None or self.high is not None


def annotations_of(series: Element, clock: Clock, notes: list[str]) -> list[DeviceAnnotation]:
    """Return the annotations of all sets of a series, in its samples.

    Parameters
    ----------
    series
        A ``series`` or ``derivedSeries``.
    notes
        What was not understood is added.
    """
    found: list[DeviceAnnotation] = []
    strange: dict[str, int] = {}
    for holder in children(series, "subjectOf", "annotationSet"):
        for one in children(holder, "component", "annotation"):
            for made in _walk(one, _Region(), clock, strange, 0):
                if len(found) == MOST_ANNOTATIONS:
                    notes.append(
                        f"More than {MOST_ANNOTATIONS:,} annotations: the rest is left out."
                    )
                    return found
                found.append(made)
    if strange:
        told = ", ".join(f"{name} ({count})" for name, count in list(strange.items())[:8])
        notes.append(f"Annotations not understood: {told}.")
    return found


def _walk(
    element: Element, parent: _Region, clock: Clock, strange: dict[str, int], depth: int
) -> Iterator[DeviceAnnotation]:
    region = _region(element, clock)
    if not region.has_time:
        region = replace(region, low=parent.low, high=parent.high)
    if not region.leads:
        region = replace(region, leads=parent.leads)
    within = list(children(element, "component", "annotation")) if depth < _DEEPEST else []
    nested = [made for one in within for made in _walk(one, region, clock, strange, depth + 1)]
    made = _made(element, region, clock, nested)
    if made is not None:
        yield made
    elif not within:
        code = clean_text(_attribute(element, "code", "code"), most=60) or "without code"
        strange[code] = strange.get(code, 0) + 1
    yield from nested


def _attribute(element: Element, name: str, key: str) -> str:
    found = child(element, name)
    return (found.get(key) or "").strip() if found is not None else ""


def _made(
    element: Element, region: _Region, clock: Clock, nested: list[DeviceAnnotation]
) -> DeviceAnnotation | None:
    """Return the annotation itself; None where it only holds others, or says nothing."""
    code = _attribute(element, "code", "code")
    value = child(element, "value")
    if value is None:
        return None
    said = (value.get("code") or "").strip()
    number, text = value.get("value"), clean_text("".join(value.itertext()))
    kind: DeviceKind
    amount, unit = None, ""
    system = _vocabulary(value if said else child(element, "code"))
    shown = clean_text(value.get("displayName") or "", most=120) if system != "MDC" else ""
    if code == "MDC_ECG_BEAT":
        tail = said.removeprefix("MDC_ECG_BEAT_")
        kind, label = "beat", shown or BEATS.get(tail, tail[:12] or "Q")
        if not region.has_time:
            region = _around(region, nested)
            if not region.has_time:
                return None
    elif code.startswith("MDC_ECG_RHY"):
        named = _said(value, said, "MDC_ECG_RHY_")
        kind, label = "rhythm", _RHYTHM.sub("", named) or named  # the sheet says "rhythm" before it
    elif code.startswith("MDC_ECG_WAVC") and said:
        tail = said.removeprefix("MDC_ECG_WAVC_")
        label = shown or WAVES.get(tail, tail.removesuffix("WAVE") or said)
        kind = "wave"
        if region.low is None and region.high is not None:
            label += " offset"
        elif region.high is None and region.low is not None:
            label += " onset"
    elif code == QUALITY and said:
        kind, label = "quality", shown or said
    elif number is not None:
        try:
            amount = float(number)
        except ValueError:
            return None
        if not math.isfinite(amount):
            return None
        kind, unit = "measurement", from_ucum(clean_text(value.get("unit") or "", most=32))
        label = shown = _said(child(element, "code"), code, "MDC_ECG_")
        if (name := NAMES.get(code)) and name.lower() != label.lower():
            label = name
        said = code
    elif text:
        kind = "note" if "COMMENT" in code else "statement"
        label, said = text, code
    elif said:
        kind, label = "statement", _said(value, said, "MDC_ECG_")
    else:
        return None
    start, stop = _range(region, clock)
    if start is None or stop is None or not label:
        return None
    if system == OWN:  # what we wrote of a file that has no vocabulary, or no code
        system, said = "", "" if said == "_".join(shown.split()) else said
    return DeviceAnnotation(
        kind,
        clean_text(label),
        start,
        stop,
        leads=region.leads,
        code=clean_text(said, most=80),
        system=system,
        text=text if kind == "note" else "",
        value=amount,
        unit=unit,
        source=SOURCE,
    )


def _vocabulary(coded: Element | None) -> str:
    """Return the vocabulary of a code: MDC where nothing else is named."""
    if coded is None or coded.get("codeSystem") == _MDC:
        return "MDC"
    name = clean_text(coded.get("codeSystemName") or "", most=32)
    return "MDC" if not name or "MDC" in name else name


def _said(element: Element | None, code: str, prefix: str) -> str:
    """Return the display name of a coded value, or its code made readable."""
    shown = clean_text((element.get("displayName") or "") if element is not None else "", most=120)
    return shown or code.removeprefix(prefix).replace("_", " ").lower()


def _around(region: _Region, nested: list[DeviceAnnotation]) -> _Region:
    """Return the region of a beat that is told by its waves: the QRS, or else all of them."""
    waves = [one for one in nested if one.kind == "wave"]
    chosen = [one for one in waves if one.label.startswith("QRS")] or waves
    if not chosen:
        return region
    low, high = min(one.start for one in chosen), max(one.stop for one in chosen)
    return replace(region, low=low, high=high)


def _range(region: _Region, clock: Clock) -> tuple[int | None, int | None]:
    """Return the half-open range of samples; the whole series where no time is given."""
    low, high = region.low, region.high
    if low is None and high is None:
        return 0, clock.n_samples
    if low is None and high is not None:
        low = high
    if low is not None and high is None:
        high = low + 1
    if low is None or high is None:
        return None, None
    stop = max(high, low + 1)
    return (max(0, low), stop) if stop > 0 else (None, None)


def _region(element: Element, clock: Clock) -> _Region:
    leads: list[str] = []
    low = high = None
    for boundary in children(element, "support", "supportingROI", "component", "boundary"):
        code, value = _attribute(boundary, "code", "code"), child(boundary, "value")
        if code in ("TIME_ABSOLUTE", "TIME_RELATIVE") and value is not None:
            ends = {
                local(one): _place(one.get("value"), one.get("unit"), code, clock) for one in value
            }
            low, high = ends.get("low"), ends.get("high")
            if not ends and value.get("value"):
                low = _place(value.get("value"), value.get("unit"), code, clock)
            low = ends.get("center", low)
        elif named := lead_of_code(code):
            leads.append(named[0])
        elif name := _attribute(boundary, "code", "displayName"):
            leads.append(canonical_lead(clean_text(name, most=64)))
    return _Region(tuple(dict.fromkeys(leads)), low, high)


def _place(text: str | None, unit: str | None, code: str, clock: Clock) -> int | None:
    """Return the sample at a time."""
    if not text:
        return None
    if code == "TIME_ABSOLUTE":
        moment = parse_time(text)
        if moment is None or clock.begins is None:
            return None
        return clock.sample((moment - clock.begins).total_seconds())
    try:
        seconds = float(text) * _SECONDS.get(unit or "", math.nan)
    except ValueError:
        return None
    return clock.sample(seconds - clock.head_s)
