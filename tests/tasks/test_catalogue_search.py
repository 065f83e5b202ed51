import json

import pytest

from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.core.history import Change
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.storage.paths import store_path, user_zoo_dir
from ecgviewer.tasks.catalogue_scoring import score_catalogue
from ecgviewer.tasks.catalogue_search import search
from ecgviewer.tasks.cataloguing import catalogue_folders, catalogue_path
from ecgviewer.tasks.scoring import loaded, score_paths


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def folder(synthetic_record, tmp_path_factory):
    where = tmp_path_factory.mktemp("ward")
    for n in range(3):
        record = synthetic_record(heart_rate_bpm=60 + 20 * n, seed=n, duration_s=10.0)
        write_wfdb(record, where, f"ecg{n}")
    return where


@pytest.fixture
def known(folder):
    drain(catalogue_folders([folder]))
    return folder


def names(text, **how):
    n, hits = drain(search(text, **how))
    assert n >= len(hits)
    return [hit.path.rsplit("/", 1)[-1] for hit in hits]


def test_what_readers_say_and_do_is_searched(known):
    record = read_record(known / "ecg1.hea")
    with AnnotationStore(store_path()) as store:
        span = Annotation(record.id, 100, 200, ("II",), "CLBBB")
        step = (Change(None, span),)
        store.apply(step, action="do", author="LK", ai_visible=False, model_id=None)
        store.readings.add(
            record.id, ["log"], reader="LK", after=0, upto=1, human_first=True, ai_visible=False,
            model_id=None,
        )  # fmt: skip
    assert names("LBBB", reader="LK") == ["ecg1.hea"]
    assert names("LBBB", reader="MO") == []  # readers are blinded to each other
    assert names("LBBB and unread", reader="LK") == []
    assert names("second", reader="LK") == ["ecg1.hea"]
    assert len(names("unread", reader="LK")) == 2
    with AnnotationStore(store_path()) as store:
        gone = (Change(span, None),)
        store.apply(gone, action="do", author="LK", ai_visible=False, model_id=None)
    assert names("LBBB", reader="LK") == []  # a label that was taken back


def test_records_of_hours_are_scored_in_parts_after_all_others(known, monkeypatch):
    from ecgviewer.storage.score_cache import scores_dir

    asked = []
    monkeypatch.setattr(
        "ecgviewer.tasks.catalogue_scoring.is_long",
        lambda catalogue, record_id: record_id == read_record(known / "ecg0.hea").id,
    )
    for step in score_catalogue("", user_zoo_dir()):
        asked.append(step.message)
    assert asked[1] == "2 records scored"
    assert asked[-1] == "3 records scored"
    assert any("of a record of hours" in one for one in asked[2:-1])
    assert len(list(scores_dir().iterdir())) == 1
    sha256 = loaded("", user_zoo_dir()).entry.sha256
    said = {row.record: row.one_in for row in score_paths([known], "", user_zoo_dir())}
    with Catalogue(catalogue_path()) as catalogue:
        sight = Sight("LK", sha256, human_first=False)
        kept = catalogue.scores(catalogue.search(None, sight), sight)
    assert sorted(one.one_in for one in kept.values()) == pytest.approx(
        sorted(said.values()), rel=1e-2
    )
    assert drain(score_catalogue("", user_zoo_dir())) == 0


def test_the_model_is_asked_once_and_shown_after_the_read(known):
    assert drain(score_catalogue("", user_zoo_dir())) == 3
    assert drain(score_catalogue("", user_zoo_dir())) == 0
    sha256 = loaded("", user_zoo_dir()).entry.sha256
    said = {row.record: row.one_in for row in score_paths([known], "", user_zoo_dir())}
    with Catalogue(catalogue_path()) as catalogue:
        sight = Sight("LK", sha256, human_first=False)
        places = catalogue.search(None, sight, order="surprise")
        kept = [score.one_in for score in catalogue.scores(places, sight).values()]
    assert sorted(kept) == pytest.approx(sorted(said.values()), rel=1e-2)
    _, hidden = drain(search("", reader="LK", model_sha256=sha256))
    assert [hit.score for hit in hidden] == [None] * 3
    _, shown = drain(search("", reader="LK", model_sha256=sha256, human_first=False))
    assert all(hit.score.one_in >= 1 for hit in shown)


def test_nothing_to_search_in_is_told(tmp_path):
    with pytest.raises(UserError, match="no catalogue yet"):
        drain(search(""))
    with pytest.raises(UserError, match="is not there"):
        drain(catalogue_folders([tmp_path / "nowhere"]))


def test_on_the_command_line(folder, capsys):
    assert main(["catalogue", str(folder), "--score", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) | {"looked_at": 3, "scored": 3} == {
        "looked_at": 3, "unchanged": 0, "doubled": 0, "missing": 0, "unreadable": 0, "scored": 3,
    }  # fmt: skip
    assert main(["search", "hr > 90", "--json", "--reader", "LK"]) == 0
    (hit,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert hit["path"].endswith("ecg2.hea")
    assert hit["heart_rate_bpm"] == pytest.approx(100, abs=1)
    assert (hit["state"], hit["score"], hit["tags"]) == ("unread", None, [])
    assert main(["search", "hr > 90"]) == 0
    text = capsys.readouterr().out
    assert "rate 100/min" in text
    assert "1 records, 1 shown" in text
    assert main(["search", "hr > fast"]) == 1
    assert "hr needs a number" not in capsys.readouterr().out
