import json
import sqlite3
from contextlib import contextmanager

import pytest
from worklist_made import drain, made_catalogue, name

from ecgviewer.cli import main
from ecgviewer.core.errors import DamagedError, UserError
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_own import own_path
from ecgviewer.storage.catalogue_tables import APPLICATION_ID, FORM
from ecgviewer.storage.sqlite_file import Form, SqliteFile
from ecgviewer.tasks.catalogue_anew import make_anew
from ecgviewer.tasks.catalogued_folders import folders_kept
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.worklist import WorkAsk, list_work
from ecgviewer.tasks.worklist_acts import tag


def said(catalogue):
    own = catalogue.own
    return own.tags(), own.searches(), tuple(own.folders())


SAID = ({"urgent": 1, "ward": 2}, {"wide": "qrs > 120"}, ("/ward",))


@pytest.fixture
def words():
    """A catalogue with two tags, a saved search and a folder."""
    with made_catalogue() as catalogue:
        catalogue.own.tag([name(3), name(4)], "ward")
        catalogue.own.tag([name(4)], "urgent")
        catalogue.own.save_search("wide", "qrs > 120")
        catalogue.own.keep_folder("/ward")
        assert said(catalogue) == SAID
    return catalogue_path()


def garble(path, first, count):
    with path.open("r+b") as file:
        file.seek(first)
        file.write(b"\xa5" * count)


@pytest.mark.parametrize(("first", "count"), [(0, 100), (100, 4000), (4096, 10**6)])
def test_a_damaged_catalogue_is_told_and_made_anew_with_the_users_words(words, first, count):
    garble(words, first, count)
    with pytest.raises(DamagedError, match="made anew from the ECGs; tags, saved searches"):
        drain(list_work(WorkAsk(scope="all", reader="LK")))
    damaged = words.read_bytes()
    made = drain(make_anew())
    (aside,) = made.aside
    assert aside.read_bytes() == damaged
    assert (made.tags, made.searches, made.folders) == (3, 1, ("/ward",))
    assert aside.name in made.words
    with made_catalogue() as again:  # the ECGs are read in again
        drain(list_work(WorkAsk(scope="all", reader="LK")))
        assert said(again) == SAID
        assert again.own.tags_of(name(4)) == ("urgent", "ward")


def test_tags_come_with_the_records_one_by_one(words):
    drain(make_anew())
    with made_catalogue() as again:
        again.own.tag([name(9)], "ward")
        assert said(again)[0] == {"urgent": 1, "ward": 3}
        again.own.tag([name(3)], "ward", on=False)
    drain(make_anew())
    with made_catalogue() as again:
        again.own.follow()
        assert again.own.tags_of(name(3)) == ()
        assert again.own.tags_of(name(9)) == ("ward",)


def test_the_users_own_file_is_made_from_the_catalogue_where_it_is_lost_or_damaged(words):
    own_path(words).unlink()
    with Catalogue(words) as catalogue:
        catalogue.own.follow()
        assert said(catalogue) == SAID
    garble(own_path(words), 0, 200)
    with pytest.raises(DamagedError, match="own"):
        drain(tag([name(5)], "ward", on=True))
    with Catalogue(words) as catalogue:
        assert said(catalogue) == SAID, "nothing is half done"
    made = drain(make_anew())
    assert len(made.aside) == 2
    assert (made.tags, made.searches, made.folders) == (3, 1, ("/ward",))


def test_both_damaged_what_can_be_read_is_saved(words):
    with sqlite3.connect(own_path(words)) as own:
        own.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    own.close()
    pages = own_path(words).stat().st_size // 4096
    garble(own_path(words), 4096 * (pages - 1), 4096)  # one table of four
    garble(words, 0, 100)
    made = drain(make_anew())
    assert len(made.aside) == 2
    assert made.tags + made.searches + len(made.folders) >= 3


def test_a_catalogue_of_before_gives_its_words_to_the_file(tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    old = SqliteFile(path, Form(APPLICATION_ID, FORM.steps[:2]))
    columns = "id, patient, fs, n_samples, leads, format_name, simulated, quality, quality_note"
    old.ask(
        f"INSERT INTO record ({columns}, words, device_words) "
        f"VALUES ('{'a' * 64}', 'p', 500, 5000, 12, 'WFDB', 0, 'good', '', '', '')"
    )
    old.ask("INSERT INTO tag VALUES (1, 'ward')")
    old.ask("INSERT INTO search VALUES ('wide', 'qrs > 120')")
    old.ask("INSERT INTO folder VALUES ('/ward', '2026-01-01')")
    old.close()
    expected = ({"ward": 1}, {"wide": "qrs > 120"}, ("/ward",))
    with Catalogue(path) as catalogue:
        assert said(catalogue) == expected
        assert catalogue.own.folders() == {"/ward": "2026-01-01"}
    made = drain(make_anew(path))
    assert (made.tags, made.searches, made.folders) == (1, 1, ("/ward",))


def test_a_stop_between_the_two_files_is_made_good(words):
    with Catalogue(words) as catalogue:
        catalogue.own.tag([name(7)], "later")
    with sqlite3.connect(words) as behind:  # as if the catalogue's part had not been stored
        behind.execute("DELETE FROM tag WHERE name = 'later'")
        behind.execute("UPDATE note SET value = 'x 0' WHERE name = 'own'")
    behind.close()
    with Catalogue(words) as catalogue:
        catalogue.own.follow()
        assert catalogue.own.tags_of(name(7)) == ("later",)


def test_a_disk_that_fills_up_between_the_two_files_is_told_as_it_is(words):
    @contextmanager
    def full(of):
        with of() as ask:
            yield ask
            raise sqlite3.OperationalError("disk I/O error")

    with Catalogue(words) as catalogue:
        own, usual = catalogue.own, catalogue.own._transaction
        own._transaction = lambda: full(usual)
        with pytest.raises(UserError, match="It is stored, and is shown once"):
            own.tag([name(7)], "ward")
        assert own.tags_of(name(7)) == ()
        own._transaction = usual
        own.follow()
        assert own.tags_of(name(7)) == ("ward",)


def test_on_the_command_line(synthetic_record, tmp_path, capsys):
    folder = tmp_path / "ward"
    write_wfdb(synthetic_record(), folder, "one")
    assert main(["catalogue", str(folder)]) == 0
    with Catalogue(catalogue_path()) as catalogue:
        catalogue.own.keep_folder(str(folder))
        (record,) = catalogue.records([1]).values()
        catalogue.own.tag([record.id], "ward")
    garble(catalogue_path(), 0, 4096)
    capsys.readouterr()
    assert main(["search", "tag:ward"]) == 1
    assert "--anew" in capsys.readouterr().err
    assert main(["catalogue", "--anew", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["looked_at"], len(told["aside"])) == (1, 1)
    assert folders_kept() == (folder,)
    assert main(["search", "tag:ward"]) == 0
    assert "1 records, 1 shown" in capsys.readouterr().out
    assert main(["catalogue"]) == 1
