"""HL7 aECG of whole records: as the schema demands, exact, and read back."""

from dataclasses import replace
from xml.etree.ElementTree import fromstring

import numpy as np
import pytest
from aecg_schema import NS, violations

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    RepresentativeBeat,
    measurement,
    statement,
)
from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Lead, Patient, Record
from ecgviewer.formats import aecg_writing_annotations, read_record
from ecgviewer.formats.aecg_writing import write


@pytest.fixture(scope="module")
def record(synthetic_record):
    return synthetic_record()


@pytest.fixture(scope="module")
def full(record):
    n = record.n_samples
    beat = Record(
        np.arange(600 * 2, dtype=np.int16).reshape(600, 2),
        1000.0,
        (Lead("I", 200.0), Lead("V9", 200.0)),
    )
    says = DeviceSays(
        (
            statement("Sinus rhythm <1 & fine>", n),
            statement("Atrial fibrillation", n, code="AFIB", source="SCP"),
            measurement("QT interval", 402.0, "ms", n),
            measurement("R amplitude", -0.62, "mV", n, leads=("V1",)),
            measurement("Ventricular rate", 61.0, "bpm", n, code="VentricularRate"),
            DeviceAnnotation("beat", "V", 100, 101, code="V", system="MIT-BIH"),
            DeviceAnnotation("beat", "|", 300, 301, code="X", system="ISHNE"),
            DeviceAnnotation("wave", "P onset", 400, 401, ("II",)),
            DeviceAnnotation("wave", "T offset", 410, 411),
            DeviceAnnotation("wave", "QRS", 420, 460),
            DeviceAnnotation("wave", "Fiducial Point", 470, 471, code="5.7.1-3", system="SCPECG"),
            DeviceAnnotation("rhythm", "AFIB", 500, 2000, system="MIT-BIH", code="(AFIB"),
            DeviceAnnotation("quality", "loud noise", 2000, 3000, ("V1", "V2")),
            DeviceAnnotation("note", "called back", 0, n, text="called back"),
        ),
        (DeclaredFilter("high pass", 0.05), DeclaredFilter("notch", 50.0, text="adaptive")),
        (RepresentativeBeat("averaged beat no. 2", beat, (DeviceAnnotation("wave", "P", 9, 40),)),),
    )
    return replace(
        record,
        patient=Patient(57.25, "F", "MRN-0042"),
        start="2019-03-04T05:06:07.125",
        device="Cardiograph 3000",
        comments=("kept apart", "a second line"),
        device_says=says,
    )


def _back(record, tmp_path):
    losses = write(record, tmp_path / "one.xml")
    assert violations(fromstring((tmp_path / "one.xml").read_bytes())) == []
    return read_record(tmp_path / "one.xml"), losses


def _gist(annotations):
    """Return what an aECG holds of annotations: units as UCUM, and not which file they are of."""
    units = {"bpm": "/min", "mmHg": "mm[Hg]"}
    return sorted(
        (one.kind, one.label, one.start, one.stop, one.leads, one.value,
         units.get(one.unit, one.unit))
        for one in annotations
    )  # fmt: skip


def test_a_record_comes_back_whole(full, tmp_path):
    back, losses = _back(full, tmp_path)
    assert losses == ()
    np.testing.assert_array_equal(back.adu, full.adu)
    assert back.id == full.id
    assert (back.fs, back.patient, back.start) == (full.fs, full.patient, full.start)
    assert (back.device, back.comments, back.notes) == (full.device, full.comments, ())
    assert _gist(back.device_says.annotations) == _gist(full.device_says.annotations)
    assert back.device_says.filters == full.device_says.filters
    (beat,), (wanted,) = back.device_says.beats, full.device_says.beats
    assert (beat.name, _gist(beat.fiducials)) == (wanted.name, _gist(wanted.fiducials))
    assert beat.samples.id == wanted.samples.id


def test_codes_of_other_vocabularies_stay_with_them(full, tmp_path):
    back, _ = _back(full, tmp_path)
    codes = {one.label: (one.code, one.system) for one in back.device_says.annotations}
    assert codes["Fiducial Point"] == ("5.7.1-3", "SCPECG")
    assert codes["AFIB"] == ("(AFIB", "MIT-BIH")
    assert codes["Atrial fibrillation"] == ("AFIB", "")
    assert codes["V"] == ("MDC_ECG_BEAT_V_P_C", "MDC")
    assert codes["QT interval"] == ("MDC_ECG_TIME_PD_QT", "MDC")
    assert codes["|"] == ("X", "ISHNE")


def test_the_schema_check_finds_what_is_wrong(full, tmp_path):
    write(full, tmp_path / "one.xml")
    root = fromstring((tmp_path / "one.xml").read_bytes())
    series = root.find(f".//{NS}series")
    series.remove(series.find(f"{NS}code"))
    series.append(root.find(f"{NS}effectiveTime"))
    root[0].set("root", "no uid")
    root.find(f".//{NS}digits").text = "1 2 x"
    assert violations(root) == [
        "/AnnotatedECG/id@root is 'no uid'",
        "/AnnotatedECG/component/series: no code",
        "/AnnotatedECG/component/series/component/sequenceSet/component/sequence/value/digits"
        " holds what is no number",
        "/AnnotatedECG/component/series: effectiveTime is out of place",
    ]


@pytest.mark.parametrize(
    "start", [None, "2019", "2019-03-04", "2019-03-04T05:06:07", "2019-03-04T05:06:07.125+01:00"]
)
def test_starts_are_as_exact_as_they_were(record, tmp_path, start):
    says = DeviceSays((DeviceAnnotation("beat", "N", 37, 38),))
    back, losses = _back(replace(record, start=start, device_says=says), tmp_path)
    assert (back.start, losses) == (start, ())
    assert [one.start for one in back.device_says.annotations] == [37]


@pytest.mark.parametrize("fs", [500.0, 360.0, 128.0, 599.880023995201, 1000.0, 2000.0, 4000 / 9])
def test_rates_stay(record, tmp_path, fs):
    places = tuple(DeviceAnnotation("beat", "N", n, n + 1) for n in (0, 1, 1234, 4998, 4999))
    one = replace(record, fs=fs, start="2019-03-04T05:06:07", device_says=DeviceSays(places))
    back, _ = _back(one, tmp_path)
    assert back.fs == pytest.approx(fs, rel=1e-12)
    assert [one.start for one in back.device_says.annotations] == [0, 1, 1234, 4998, 4999]


@pytest.mark.parametrize("start", [None, "2019-03-04T05:06:07"])
def test_gaps_part_the_sequences(record, tmp_path, start):
    adu = record.adu.copy()
    adu[100:110, 2] = adu[3000:, 2] = -30000
    leads = tuple(
        replace(lead, gap=-30000 if lead.name == "III" else None) for lead in record.leads
    )
    gapped = replace(record, adu=adu, leads=leads, start=start)
    back, losses = _back(gapped, tmp_path)
    order = [back.index(name) for name in gapped.lead_names]
    np.testing.assert_array_equal(back.values()[order], gapped.values())
    assert np.isnan(back.values()).sum() == 2010
    assert losses == ()


def test_what_no_lead_holds_is_told(record, tmp_path):
    adu = record.adu.copy()
    adu[:50] = -30000
    adu[:, 4] = -30000
    leads = tuple(replace(lead, gap=-30000) for lead in record.leads)
    back, losses = _back(replace(record, adu=adu, leads=leads), tmp_path)
    assert back.adu.shape == (record.n_samples - 50, 11)
    assert losses == (
        f"Left out because they hold no samples: {record.lead_names[4]}.",
        "50 instants at the beginning and 0 at the end, where no lead has a sample, were left out.",
    )


def test_what_it_cannot_hold_is_refused(record, tmp_path):
    adu = np.zeros((5000, 1), np.int16)
    adu[::2] = -1
    torn = Record(adu, 500.0, (Lead("I", 200.0, gap=-1),))
    with pytest.raises(RecordError, match="Over 2,000 interruptions"):
        write(torn, tmp_path / "one.xml")
    long = Record(np.zeros((34_000_000, 1), np.int8), 500.0, (Lead("I", 200.0),))
    with pytest.raises(RecordError, match="more than an HL7 aECG holds"):
        write(long, tmp_path / "one.xml")
    with pytest.raises(RecordError, match="No lead holds a sample"):
        write(replace(torn, adu=np.full((9, 1), -1)), tmp_path / "one.xml")
    assert not (tmp_path / "one.xml").exists()


def test_many_annotations_are_cut_and_told(record, tmp_path, monkeypatch):
    monkeypatch.setattr(aecg_writing_annotations, "MOST_ELEMENTS", 1300)
    beats = tuple(DeviceAnnotation("beat", "N", n, n + 1) for n in range(107))
    back, losses = _back(replace(record, device_says=DeviceSays(beats)), tmp_path)
    assert len(back.device_says.annotations) == 100
    assert losses[0].startswith("7 annotations after the first 100 were left out")


def test_leads_units_and_derivation(tmp_path):
    leads = (
        Lead("resp a", 3.0, 7.0, "NU"),
        Lead("MLII", 200.0),
        Lead("III", 400.0, derived=True),
        Lead("vx", 10.0, unit="uV"),
    )
    one = Record(np.arange(400, dtype=np.int16).reshape(100, 4), 250.0, leads)
    back, losses = _back(one, tmp_path)
    np.testing.assert_array_equal(back.values(), one.values())
    assert back.lead_names == one.lead_names
    assert [lead.unit for lead in back.leads] == ["NU", "mV", "mV", "uV"]
    assert [lead.derived for lead in back.leads] == [False, False, True, False]
    assert losses == ()


def test_filters_without_a_word_are_told(record, tmp_path):
    filters = (DeclaredFilter("other", text="baseline"), DeclaredFilter("low pass", 40.0, ("I",)))
    back, losses = _back(replace(record, device_says=DeviceSays(filters=filters)), tmp_path)
    assert back.device_says.filters == (DeclaredFilter("low pass", 40.0),)
    assert losses == (
        "A filter was left out: HL7 aECG has no word for other (baseline).",
        "That the low pass 40 Hz on I was on some leads alone was left out.",
    )


def test_a_simulated_record_says_so(record, tmp_path):
    back, _ = _back(replace(record, simulated=True, comments=("made up",)), tmp_path)
    assert back.simulated
    assert back.comments == ("made up",)


def test_nobody_is_named(record, tmp_path):
    write(replace(record, patient=Patient()), tmp_path / "one.xml")
    root = fromstring((tmp_path / "one.xml").read_bytes())
    subject = root.find(f".//{NS}trialSubject")
    assert [dict(one.attrib) for one in subject] == [{"nullFlavor": "UNK"}]


@pytest.mark.realdata
@pytest.mark.parametrize(
    "name",
    [
        "dicom/cardio_sample.dcm",
        "same_ecg/Example.xml",
        "same_ecg/Example.scp",
        "muse_xml/braveheart_example1.xml",
        "scp/scptools_ECG_20070321_110542_ANON000004.SCP",
        "derived/mitdb119_120s.bdf",
    ],
)
def test_real_records_come_back(ecg_data, tmp_path, name):
    record = read_record(ecg_data / "formats" / name)
    back, losses = _back(record, tmp_path)
    assert losses == ()
    np.testing.assert_array_equal(back.values(), record.values())
    assert (back.fs, back.patient, back.start) == (record.fs, record.patient, record.start)
    assert [lead.derived for lead in back.leads] == [lead.derived for lead in record.leads]
    assert _gist(back.device_says.annotations) == _gist(record.device_says.annotations)
    assert back.device_says.filters == record.device_says.filters


@pytest.mark.realdata
@pytest.mark.parametrize("name", ["HL7_2003-12_Example_aECG.xml", "FDA_minimum_aecg.xml"])
def test_hl7s_own_examples_pass_the_schema_check(ecg_data, name):
    root = fromstring((ecg_data / "formats" / "hl7_aecg" / name).read_bytes())
    assert [one for one in violations(root) if "neither root" not in one] == []
