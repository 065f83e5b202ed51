"""HL7 annotated ECGs, after the implementation guide of the HL7 v3 Annotated ECG (R1, 2005).

Headings of the guide are named; the files are built here from its elements.
"""

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.core.device_says import DeclaredFilter
from ecgviewer.formats import read_record, records_in
from ecgviewer.formats.hl7_time import iso_time, parse_time

I, II = [0, 10, -20, 30, 40, 5], [1, 2, 3, 4, 5, 6]  # noqa: E741
HEAD = '<AnnotatedECG xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'


def absolute(head="20021122091000.000", step="0.002"):
    return (
        '<component><sequence><code code="TIME_ABSOLUTE"/><value xsi:type="GLIST_TS">'
        f'<head value="{head}"/><increment value="{step}" unit="s"/></value></sequence></component>'
    )


def relative(head="0", step="2", unit="ms"):
    return (
        '<component><sequence><code code="TIME_RELATIVE"/><value xsi:type="GLIST_PQ">'
        f'<head value="{head}" unit="s"/><increment value="{step}" unit="{unit}"/></value>'
        "</sequence></component>"
    )


def lead(name, digits, scale="2.5", origin="0", unit="uV", origin_unit=None):
    return (
        f'<component><sequence><code code="{name}"/><value xsi:type="SLIST_PQ">'
        f'<origin value="{origin}" unit="{origin_unit or unit}"/>'
        f'<scale value="{scale}" unit="{unit}"/>'
        f"<digits>{' '.join(map(str, digits))}</digits></value></sequence></component>"
    )


def sets(*parts):
    return f"<component><sequenceSet>{''.join(parts)}</sequenceSet></component>"


TWO = sets(absolute(), lead("MDC_ECG_LEAD_I", I), lead("MDC_ECG_LEAD_II", II))


def series(*parts, code="RHYTHM"):
    return f'<component><series><code code="{code}"/>{"".join(parts)}</series></component>'


def save(tmp_path, *parts, name="a.xml", encoding="utf-8"):
    path = tmp_path / name
    path.write_text(f"<!-- made -->\n{HEAD}{''.join(parts)}</AnnotatedECG>", encoding=encoding)
    return path


def read(tmp_path, *parts):
    return check_record(save(tmp_path, *parts), format_name="HL7 aECG")


# Sequences: scale, origin, time


def test_digits_times_scale_plus_origin(tmp_path):
    record = read(
        tmp_path,
        series(
            sets(
                absolute(),
                lead("MDC_ECG_LEAD_I", I),
                lead("MDC_ECG_LEAD_AVF", II, "0.005", "1", "mV"),
                lead("MDC_ECG_LEAD_V1", II, "5", "1", "uV", "mV"),
            )
        ),
    )
    assert record.lead_names == ("I", "aVF", "V1")
    assert (record.fs, record.start) == (500.0, "2002-11-22T09:10:00")
    np.testing.assert_array_equal(record.adu, np.array([I, II, II]).T)
    expected = [np.array(I) * 0.0025, np.array(II) * 0.005 + 1, np.array(II) * 0.005 + 1]
    np.testing.assert_allclose(record.millivolts(), expected, rtol=1e-6)


@pytest.mark.parametrize(
    ("step", "unit", "fs"),
    [("0.002", "s", 500.0), ("1", "ms", 1000.0), ("1667", "us", 1e6 / 1667), ("4.0", "ms", 250.0)],
)
def test_the_rate_is_that_of_the_increment(tmp_path, step, unit, fs):
    record = read(tmp_path, series(sets(relative("0", step, unit), lead("MDC_ECG_LEAD_I", I))))
    assert record.fs == pytest.approx(fs, rel=1e-12)
    assert record.start is None


def test_fractions_are_kept(tmp_path):
    record = read(tmp_path, series(sets(absolute(), lead("MDC_ECG_LEAD_I", [0.25, -1.5]))))
    np.testing.assert_array_equal(record.adu[:, 0], [0.25, -1.5])


def test_no_unit_is_no_millivolts(tmp_path):
    record = read(tmp_path, series(sets(absolute(), lead("MDC_ECG_LEAD_I", I, unit=""))))
    assert record.leads[0].unit == "digits"
    assert not record.in_millivolts


# Sequence sets and series


def test_sets_at_other_times_are_one_record(tmp_path):
    later = sets(absolute("20021122091000.012"), lead("MDC_ECG_LEAD_V1", II))
    more = sets(absolute("20021122091000.012"), lead("MDC_ECG_LEAD_I", II))
    record = read(tmp_path, series(TWO, later, more))
    assert (record.n_samples, record.lead_names) == (12, ("I", "II", "V1"))
    there = ~np.isnan(record.values())
    assert [int(row.sum()) for row in there] == [12, 6, 6]
    assert there[2, 6:].all()
    assert there[1, :6].all()


def test_leads_of_different_lengths_end_in_gaps(tmp_path):
    both = sets(absolute(), lead("MDC_ECG_LEAD_I", I), lead("MDC_ECG_LEAD_II", II[:4]))
    record = read(tmp_path, series(both))
    assert np.isnan(record.values()[1]).nonzero()[0].tolist() == [4, 5]
    assert any("different lengths" in note for note in record.notes)


def test_several_series_are_several_records(tmp_path):
    other = series(sets(absolute("20021122100000"), lead("MDC_ECG_LEAD_I", II)))
    path = save(tmp_path, series(TWO), other)
    refs = records_in(path)
    assert [one.address.name for one in refs] == ["a.xml#1", "a.xml#2"]
    second = read_record(refs[1].address)
    assert second.start == "2002-11-22T10:00:00"
    np.testing.assert_array_equal(second.adu[:, 0], II)
    assert "holds 2 records" in read_record(path).notes[-1]
    two_rates = save(
        tmp_path, series(TWO, sets(absolute(step="0.004"), lead("x", I))), name="b.xml"
    )
    assert [read_record(one.address).fs for one in records_in(two_rates)] == [500.0, 250.0]


def test_one_series_is_seen_at_a_glance_in_any_encoding(tmp_path):
    for encoding in ("utf-8", "utf-16"):
        path = save(tmp_path, series(TWO), encoding=encoding)
        assert len(records_in(path)) == 1
        assert read_record(path).n_samples == 6


def test_derived_beats_are_no_rhythm(tmp_path):
    beat = (
        '<derivation><derivedSeries><code code="REPRESENTATIVE_BEAT"/>'
        + sets(relative(), lead("MDC_ECG_LEAD_I", II[:4]))
        + annotations(wave("PWAVE", times("TIME_RELATIVE", low=("0.002", "s"), high=("4", "ms"))))
        + "</derivedSeries></derivation>"
    )
    record = read(tmp_path, series(TWO, beat))
    assert record.n_samples == 6
    (found,) = record.device_says.beats
    assert found.name == "representative beat"
    np.testing.assert_array_equal(found.samples.adu[:, 0], II[:4])
    assert [(one.label, one.start, one.stop) for one in found.fiducials] == [("P", 1, 2)]


# Annotations


def times(code, low=None, high=None):
    ends = "".join(
        f'<{name} value="{end[0]}"' + (f' unit="{end[1]}"' if end[1] else "") + "/>"
        for name, end in (("low", low), ("high", high))
        if end
    )
    return f'<component><boundary><code code="{code}"/><value>{ends}</value></boundary></component>'


def on(name):
    return f'<component><boundary><code code="{name}"/></boundary></component>'


def annotation(code, value="", *regions, within=""):
    support = f"<support><supportingROI>{''.join(regions)}</supportingROI></support>"
    return (
        f'<component><annotation><code code="{code}"/>{value}'
        f"{support if regions else ''}{within}</annotation></component>"
    )


def wave(kind, *regions):
    return annotation("MDC_ECG_WAVC", f'<value code="MDC_ECG_WAVC_{kind}"/>', *regions)


def annotations(*parts):
    return f"<subjectOf><annotationSet>{''.join(parts)}</annotationSet></subjectOf>"


def at(low, high):
    ends = [None if one is None else (f"20021122091000.{one:03d}", "") for one in (low, high)]
    return times("TIME_ABSOLUTE", *ends)


def test_waves_beats_rhythm_figures_and_statements(tmp_path):
    said = annotations(
        annotation(
            "MDC_ECG_RHY", '<value code="MDC_ECG_RHY_SINUS_RHY" displayName="Sinus rhythm"/>'
        ),
        annotation(
            "MDC_ECG_BEAT",
            '<value code="MDC_ECG_BEAT_V_P_C"/>',
            within=wave("PWAVE", at(0, 2))
            + wave("QRSWAVE", at(4, 8), on("MDC_ECG_LEAD_II"))
            + wave("TWAVE", at(None, 10)),
        ),
        annotation("MDC_ECG_TIME_PD_QT", '<value value="400" unit="ms"/>'),
        annotation(
            "MDC_ECG_WAVC_PEAK", '<value value="1.5" unit="mV"/>', at(6, None),
            on("MDC_ECG_LEAD_I"),
        ),
        annotation("MDC_ECG_INTERPRETATION_STATEMENT", "<value>Normal\n ECG</value>"),
        annotation("MDC_ECG_INTERPRETATION_COMMENT", "<value>seen at home</value>"),
        annotation("MDC_ECG_SOMETHING"),
        annotation("MDC_ECG_TIME_PD_PR", '<value value="" unit="ms"/>'),
    )  # fmt: skip
    record = read(tmp_path, series(TWO, said))
    by_kind = {
        kind: [
            (one.label, one.start, one.stop, one.leads) for one in record.device_says.of_kind(kind)
        ]
        for kind in ("rhythm", "beat", "wave", "statement", "note")
    }
    assert by_kind["rhythm"] == [("Sinus", 0, 6, ())]
    assert by_kind["beat"] == [("V", 2, 4, ())]
    assert sorted(by_kind["wave"]) == [
        ("P", 0, 1, ()), ("QRS", 2, 4, ("II",)), ("T offset", 5, 6, ()),
    ]  # fmt: skip
    assert by_kind["statement"] == [("Normal ECG", 0, 6, ())]
    assert by_kind["note"][0][0] == "seen at home"
    figures = [
        (one.label, one.value, one.unit, one.leads) for one in record.device_says.measurements
    ]
    assert ("QT interval", 400.0, "ms", ()) in figures
    assert ("wavc peak", 1.5, "mV", ("I",)) in figures
    (told,) = [note for note in record.notes if "not understood" in note]
    assert "MDC_ECG_SOMETHING (1)" in told
    assert "MDC_ECG_TIME_PD_PR (1)" in told


def test_annotations_outside_are_counted(tmp_path):
    said = annotations(wave("PWAVE", at(500, 600)))
    record = read(tmp_path, series(TWO, said))
    assert record.device_says.annotations == ()
    assert any("1 annotations lie outside" in note for note in record.notes)


# Subject, device, control variables


def subject(gender="F", born="19500101"):
    return (
        "<componentOf><timepointEvent><componentOf><subjectAssignment><subject><trialSubject>"
        '<id extension="SBJ"/><subjectDemographicPerson><name>Clark</name>'
        f'<administrativeGenderCode code="{gender}"/><birthTime value="{born}"/>'
        "</subjectDemographicPerson></trialSubject></subject></subjectAssignment></componentOf>"
        "</timepointEvent></componentOf>"
    )


def age(value, unit="a"):
    return (
        '<controlVariable><relatedObservation><code code="21612-7"/>'
        f'<value value="{value}" unit="{unit}"/></relatedObservation></controlVariable>'
    )


def test_age_and_sex(tmp_path):
    record = read(tmp_path, subject(), series(TWO))
    assert (record.patient.age_years, record.patient.sex) == (52.0, "F")
    assert "Clark" not in repr(record)
    record = read(tmp_path, subject("UN"), age(18, "mo"), series(TWO))
    assert (record.patient.age_years, record.patient.sex) == (1.5, None)
    assert any("18 years" in note or "1.5 years" in note for note in record.notes)
    assert read(tmp_path, age(400), series(TWO)).patient.age_years is None


def test_device_and_filters(tmp_path):
    device = (
        "<author><seriesAuthor><manufacturedSeriesDevice><manufacturerModelName>M1"
        "</manufacturerModelName></manufacturedSeriesDevice><manufacturerOrganization>"
        "<name>Maker</name></manufacturerOrganization></seriesAuthor></author>"
    )

    def control(kind, *inner):
        parts = "".join(
            f'<component><controlVariable><code code="x"/>{one}</controlVariable></component>'
            for one in inner
        )
        return (
            '<controlVariable><controlVariable><code code="MDC_ECG_CTL_VBL_ATTR_'
            f'{kind}"/>{parts}</controlVariable></controlVariable>'
        )

    record = read(
        tmp_path,
        series(
            device,
            control("FILTER_LOW_PASS", '<value value="150" unit="Hz"/>'),
            control("FILTER_HIGH_PASS", "<value>FIR</value>"),
            control("TIME_SKEW"),
            TWO,
        ),
    )
    assert record.device == "Maker M1"
    assert record.device_says.filters == (
        DeclaredFilter("low pass", 150.0), DeclaredFilter("high pass", None, text="FIR"),
    )  # fmt: skip


def test_points_in_time():
    assert iso_time("20021122091000.122+0100") == "2002-11-22T09:10:00.122"
    assert iso_time("200211220910") == "2002-11-22T09:10:00"
    assert (iso_time("20021122"), iso_time("2002")) == ("2002-11-22", "2002")
    assert parse_time("20021122091060").second == 0
    for wrong in ("", "20021350", "99", "00000101", "2002-11-22", "٢٠٠٢"):
        assert parse_time(wrong) is None


# Hostile


def test_what_is_no_ecg_is_refused(tmp_path):
    check_refused(save(tmp_path), "no series")
    check_refused(save(tmp_path, series(sets(lead("MDC_ECG_LEAD_I", I)))), "has no time")
    for wrong in (
        lead("MDC_ECG_LEAD_I", ["x"]),
        lead("MDC_ECG_LEAD_I", I, scale="0"),
        lead("MDC_ECG_LEAD_I", I, scale="1e-320"),
        lead("MDC_ECG_LEAD_I", I, scale="two"),
        lead("MDC_ECG_LEAD_I", I, origin="nan"),
    ):
        check_refused(save(tmp_path, series(sets(absolute(), wrong))), "a.xml")
    for step in ("0", "-1", "nan", "1e-9", "1e9", ""):
        check_refused(save(tmp_path, series(sets(absolute(step=step), lead("x", I)))), "a.xml")


def test_a_set_said_to_begin_a_century_later_takes_no_memory(tmp_path):
    far = sets(absolute("21021122091000"), lead("MDC_ECG_LEAD_V1", II))
    check_refused(save(tmp_path, series(TWO, far)), "values")


def test_hostile_files_end_in_a_record_or_a_refusal(tmp_path):
    said = annotations(
        annotation("MDC_ECG_BEAT", '<value code="MDC_ECG_BEAT_V_P_C"/>', within=wave("T", at(0, 2)))
    )
    path = save(tmp_path, subject(), age(50), series(TWO, said))
    survives("HL7 aECG", [path], count=150)


# Real files


@pytest.mark.realdata
@pytest.mark.parametrize("name", ["FDA_subject1_0.xml", "HL7_2003-12_Example_aECG.xml"])
def test_the_guide_s_example(ecg_data, name):
    record = check_record(ecg_data / "formats/hl7_aecg" / name, format_name="HL7 aECG")
    said = record.device_says
    assert len(said.annotations) + len(said.beats[0].fiducials) == 167
    assert [one.label for one in said.of_kind("beat")] == ["N"] * 12
    assert [one.label for one in said.of_kind("rhythm")] == ["Sinus"]
    first = next(one for one in said.of_kind("wave") if one.label == "P")
    assert (first.start, first.stop) == (61, 112)
    assert "Clark" not in repr(record)


@pytest.mark.realdata
def test_thirteen_samples(ecg_data):
    record = check_record(
        ecg_data / "formats/hl7_aecg/FDA_minimum_aecg.xml", format_name="HL7 aECG"
    )
    assert record.adu[:, 0].tolist() == [-2, -2, -2, -2, -3, -4, -3, -5, -5, -4, -6, -9, -9]


@pytest.mark.realdata
def test_philips_own_conversion(ecg_data):
    path = ecg_data / "formats/sierra_xml/ad4d3d80-d165_1-04_converted.xml"
    record = check_record(path, format_name="HL7 aECG")
    assert (record.n_samples, len(record.leads)) == (5500, 12)
    said = record.device_says
    assert said.statements[0].label.startswith("(SB) SINUS BRADYCARDIA")
    assert len(said.beats[0].fiducials) > 70


@pytest.mark.realdata
def test_the_same_ecg_as_aecg_and_dicom_agrees_to_the_last_bit(ecg_data):
    folder = ecg_data / "formats/same_ecg"
    one, other = read_record(folder / "Example.xml"), read_record(folder / "Example.dcm")
    names = other.lead_names
    assert set(one.lead_names) == set(names)
    np.testing.assert_array_equal(one.millivolts(names=names), other.millivolts())
    assert (one.fs, one.start, one.patient.sex) == (other.fs, other.start, other.patient.sex)
