"""EDF, EDF+, BDF and BDF+; edfio decodes the same files."""

import edfio
import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.formats import edf, read_record
from ecgviewer.formats.blocked_samples import BlockedSamples

RNG = np.random.default_rng(5)
WAVES = RNG.integers(-3000, 3000, (2, 400))


def stamp(onset, *said, size=60):
    text = f"{float(onset):+f}\x14\x14\0" + "".join(f"{one}\0" for one in said)
    return text.encode().ljust(size, b"\0")


def save(folder, *, kind="EDF+C", onsets=(0, 1, 2, 3), signals=None, name="a.edf", **given):
    """Write four records of a second of 100 samples; ``signals`` = (label, unit, low, high)."""
    bits24 = name.endswith("bdf")
    width, top = (3, 8388607) if bits24 else (2, 32767)
    signals = signals or [("ECG II", "mV", "-5", "5"), ("ECG V1", "uV", "-3276.8", "3276.7")]
    signals = [*signals, (f"{kind[:3]} Annotations", "", "-1", "1")]
    said = given.get("said", {})
    counts = [*given.get("counts", [100] * (len(signals) - 1)), 60 // width]
    n = len(signals)
    reserved, records = given.get("reserved", kind), given.get("records", 4)
    whose = given.get("whose", "P-1 F 02-MAR-1950 Ada")
    what = given.get("what", "Startdate 01-MAR-2010 X X Recorder_7")
    head = (b"\xffBIOSEMI" if bits24 else b"0       ") + "".join(
        str(text).ljust(size)
        for text, size in (
            (whose, 80), (what, 80), ("01.03.10", 8), ("09.08.07", 8), (256 * (n + 1), 8),
            (reserved, 44), (records, 8), (given.get("duration", "1"), 8), (n, 4),
        )
    ).encode()  # fmt: skip
    for size, texts in (
        (16, [one[0] for one in signals]), (80, [""] * n), (8, [one[1] for one in signals]),
        (8, [one[2] for one in signals]), (8, [one[3] for one in signals]), (8, [-top - 1] * n),
        (8, [top] * n), (80, ["HP:0.05Hz LP:150Hz"] * n), (8, counts), (32, [""] * n),
    ):  # fmt: skip
        head += "".join(str(text).ljust(size) for text in texts).encode()
    body = b""
    for record, onset in enumerate(onsets):
        for number, count in enumerate(counts[:-1]):
            part = WAVES[number % 2].astype("<i4")[record * count : (record + 1) * count]
            raw = part.view(np.uint8).reshape(-1, 4)[:, :width]
            body += raw.tobytes()
        body += stamp(onset, *said.get(record, ()))
    path = folder / name
    path.write_bytes(head + body)
    return path


@pytest.mark.parametrize(("name", "kind"), [("a.edf", "EDF+C"), ("a.bdf", "BDF+C")])
def test_samples_and_fields_as_edfio_has_them(tmp_path, name, kind):
    said = {0: ["+0.5\x14V\x14"], 1: ["+1.25\x150.5\x14Torsade\x14"]}
    path = save(tmp_path, kind=kind, name=name, said=said)
    found = check_record(path, format_name=kind[:3])
    other = (edfio.read_bdf if name.endswith("bdf") else edfio.read_edf)(path)
    for column, signal in enumerate(other.signals):
        np.testing.assert_array_equal(found.adu[:, column], signal.digital)
        unit = 1.0 if column == 0 else 1e-3
        np.testing.assert_allclose(found.millivolts()[column], signal.data * unit, atol=1e-6)
    np.testing.assert_array_equal(found.adu.T, WAVES)
    assert (found.lead_names, found.fs, found.start) == (("II", "V1"), 100, "2010-03-01T09:08:07")
    assert (found.patient.age_years, found.patient.sex) == (59.0, "F")
    assert (found.patient.identifier, found.device) == ("P-1", "Recorder 7")
    assert [one.words for one in found.device_says.filters] == [
        "high pass 0.05 Hz", "low pass 150 Hz",
    ]  # fmt: skip
    told = [(one.kind, one.label, one.start, one.stop) for one in found.device_says.annotations]
    assert told == [("beat", "V", 50, 51), ("note", "Torsade", 125, 175)]
    assert found.notes == ()


def test_gain_and_baseline_are_exact(tmp_path):
    found = read_record(save(tmp_path))
    assert (found.leads[1].gain, found.leads[1].baseline) == (10.0, 0.0)
    assert found.leads[0].gain == 6553.5


@pytest.mark.parametrize(("name", "kind"), [("a.edf", "EDF+D"), ("a.bdf", "BDF+D")])
def test_interruptions_stay_as_gaps(tmp_path, name, kind):
    said = {2: ["+4.5\x14N\x14"]}
    found = check_record(
        save(tmp_path, kind=kind, name=name, onsets=(0, 1, 4.25, 5.25), said=said),
        format_name=kind[:3],
    )
    assert found.n_samples == 625
    shown = found.values()
    assert np.isnan(shown[:, 200:425]).all()
    assert np.isfinite(np.delete(shown, np.s_[200:425], axis=1)).all()
    np.testing.assert_array_equal(found.adu[425:].T, WAVES[:, 200:])
    assert found.device_says.annotations[0].start == 450
    assert any("1 gaps" in note for note in found.notes)


def test_a_gap_too_large_is_refused(tmp_path):
    check_refused(save(tmp_path, kind="EDF+D", onsets=(0, 1, 9e8, 9e8 + 1)), "at most")
    check_refused(save(tmp_path, kind="EDF+D", onsets=(0, 1, 1.5, 3)), "begins before")


@pytest.mark.parametrize(("name", "kind"), [("a.edf", "EDF"), ("a.bdf", "BDF")])
@pytest.mark.parametrize("onsets", [(0, 1, 2, 3), (0, 1, 4.25, 5.25)])
def test_a_large_file_stays_on_the_disk_and_gives_the_same(
    tmp_path, monkeypatch, name, kind, onsets
):
    path = save(tmp_path, kind=f"{kind}+D", name=name, onsets=onsets)
    whole = read_record(path)
    monkeypatch.setattr(edf, "MAPPED_BYTES", 1)
    large = check_record(path, format_name=kind)
    assert isinstance(large.adu, BlockedSamples)
    np.testing.assert_array_equal(np.asarray(large.adu), whole.adu)
    assert large.adu.dtype == whole.adu.dtype
    assert (large.id, large.leads, large.notes) == (whole.id, whole.leads, whole.notes)


@pytest.mark.parametrize("onsets", [(0, 1, 2, 3), (0, 1, 4.25, 5.25)])
def test_filling_at_the_end_of_a_large_file_is_a_gap_too(tmp_path, monkeypatch, onsets):
    path = save(tmp_path, kind="EDF+D", onsets=onsets)
    raw = bytearray(path.read_bytes())
    raw[-460:-260] = b"\x00\x80" * 100  # the last second of the first lead
    path.write_bytes(raw)
    whole = read_record(path)
    monkeypatch.setattr(edf, "MAPPED_BYTES", 1)
    large = read_record(path)
    np.testing.assert_array_equal(large.values(), whole.values())
    assert np.isnan(large.values()[0, -100:]).all()
    assert large.notes == whole.notes


def test_signals_of_other_rates_and_kinds_are_told(tmp_path):
    signals = [
        ("ECG II", "mV", "-5", "5"),
        ("ECG V1", "mV", "-5", "5"),
        ("ECG V2", "mV", "-5", "5"),
        ("SpO2", "%", "0", "100"),
    ]
    found = read_record(save(tmp_path, signals=signals, counts=[100, 50, 100, 1]))
    assert found.lead_names == ("II", "V2")
    assert [("V1" in note, "SpO2" in note) for note in found.notes] == [
        (True, False),
        (False, True),
    ]
    others = read_record(save(tmp_path, signals=[("Chan 1", "uV", "-5", "5")]))
    assert "those in volts" in others.notes[0]
    check_refused(save(tmp_path, signals=[("SpO2", "%", "0", "100")]), "no ECG")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"duration": "0"}, "0 s"),
        ({"duration": "nan"}, "no number"),
        ({"counts": [-5, 100]}, "samples of signal 1"),
        ({"records": "four"}, "whole number"),
        ({"counts": [9000, 100]}, "no whole data record"),
        ({"signals": [("ECG", "mV", "1", "1")]}, "no scale"),
    ],
)
def test_what_cannot_be_is_refused(tmp_path, given, said):
    check_refused(save(tmp_path, **given), said)


def test_plain_edf_and_a_wrong_count_of_records(tmp_path):
    found = read_record(save(tmp_path, reserved="", records=-1, whose="Somebody", what="Ward 3"))
    assert (found.comments, found.patient.age_years) == (("Ward 3",), None)
    assert found.start == "2010-03-01T09:08:07"
    assert "4" in found.notes[0]


def test_hostile_files_end_in_a_record_or_a_refusal(tmp_path):
    said = {0: ["+0.5\x14V\x14"]}
    paths = [save(tmp_path, said=said), save(tmp_path, kind="EDF+D", name="d.edf", said=said)]
    survives("EDF", paths, count=150)
    survives("BDF", [save(tmp_path, kind="BDF+D", name="e.bdf", said=said)], count=60)


@pytest.mark.realdata
@pytest.mark.parametrize(
    "name",
    ["edf/cardio_sample.edf", "edf/wfdb_test_generator_2.edf",
     "derived/mitdb119_120s_annotated.edf", "derived/mitdb119_120s.bdf"],
)  # fmt: skip
def test_real_files_equal_edfio(ecg_data, name):
    path = ecg_data / "formats" / name
    kind = path.suffix[1:].upper()
    found = check_record(path, format_name=kind)
    other = (edfio.read_bdf if kind == "BDF" else edfio.read_edf)(path)
    signals = {signal.label: signal for signal in other.signals}
    for column, lead in enumerate(found.leads):
        np.testing.assert_array_equal(found.adu[:, column], signals[lead.source_name].digital)
        own = (found.adu[:, column] - lead.baseline) / lead.gain
        np.testing.assert_allclose(own, signals[lead.source_name].data, rtol=0, atol=1e-9)
        if "cardio" in name:  # its last data record only fills the file up
            assert lead.gap == -32768
            assert np.isnan(found.values()[0, 9000:]).all()
    assert len(found.device_says.annotations) == len(other.annotations) - ("gen" in name)


@pytest.mark.realdata
def test_annotations_alone_are_refused(ecg_data):
    check_refused(ecg_data / "formats/edf/wfdb_test_edfann.edf", "annotations and no signal")
