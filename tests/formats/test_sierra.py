"""Philips SierraECG XML; files are built here, packed by an encoder of the test's own."""

import base64

import numpy as np
import pytest
from compliance import check_record, check_refused
from fuzzing import survives

from ecgviewer.formats import read_record, sierra

NAMES = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")


def lzw(content):
    """Pack bytes into codes of 10 bits."""
    table = {bytes((value,)): value for value in range(256)}
    bits, word = "", b""
    for value in content:
        longer = word + bytes((value,))
        if longer in table:
            word = longer
            continue
        bits += f"{table[word]:010b}"
        if len(table) <= 1022:
            table[longer] = len(table)
        word = bytes((value,))
    bits += f"{table[word]:010b}" + "1" * 10
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))


def chunk(samples):
    """Pack one lead: second differences and 64, high bytes first, then low ones."""
    x = [int(one) for one in samples]
    out = [*x[:2], *([0] * (len(x) - 2))]
    for n in range(2, len(x) - 1):  # the word of a sample tells of the next one
        out[n] = 2 * x[n] - x[n - 1] - x[n + 1] + 64
    seed = 2 * x[1] - x[0] - x[2]
    both = np.array(out, np.int16).view(np.uint16)
    packed = lzw((both >> 8).astype(np.uint8).tobytes() + (both & 255).astype(np.uint8).tobytes())
    head = len(packed).to_bytes(4, "little") + b"\1\0" + seed.to_bytes(2, "little", signed=True)
    return head + packed


RNG = np.random.default_rng(7)
ECG = np.cumsum(RNG.integers(-9, 10, (12, 600)), axis=1)
PULSE = np.repeat([0, 200, 0], (30, 100, 70))


def stored(leads):
    """Return the leads as they are stored: the limb leads as differences from their sums."""
    out = np.array(leads)
    one, two, three, avr, avl, avf = leads[:6]
    out[2] = two - one - three
    out[3] = -avr - (one + two) // 2
    out[4] = (one - three) // 2 - avl
    out[5] = (two + three) // 2 - avf
    return out


def save(tmp_path, leads, *, version="1.04", more="", extra=0, method="XLI"):
    content = b"".join(map(chunk, stored(leads)))
    duration = leads.shape[1] * 2 + extra
    path = tmp_path / "a.xml"
    path.write_text(
        '<restingecgdata xmlns="http://www3.medical.philips.com"><documentinfo><documentversion>'
        f"{version}</documentversion></documentinfo>"
        '<dataacquisition date="2020-05-18" time="15:48:11"><machine>PageWriter</machine>'
        "<signalcharacteristics><samplingrate>500</samplingrate><resolution>5</resolution>"
        "<hipass>0.05</hipass><lowpass>150</lowpass></signalcharacteristics></dataacquisition>"
        f'{more}<waveforms><parsedwaveforms dataencoding="Base64" compression="{method}" '
        f'leadlabels="{" ".join(NAMES)}" durationperchannel="{duration}">'
        f"{base64.b64encode(content).decode()}</parsedwaveforms></waveforms></restingecgdata>"
    )
    return path


def test_leads_are_unpacked_and_recomposed(tmp_path):
    record = check_record(save(tmp_path, ECG), format_name="Philips SierraECG")
    assert record.lead_names == NAMES
    assert not any(one.derived for one in record.leads)
    np.testing.assert_array_equal(record.adu.T, ECG)
    np.testing.assert_allclose(record.millivolts()[0], ECG[0] * 0.005, atol=1e-6)
    assert (record.start, record.device) == ("2020-05-18T15:48:11", "PageWriter")
    assert [one.words for one in record.device_says.filters] == [
        "high pass 0.05 Hz", "low pass 150 Hz",
    ]  # fmt: skip


def test_a_calibration_pulse_is_no_rhythm(tmp_path):
    both = np.concatenate([ECG, np.tile(PULSE, (12, 1))], axis=1)
    record = check_record(save(tmp_path, both), format_name="Philips SierraECG")
    np.testing.assert_array_equal(record.adu.T, ECG)
    assert any("last 200 samples are a calibration pulse" in note for note in record.notes)
    half = np.concatenate([ECG, np.tile(PULSE // 2, (12, 1))], axis=1)
    assert read_record(save(tmp_path, half)).n_samples == 800


def test_patient_statements_figures(tmp_path):
    more = (
        "<patient><generalpatientdata><name><lastname>Clark</lastname></name><age><dateofbirth>"
        "1951-06-01</dateofbirth></age><sex>Male</sex></generalpatientdata></patient>"
        "<interpretations><interpretation><globalmeasurements><qtint>399</qtint><pdur>Failed"
        "</pdur></globalmeasurements><severity>- NORMAL -</severity><statement><statementcode>SR"
        "</statementcode><leftstatement>Sinus rhythm</leftstatement><rightstatement>V-rate 50-99"
        "</rightstatement></statement></interpretation></interpretations>"
    )
    record = check_record(save(tmp_path, ECG, more=more), format_name="Philips SierraECG")
    assert (record.patient.age_years, record.patient.sex) == (68.0, "M")
    said = record.device_says
    assert [one.label for one in said.statements] == ["- NORMAL -", "Sinus rhythm: V-rate 50-99"]
    assert [(one.label, one.value) for one in said.measurements] == [("QT interval", 399.0)]
    assert "Clark" not in repr(record)


def test_what_is_no_ecg_is_refused(tmp_path):
    check_refused(save(tmp_path, ECG, version="2.0"), "1.04")
    check_refused(save(tmp_path, ECG, extra=-100), "samples")
    check_refused(save(tmp_path, ECG, extra=10**12), "values")
    check_refused(save(tmp_path, ECG, method="ZIP"), "ZIP")


def test_hostile_files_end_in_a_record_or_a_refusal(tmp_path):
    survives("Philips SierraECG", [save(tmp_path, ECG)], count=150)


@pytest.mark.realdata
def test_philips_own_conversion_agrees_but_for_its_notch_filter(ecg_data, monkeypatch):
    """A wrong second difference would drift away for good; the conversion's filter does not."""
    folder = ecg_data / "formats/sierra_xml"
    original = folder / "ad4d3d80-d165_1-04_orig.xml"
    other = read_record(folder / "ad4d3d80-d165_1-04_converted.xml")
    record = check_record(original, format_name="Philips SierraECG")
    monkeypatch.setattr(sierra, "_without_pulse", lambda adu, _step, _fs: (adu, 0))
    adu, theirs = read_record(original).adu.astype(int), other.adu.astype(int)
    assert other.lead_names == record.lead_names == NAMES
    apart = theirs - adu  # steps of 5 uV, over all of the 11 s
    assert np.abs(apart).max() == 4
    assert np.sqrt((apart**2).mean()) < 0.8
    assert np.abs(apart.mean(axis=0)).max() < 0.5
    seconds = apart.reshape(11, 500, 12).mean(axis=1)
    assert np.abs(seconds).max() < 0.7  # no second drifts
    # The calibration pulse is 0 and 1 mV here, and wavers by 1 or 2 steps there.
    assert set(np.unique(adu[5300:])) == {0, 200}
    assert set(np.unique(theirs[5300:])) == {-2, -1, 0, 1, 2, 199, 200, 201}
    # Leads are filtered one by one: II - I - III is a rounding here, up to 6 steps there.
    one, two, three = 0, 1, 2
    for values, most in ((adu[:5300], 1), (theirs[:5300], 6)):
        off = values[:, two] - values[:, one] - values[:, three]
        assert np.abs(off).max() == most
    # It declares a notch at 60 Hz that the original does not have, and takes out what hums most.
    assert [one.words for one in other.device_says.filters][-1] == "notch 60 Hz (Adaptive)"
    assert not [one for one in record.device_says.filters if one.kind == "notch"]
    v5 = NAMES.index("V5")
    hum = [np.abs(np.fft.rfft(x[:5000, v5] - x[:5000, v5].mean())[600]) for x in (adu, theirs)]
    assert hum[1] < 0.2 * hum[0]
    # What is not packed by XLI is the same to the last bit.
    (mine,), (beat,) = record.device_says.beats, other.device_says.beats
    np.testing.assert_array_equal(mine.samples.values(), beat.samples.values())


@pytest.mark.realdata
@pytest.mark.parametrize(
    "name", ["129DYPRG.XML", "2020-5-18_15-48-11.xml", "ad4d3d80-d165_1-04_orig.xml"]
)
def test_real_files(ecg_data, name):
    record = check_record(ecg_data / "formats/sierra_xml" / name, format_name="Philips SierraECG")
    values = dict(zip(record.lead_names, record.adu.T.astype(int), strict=True))
    assert np.abs(values["II"] - values["I"] - values["III"]).max() <= 3
    assert any("calibration pulse" in note for note in record.notes)
    assert record.device_says.statements
