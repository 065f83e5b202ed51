"""A folder that is watched: each record once, complete, and a bad file in nobody's way."""

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.formats import write_wfdb
from ecgviewer.formats.archive import close_archives
from ecgviewer.storage.places import places_path
from ecgviewer.tasks import places
from ecgviewer.tasks.watching import PATIENCE, first_look, look


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def source(synthetic_record, tmp_path):
    """A record to be copied from elsewhere."""
    return write_wfdb(synthetic_record(), tmp_path / "elsewhere", "rec")


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def names(paths):
    return [one.name for one in paths]


def copy(source, folder, suffix, name="rec"):
    shutil.copy(source.with_suffix(suffix), folder / f"{name}{suffix}")


def test_what_was_there_before_does_not_arrive(source, inbox):
    copy(source, inbox, ".hea")
    copy(source, inbox, ".dat")
    seen = drained(first_look(inbox))
    for _ in range(3):
        seen = drained(look(seen))
        assert not seen.arrived
        assert not seen.waiting


@pytest.mark.parametrize("order", [(".hea", ".dat"), (".dat", ".hea")])
def test_a_pair_arrives_once_both_are_there_and_stand_still(order, source, inbox):
    seen = drained(first_look(inbox))
    copy(source, inbox, order[0])
    for _ in range(3):
        seen = drained(look(seen))
        assert not seen.arrived
    copy(source, inbox, order[1])
    seen = drained(look(seen))
    assert not seen.arrived, "it has only been seen once"
    seen = drained(look(seen))
    assert names(seen.arrived) == ["rec.hea"]
    assert not drained(look(seen)).arrived


def test_a_file_that_grows_is_waited_for(source, inbox):
    whole = source.with_suffix(".dat").read_bytes()
    seen = drained(first_look(inbox))
    copy(source, inbox, ".hea")
    for part in range(1, 5):
        (inbox / "rec.dat").write_bytes(whole[: len(whole) * part // 4])
        seen = drained(look(seen))
        assert not seen.arrived
    seen = drained(look(seen))
    assert names(seen.arrived) == ["rec.hea"]


def test_a_copy_that_pauses_is_not_taken_for_a_whole_one(source, inbox):
    whole = source.with_suffix(".dat").read_bytes()
    copy(source, inbox, ".hea")
    seen = drained(first_look(inbox))
    (inbox / "rec.dat").write_bytes(whole[:5000])
    for _ in range(4):
        seen = drained(look(seen))
        assert not seen.arrived
    (inbox / "rec.dat").write_bytes(whole)
    for _ in range(2):
        seen = drained(look(seen))
    assert names(seen.arrived) == ["rec.hea"]


def test_a_bad_file_blocks_nothing_and_is_listed_in_the_end(source, inbox):
    seen = drained(first_look(inbox))
    (inbox / "bad.hea").write_text("bad 1 500 1000\nbad.dat 16\n")
    (inbox / "empty.hea").touch()
    (inbox / "notes.txt").write_text("of nobody")
    copy(source, inbox, ".hea")
    copy(source, inbox, ".dat")
    arrived = []
    for number in range(PATIENCE + 4):
        seen = drained(look(seen))
        arrived += [(number, one.name) for one in seen.arrived]
    assert arrived == [(1, "rec.hea"), (PATIENCE + 1, "bad.hea")]
    assert {Path(one).name for one in seen.waiting} == {"empty"}


def test_archives_and_folders_arrive_too(source, inbox):
    seen = drained(first_look(inbox))
    (inbox / "today").mkdir()
    with zipfile.ZipFile(inbox / "today" / "a.zip", "w") as out:
        for suffix in (".hea", ".dat"):
            out.write(source.with_suffix(suffix), f"rec{suffix}")
    whole = (inbox / "today" / "a.zip").read_bytes()
    (inbox / "today" / "a.zip").write_bytes(whole[:-30])
    for _ in range(3):
        seen = drained(look(seen))
        assert not seen.arrived
    (inbox / "today" / "a.zip").write_bytes(whole)
    for _ in range(2):
        seen = drained(look(seen))
    assert [str(one.relative_to(inbox)) for one in seen.arrived] == ["today/a.zip!/rec.hea"]
    assert set(names(seen.folders)) == {"inbox", "today"}
    close_archives()


def test_a_record_written_anew_has_changed_and_one_that_goes_may_come_again(
    source, inbox, synthetic_record
):
    seen = drained(first_look(inbox))
    copy(source, inbox, ".hea")
    copy(source, inbox, ".dat")
    for _ in range(2):
        seen = drained(look(seen))
    assert seen.arrived
    os.utime(inbox / "rec.dat", ns=(1, 1))
    for _ in range(2):
        seen = drained(look(seen))
    assert names(seen.arrived) == ["rec.hea"]
    for suffix in (".hea", ".dat"):
        (inbox / f"rec{suffix}").unlink()
    seen = drained(look(seen))
    assert not seen.known


def test_a_folder_that_is_away_is_waited_for(source, inbox):
    seen = drained(first_look(inbox))
    copy(source, inbox, ".hea")
    copy(source, inbox, ".dat")
    away = inbox.rename(inbox.with_name("away"))
    seen = drained(look(seen))
    assert "cannot be looked at at the moment" in seen.problem
    away.rename(inbox)
    for _ in range(2):
        seen = drained(look(seen))
    assert not seen.problem
    assert names(seen.arrived) == ["rec.hea"]
    with pytest.raises(UserError, match="cannot be looked at"):
        drained(first_look(inbox / "none"))


def test_what_is_opened_and_watched_is_remembered_for_its_owner_alone(inbox, source):
    assert places.watched() is None
    places.watch_from_now_on(inbox)
    for n in range(20):
        places.remember_opened([inbox / str(n)])
    places.remember_opened([source, inbox / "19"])
    listed = drained(places.recent())
    assert names(one.path for one in listed)[:3] == ["rec.hea", "19", "18"]
    assert [one.is_there for one in listed[:2]] == [True, False]
    assert len(listed) == 12
    if os.name == "posix":
        assert places_path().stat().st_mode & 0o077 == 0
    assert places.watched() == inbox
    places.forget_opened()
    assert not drained(places.recent())
    assert places.watched() == inbox
    places.watch_from_now_on(None)
    assert not places_path().exists(), "nothing is left where nothing is remembered"
    with pytest.raises(UserError, match="is no folder"):
        places.watch_from_now_on(inbox / "none")


@pytest.mark.parametrize("content", [b"", b"[]", b'{"recent": 3, "watched": ""}', b"\xff"])
def test_damaged_places_are_none(content):
    places_path().parent.mkdir(parents=True, exist_ok=True)
    places_path().write_bytes(content)
    assert drained(places.recent()) == ()
    assert places.watched() is None
