"""What a device says, as annotations of an HL7 aECG, and the times and codes that these need."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element, SubElement

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.record import Lead
from ecgviewer.formats.aecg_annotations import BEATS, NAMES, OWN, QUALITY, WAVES
from ecgviewer.formats.lead_codes import number_of
from ecgviewer.formats.limits import clean_text
from ecgviewer.formats.ucum import to_ucum

MDC, ACT = "2.16.840.1.113883.6.24", "2.16.840.1.113883.5.4"
MOST_ELEMENTS = 200_000
"""Of annotations: a careful reader, ours too, takes no more of a file."""

_BEATS = {letter: tail for tail, letter in reversed(BEATS.items())}
_WAVES = {label: tail for tail, label in WAVES.items()}
_FIGURES = {name.lower(): code for code, name in NAMES.items()}
_STATEMENT, _COMMENT = "MDC_ECG_INTERPRETATION_STATEMENT", "MDC_ECG_INTERPRETATION_COMMENT"
_MDC_LEAD = re.compile(r"I|II|III|aV[RLF]|V[1-9]R?")
_FRANK = {"vx": "X", "vy": "Y", "vz": "Z"}
_ENDS = (" onset", " offset")
_SPACE = re.compile(r"\s+")


class Moments:
    """Times of samples as HL7 writes them.

    Parameters
    ----------
    start
        When the first sample was taken, in ISO 8601; a day alone leaves samples relative.
    fs
        Samples a second.
    leads
        Those that annotations may name.
    """

    def __init__(self, start: str | None, fs: float, leads: tuple[Lead, ...]) -> None:
        self.fs = fs
        self.leads = {lead.name: lead for lead in leads}
        self.begins: datetime | None = None
        self.day = ""
        self._zone = ""
        text = (start or "").strip()
        if len(text) <= 10:
            digits = text.replace("-", "")
            self.day = digits if digits.isdigit() and len(digits) in (4, 6, 8) else ""
            return
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            return
        self._zone = found.strftime("%z")[:5]
        self.begins = found.replace(tzinfo=None)

    def absolute(self, sample: float) -> str:
        """Return the time of a sample: ``20021122091000.122``, with a zone where one is known."""
        assert self.begins is not None, "the time of day is not known"
        moment = self.begins + timedelta(seconds=sample / self.fs)
        text = moment.strftime("%Y%m%d%H%M%S.%f")
        return (text[:-3] if text.endswith("000") else text) + self._zone

    def relative(self, sample: float) -> str:
        """Return the seconds from the first sample on."""
        return f"{sample / self.fs:.9f}".rstrip("0").rstrip(".")


def coded(
    parent: Element,
    name: str,
    code: str,
    system: str = MDC,
    system_name: str = "MDC",
    display: str = "",
    **more: str,
) -> Element:
    """Add a coded element; ``system`` is an OID, empty where the vocabulary has none."""
    out = SubElement(parent, name, more, code=_SPACE.sub("_", clean_text(code)))
    for key, value in (
        ("codeSystem", system),
        ("codeSystemName", system_name),
        ("displayName", clean_text(display)),
    ):
        if value:
            out.set(key, value)
    return out


def put_annotations(
    series: Element, annotations: Iterable[DeviceAnnotation], moments: Moments, n_samples: int
) -> list[str]:
    """Add a set of annotations to a series; return a sentence for each thing that is lost."""
    some = list(annotations)
    if not some:
        return []
    holder = SubElement(SubElement(series, "subjectOf"), "annotationSet")
    room = MOST_ELEMENTS
    wordless = sum(one.kind == "note" and not _words(one) for one in some)
    codes = sum(one.kind == "note" and one.code not in ("", _COMMENT, _words(one)) for one in some)
    losses = [
        f"Codes of {codes:,} comments were left out: in HL7 aECG they are words alone."
    ] * bool(codes) + [f"{wordless:,} comments without words were left out."] * bool(wordless)
    for count, one in enumerate(some):
        if one.kind == "note" and not _words(one):
            continue
        if room <= 0:
            return [
                *losses,
                f"{len(some) - count:,} annotations after the first {count:,} were left out: an "
                "HL7 aECG with all of them would not be read.",
            ]
        component = SubElement(holder, "component")
        annotation = SubElement(component, "annotation")
        _put_content(annotation, one)
        _put_region(annotation, one, moments, n_samples)
        room -= sum(1 for _ in component.iter())
    return losses


def _words(one: DeviceAnnotation) -> str:
    """Return the words of a comment; its code where it has none."""
    return clean_text(one.text) or clean_text(one.label) or clean_text(one.code)


def _put_content(annotation: Element, one: DeviceAnnotation) -> None:
    value = {"xsi:type": "CE"}
    if one.kind == "beat":
        coded(annotation, "code", "MDC_ECG_BEAT")
        if one.label in _BEATS:
            coded(annotation, "value", f"MDC_ECG_BEAT_{_BEATS[one.label]}", **value)
        else:
            _put_own(annotation, one)
    elif one.kind == "rhythm":
        coded(annotation, "code", "MDC_ECG_RHY")
        _put_own(annotation, one)
    elif one.kind == "wave":
        coded(annotation, "code", "MDC_ECG_WAVC")
        label = one.label.removesuffix(_ENDS[0]).removesuffix(_ENDS[1])
        if label in _WAVES:
            coded(annotation, "value", f"MDC_ECG_WAVC_{_WAVES[label]}", **value)
        elif re.fullmatch(r"[A-Z]{1,3}", label):
            coded(annotation, "value", f"MDC_ECG_WAVC_{label}WAVE", **value)
        else:
            _put_own(annotation, one, label)
    elif one.kind == "quality":
        coded(annotation, "code", QUALITY, "", OWN)
        _put_own(annotation, one)
    elif one.value is not None:
        _put_figure(annotation, one)
    elif one.kind == "statement" and one.code and one.code != _STATEMENT:
        coded(annotation, "code", _STATEMENT)
        _put_own(annotation, one)
    else:
        coded(annotation, "code", _COMMENT if one.kind == "note" else _STATEMENT)
        text = _words(one) if one.kind == "note" else one.label
        SubElement(annotation, "value", value | {"xsi:type": "ST"}).text = clean_text(text)


def _put_own(annotation: Element, one: DeviceAnnotation, label: str = "") -> None:
    """Add the file's own code, or else its label as one, with the label to be shown."""
    label = label or one.label
    system = one.system if one.code and one.system else OWN
    oid = MDC if system == "MDC" else ""
    coded(annotation, "value", one.code or label, oid, system, label, **{"xsi:type": "CE"})


def _put_figure(annotation: Element, one: DeviceAnnotation) -> None:
    known = one.code if one.code.startswith("MDC_") else _FIGURES.get(one.label.lower(), "")
    if known:
        coded(annotation, "code", known, display=one.label)
    else:
        system = one.system if one.code and one.system else OWN
        coded(annotation, "code", one.code or one.label, "", system, one.label)
    figure = {"xsi:type": "PQ", "value": f"{one.value:.15g}"}
    unit = to_ucum(one.unit)
    SubElement(annotation, "value", figure | ({} if unit == "1" else {"unit": unit}))


def _put_region(
    annotation: Element, one: DeviceAnnotation, moments: Moments, n_samples: int
) -> None:
    """Say which samples and leads are meant; nothing where it is all of the series."""
    all_time = (one.start, one.stop) == (0, n_samples)
    if all_time and not one.leads:
        return
    region = SubElement(SubElement(annotation, "support"), "supportingROI", {"classCode": "ROIBND"})
    coded(region, "code", "ROIFS" if one.leads and not all_time else "ROIPS", ACT, "ActCode")
    if not all_time:
        boundary = SubElement(SubElement(region, "component"), "boundary")
        absolute = moments.begins is not None
        kind, name = ("TS", "TIME_ABSOLUTE") if absolute else ("PQ", "TIME_RELATIVE")
        coded(boundary, "code", name, ACT, "ActCode")
        value = SubElement(boundary, "value", {"xsi:type": f"IVL_{kind}"})
        ends = {"low": one.start, "high": one.stop}
        if one.kind == "wave" and one.label.endswith(_ENDS[0]):
            ends = {"low": one.start}
        elif one.kind == "wave" and one.label.endswith(_ENDS[1]):
            ends = {"high": one.start}
        for end, sample in ends.items():
            if absolute:
                SubElement(value, end, value=moments.absolute(sample))
            else:
                SubElement(value, end, value=moments.relative(sample), unit="s")
    for name in one.leads:
        boundary = SubElement(SubElement(region, "component"), "boundary")
        put_lead(boundary, moments.leads.get(name, Lead(name, 1.0)))


def put_lead(parent: Element, lead: Lead) -> None:
    """Add which lead is meant: MDC's code, or its own name where MDC has none."""
    if lead.name in _FRANK:
        coded(parent, "code", f"MDC_ECG_LEAD_{_FRANK[lead.name]}")
    elif _MDC_LEAD.fullmatch(lead.name):
        derived = lead.derived and number_of(lead.name, derived=True) != number_of(lead.name)
        name = f"d{lead.name}" if derived else lead.name.upper()
        coded(parent, "code", f"MDC_ECG_LEAD_{name}")
    else:
        coded(parent, "code", lead.name, "", OWN, lead.name)
