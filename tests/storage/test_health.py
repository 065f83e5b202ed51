"""Checking a store finds what is wrong with it, and a backup is the same store."""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from ecgviewer.core.errors import StoreError
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.health import backup_store, check_store
from ecgviewer.storage.private import make_private_folder, write_private
from ecgviewer.storage.schema import MIGRATIONS

posix = pytest.mark.skipif(os.name != "posix", reason="rights are POSIX's")


@pytest.fixture
def filled(path, annotation, apply):
    with AnnotationStore(path) as store:
        one, other = annotation(), annotation(start=5, stop=50)
        moved = one.changed(stop=99)
        apply(store, (None, one), (None, other))
        apply(store, (one, moved))
        apply(store, (moved, one), action="undo")
        apply(store, (other, None))
        apply(store, (None, annotation(record_id="r2")))
        store.keep("r1", "calipers", {"a": 1}, author="R")
    return path


def spoil(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def without_triggers(path, *statements):
    """Do what the triggers forbid, and put them back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)


def test_a_sound_store(filled):
    found = check_store(filled)
    assert found.problems == ()
    assert found.hints == ()
    assert (found.records, found.revisions, found.annotations) == (2, 6, 2)
    assert found.schema == len(MIGRATIONS)


def test_checking_changes_nothing(filled):
    before = filled.read_bytes()
    check_store(filled)
    assert filled.read_bytes() == before


def test_a_store_in_use_is_checked(filled, annotation, apply):
    with AnnotationStore(filled) as store:
        apply(store, (None, annotation(record_id="r3")))
        assert check_store(filled).revisions == 7
        assert check_store(filled).problems == ()


def check_problem(path, what):
    problems = check_store(path).problems
    assert any(what in problem for problem in problems), problems


def test_a_trigger_that_was_taken_away(filled):
    spoil(filled, "DROP TRIGGER revision_is_not_changed")
    check_problem(filled, "trigger revision_is_not_changed is missing")


def test_a_trigger_that_was_altered_or_added(filled):
    spoil(
        filled,
        "DROP TRIGGER revision_is_not_deleted",
        "CREATE TRIGGER revision_is_not_deleted BEFORE DELETE ON revision BEGIN SELECT 1; END",
        "CREATE TRIGGER mine AFTER INSERT ON revision BEGIN SELECT 1; END",
    )
    check_problem(filled, "trigger revision_is_not_deleted was altered")
    check_problem(filled, "trigger mine is not ours")


@pytest.mark.parametrize("rows", ["rev = 3", "rev = 6", "rev = 1"])
def test_rows_that_were_removed(filled, rows):
    without_triggers(filled, f"DELETE FROM revision WHERE {rows}")
    check_problem(filled, "1 rows of revision are missing")


def test_a_row_without_its_record(filled):
    spoil(filled, "PRAGMA foreign_keys = OFF", "DELETE FROM record WHERE id = 'r2'")
    check_problem(filled, "of revision belongs to no record")


def test_bodies_that_cannot_be_read_or_are_of_another(filled):
    without_triggers(
        filled,
        "UPDATE revision SET body = '{' WHERE rev = 6",
        "UPDATE revision SET body = (SELECT body FROM revision WHERE rev = 2) WHERE rev = 1",
        "UPDATE kept SET body = 'x' WHERE rev = 1",
    )
    check_problem(filled, "Row 6 of the log cannot be read")
    check_problem(filled, "of another id or record")
    check_problem(filled, "Row 1 of what is kept")


def test_a_history_that_contradicts_itself(filled):
    without_triggers(filled, "UPDATE revision SET step = 9 WHERE rev = 1")
    check_problem(filled, "out of order")


def test_a_damaged_file(filled):
    content = bytearray(filled.read_bytes())
    content[4096:8192] = os.urandom(4096)
    filled.write_bytes(bytes(content))
    try:
        problems = check_store(filled).problems
    except StoreError as error:
        problems = (str(error),)
    assert problems


def test_missing_newer_foreign_and_empty(filled, tmp_path):
    with pytest.raises(StoreError, match="no annotation store at"):
        check_store(tmp_path / "none.sqlite3")
    spoil(filled, "PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="newer ecgviewer"):
        check_store(filled)
    spoil(tmp_path / "other.db", "CREATE TABLE a (b)")
    with pytest.raises(StoreError, match="another program"):
        check_store(tmp_path / "other.db")
    (tmp_path / "empty.sqlite3").touch(mode=0o600)
    assert "empty" in check_store(tmp_path / "empty.sqlite3").problems[0]
    (tmp_path / "text.sqlite3").write_text("no database, " * 100)
    with pytest.raises(StoreError, match="cannot be read"):
        check_store(tmp_path / "text.sqlite3")


def test_an_older_store_is_told_and_left(tmp_path):
    old = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1")
    old.chmod(0o600)
    found = check_store(old)
    assert found.problems == ()
    assert "Make a backup first" in found.hints[0]
    assert check_store(old).schema == 1


# Rights


@posix
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_a_new_store_is_its_owners_alone(tmp_path, annotation, apply, umask):
    path = tmp_path / "a" / "b" / "store.sqlite3"
    old = os.umask(umask)
    try:
        with AnnotationStore(path) as store:
            apply(store, (None, annotation()))
            for one in path.parent.iterdir():
                assert one.stat().st_mode & 0o777 == 0o600, one.name
    finally:
        os.umask(old)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.parent.parent.stat().st_mode & 0o777 == 0o700


@posix
def test_a_store_that_others_can_read_is_told_with_the_remedy(filled):
    filled.chmod(0o644)
    check_problem(filled, "chmod 600")


@posix
def test_private_files_and_folders(tmp_path):
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755
    write_private(tmp_path / "key", b"k")
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        write_private(tmp_path / "key", b"k")


# Backup


def test_a_backup_is_the_same_store_in_one_file(filled, tmp_path):
    target = tmp_path / "to" / "backup.sqlite3"
    with AnnotationStore(filled) as store:
        made = backup_store(filled, target)
        expected = store.snapshot(), store.history("r1").undo()
    assert [one.name for one in target.parent.iterdir()] == ["backup.sqlite3"]
    assert (made.path, made.revisions) == (target, 6)
    assert check_store(target).problems == ()
    with AnnotationStore(target) as copy:
        assert (copy.snapshot(), copy.history("r1").undo()) == expected
        assert copy.kept("r1", "calipers") == {"a": 1}


def test_a_backup_never_overwrites_and_leaves_nothing_half(filled, tmp_path):
    target = tmp_path / "backup.sqlite3"
    target.write_text("mine")
    with pytest.raises(StoreError, match="not overwritten"):
        backup_store(filled, target)
    assert target.read_text() == "mine"
    with pytest.raises(StoreError, match="cannot be written"):
        backup_store(filled, target / "below-a-file")
    without_triggers(filled, "UPDATE revision SET body = '{' WHERE rev = 6")
    with pytest.raises(StoreError, match="not sound"):
        backup_store(filled, tmp_path / "new.sqlite3")
    assert sorted(one.name for one in tmp_path.glob("*.*")) == ["backup.sqlite3"]
    with pytest.raises(StoreError, match="no annotation store at"):
        backup_store(tmp_path / "none", tmp_path / "new.sqlite3")


@posix
def test_a_read_only_folder_can_be_checked_and_backed_up(filled, tmp_path):
    if os.geteuid() == 0:
        pytest.skip("nothing is read-only for root")
    folder = tmp_path / "locked"
    shutil.copytree(filled.parent, folder)
    folder.chmod(0o500)
    try:
        assert check_store(folder / filled.name).problems == ()
        backup_store(folder / filled.name, tmp_path / "copy.sqlite3")
    finally:
        folder.chmod(0o700)
