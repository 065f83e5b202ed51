"""The content models of HL7's annotated ECG (PORT_MT020001 of 2003-12), and what breaks them.

A row is a type: its children in order as ``name:type`` with ``?``, ``*`` or ``+`` behind. Types
of data (II, CE, PQ and so on) are checked by their attributes; ``any`` by its ``xsi:type``.
"""

import re

NS = "{urn:hl7-org:v3}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}type"

MODELS = {
    "AnnotatedECG": "id:II code:CE text:ED? effectiveTime:IVL_TS confidentialityCode:CE? "
    "reasonCode:CE? componentOf:Component2 definition:Skip? location:Skip? "
    "controlVariable:ControlVariable1* pertainsTo:Skip* component:Component5*",
    "Component2": "timepointEvent:TimepointEvent",
    "TimepointEvent": "code:CE? effectiveTime:IVL_TS? reasonCode:CE* performer:Skip? "
    "componentOf:Component1",
    "Component1": "subjectAssignment:SubjectAssignment",
    "SubjectAssignment": "subject:Subject1 definition:Skip? componentOf:Component10",
    "Subject1": "trialSubject:TrialSubject",
    "TrialSubject": "id:II code:CE? subjectDemographicPerson:DemographicPerson?",
    "DemographicPerson": "name:ED? administrativeGenderCode:CE? birthTime:TS? raceCode:CE?",
    "Component10": "clinicalTrial:ClinicalTrial",
    "ClinicalTrial": "id:II title:ED? activityTime:IVL_TS? componentOf:Skip? author:Skip? "
    "location:Skip* responsibleParty:Skip*",
    "ControlVariable1": "relatedObservation:RelatedObservation",
    "RelatedObservation": "code:CE? text:ED? value:any? author:Skip*",
    "Component5": "series:Series",
    "Series": "id:II? code:CE effectiveTime:IVL_TS author:Author1? secondaryPerformer:Skip* "
    "support:Support? controlVariable:Variable* component:Component8+ subjectOf:Subject2* "
    "derivation:DerivedFrom*",
    "Author1": "seriesAuthor:SeriesAuthor",
    "SeriesAuthor": "id:II? manufacturedSeriesDevice:SeriesDevice "
    "manufacturerOrganization:Organization?",
    "SeriesDevice": "id:II* code:CE? manufacturerModelName:ED? softwareName:ED?",
    "Organization": "id:II? name:ED?",
    "Variable": "controlVariable:ControlVariable",
    "ControlVariable": "code:CE value:any? component:Variable*",
    "Component8": "sequenceSet:SequenceSet",
    "SequenceSet": "controlVariable:Variable* component:Component9+",
    "Component9": "sequence:Sequence",
    "Sequence": "code:CE value:any controlVariable:Variable*",
    "Subject2": "annotationSet:AnnotationSet",
    "AnnotationSet": "code:CE? activityTime:TS? methodCode:CE* author:Skip* "
    "controlVariable:Variable* component:Component*",
    "Component": "sequenceNumber:Skip? annotation:Annotation",
    "Annotation": "code:CE text:ED? value:any? support:Support? component:Component*",
    "Support": "supportingROI:ROI",
    "ROI": "code:CE component:Component7+",
    "Component7": "boundary:Boundary",
    "Boundary": "code:CE value:any?",
    "DerivedFrom": "derivedSeries:Series",
    "GLIST_TS": "head:TS increment:PQ",
    "GLIST_PQ": "head:PQ increment:PQ",
    "SLIST_PQ": "origin:PQ scale:PQ digits:Digits",
    "IVL_TS": "low:TS? center:TS? high:TS?",
    "IVL_PQ": "low:PQ? center:PQ? high:PQ?",
}
_UID = re.compile(r"[0-2](\.(0|[1-9]\d*))+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_TS = re.compile(r"\d{4}(\d\d){0,5}(\.\d+)?([+-]\d{4})?")
_REAL = re.compile(r"-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_CODE = re.compile(r"[^\s]+")
_DIGITS = re.compile(r"\s*(-?\d+(\s+-?\d+)*)?\s*")
_ATTRIBUTES = {
    "II": {"root": _UID, "extension": None},
    "CE": {"code": _CODE, "codeSystem": _UID, "codeSystemName": None, "displayName": None},
    "TS": {"value": _TS, "inclusive": re.compile("true|false")},
    "PQ": {"value": _REAL, "unit": _CODE, "inclusive": re.compile("true|false")},
    "ED": {},
    "ST": {},
    "Digits": {},
}
_STRUCTURE = {"type", "classCode", "typeCode", "moodCode", "nullFlavor", XSI}
_STRUCTURE |= {"contextControlCode", "contextConductionInd", "determinerCode"}


def violations(root) -> list[str]:
    """Return what an aECG breaks; empty where it is as the schema demands."""
    found: list[str] = []
    if root.tag != NS + "AnnotatedECG":
        found.append(f"the root is {root.tag}")
    _check(root, "AnnotatedECG", "", found)
    return found


def _check(element, kind, place, found):
    place = f"{place}/{element.tag.removeprefix(NS)}"
    if kind == "Skip":
        return
    if kind == "any":
        kind = element.get(XSI, "")
        if kind not in MODELS and kind not in _ATTRIBUTES:
            found.append(f"{place} is of type {kind!r}")
            return
    allowed = _ATTRIBUTES.get(kind, {})
    for name, value in element.attrib.items():
        if name in allowed:
            if allowed[name] is not None and not allowed[name].fullmatch(value):
                found.append(f"{place}@{name} is {value[:40]!r}")
        elif name not in _STRUCTURE and not name.startswith("{"):
            found.append(f"{place}@{name} is not allowed")
    if (
        kind in ("TS", "PQ")
        and "value" not in element.attrib
        and "nullFlavor" not in element.attrib
    ):
        found.append(f"{place} has no value")
    if kind == "II" and not {"root", "nullFlavor"} & set(element.attrib):
        found.append(f"{place} has neither root nor nullFlavor")
    if kind == "Digits" and not _DIGITS.fullmatch(element.text or ""):
        found.append(f"{place} holds what is no number")
    _check_children(element, MODELS.get(kind, ""), place, found)


def _check_children(element, model, place, found):
    children = list(element)
    for row in model.split():
        name, _, kind = row.partition(":")
        many = kind[-1] if kind[-1] in "?*+" else ""
        kind = kind.rstrip("?*+")
        count = 0
        while children and children[0].tag == NS + name and (count == 0 or many in ("*", "+")):
            _check(children.pop(0), kind, place, found)
            count += 1
        if not count and many in ("", "+"):
            found.append(f"{place}: no {name}")
    found.extend(f"{place}: {child.tag.removeprefix(NS)} is out of place" for child in children)
