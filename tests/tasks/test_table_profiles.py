"""Tables that do not say how they are read: guessed, tried out, kept as profiles, found again."""

import json
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.cli import main
from ecgviewer.core.errors import FormatError, UserError
from ecgviewer.core.table_profile import LEFT_OUT, TIME, TableProfile, header_hash, known_profiles
from ecgviewer.formats import read_record
from ecgviewer.formats.registry import looks_like_record
from ecgviewer.storage.table_profiles import find_profile, list_profiles, profiles_dir, save_profile
from ecgviewer.tasks.tables import is_table, keep, look_at, reading_by

ADU = np.random.default_rng(3).integers(-900, 900, size=(600, 3))


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def table(path, header, *, separator=",", before=(), number=str, prefix=None):
    """Write rows of ADU under a header; ``prefix`` gives a first column."""
    lines = [*before, *([header] if header else [])]
    for n, row in enumerate(ADU):
        cells = ([prefix(n)] if prefix else []) + [number(int(one)) for one in row]
        lines.append(separator.join(cells))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def comma(value):
    return f"{value / 100:.2f}".replace(".", ",")


CASES = {
    "no rate, steps": (
        {"header": "I,II,V1"},
        {"fs": 500.0, "gain": 200.0},
        {"columns": ("I", "II", "V1"), "separator": ",", "skip_lines": 0, "has_header": True},
    ),
    "a German export": (
        {
            "header": "Zeit;I (uV);II (uV);V1 (uV)", "separator": ";", "number": comma,
            "before": ("Klinik", "Rate: 500 Hz", ""), "prefix": lambda n: str(2 * n),
        },
        {"columns": (LEFT_OUT, "I", "II", "V1"), "unit": "uV"},
        {"separator": ";", "decimal_comma": True, "skip_lines": 3, "fs": 500.0, "unit": "uV"},
    ),
    "no header, spaces": (
        {"header": "", "separator": "  "},
        {"columns": ("II", "V1", "V5"), "fs": 360.0},
        {"columns": ("ch1", "ch2", "ch3"), "separator": " ", "has_header": False, "skip_lines": 0},
    ),
    "times in ms under another name": (
        {"header": "stamp\tA\tB\tC", "separator": "\t", "prefix": lambda n: str(4 * n)},
        {"columns": (TIME, "I", "II", "III"), "time_unit": "ms", "unit": "uV"},
        {"columns": ("stamp", "A", "B", "C"), "separator": "\t"},
    ),
    "a column of words": (
        {"header": "clock,ch 1,ch 2,ch 3", "prefix": lambda n: f"12:00:{n // 10:02d}"},
        {"columns": (LEFT_OUT, "I", "II", "V2"), "fs": 250.0, "gain": 1000.0},
        {"columns": (LEFT_OUT, "ch 1", "ch 2", "ch 3")},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_table_is_guessed_tried_and_read_again(name, tmp_path):
    written, said, guess = CASES[name]
    path = table(tmp_path / "a.csv", **written)
    with pytest.raises(FormatError):
        read_record(path)
    look = drained(look_at(path))
    found = look.guessed()
    assert {key: found[key] for key in guess} == guess
    profile = TableProfile(name="mine", **found | said)
    tried = look.try_out(profile)
    kept = keep(profile, look)
    if not profile.has_header:
        assert not kept.header, "without a header line a table is read by name alone"
        known_profiles.wanted = kept
    try:
        record = read_record(path)
    finally:
        known_profiles.wanted = None
    assert record.id == tried.id
    assert record.lead_names == profile.leads
    whole = written.get("number", str) is str
    assert np.array_equal(record.adu, ADU if whole else ADU / 100)
    assert (record.adu.dtype.kind == "i") == whole, "whole numbers stay what they are"
    assert {lead.gain for lead in record.leads} == {profile.gain}
    assert record.fs == (profile.fs or 250.0)
    assert record.notes[0] == profile.words
    assert "'mine'" in record.notes[0]
    assert record.format_name == "CSV"


def test_the_same_header_is_read_alike_another_one_is_not(tmp_path):
    first = table(tmp_path / "a.csv", "I,II,V1")
    look = drained(look_at(first))
    keep(TableProfile("mine", **look.guessed() | {"fs": 500.0}), look)
    assert read_record(table(tmp_path / "b.csv", ' "I", ii,V1')).fs == 500.0
    assert looks_like_record(first)
    assert read_record(table(tmp_path / "c.txt", "I,II,V1")).fs == 500.0
    with pytest.raises(FormatError, match="rate"):
        read_record(table(tmp_path / "d.csv", "I,II,V2"))
    stated = read_record(table(tmp_path / "e.csv", "I,II,V1", before=("# fs: 250", "# unit: uV")))
    assert stated.fs == 250.0, "what a file states itself is not overruled"


def test_a_profile_of_the_same_header_takes_the_place_of_the_old_one(tmp_path):
    look = drained(look_at(table(tmp_path / "a.csv", "I,II,V1")))
    profile = TableProfile("one", **look.guessed() | {"fs": 500.0})
    keep(profile, look)
    keep(replace(profile, name="two", fs=250.0), look)
    assert [one.name for one in list_profiles()] == ["two"]
    assert read_record(tmp_path / "a.csv").fs == 250.0


@pytest.mark.parametrize("verb", ["info", "measure"])
def test_the_command_line_reads_by_the_profile_named(verb, tmp_path, capsys):
    path = table(tmp_path / "a.csv", "A,B,C")
    save_profile(TableProfile("lab", ("I", "II", "V1"), fs=500.0, gain=1000.0))
    assert main([verb, "--json", str(path)]) == 1
    capsys.readouterr()
    assert main([verb, "--json", "--profile", "lab", str(path)]) == 0
    told = json.loads(capsys.readouterr().out)
    if verb == "info":
        assert told["leads"] == ["I", "II", "V1"]
        assert "'lab'" in told["warnings"][0]
    assert main([verb, "--profile", "other", str(path)]) == 1
    assert "no table profile 'other'. There are: 'lab'" in capsys.readouterr().err
    assert known_profiles.wanted is None


def test_what_is_kept_is_plain_and_names_no_column_of_the_file(tmp_path):
    path = table(tmp_path / "a.csv", "I of Zzyzxowski,II,V1")
    look = drained(look_at(path))
    keep(TableProfile("mine", ("I", "II", "V1"), fs=500.0), look)
    (stored,) = profiles_dir().iterdir()
    text = stored.read_text()
    assert "Zzyzxowski" not in text
    assert json.loads(text)["fs"] == 500.0
    assert find_profile("mine").header == header_hash("I of Zzyzxowski,II,V1")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"name": 3}', b"\xff\xfe", b'{"columns": [1]}']
)
def test_a_damaged_profile_is_passed_over(content, tmp_path):
    save_profile(TableProfile("good", ("I",), fs=100.0))
    (profiles_dir() / "bad.json").write_bytes(content)
    assert [one.name for one in list_profiles()] == ["good"]


WRONG = [
    ({"name": ""}, "name"),
    ({"columns": ()}, "no column is a lead"),
    ({"columns": ("I", "I")}, "two columns are called I"),
    ({"columns": (TIME, TIME, "I")}, "two columns are called time"),
    ({"fs": 0.0}, "rate is missing"),
    ({"fs": float("nan")}, "none in Hz"),
    ({"gain": 0.0}, "above 0"),
    ({"unit": "bananas"}, "unit"),
    ({"decimal_comma": True}, "comma cannot part"),
    ({"skip_lines": -1}, "skipped"),
    ({"fs": "500"}, "fs is '500'"),
    ({"skip_lines": True}, "skip_lines is True"),
]


@pytest.mark.parametrize(("fields", "words"), WRONG)
def test_what_cannot_be_is_refused_in_words(fields, words):
    usual = {"name": "x", "columns": ("I", "II"), "fs": 500.0}
    with pytest.raises(ValueError, match=words):
        TableProfile(**usual | fields)
    assert TableProfile.from_dict(TableProfile(**usual).to_dict()) == TableProfile(**usual)
    with pytest.raises(ValueError, match="unexpected"):
        TableProfile.from_dict(TableProfile(**usual).to_dict() | {"colour": "red"})


def test_rows_that_are_not_as_the_profile_says_name_their_line(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("I,II\n1,2\n3\n")
    save_profile(TableProfile("x", ("I", "II"), fs=500.0))
    with reading_by("x"), pytest.raises(FormatError, match=r"line 3 has 1 columns where .* has 2"):
        read_record(path)
    path.write_text("I,II\n1,2\n3,word\n")
    with reading_by("x"), pytest.raises(FormatError, match="row cannot be read"):
        read_record(path)
    path.write_text("I,II\n")
    with reading_by("x"), pytest.raises(FormatError, match="no rows"):
        read_record(path)


def test_empty_cells_and_missing_times_are_gaps(tmp_path):
    path = tmp_path / "a.csv"
    rows = [f"{n * 2},{n},{'' if n == 3 else n}" for n in range(50) if n != 7]
    path.write_text("ms,I,II\n" + "\n".join(rows) + "\n")
    save_profile(TableProfile("x", (TIME, "I", "II"), time_unit="ms"))
    with reading_by("x"):
        record = read_record(path)
    assert record.fs == 500.0
    assert np.isnan(record.values()[:, 7]).all()
    assert np.isnan(record.values()[1, 3])
    assert any("1 samples; they are gaps" in note for note in record.notes)


def test_what_is_no_text_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    for content in (bytes(5000), b""):
        path.write_bytes(content)
        with pytest.raises(FormatError):
            drained(look_at(path))
    with pytest.raises(UserError):
        drained(look_at(tmp_path / "gone.csv"))
    assert is_table(path)
    assert not is_table(tmp_path / "a.hea")


def test_random_text_ends_in_a_guess(tmp_path):
    random = np.random.default_rng(1)
    letters = np.array(list("0123456789,;\t .-eE#\"'\nIVa\u00e4"))
    path = tmp_path / "a.csv"
    for _ in range(150):
        path.write_text("x" + "".join(random.choice(letters, size=300)), encoding="utf-8")
        look = drained(look_at(path))
        guess = look.guessed()
        look.rows(guess)
        try:
            look.try_out(TableProfile(name="x", **guess | {"fs": guess["fs"] or 500.0}))
        except (ValueError, FormatError):
            continue
