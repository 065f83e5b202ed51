import sqlite3
import threading

import pytest

from ecgviewer.storage.sqlite_file import Form, OtherFormError, SqliteFile

FIRST = ("CREATE TABLE one (x INTEGER)",)
SECOND = ("ALTER TABLE one ADD COLUMN y TEXT NOT NULL DEFAULT 'new'", "CREATE TABLE two (z)")
BROKEN = ("CREATE TABLE three (z)", "CREATE TABLE one (x)")
OLD, NEW = Form(77, (FIRST,)), Form(77, (FIRST, SECOND))


def rows(path):
    with sqlite3.connect(path) as connection:
        found = connection.execute("SELECT * FROM one").fetchall()
    connection.close()
    return found


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "own" / "file.sqlite3"
    file = SqliteFile(path, OLD, begin=lambda ask: ask("INSERT INTO one VALUES (5)"))
    file.close()
    return path


def test_a_new_file_is_filled_once(path):
    SqliteFile(path, OLD, begin=lambda ask: ask("INSERT INTO one VALUES (6)")).close()
    assert rows(path) == [(5,)]


def test_an_older_file_is_brought_forward_and_keeps_its_rows(path):
    file = SqliteFile(path, NEW)
    assert file.ask("SELECT * FROM one").fetchall() == [(5, "new")]
    assert file.ask("PRAGMA user_version").fetchone() == (2,)
    file.close()


def test_a_newer_file_is_refused_and_left(path):
    SqliteFile(path, NEW).close()
    with pytest.raises(OtherFormError) as raised:
        SqliteFile(path, OLD)
    assert raised.value.found == 2
    assert rows(path) == [(5, "new")]


def test_another_programs_file_is_refused(path):
    with pytest.raises(OtherFormError):
        SqliteFile(path, Form(78, (FIRST,)))


def test_a_step_that_fails_leaves_the_file_as_it_was(path):
    with pytest.raises(sqlite3.Error):
        SqliteFile(path, Form(77, (FIRST, BROKEN)))
    file = SqliteFile(path, OLD)
    assert file.ask("SELECT count(*) FROM sqlite_master WHERE name = 'three'").fetchone() == (0,)
    file.close()


def test_all_or_nothing(path):
    file = SqliteFile(path, OLD)

    def half():
        with file.transaction() as ask:
            ask("INSERT INTO one VALUES (7)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    file.close()
    assert rows(path) == [(5,)]


def test_whoever_reads_does_not_wait_for_one_who_writes(path):
    writer = SqliteFile(path, OLD)
    with writer.transaction() as ask:
        ask("INSERT INTO one VALUES (8)")
        reader = SqliteFile(path, OLD)  # would wait ten seconds for a lock
        assert reader.ask("SELECT x FROM one").fetchall() == [(5,)]
        reader.close()
    writer.close()


def test_several_who_make_a_file_at_once_all_get_it(tmp_path):
    begun, failed = threading.Barrier(6), []

    def make(path):
        begun.wait()
        try:
            SqliteFile(path, NEW).close()
        except sqlite3.Error as error:
            failed.append(error)

    for number in range(20):
        path = tmp_path / f"{number}.sqlite3"
        threads = [threading.Thread(target=make, args=(path,)) for _ in range(6)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    assert not failed
