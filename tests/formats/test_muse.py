"""GE MUSE RestingECG XML; the files are built here from its elements."""

import base64
import zlib
from xml.etree import ElementTree

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.formats import read_record

I, II, V1 = [0, 10, -20, 30, 40, 5], [1, 2, 3, 4, 5, 6], [7, 7, -7, 7, 7, 9]  # noqa: E741


def lead(name, samples, *, step="4.88", unit="MICROVOLTS", more=""):
    content = np.array(samples, "<i2").tobytes()
    return (
        f"<LeadData><LeadSampleCountTotal>{len(samples)}</LeadSampleCountTotal>"
        f"<LeadAmplitudeUnitsPerBit>{step}</LeadAmplitudeUnitsPerBit>"
        f"<LeadAmplitudeUnits>{unit}</LeadAmplitudeUnits><LeadID>{name}</LeadID>"
        f"<LeadSampleSize>2</LeadSampleSize><LeadDataCRC32>{zlib.crc32(content)}</LeadDataCRC32>"
        f"{more}<WaveFormData>\n{base64.b64encode(content).decode()}\n</WaveFormData></LeadData>"
    )


def waveform(kind, *leads, base="500", exponent="0"):
    return (
        f"<Waveform><WaveformType>{kind}</WaveformType><SampleBase>{base}</SampleBase>"
        f"<SampleExponent>{exponent}</SampleExponent><HighPassFilter>16</HighPassFilter>"
        f"<LowPassFilter>150</LowPassFilter><ACFilter>60</ACFilter>{''.join(leads)}</Waveform>"
    )


RHYTHM = waveform("Rhythm", lead("I", I), lead("II", II), lead("V1", V1))
MEDIAN = waveform("Median", lead("I", II[:4]), lead("II", I[:4]))


def save(tmp_path, *parts, name="a.xml"):
    path = tmp_path / name
    head = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE RestingECG SYSTEM "restecg.dtd">\n'
    )
    path.write_text(f"{head}<RestingECG>{''.join(parts)}</RestingECG>", encoding="latin-1")
    return path


def read(tmp_path, *parts):
    return check_record(save(tmp_path, *parts), format_name="GE MUSE")


def test_eight_leads_are_stored_and_four_derived(tmp_path):
    record = read(tmp_path, MEDIAN, RHYTHM)
    assert record.lead_names == ("I", "II", "III", "aVR", "aVL", "aVF", "V1")
    assert [one.name for one in record.leads if one.derived] == ["III", "aVR", "aVL", "aVF"]
    assert (record.fs, record.n_samples) == (500.0, 6)
    one, two = np.array(I) * 0.00488, np.array(II) * 0.00488
    expected = [one, two, two - one, -(one + two) / 2, one - two / 2, two - one / 2]
    np.testing.assert_allclose(record.millivolts()[:6], expected, atol=1e-7)
    assert record.notes == ()


def test_a_stored_lead_is_not_derived(tmp_path):
    record = read(tmp_path, waveform("Rhythm", lead("I", I), lead("II", II), lead("III", V1)))
    assert not next(one for one in record.leads if one.name == "III").derived
    assert record.adu[:, record.lead_names.index("III")].tolist() == V1


def matrix(*changes, count=636):
    """Return a matrix of zeros; ``changes`` are (lead's place, figure, value)."""
    pairs = np.array([[256 * figure + lead, 0] for lead in range(12) for figure in range(53)])
    for lead_, figure, value in changes:
        pairs[53 * lead_ + figure, 1] = value
    numbers = np.concatenate([[0] * 17, [count], pairs.ravel()]).astype("<i2").tobytes()
    return f"<MeasurementMatrix>{base64.b64encode(numbers).decode()}</MeasurementMatrix>"


def test_figures_of_single_leads(tmp_path):
    record = read(tmp_path, matrix((0, 13, 1264), (0, 14, 75), (2, 17, 1054), (8, 29, -5)), RHYTHM)
    told = {
        (one.leads[0], one.label): (one.value, one.unit) for one in record.device_says.measurements
    }
    assert told["I", "R amplitude"] == (1264.0, "uV")
    assert told["I", "R duration"] == (75.0, "ms")
    assert told["V1", "S amplitude"] == (1054.0, "uV")
    assert told["III", "STJ"] == (-5.0, "uV")
    assert ("II", "R amplitude") not in told
    other = matrix().replace("AAAA", "AAAB", 1)  # the first bytes are of the record
    assert read(tmp_path, other, RHYTHM).notes == ()
    for text in (matrix()[:60] + "</MeasurementMatrix>", matrix(count=635)):
        assert any("not of the known kind" in note for note in read(tmp_path, text, RHYTHM).notes)


def test_the_median_is_no_rhythm(tmp_path):
    figures = (
        "<RestingECGMeasurements><POnset>1</POnset><QOnset>2</QOnset><TOffset>9</TOffset>"
        "<ECGSampleBase>500</ECGSampleBase></RestingECGMeasurements>"
    )
    (beat,) = read(tmp_path, figures, MEDIAN, RHYTHM).device_says.beats
    assert beat.name == "median beat"
    np.testing.assert_array_equal(beat.samples.adu[:, 0], II[:4])
    assert [(one.label, one.start) for one in beat.fiducials] == [("P onset", 1), ("QRS onset", 2)]
    check_refused(save(tmp_path, MEDIAN, name="b.xml"), "no rhythm")


@pytest.mark.parametrize(
    ("base", "exponent", "fs"), [("250", "0", 250.0), ("5", "2", 500.0), ("2500", "-1", 250.0)]
)
def test_rate_is_base_and_exponent(tmp_path, base, exponent, fs):
    wave = waveform("Rhythm", lead("V1", V1), base=base, exponent=exponent)
    assert read(tmp_path, wave).fs == fs


def test_statements_figures_beats_filters(tmp_path):
    parts = (
        "<RestingECGMeasurements><QTInterval>400</QTInterval><PAxis>-5</PAxis>"
        "</RestingECGMeasurements><OriginalRestingECGMeasurements><QTInterval>390</QTInterval>"
        "</OriginalRestingECGMeasurements><Diagnosis><Modality>RESTING</Modality>"
        "<DiagnosisStatement><StmtText>Sinus</StmtText></DiagnosisStatement>"
        "<DiagnosisStatement><StmtFlag>x</StmtFlag><StmtText>Normal</StmtText></DiagnosisStatement>"
        "<DiagnosisStatement><StmtFlag>ENDSLINE</StmtFlag><StmtText>ECG</StmtText>"
        "</DiagnosisStatement></Diagnosis><QRSTimesTypes><QRS><Type>0</Type><Time>4</Time></QRS>"
        "<QRS><Type>1</Type><Time>999</Time></QRS></QRSTimesTypes>"
    )
    record = read(tmp_path, parts, RHYTHM)
    said = record.device_says
    assert [one.label for one in said.statements] == ["Sinus", "Normal ECG"]
    figures = [(one.label, one.value, one.unit) for one in said.measurements]
    assert figures == [("QT interval", 400.0, "ms"), ("P axis", -5.0, "deg")]
    assert [(one.label, one.start) for one in said.of_kind("beat")] == [("type 0", 2)]
    assert said.filters == (
        DeclaredFilter("high pass", 0.16), DeclaredFilter("low pass", 150.0),
        DeclaredFilter("notch", 60.0),
    )  # fmt: skip
    assert any("QT interval 390" in note for note in record.notes)
    assert any("1 annotations lie outside" in note for note in record.notes)


def test_patient_time_device(tmp_path):
    parts = (
        "<PatientDemographics><PatientID>77</PatientID><PatientAge>18</PatientAge>"
        "<AgeUnits>MONTHS</AgeUnits><Gender>FEMALE</Gender><PatientLastName>Clark"
        "</PatientLastName></PatientDemographics><TestDemographics><AcquisitionDevice>MAC55"
        "</AcquisitionDevice><AcquisitionDate>03-01-2020</AcquisitionDate><AcquisitionTime>"
        "09:10:11</AcquisitionTime></TestDemographics>"
    )
    record = read(tmp_path, parts, RHYTHM)
    assert (record.patient.age_years, record.patient.sex) == (1.5, "F")
    assert (record.start, record.device) == ("2020-03-01T09:10:11", "MAC55")
    assert record.patient.identifier == "77"
    assert "Clark" not in repr(record)


def test_what_does_not_agree_is_told(tmp_path):
    odd = lead("V1", V1, more="<LeadOff>TRUE</LeadOff><FirstSampleBaseline>3</FirstSampleBaseline>")
    odd = odd.replace("<LeadDataCRC32>", "<LeadDataCRC32>1")
    odd = odd.replace("Total>6", "Total>8")
    record = read(tmp_path, waveform("Rhythm", lead("V2", V1[:4]), odd), "<Strange/>")
    told = " ".join(record.notes)
    for text in ("checksum", "was off", "8 samples", "different lengths", "Strange", "Baseline"):
        assert text in told


def test_what_is_no_ecg_is_refused(tmp_path):
    for wrong, said in (
        ("", "no rhythm"),
        (waveform("Rhythm"), "no leads"),
        (waveform("Rhythm", lead("I", I), base=""), "no rate"),
        (waveform("Rhythm", lead("I", I), exponent="99"), "exponent"),
        (waveform("Rhythm", lead("I", I, step="0")), "step"),
        (waveform("Rhythm", lead("I", I, unit="VOLES")), "VOLES"),
        (RHYTHM.replace("<WaveFormData>", "<WaveFormData>?"), "base 64"),
    ):
        check_refused(save(tmp_path, wrong), said)


def test_hostile_files_end_in_a_record_or_a_refusal(tmp_path):
    survives("GE MUSE", [save(tmp_path, MEDIAN, RHYTHM)], count=150)


@pytest.mark.realdata
@pytest.mark.parametrize("number", [1, 2])
def test_real_files(ecg_data, number):
    path = ecg_data / f"formats/muse_xml/braveheart_example{number}.xml"
    record = check_record(path, format_name="GE MUSE")
    assert (record.n_samples, record.fs, len(record.leads)) == (5000, 500.0, 12)
    assert len(record.device_says.beats[0].samples.leads) == 12
    for wave in ElementTree.parse(path).getroot().iter("Waveform"):
        if wave.findtext("WaveformType") != "Rhythm":
            continue
        for one in wave.iter("LeadData"):
            stored = np.frombuffer(base64.b64decode(one.findtext("WaveFormData")), "<i2")
            column = record.lead_names.index(one.findtext("LeadID"))
            np.testing.assert_array_equal(record.adu[:, column], stored)
    assert not any("checksum" in note for note in record.notes)
    assert read_record(path).device_says.measurements


@pytest.mark.realdata
@pytest.mark.parametrize("name", ["braveheart_example1.xml", "braveheart_example2.xml"])
def test_figures_of_leads_are_the_median_s_own(ecg_data, name):
    # What proves the matrix, which is described nowhere: 12 leads of 2 files.
    record = read_record(ecg_data / "formats" / "muse_xml" / name)
    said = {(one.leads[0], one.label): one.value for one in record.device_says.measurements
            if one.leads}  # fmt: skip
    median = record.device_says.beats[0]
    marks = {one.label: one.start for one in median.fiducials}
    on, off = marks["QRS onset"], marks["QRS offset"]
    near = 0
    for lead_ in ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6", "III", "aVR", "aVL", "aVF"):
        whole = 1000 * median.samples.millivolts(names=[lead_])[0]
        uv = whole[on - 5 : off + 5]
        up = max(said.get((lead_, f"{wave} amplitude"), 0) for wave in ("R", "R'"))
        down = max(said.get((lead_, f"{wave} amplitude"), 0) for wave in ("Q", "S", "S'"))
        near += abs(up - max(uv.max(), 0)) < 6
        near += abs(down - max(-uv.min(), 0)) < 6
        assert said[lead_, "STJ"] == pytest.approx(whole[off], abs=4)
    assert near >= 20  # of 24; of the rest a wave begins before the median's own bounds
    waves = [said.get(("II", f"{wave} duration"), 0) for wave in ("Q", "R", "S", "R'", "S'")]
    assert sum(waves) == pytest.approx(
        next(one.value for one in record.device_says.measurements if one.code == "QRSDuration"),
        abs=2,
    )
