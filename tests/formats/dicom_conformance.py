"""Types of attributes in DICOM's ECG objects (the module tables of PS3.3), and what breaks them.

Rows: place (keywords of sequences, the attribute last), type, condition. Types as in PS3.5 7.4:
1 with a value, 2 at least empty, 3 as you like; with C where the condition holds.
"""

from pydicom.dataset import Dataset

NEVER = "never"

PATIENT = [("PatientName", "2"), ("PatientID", "2"), ("PatientBirthDate", "2"), ("PatientSex", "2")]
STUDY = [
    ("StudyInstanceUID", "1"),
    ("StudyDate", "2"),
    ("StudyTime", "2"),
    ("ReferringPhysicianName", "2"),
    ("StudyID", "2"),
    ("AccessionNumber", "2"),
]
SERIES = [
    ("Modality", "1"),
    ("SeriesInstanceUID", "1"),
    ("SeriesNumber", "2"),
    ("Laterality", "2C", NEVER),
]
EQUIPMENT = [("Manufacturer", "2")]
IDENTIFICATION = [
    ("InstanceNumber", "1"),
    ("ContentDate", "1"),
    ("ContentTime", "1"),
    ("AcquisitionDateTime", "1"),
]
CODE = [
    ("CodeValue", "1C", lambda item: "LongCodeValue" not in item),
    ("CodingSchemeDesignator", "1"),
    ("CodeMeaning", "1"),
]
HAS_STEP = "ChannelSensitivity"
CHANNEL = [
    ("ChannelSourceSequence", "1"),
    *(("ChannelSourceSequence." + name, *rest) for name, *rest in CODE),
    ("ChannelSensitivityUnitsSequence", "1C", lambda item: HAS_STEP in item),
    *(("ChannelSensitivityUnitsSequence." + name, *rest) for name, *rest in CODE),
    ("ChannelSensitivityCorrectionFactor", "1C", lambda item: HAS_STEP in item),
    ("ChannelBaseline", "1C", lambda item: HAS_STEP in item),
    ("ChannelSampleSkew", "1C", lambda item: "ChannelTimeSkew" not in item),
    ("ChannelTimeSkew", "1C", lambda item: "ChannelSampleSkew" not in item),
    ("WaveformBitsStored", "1"),
]
GROUP = [
    ("WaveformOriginality", "1"),
    ("NumberOfWaveformChannels", "1"),
    ("NumberOfWaveformSamples", "1"),
    ("SamplingFrequency", "1"),
    ("ChannelDefinitionSequence", "1"),
    *(("ChannelDefinitionSequence." + name, *rest) for name, *rest in CHANNEL),
    ("WaveformBitsAllocated", "1"),
    ("WaveformSampleInterpretation", "1"),
    ("WaveformData", "1"),
]
WAVEFORM = [
    ("WaveformSequence", "1"),
    *(("WaveformSequence." + name, *rest) for name, *rest in GROUP),
]
ACQUISITION = [("AcquisitionContextSequence", "2")]
ITEM = [
    ("UnformattedTextValue", "1C", lambda item: "ConceptNameCodeSequence" not in item),
    ("ConceptNameCodeSequence", "1C", lambda item: "UnformattedTextValue" not in item),
    *(("ConceptNameCodeSequence." + name, *rest) for name, *rest in CODE),
    *(("MeasurementUnitsCodeSequence." + name, *rest) for name, *rest in CODE),
    ("ReferencedWaveformChannels", "1"),
    ("ReferencedSamplePositions", "1C", lambda item: "TemporalRangeType" in item),
]
ANNOTATION = [("WaveformAnnotationSequence." + name, *rest) for name, *rest in ITEM]
COMMON = [
    ("SOPClassUID", "1"),
    ("SOPInstanceUID", "1"),
    ("SpecificCharacterSet", "1"),
    ("CodingSchemeIdentificationSequence.CodingSchemeDesignator", "1"),
    ("ContributingEquipmentSequence.PurposeOfReferenceCodeSequence", "1"),
    ("ContributingEquipmentSequence.Manufacturer", "1"),
]
TABLES = (
    PATIENT + STUDY + SERIES + EQUIPMENT + IDENTIFICATION + WAVEFORM + ACQUISITION + ANNOTATION
) + COMMON

CLASSES = {
    # SOP class: rates, channels a group, samples a channel, groups, interpretations
    "1.2.840.10008.5.1.4.1.1.9.1.1": ((200, 1000), 13, 16384, 5, ("SS",)),  # A.34.3.4
    "1.2.840.10008.5.1.4.1.1.9.1.2": ((200, 1000), 24, 1 << 32, 4, ("SS",)),  # A.34.4.4
    "1.2.840.10008.5.1.4.1.1.9.1.3": ((50, 1000), 12, 1 << 32, 1, ("SB", "SS")),  # A.34.5.4
    "1.2.840.10008.5.1.4.1.1.9.1.4": ((0, 1e9), 24, 1 << 32, 4, ("SL",)),  # General 32-bit
}
RANGES = {"POINT": 1, "SEGMENT": 2, "MULTIPOINT": None, "MULTISEGMENT": None}


def violations(dataset: Dataset) -> list[str]:
    """Return what a data set breaks; empty where it conforms."""
    found: list[str] = []
    for place, kind, *condition in TABLES:
        _check(dataset, place.split("."), kind, condition[0] if condition else None, found)
    _check_class(dataset, found)
    for item in dataset.get("WaveformAnnotationSequence", ()):
        _check_item(dataset, item, found)
    return found


def _check(item, keys, kind, condition, found):
    name, rest = keys[0], keys[1:]
    if rest:
        for one in item.get(name) or ():
            _check(one, rest, kind, condition, found)
        return
    there = name in item
    if condition is NEVER:
        if there:
            found.append(f"{name} must not be there")
        return
    if condition is not None and not condition(item):
        if there and name in ("UnformattedTextValue", "ConceptNameCodeSequence"):
            found.append(f"{name} excludes the other")
        return
    if not there:
        found.append(f"{name} (type {kind}) is missing")
    elif kind[0] == "1" and item[name].is_empty:
        found.append(f"{name} (type {kind}) is empty")


def _check_class(dataset, found):
    rates, channels, samples, groups, kinds = CLASSES[str(dataset.SOPClassUID)]
    if not 1 <= len(dataset.WaveformSequence) <= groups:
        found.append(f"{len(dataset.WaveformSequence)} groups")
    for group in dataset.WaveformSequence:
        if not rates[0] <= group.SamplingFrequency <= rates[1]:
            found.append(f"{group.SamplingFrequency} Hz")
        if not 1 <= group.NumberOfWaveformChannels <= channels:
            found.append(f"{group.NumberOfWaveformChannels} channels")
        if not 1 <= group.NumberOfWaveformSamples <= samples:
            found.append(f"{group.NumberOfWaveformSamples} samples")
        if group.WaveformSampleInterpretation not in kinds:
            found.append(f"samples are {group.WaveformSampleInterpretation}")
        bits = {"SB": 8, "SS": 16, "SL": 32}[group.WaveformSampleInterpretation]
        values = group.NumberOfWaveformChannels * group.NumberOfWaveformSamples
        if group.WaveformBitsAllocated != bits or len(group.WaveformData) != values * bits // 8:
            found.append("bits or length of the samples")
        if len(group.ChannelDefinitionSequence) != group.NumberOfWaveformChannels:
            found.append("definitions of channels")


def _check_item(dataset, item, found):
    pairs = list(item.ReferencedWaveformChannels)
    for number, channel in zip(pairs[::2], pairs[1::2], strict=True):
        if not 1 <= number <= len(dataset.WaveformSequence):
            found.append(f"group {number}")
            continue
        group = dataset.WaveformSequence[number - 1]
        if not 0 <= channel <= group.NumberOfWaveformChannels:
            found.append(f"channel {channel}")
    if "TemporalRangeType" not in item:
        return
    places = item.ReferencedSamplePositions
    places = [places] if isinstance(places, int) else list(places)
    wanted = RANGES[item.TemporalRangeType]
    if wanted is not None and len(places) != wanted:
        found.append(f"{item.TemporalRangeType} of {len(places)} places")
    if not all(1 <= place <= group.NumberOfWaveformSamples for place in places):
        found.append(f"samples {places[:4]}")
