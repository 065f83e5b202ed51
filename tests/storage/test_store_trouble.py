"""What goes wrong with disks and files: a clear message, and nothing lost."""

import os
import sqlite3
import subprocess
import sys

import pytest

from ecgviewer.core.errors import StoreError
from ecgviewer.storage import annotation_store, schema, trouble
from ecgviewer.storage.annotation_store import AnnotationStore


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(annotation_store, "BUSY_S", 0.05)


def integrity(path):
    connection = sqlite3.connect(path)
    answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
    connection.close()
    return answer


class TestFiles:
    def test_not_a_database(self, path):
        path.parent.mkdir()
        path.write_bytes(b"dear diary, " * 500)
        with pytest.raises(StoreError, match=r"annotations.sqlite3 is not an annotation store"):
            AnnotationStore(path)
        assert path.read_bytes() == b"dear diary, " * 500

    def test_database_of_another_program(self, path):
        path.parent.mkdir()
        other = sqlite3.connect(path)
        other.execute("CREATE TABLE moz_places (url TEXT)")
        other.commit()
        other.close()
        before = path.read_bytes()
        with pytest.raises(StoreError, match=r"another program.*left as it is"):
            AnnotationStore(path)
        assert path.read_bytes() == before

    def test_an_empty_file_becomes_a_store(self, path, apply, annotation):
        path.parent.mkdir()
        path.touch()
        with AnnotationStore(path) as store:
            assert apply(store, (None, annotation())) == 1

    def test_damaged_inside(self, path, apply, annotation):
        with AnnotationStore(path) as store:
            for n in range(100):
                apply(store, (None, annotation(start=n, stop=n + 1)))
        whole = path.read_bytes()
        damaged = whole[:4096] + b"\xff" * (len(whole) - 4096)
        path.write_bytes(damaged)
        with pytest.raises(StoreError, match=r"is damaged.*backup"):
            with AnnotationStore(path) as store:
                store.annotations("r1")
        assert path.read_bytes() == damaged

    def test_the_folder_cannot_be_made(self, tmp_path):
        (tmp_path / "file").touch()
        with pytest.raises(StoreError, match=r"folder .* cannot be made"):
            AnnotationStore(tmp_path / "file" / "store.sqlite3")

    def test_the_path_is_a_folder(self, tmp_path):
        with pytest.raises(StoreError, match="cannot be opened"):
            AnnotationStore(tmp_path)

    @pytest.mark.skipif(os.name == "nt", reason="rights work otherwise on Windows")
    def test_read_only_folder(self, path, apply, annotation):
        if os.geteuid() == 0:
            pytest.skip("root may write anywhere")
        with AnnotationStore(path) as store:
            apply(store, (None, annotation()))
        path.chmod(0o400)
        path.parent.chmod(0o500)
        try:
            with (
                pytest.raises(StoreError, match="Check"),
                AnnotationStore(path) as store,
            ):
                apply(store, (None, annotation()))
        finally:
            path.parent.chmod(0o700)
            path.chmod(0o600)
        with AnnotationStore(path) as store:
            assert len(store.snapshot()) == 1

    def test_a_store_on_a_medium_that_cannot_be_written(self, path, apply, annotation, monkeypatch):
        """As a disk that was mounted read-only, where SQLite cannot even make its log."""
        with AnnotationStore(path) as store:
            apply(store, (None, annotation()))
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        assert "are yours" in trouble.told(error, path)
        monkeypatch.setattr(trouble.os, "access", lambda where, _how: where != path.parent)
        said = trouble.told(error, path)
        assert "may not be written. What is stored there is safe" in said
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        assert "the disk is full" in trouble.told(error, path)
        error.sqlite_errorcode = sqlite3.SQLITE_MISUSE
        assert trouble.told(error, path) is None

    def test_medium_turned_read_only(self, store, apply, annotation):
        apply(store, (None, annotation()))
        store._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(StoreError, match=r"cannot be written.*not stored"):
            apply(store, (None, annotation()))
        assert len(store.snapshot()) == 1

    def test_full_disk(self, path, apply, annotation):
        with AnnotationStore(path) as store:
            apply(store, (None, annotation()))
            pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
            store._connection.execute(f"PRAGMA max_page_count = {pages}")
            big = annotation(note="x" * 100_000)
            with pytest.raises(StoreError, match=r"the disk is full.*not stored"):
                apply(store, (None, annotation(start=5)), (None, big))
            assert store.revision() == 1
            assert not store._connection.in_transaction
            store._connection.execute("PRAGMA max_page_count = 100000")
            assert apply(store, (None, big)) == 2
        assert integrity(path) == "ok"

    def test_using_a_closed_store_is_our_bug(self, path):
        store = AnnotationStore(path)
        store.close()
        with pytest.raises(sqlite3.ProgrammingError):
            store.revision()


class TestLocked:
    def test_writing_while_another_writes(self, path, impatient, apply, annotation):
        with AnnotationStore(path) as store, AnnotationStore(path) as other:
            apply(store, (None, annotation()))
            other._connection.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match=r"held by another program.*Try again"):
                apply(store, (None, annotation()))
            assert len(store.snapshot()) == 1  # reading goes on
            other._connection.execute("ROLLBACK")
            assert apply(store, (None, annotation())) == 2

    def test_opening_while_another_holds_the_file_whole(self, path, impatient, apply, annotation):
        with AnnotationStore(path) as store:
            apply(store, (None, annotation()))
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="held by another program"):
            AnnotationStore(path)
        other.execute("ROLLBACK")
        other.close()
        with AnnotationStore(path) as store:
            assert len(store.snapshot()) == 1

    def test_busy_while_another_makes_the_file_is_tried_again(self, path, monkeypatch):
        busy = sqlite3.OperationalError("database is locked")
        busy.sqlite_errorcode = sqlite3.SQLITE_BUSY_RECOVERY
        answers = [busy, busy, None]

        def migrate(connection):
            answer = answers.pop(0)
            if answer is not None:
                raise answer
            schema.migrate(connection)

        monkeypatch.setattr(annotation_store, "migrate", migrate)
        with AnnotationStore(path) as store:
            assert store.revision() == 0

    def test_a_short_hold_is_waited_for(self, path, apply, annotation):
        code = (
            "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
            "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); time.sleep(0.3); "
            "c.execute('COMMIT')"
        )
        with AnnotationStore(path) as store:
            command = [sys.executable, "-c", code, str(path)]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
                assert other.stdout.readline() == "held\n"
                assert apply(store, (None, annotation())) == 1
            assert other.returncode == 0

    def test_many_programs_may_make_the_store_at_once_and_write(self, path):
        code = (
            "import sys; from ecgviewer.storage.annotation_store import AnnotationStore; "
            "from ecgviewer.core.annotation import Annotation; "
            "from ecgviewer.core.history import Change; s = AnnotationStore(sys.argv[1]);\n"
            "for n in range(10): s.apply((Change(None, Annotation('r1', n, n + 1, ('I',), 'X')),), "
            "action='do', author='', ai_visible=False, model_id=None)\n"
            "s.close()"
        )
        commands = [[sys.executable, "-c", code, str(path)] for _ in range(4)]
        programs = [subprocess.Popen(command) for command in commands]
        assert [program.wait(60) for program in programs] == [0] * 4
        with AnnotationStore(path) as store:
            assert store.revision() == len(store.annotations("r1")) == 40
            steps = [row.step for one in store.snapshot() for row in store.revisions(one.id)]
            assert sorted(steps) == list(range(1, 41))
        assert integrity(path) == "ok"


class TestSchema:
    def test_durable_and_marked(self, store):
        def pragma(name):
            return store._connection.execute(f"PRAGMA {name}").fetchone()[0]

        assert pragma("journal_mode") == "wal"
        assert pragma("synchronous") == 2  # FULL
        assert pragma("foreign_keys") == 1
        assert pragma("user_version") == len(schema.MIGRATIONS)
        assert pragma("application_id") == schema.APPLICATION_ID

    def test_a_newer_store_is_refused_and_not_touched(self, path, apply, annotation):
        with AnnotationStore(path) as store:
            apply(store, (None, annotation()))
            store._connection.execute("PRAGMA user_version = 99")
        before = path.read_bytes()
        with pytest.raises(StoreError, match=r"newer ecgviewer .schema 99.*please update"):
            AnnotationStore(path)
        assert path.read_bytes() == before

    def test_an_older_store_is_brought_forward(self, path, apply, annotation, monkeypatch):
        one = annotation()
        with AnnotationStore(path) as store:
            apply(store, (None, one))
        second = ("ALTER TABLE record ADD COLUMN colour TEXT", "CREATE TABLE seen (id TEXT)")
        monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, second))
        for _ in range(2):
            with AnnotationStore(path) as store:
                assert store.annotations("r1") == (one,)
                assert store._connection.execute("PRAGMA user_version").fetchone()[0] == len(
                    schema.MIGRATIONS
                )
                assert store._connection.execute("SELECT colour FROM record").fetchall()

    def test_a_migration_is_whole_or_not_at_all(self, path, apply, annotation, monkeypatch):
        one = annotation()
        with AnnotationStore(path) as store:
            apply(store, (None, one))
        broken = ("CREATE TABLE seen (id TEXT)", "ALTER TABLE nowhere ADD COLUMN x")
        with monkeypatch.context() as patch:
            patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, broken))
            with pytest.raises(sqlite3.OperationalError, match="nowhere"):
                AnnotationStore(path)
        with AnnotationStore(path) as store:
            tables = {row[0] for row in store._connection.execute("SELECT name FROM sqlite_master")}
            assert "seen" not in tables
            assert store.annotations("r1") == (one,)
