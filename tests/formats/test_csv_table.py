"""Tables of samples as text, as docs/formats.md has them."""

import csv
from pathlib import Path

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.formats import read_record
from ecgviewer.formats.csv_header import csv_samples
from ecgviewer.formats.registry import looks_like_record

RANDOM = np.random.default_rng(3)
MV = RANDOM.normal(0, 0.3, (200, 2))

WATCH = """Name,"Jane Roe"
Date of Birth,"May 3, 1980"
Recorded Date,2021-04-30 10:11:12 +0200
Classification,Sinus Rhythm
Symptoms,
Software Version,1.90
Device,"Apple Watch"
Sample Rate,512 hertz


Lead,Lead I
Unit,\u00b5V

"""


def table(path, header="time_s,I,II", fs=500.0, values=MV, before="", decimals=None, encoding=None):
    lines = [before + header]
    for n, row in enumerate(values):
        time = n / fs if decimals is None else f"{n / fs:.{decimals}f}"
        lines.append(",".join(map(str, [time, *row.tolist()])))
    path.write_text("\n".join(lines) + "\n", encoding=encoding or "utf-8")
    return path


def text(path, content, encoding="utf-8"):
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize("fs", [500.0, 360.0, 599.88, 1000 / 3, 128.0])
def test_what_convert_is_to_write_comes_back_to_the_last_bit(tmp_path, fs):
    before = (
        f"# fs: {fs!r}\n# unit: mV\n# age: 63\n# sex: F\n# device: X 1\n# derived: II\n"
        "# start: 2020-01-02T03:04:05\n# simulated: yes\n# a remark of its own\n"
    )
    record = check_record(table(tmp_path / "a.csv", fs=fs, before=before), format_name="CSV")
    assert record.fs == fs
    np.testing.assert_array_equal(record.adu, MV)
    assert record.lead_names == ("I", "II")
    assert [lead.derived for lead in record.leads] == [False, True]
    assert (record.patient.age_years, record.patient.sex) == (63, "F")
    assert (record.start, record.device) == ("2020-01-02T03:04:05", "X 1")
    assert record.simulated
    assert record.comments[-1] == "a remark of its own"
    assert record.notes == ()


@pytest.mark.parametrize("fs", [500.0, 360.0, 250.0, 599.88])
def test_the_rate_follows_from_the_times(tmp_path, fs):
    record = read_record(table(tmp_path / "a.csv", fs=fs))
    assert record.fs == fs
    assert record.notes == ("The table states no unit; millivolts are assumed.",)


def test_times_in_whole_milliseconds_give_the_rate_and_its_doubt(tmp_path):
    values = RANDOM.normal(0, 0.3, (4000, 1))
    record = read_record(table(tmp_path / "a.csv", "time_s,I", 360.0, values, decimals=3))
    assert record.fs == 360.0
    record = read_record(table(tmp_path / "b.csv", "time_s,I", 599.88, values, decimals=3))
    assert abs(record.fs - 599.88) < 0.1
    assert any("follows from rounded times" in note for note in record.notes)


def test_jitter_is_told_missing_rows_are_gaps_and_disorder_is_refused(tmp_path):
    times = (np.arange(200) / 250).tolist()
    rows = [f"{time + 0.0004 * (n % 2)!r},{n}" for n, time in enumerate(times)]
    path = text(tmp_path / "a.csv", "\n".join(["time_s,I (uV)", *rows]))
    assert any("jitter" in note for note in read_record(path).notes)
    rows = [f"{time!r},{n}" for n, time in enumerate(times)]
    record = read_record(text(path, "\n".join(["time_s,I (uV)", *rows[:50], *rows[53:]])))
    assert record.n_samples == 200
    assert np.flatnonzero(np.isnan(record.values()[0])).tolist() == [50, 51, 52]
    assert "leave out 3 samples" in record.notes[0]
    text(path, "\n".join(["time_s,I (uV)", *rows[:50], *rows[40:]]))
    check_refused(path, "time_s", "row 51", "not after the one before")
    uneven = [f"{time**1.3!r},{n}" for n, time in enumerate(times)]
    check_refused(text(path, "\n".join(["time_s,I (uV)", *uneven])), "time_s")
    check_refused(text(path, "# fs: 300\n" + "\n".join(["time_s,I (uV)", *rows])), "300", "250")


def test_units_of_each_column_and_whole_numbers(tmp_path):
    content = "time_ms\tI (uV)\tV1 [mV]\tV2_uV\tresp\n0\t100\t1\t-200\t3\n2\t110\t2\t-210\t4\n"
    record = check_record(text(tmp_path / "a.tsv", content), format_name="CSV")
    assert record.adu.dtype == np.int16
    assert record.fs == 500.0
    np.testing.assert_allclose(record.values()[:, 0], [0.1, 1, -0.2, 3], rtol=1e-6)
    assert [lead.unit for lead in record.leads] == ["uV", "mV", "uV", "mV"]
    content = "time,I,II\ns,uV,uV\n0,1,2\n0.004,3,4\n"
    record = read_record(text(tmp_path / "b.csv", content))
    assert (record.fs, record.leads[1].unit, record.n_samples) == (250.0, "uV", 2)


def test_decimal_commas_quotes_empty_cells_and_other_encodings(tmp_path):
    content = '# Abtastrate egal\n# fs: 500\n"I (\u00b5V)";"II (\u00b5V)";"V1 (\u00b5V)"\r\n'
    content += "1,5;-2,5;3\r\n;4,25;5\r\n6;;7,5\r\n"
    for encoding in ("utf-8-sig", "cp1252", "utf-16"):
        path = text(tmp_path / f"{encoding}.csv", content, encoding)
        record = check_record(path, format_name="CSV")
        np.testing.assert_array_equal(
            record.adu, [[1.5, -2.5, 3], [np.nan, 4.25, 5], [6, np.nan, 7.5]]
        )
        assert record.leads[0].unit == "uV"
        assert record.fs == 500


def test_leads_alone_need_a_rate_and_an_index_is_no_lead(tmp_path):
    check_refused(text(tmp_path / "a.csv", "I,II\n1,2\n"), "rate", "time_s", "# fs: 500")
    content = "# Sampling rate: 250 Hz\nsample,I,II\n0,0.5,1\n1,0.25,2\n"
    record = check_record(text(tmp_path / "b.csv", content), format_name="CSV")
    assert (record.fs, record.lead_names) == (250.0, ("I", "II"))
    assert any("'sample'" in note for note in record.notes)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("0.1,0.2\n0.2,0.3\n", "names of the leads are missing"),
        ("time_s,I,II\n", "no rows"),
        ("# fs: 500\n", "header line"),
        ("# fs: fast\nI,II\n1,2\n", "rate is no number"),
        ("# fs: 500\nI,II\n1000,2000\n1100,2100\n", "unit is not stated"),
        ("time,I\n0,0.1\n2,0.2\n4,0.1\n", "time_s or time_ms"),
        ("time_s,I\n0,0.1\n0.002,x\n", "row"),
        ("time_s,I,II\n0,0.1\n0.002,0.1\n", "columns"),
        ("time_s,I\n0,0.1\n0.002,inf\n", "not finite"),
        ("time_s,I\n0:00.000,0.1\n0:00.002,0.2\n", "time of day"),
        ("record,name,fs,code\nr,n,500,AFIB\n", "no numbers"),
        ("time_s,I\n0,0.1\n0.002," + "1" * 70_000 + "\n", "65,536"),
        ("time_s," + ",".join(f"L{n}" for n in range(600)) + "\n0\n", "512 columns"),
    ],
)
def test_what_is_missing_is_named(tmp_path, content, said):
    check_refused(text(tmp_path / "a.csv", content), said)


@pytest.mark.parametrize(
    "content",
    [
        "record,name,fs\nr,n,500\n",
        "ecg_id,age,sex\n1,63,0\n",
        "time,temperature\n0,36.5\n1,36.6\n",
        "x,y,color\n1,2,3\n",
        "Dear colleague,\nplease find enclosed",
        "1,2,3\n4,5,6\n",
    ],
)
def test_other_tables_are_not_taken_for_ecgs(tmp_path, content):
    path = text(tmp_path / "a.csv", content)
    assert not csv_samples(content.encode(), path)
    assert not looks_like_record(path)
    check_refused(path)


def test_an_apple_watch_export(tmp_path):
    values = RANDOM.normal(0, 100, 600).round(3)
    path = text(tmp_path / "ecg.csv", WATCH + "\n".join(map(str, values)) + "\n")
    record = check_record(path, format_name="CSV")
    np.testing.assert_array_equal(record.adu[:, 0], values)
    assert (record.fs, record.lead_names, record.leads[0].unit) == (512.0, ("I",), "uV")
    assert record.patient.age_years == 40
    assert record.start == "2021-04-30T10:11:12+02:00"
    assert record.device == "Apple Watch 1.90"
    assert [one.label for one in record.device_says.statements] == ["Sinus Rhythm"]
    assert "Roe" not in repr((record, record.notes, record.comments))


def test_an_apple_watch_export_in_german(tmp_path):
    content = 'Name,"Erika M"\nGeburtsdatum,03.05.1980\n'
    content += "Aufzeichnungsdatum,2021-04-30 10:11:12 +0200\nKlassifizierung,Sinusrhythmus\n"
    content += 'Abtastrate,"511,297 Hertz"\n\nAbleitung,Ableitung I\n'
    content += 'Einheit,\u00b5V\n\n"-12,5"\n13,25\n'
    record = check_record(text(tmp_path / "ekg.csv", content), format_name="CSV")
    assert record.fs == 511.297
    assert record.adu[:, 0].tolist() == [-12.5, 13.25]
    assert record.lead_names == ("I",)


def test_changed_files_end_in_a_record_or_a_refusal(tmp_path):
    files = [
        table(tmp_path / "a.csv", before="# fs: 500\n# age: 60\n"),
        text(tmp_path / "b.csv", WATCH + "\n".join(map(str, range(-100, 100)))),
        text(tmp_path / "c.csv", "# fs: 500\nI (uV);V1 (uV)\n" + "1,5;2,5\n" * 100),
    ]
    survives("CSV", files)


@pytest.mark.realdata
def test_the_sample_has_the_numbers_that_stand_in_it(ecg_data):
    path = Path(ecg_data) / "formats" / "derived" / "ludb1_500Hz_mV.csv"
    record = check_record(path, format_name="CSV")
    with path.open(newline="") as file:
        rows = list(csv.reader(file))[1:]
    np.testing.assert_array_equal(record.adu, np.array(rows, dtype=float)[:, 1:])
    assert record.fs == 500
    assert record.lead_names[3:7] == ("aVR", "aVL", "aVF", "V1")
