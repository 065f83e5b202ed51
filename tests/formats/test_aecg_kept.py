"""What an HL7 aECG keeps of order, rate and comments, and what it tells to be lost."""

import numpy as np
import pytest

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import read_record
from ecgviewer.formats.writing import write_record

GAP = -32768


def record(fs=250.0, annotations=(), gaps=()):
    samples = (np.arange(300)[:, None] % 97 + np.arange(4) * 100).astype(np.int16)
    leads = [Lead(name, 200.0, gap=GAP) for name in ("V6", "aVF", "II", "I")]
    for column, start, stop in gaps:
        samples[start:stop, column] = GAP
    return Record(samples, fs, tuple(leads), device_says=DeviceSays(tuple(annotations)))


@pytest.mark.parametrize(
    "gaps",
    [
        [(0, 50, 60)],
        [(0, 0, 40)],
        [(0, 0, 40), (2, 0, 40), (3, 0, 10), (3, 200, 300)],
        [(1, 0, 40), (1, 60, 80), (0, 0, 10), (2, 100, 299)],
    ],
)
def test_leads_with_gaps_keep_their_order_and_their_samples(tmp_path, gaps):
    given = record(gaps=gaps)
    write_record(given, tmp_path / "a.xml")
    back = read_record(tmp_path / "a.xml")
    assert back.lead_names == given.lead_names
    assert np.array_equal(back.millivolts(), given.millivolts(), equal_nan=True)


@pytest.mark.parametrize("fs", [249.89, 599.88, 1000 / 3, 128.0, 12.5, 4096.5, 20_000.0, 180.012])
def test_the_rate_comes_back_to_its_last_digit(tmp_path, fs):
    write_record(record(fs), tmp_path / "a.xml")
    assert read_record(tmp_path / "a.xml").fs == fs


def test_a_comment_without_words_is_its_code_or_is_told(tmp_path):
    said = [
        DeviceAnnotation("note", "", 10, 11, code="+", system="MIT-BIH"),
        DeviceAnnotation("note", "", 20, 21),
        DeviceAnnotation("note", "pause", 30, 31, code="[17]", system="MIT-BIH"),
    ]
    written = write_record(record(annotations=said), tmp_path / "a.xml")
    back = read_record(tmp_path / "a.xml")
    assert not any("not understood" in note for note in back.notes)
    found = [(one.start, one.label) for one in back.device_says.annotations]
    assert found == [(10, "+"), (30, "pause")]
    assert any("1 comments without words" in one for one in written.losses)
    assert any("Codes of 1 comments" in one for one in written.losses)
