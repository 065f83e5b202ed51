import sqlite3
import stat
import sys
from dataclasses import replace

import pytest

from ecgviewer.core.errors import DamagedError, UserError
from ecgviewer.core.record_query import parse_query
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.storage.catalogue_rows import (
    CatalogueFile,
    CatalogueRead,
    CatalogueRecord,
    CatalogueScore,
)
from ecgviewer.storage.catalogue_tables import APPLICATION_ID, FORM
from ecgviewer.storage.sqlite_file import Form, SqliteFile

LK = Sight("LK", "model-a", human_first=True)
AT = "2026-01-01T00:00:00"
SECOND = CatalogueRead("second", True, AT, sees=True)
OPEN = Sight("LK", "model-a", human_first=False)

RECORDS = (
    CatalogueRecord(
        "a" * 64, "p1", 70.0, "F", "2024-03-05T10:00:00", 500.0, 5000, 12, "WFDB", qtc_ms=512.0,
        qrs_ms=150.0, heart_rate_bpm=61.0, words="left bundle branch block",
        device_words="ischaemia",
    ),
    CatalogueRecord(
        "b" * 64, "p1", 71.0, "F", "2024-04-01T09:00:00", 500.0, 5000, 12, "DICOM", qtc_ms=420.0,
        qrs_ms=92.0, heart_rate_bpm=80.0, words="sinus rhythm",
    ),
    CatalogueRecord(
        "c" * 64, "p2", None, None, None, 360.0, 650000, 2, "WFDB", quality="noisy",
        quality_note="V1 is noisy", heart_rate_bpm=112.5, words="",
    ),
)  # fmt: skip


def file_of(record, name, **fields):
    return CatalogueFile(f"/ecg/{name}", 1000, 1, record.id, **fields)


@pytest.fixture
def catalogue(tmp_path):
    with Catalogue(tmp_path / "own" / "catalogue.sqlite3") as made:
        made.add(
            (file_of(one, f"{name}.hea"), one)
            for one, name in zip(RECORDS, ("first", "second_look", "third"), strict=True)
        )
        yield made


def found(catalogue, text, sight=LK, **how):
    records = catalogue.records(places := catalogue.search(parse_query(text), sight, **how))
    return "".join(records[place].id[0] for place in places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "cba"),
        ("qtc > 500", "a"),
        ("qtc < 500", "b"),
        ("not qtc < 500", "ca"),
        ("age >= 71 female", "b"),
        ("sex:f -\"sinus rhythm\"", "a"),
        ("\"bundle branch\"", "a"),
        ("bundl", "a"),
        ("branch bundle", "a"),
        ("date = 2024-03", "a"),
        ("date >= 2024-04-01", "b"),
        ("date < 2025", "ba"),
        ("format:dicom or leads < 3", "cb"),
        ("duration > 60", "c"),
        ("fs = 360 hz", "c"),
        ("quality:noisy", "c"),
        ("patient:p1", "ba"),
        ("file:SECOND", "b"),
        ("look", "b"),
        ("unread", "cba"),
        ("hr > 112,4", "c"),
    ],
)  # fmt: skip
def test_what_is_asked_is_found(catalogue, text, expected):
    assert found(catalogue, text) == expected
    assert catalogue.count(parse_query(text), LK) == len(expected)


def test_a_record_is_one_however_many_files_hold_it(catalogue):
    first = RECORDS[0]
    catalogue.add([(file_of(first, "copy.dcm"), first)])
    assert [one.path for one in catalogue.files_of(first.id)] == ["/ecg/copy.dcm", "/ecg/first.hea"]
    catalogue.mark_missing(["/ecg/copy.dcm"])
    assert [one.missing for one in catalogue.files_of(first.id)] == [False, True]
    assert found(catalogue, "") == "cba"
    catalogue.mark_missing(["/ecg/copy.dcm"], missing=False)
    assert not any(one.missing for one in catalogue.files_of(first.id))


def test_a_record_that_comes_again_is_brought_up_to_date(catalogue):
    better = replace(RECORDS[2], age_years=44.0, words="atrial flutter")
    catalogue.add([(file_of(better, "third.hea"), better)])
    assert found(catalogue, "flutter") == "c"
    assert found(catalogue, "age = 44") == "c"
    assert len(catalogue.search(None, LK)) == 3


def test_a_file_that_cannot_be_read_is_a_line_with_its_reason(catalogue):
    bad = CatalogueFile("/ecg/bad.dcm", 10, 1, None, "bad.dcm is empty (0 bytes).")
    catalogue.add([(bad, None)])
    assert catalogue.problems() == {"/ecg/bad.dcm": "bad.dcm is empty (0 bytes)."}
    assert catalogue.files()["/ecg/bad.dcm"] == bad
    assert len(catalogue.search(None, LK)) == 3


def test_files_of_a_folder_are_those_in_it_alone(catalogue):
    other = RECORDS[1]
    catalogue.add([(CatalogueFile("/ecg2/x.hea", 1, 1, other.id), other)])
    from pathlib import Path

    assert len(catalogue.files(Path("/ecg"))) == 3
    assert list(catalogue.files(Path("/ecg2"))) == ["/ecg2/x.hea"]


def put_scores(catalogue):
    scores = {
        "a" * 64: CatalogueScore(40.0, 20.0, 800.0),
        "b" * 64: CatalogueScore(3000.0, 1500.0, 6000.0),
        "c" * 64: CatalogueScore(2.0, 1.0, 4.0),
    }
    catalogue.put_scores("model-a", scores, {"a" * 64: {"CLBBB": 0.9, "AFIB": 0.2}})


def test_an_order_by_the_model_waits_for_the_first_read(catalogue):
    put_scores(catalogue)
    assert found(catalogue, "", OPEN, order="surprise") == "bac"
    assert found(catalogue, "", OPEN, order="uncertainty")[0] == "a"
    assert found(catalogue, "", LK, order="surprise") == found(catalogue, "", LK) == "cba"
    catalogue.put_states("LK", {"a" * 64: SECOND})
    assert found(catalogue, "", LK, order="surprise") == "acb"
    catalogue.put_states("MO", {"b" * 64: SECOND})
    assert found(catalogue, "", LK, order="surprise") == "acb"  # another's read shows nothing
    assert found(catalogue, "", LK, order="surprise", most=1) == "a"
    assert found(catalogue, "", LK, order="surprise", most=2) == "ac"


@pytest.mark.parametrize("text", ["surprise > 10", "score < 2", "finding:CLBBB", "LBBB"])
def test_no_search_tells_what_the_model_says_of_an_unread_record(catalogue, text):
    """Neither a condition on what is hidden nor its opposite parts the hidden records."""
    put_scores(catalogue)
    for sign in ("", "not "):
        assert found(catalogue, sign + text) in ("", "cba")
    places = catalogue.search(None, LK)
    assert catalogue.scores(places, LK) == {}
    catalogue.put_states("LK", {"a" * 64: SECOND})
    seen = catalogue.scores(places, LK)
    assert [score.one_in for score in seen.values()] == [40.0]
    assert len(catalogue.scores(places, OPEN)) == 3


def test_findings_count_by_who_says_them(catalogue):
    put_scores(catalogue)
    assert found(catalogue, "LBBB", OPEN) == "a"
    assert found(catalogue, "AFIB", OPEN) == ""  # at .2 the model does not say so
    catalogue.put_findings("c" * 64, "reader", "LK", {"CLBBB": 1.0})
    assert found(catalogue, "LBBB") == "c"  # my own label hides from me never
    catalogue.put_findings("b" * 64, "reader", "MO", {"CLBBB": 1.0})
    assert found(catalogue, "LBBB") == "c"  # readers are blinded to each other
    catalogue.put_findings("c" * 64, "reader", "LK", {})
    assert found(catalogue, "LBBB") == ""
    assert found(catalogue, "LBBB", OPEN) == "ba"


def test_words_of_the_device_are_found_after_the_read(catalogue):
    assert found(catalogue, "ischaemia") == ""
    assert found(catalogue, "-ischaemia") == "cba"
    assert found(catalogue, "ischaemia", OPEN) == "a"
    catalogue.put_states("LK", {"a" * 64: SECOND})
    assert found(catalogue, "ischaem") == "a"
    assert found(catalogue, "bundle ischaemia") == "a"


def test_states_are_a_readers_own(catalogue):
    catalogue.put_states(
        "LK",
        {
            "a" * 64: CatalogueRead("final", True, AT, AT, True),
            "b" * 64: CatalogueRead("later"),
            "c" * 64: CatalogueRead("unfit"),
        },
    )
    assert found(catalogue, "unread") == "b"  # put off is still to be read
    assert found(catalogue, "read") == "a"
    assert found(catalogue, "final or unfit") == "ca"
    assert found(catalogue, "unread", Sight("MO", "model-a")) == "cba"
    assert sorted(catalogue.states(catalogue.search(None, LK), "LK").values()) == [
        "final",
        "later",
        "unfit",
    ]


def test_tags_and_saved_searches_stay(catalogue):
    own = catalogue.own
    own.tag(["a" * 64, "b" * 64, "nowhere"], "ward")
    assert own.tags() == {"ward": 2}
    assert found(catalogue, "tag:ward") == "ba"
    catalogue.followed.put_apart("LK", ["c" * 64])
    catalogue.followed.put_apart("MO", ["a" * 64])
    assert found(catalogue, "quarantined") == "c"
    assert found(catalogue, "not quarantined") == "ba"
    own.tag(["a" * 64], "ward", on=False)
    assert own.tags_of("a" * 64) == ()
    own.save_search("long QT", "qtc > 500 and unread")
    own.save_search("long QT", "qtc > 480 and unread")
    with Catalogue(catalogue.path) as again:
        assert again.own.searches() == {"long QT": "qtc > 480 and unread"}
    own.save_search("long QT", "")
    assert own.searches() == {}
    for bad in ("", "two words", "x" * 41):
        with pytest.raises(UserError, match="no tag"):
            own.tag(["a" * 64], bad)
    with pytest.raises(UserError, match="name of 1 to 80"):
        own.save_search(" ", "unread")


def test_thumbnails_come_back_as_stored(catalogue):
    catalogue.add([], {"a" * 64: b"beat", "nowhere": b"x"})
    places = catalogue.search(parse_query("qtc > 500"), LK)
    assert list(catalogue.thumbnails(places).values()) == [b"beat"]


def test_a_broken_step_leaves_everything_as_it_was(catalogue):
    def half():
        record = replace(RECORDS[0], words="changed")
        yield file_of(record, "first.hea"), record
        raise UserError("the disk was taken out")

    with pytest.raises(UserError, match="taken out"):
        catalogue.add(half())
    assert found(catalogue, "changed") == ""
    assert found(catalogue, "bundle") == "a"


def test_a_foreign_or_broken_file_is_refused_and_left_alone(tmp_path):
    other = tmp_path / "other.sqlite3"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    before = other.read_bytes()
    with pytest.raises(UserError, match="no catalogue"):
        Catalogue(other)
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"not a database at all" * 100)
    with pytest.raises(DamagedError, match="made anew from the ECGs"):
        Catalogue(broken)
    assert other.read_bytes()[:16] == before[:16]
    assert broken.read_bytes() == b"not a database at all" * 100


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
def test_the_file_is_its_owners_alone(catalogue):
    assert stat.S_IMODE(catalogue.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(catalogue.path.parent.stat().st_mode) == 0o700


def test_a_catalogue_of_the_first_form_is_brought_forward_with_its_tags(tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    old = SqliteFile(path, Form(APPLICATION_ID, FORM.steps[:1]))
    columns = "id, patient, fs, n_samples, leads, format_name, simulated, quality, quality_note"
    old.ask(
        f"INSERT INTO record ({columns}, words, device_words) "
        f"VALUES ('{'a' * 64}', 'p', 500, 5000, 12, 'WFDB', 0, 'good', '', '', '')"
    )
    old.ask(f"INSERT INTO file VALUES ('/old/bundle_7.hea', 1, 1, '{'a' * 64}', '', 0)")
    old.ask("INSERT INTO tag VALUES (1, 'ward')")
    old.ask("INSERT INTO reading VALUES (1, 'LK', 'second', 1, '')")
    old.close()
    with Catalogue(path) as catalogue:
        assert catalogue.own.tags() == {"ward": 1}
        assert found(catalogue, "file:BUNDLE_7") == "a"
        assert found(catalogue, "file:bundleX7") == ""
        catalogue.put_scores("model-a", {"a" * 64: CatalogueScore(40.0)})
        assert len(catalogue.scores([1], LK)) == 1


def test_parts_of_paths_are_found_as_they_stand(catalogue):
    first = RECORDS[0]
    for name in ("100%_sure.hea", "100x.hea", "Ärzte/Ü1.hea"):
        catalogue.add([(file_of(first, name), first)])
    assert found(catalogue, "file:100%_") == "a"
    assert found(catalogue, "file:ÜX") == ""
    assert found(catalogue, "file:x.") == "a"
    assert found(catalogue, "file:%_%") == ""
