"""``.atr`` files: ours out and in, read by the wfdb package, and those of MIT-BIH."""

import json
import warnings
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from random_annotations import random_set
from wfdb_files import wfdb

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import FormatError
from ecgviewer.formats.wfdb_annotations import device_annotations, finding_of, read_atr, write_atr
from ecgviewer.formats.wfdb_marks import (
    LARGEST_BYTES,
    NOTE,
    SYMBOLS,
    Mark,
    read_marks,
    write_marks,
)


def rdann(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return wfdb.rdann(str(path.with_suffix("")), path.suffix[1:])


@pytest.fixture(scope="module")
def record(synthetic_record):
    return synthetic_record()


def bare(one):
    """What an ``.atr`` holds of an annotation."""
    place = (one.start, one.stop, one.kind, one.peaks, one.reach)
    return (one.id, one.record_id, one.finding, *place, one.leads)


@pytest.mark.parametrize("seed", range(6))
def test_codes_places_and_leads_come_back(record, tmp_path, seed):
    found = random_set(record, seed)
    path = write_atr(found, tmp_path / "one.atr")
    own, others = read_atr(path, record.id, record.lead_names, record.n_samples)
    assert sorted(map(bare, own)) == sorted(map(bare, found.annotations))
    assert others == ()


def test_the_wfdb_package_reads_what_we_write(record, tmp_path):
    one = Annotation(record.id, 100, 3000, ("II", "V1"), "PVC", id="a1")
    other = Annotation(record.id, 200, 201, record.lead_names, "local:ö", id="b 2")
    found = replace(random_set(record, 0, n=0), annotations=(one, other))
    read = rdann(write_atr(found, tmp_path / "one.atr"))
    assert read.fs == 500
    assert read.sample.tolist() == [100, 200, 200, 2999]
    assert set(read.symbol) == {'"'}
    assert read.aux_note == [
        "(PVC II,V1 id=a1",
        "(local:%C3%B6 * id=b%202",
        ")local:%C3%B6 id=b%202",
        ")PVC id=a1",
    ]


def test_long_steps_channels_and_texts_agree_with_the_wfdb_package(tmp_path):
    marks = (
        Mark(7, 1),
        Mark(7, 5, b"odd", 1),
        Mark(1030, 28, b"(AFIB", 1),
        Mark(3_000_000, 8, b"", 0),
        Mark(3_000_001, NOTE, b"x" * 255, 3),
    )
    path = write_marks(marks, tmp_path / "one.atr")
    assert read_marks(path) == marks
    read = rdann(path)
    assert read.sample.tolist() == [mark.sample for mark in marks]
    assert read.chan.tolist() == [mark.channel for mark in marks]
    assert read.symbol == [mark.symbol for mark in marks]
    assert [note.strip("\0") for note in read.aux_note] == [mark.text.decode() for mark in marks]
    with pytest.raises(ValueError, match="256 bytes"):
        write_marks([Mark(0, NOTE, b"x" * 256)], path)


def test_symbols_are_those_of_the_wfdb_package():
    from wfdb.io.annotation import ann_label_table as table

    theirs = dict(zip(table["label_store"], table["symbol"], strict=True))
    assert {code: symbol for code, symbol in theirs.items() if symbol != " "} == {
        code: symbol for code, symbol in SYMBOLS.items() if symbol
    }


def test_rhythms_last_to_the_next_and_beats_are_points():
    marks = [
        Mark(0, 28, b"(N\0"),
        Mark(50, 1),
        Mark(90, 5, b"", 1),
        Mark(100, 28, b"(AFIB"),
        Mark(120, 14),
        Mark(130, 22, b"a note"),
        Mark(140, 28, b"MISSB"),
        Mark(5000, 1),
    ]
    found = device_annotations(marks, ("MLII", "V5"), 1000)
    told = [(one.kind, one.label, one.start, one.stop, one.leads) for one in found]
    assert told == [
        ("rhythm", "N", 0, 100, ()),
        ("beat", "N", 50, 51, ()),
        ("beat", "V", 90, 91, ("V5",)),
        ("rhythm", "AFIB", 100, 1000, ()),
        ("quality", "~", 120, 121, ()),
        ("note", "a note", 130, 131, ()),
        ("note", "MISSB", 140, 141, ()),
    ]
    assert [finding_of(one) for one in found] == ["SR", None, "PVC", "AFIB", None, None, None]
    unknown = device_annotations([Mark(0, 7), Mark(1, 28, b"(IVR")], (), 10)
    assert [finding_of(one) for one in unknown] == ["mitbih:J", "mitbih:IVR"]


def test_a_cut_or_altered_file_is_told(record, tmp_path):
    path = write_atr(random_set(record, 3), tmp_path / "one.atr")
    whole = path.read_bytes()
    path.write_bytes(whole[: 2 * (len(whole) // 4)])
    with pytest.raises(FormatError, match=r"never ends|in the middle"):
        read_atr(path, record.id, record.lead_names, record.n_samples)
    write_marks([Mark(5, NOTE, b")PVC id=a")], path)
    with pytest.raises(FormatError, match="never begins"):
        read_atr(path, record.id, record.lead_names, record.n_samples)
    with pytest.raises(FormatError, match="cannot be read"):
        read_marks(tmp_path / "none.atr")


@pytest.mark.realdata
@pytest.mark.parametrize("name", ["106", "119", "203", "207"])
def test_mit_bih_is_read_as_the_wfdb_package_reads_it(ecg_data, name):
    path = ecg_data / "mitdb" / f"{name}.atr"
    if not path.exists():
        pytest.skip(f"{name} is not among the records here")
    marks, read = read_marks(path), rdann(path)
    assert [mark.sample for mark in marks] == read.sample.tolist()
    assert [mark.symbol for mark in marks] == read.symbol
    assert [mark.channel for mark in marks] == read.chan.tolist()
    own, found = read_atr(path, "r", ("MLII", "V1"), 650_000)
    assert own == ()
    beats = Counter(one.label for one in found if one.kind == "beat")
    theirs = Counter(symbol for symbol in read.symbol if symbol in "NLRaVFJASEj/QBenfr?")
    assert beats == theirs
    rhythms = [one for one in found if one.kind == "rhythm"]
    assert rhythms
    assert all(a.stop == b.start for a, b in pairwise(rhythms))
    assert rhythms[-1].stop == 650_000
    assert json.dumps([one.to_dict() for one in found])
    assert np.all(np.diff([one.start for one in found]) >= 0)


def test_what_is_no_annotation_file_is_refused_before_it_is_read(tmp_path):
    large = tmp_path / "large.atr"
    with large.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    with pytest.raises(FormatError, match="at most"):
        read_marks(large)
    (tmp_path / "holter.ecg").write_bytes(b"ISHNE1.0" + bytes(600))
    with pytest.raises(FormatError, match="no annotations"):
        read_marks(tmp_path / "holter.ecg")
