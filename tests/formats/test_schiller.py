"""Schiller EDI XML; the files are built here from its elements."""

from xml.etree import ElementTree

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.core.device_says import DeclaredFilter

I, II, V1 = [0, 10, -20, 30, 40, 5], [1, 2, 3, 4, 5, 6], [7, 7, -7, 7, 7, 9]  # noqa: E741
ROOT = "com.xiriuz.sema.xml.schillerEDI.SchillerEDI"


def wave(kind, *, units="UV", exponent="1", **leads):
    channels = "".join(
        f"<channel><name>{name}</name><data>{','.join(map(str, values))}</data>"
        f"<datastype>COMMASEPARATE</datastype><samplecount>{len(values)}</samplecount></channel>"
        for name, values in leads.items()
    )
    return (
        f"<wavedata><type>{kind}</type><resolution><samplerate><exponent>{exponent}</exponent>"
        "<value>500</value></samplerate><yres><unitperbit>1.0</unitperbit>"
        f"<units>{units}</units></yres></resolution>{channels}</wavedata>"
    )


RHYTHM = wave("ECG_RHYTHMS", I=I, II=II, AVR=V1)
AVERAGE = wave("ECG_AVERAGES", I=II[:4], II=I[:4])


def save(tmp_path, *parts, before=""):
    path = tmp_path / "a.xml"
    path.write_text(
        f'<?xml version="1.0"?>\n<{ROOT}>{before}<eventdata><event>{"".join(parts)}</event>'
        f"</eventdata></{ROOT}>"
    )
    return path


def values(tag, outer, **pairs):
    return (
        f"<{outer}>" * (outer != "")
        + "".join(
            f"<{tag}><name>{name}</name>{''.join(f'<value>{v}</value>' for v in found)}</{tag}>"
            for name, found in pairs.items()
        )
        + f"</{outer}>" * (outer != "")
    )


def test_microvolts_of_each_lead(tmp_path):
    record = check_record(save(tmp_path, AVERAGE, RHYTHM), format_name="Schiller EDI")
    assert record.fs == 500.0
    assert set(record.lead_names) == {"I", "II", "III", "aVR", "aVL", "aVF"}
    assert {one.name for one in record.leads if one.derived} == {"III", "aVL", "aVF"}
    np.testing.assert_allclose(record.millivolts(names=["aVR"])[0], np.array(V1) / 1000)
    (beat,) = record.device_says.beats
    np.testing.assert_array_equal(beat.samples.adu[:, 0], II[:4])


def test_figures_beats_bounds_filters_texts(tmp_path):
    parts = (
        values("annotation_global", "", HR=[69], QT=["-"], P_ON=[1]),
        values("rhythm_global", "", R_QRS_ON=[1, 4], R_QRS_OFF=[3, 6], R_QRS_TYPE=[0, 1]),
        values("filter", "filters_display", LOWPASS_CUTOFF_FREQ=[35]),
        values("filter", "filters_data", LOWPASS_CUTOFF_FREQ=[150], SMOOTHING=["OFF"]),
        "<textdata><type>INTERPRETATION</type><textdata>Sinus rhythm</textdata></textdata>",
    )
    said = check_record(save(tmp_path, AVERAGE, RHYTHM, *parts), format_name="Schiller EDI")
    said = said.device_says
    assert [(one.label, one.value) for one in said.measurements] == [("Heart rate", 69.0)]
    assert [(one.label, one.start, one.stop) for one in said.of_kind("beat")] == [
        ("type 0", 1, 3), ("type 1", 4, 6),
    ]  # fmt: skip
    assert [one.label for one in said.statements] == ["Sinus rhythm"]
    assert said.filters == (DeclaredFilter("low pass", 150.0),)
    assert [(one.label, one.start) for one in said.beats[0].fiducials] == [("P onset", 1)]


def test_patient_and_time(tmp_path):
    before = (
        "<patdata><lastname>Clark</lastname><birthdate>19500601</birthdate><gender>FEMALE</gender>"
        "</patdata><examdescript><startdatetime><date>20200518</date><time>154811000</time>"
        "</startdatetime></examdescript>"
    )
    record = check_record(save(tmp_path, RHYTHM, before=before), format_name="Schiller EDI")
    assert (record.patient.age_years, record.patient.sex) == (69.0, "F")
    assert record.start == "2020-05-18T15:48:11"
    assert "Clark" not in repr(record)


def test_figures_of_single_leads(tmp_path):
    said = values("annotation_lead", "", R_AMPL=["0.73"], R_DUR=["38"], Q_AMPL=["-"], XY=["1"])
    average = AVERAGE.replace("<channel>", f"<channel>{said}", 1)
    record = check_record(save(tmp_path, average, RHYTHM), format_name="Schiller EDI")
    told = [(one.label, one.value, one.unit, one.leads) for one in record.device_says.measurements]
    assert told == [("R amplitude", 0.73, "mV", ("I",)), ("R duration", 38.0, "ms", ("I",))]
    assert "Figures of leads that are not read: XY." in record.notes


def test_what_is_no_ecg_is_refused(tmp_path):
    check_refused(save(tmp_path, AVERAGE), "no rhythm")
    check_refused(save(tmp_path, wave("ECG_RHYTHMS", units="VOLES", I=I)), "amplitude")
    check_refused(save(tmp_path, wave("ECG_RHYTHMS", exponent="7", I=I)), "exponent")
    check_refused(save(tmp_path, wave("ECG_RHYTHMS", I=["x"])), "number")
    check_refused(save(tmp_path, wave("ECG_RHYTHMS", I=[])), "no samples")


def test_hostile_files_end_in_a_record_or_a_refusal(tmp_path):
    survives("Schiller EDI", [save(tmp_path, AVERAGE, RHYTHM)], count=150)


@pytest.mark.realdata
def test_a_real_file(ecg_data):
    path = ecg_data / "formats/schiller_xml/cardio_sample.xml"
    record = check_record(path, format_name="Schiller EDI")
    assert (record.n_samples, len(record.leads)) == (5000, 12)
    assert not any(one.derived for one in record.leads)
    channels = ElementTree.parse(path).getroot().findall(".//wavedata")[1].findall("channel")
    for column, one in enumerate(channels):
        stored = one.findtext("data").strip().rstrip(",").split(",")  # a comma ends the list
        assert record.adu[:, column].tolist() == [int(value) for value in stored]
    assert len(record.device_says.of_kind("beat")) == 11
    # The figures have no units: those of amplitude are the averaged beat's own millivolts.
    (average,) = record.device_says.beats
    said = {(one.leads[0], one.label): one for one in record.device_says.measurements if one.leads}
    assert len({lead for lead, _ in said}) == 12
    for lead in ("I", "aVL", "V2", "V3", "V4", "V5", "V6"):
        mv = average.samples.millivolts(names=[lead])[0]
        assert said[lead, "R amplitude"].value == pytest.approx(mv.max(), abs=0.0051)
        assert said[lead, "R amplitude"].unit == "mV"
    parts = [said["I", f"{wave} duration"].value for wave in ("Q", "R", "S", "R'")]
    assert sum(parts) == pytest.approx(94, abs=6)  # ms, as the duration of QRS
