"""Large libraries: a graph of neighbours where usearch is there, all one by one where it is not."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from library_records import drain, index, indexed_home, library  # noqa: F401 - fixtures

from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import approximate_search
from ecgviewer.tasks.approximate_search import graph_of, make_graph
from ecgviewer.tasks.library_space import beat_space
from ecgviewer.tasks.similar import Searcher
from ecgviewer.tasks.similar_subject import whole_record

NOWHERE = Path("/nonexistent")


@pytest.fixture
def few(monkeypatch):
    """Three vectors are many."""
    monkeypatch.setattr(approximate_search, "LIMIT", 3)


def search(index, record):  # noqa: F811
    return drain(Searcher(index, NOWHERE).find(record, whole_record(record)))


def test_without_it_all_are_compared_and_it_is_said(index, few, monkeypatch):  # noqa: F811
    record = simulate_record("pvc", seed=80).record
    monkeypatch.setattr(approximate_search, "is_installed", lambda: False)
    found = search(index, record)
    assert len(found.cases) == 6
    assert approximate_search.MISSING in found.notes
    monkeypatch.setattr(approximate_search, "LIMIT", 100)
    assert search(index, record).notes == ()


needs_usearch = pytest.mark.skipif(
    importlib.util.find_spec("usearch") is None, reason="usearch is an extra"
)


@needs_usearch
def test_the_graph_finds_what_comparing_all_finds(index, few, library):  # noqa: F811
    from ecgviewer.tasks.library_index import index_folder

    record = simulate_record("pvc", seed=80).record
    exact = search(index, record)
    again = drain(index_folder(library[0]))  # makes the graphs
    assert {p.name for p in again.home.glob("*.usearch")} == {"window.usearch", "beat.usearch"}
    found = search(again, record)
    assert [c.record_id for c in found.cases] == [c.record_id for c in exact.cases]
    assert [c.similarity for c in found.cases] == pytest.approx(
        [c.similarity for c in exact.cases], abs=1e-3
    )
    assert any("graph of neighbours" in note for note in found.notes)
    graph = graph_of(again.home, "window")
    graph_file = again.home / "window.usearch"
    assert graph.n == 6
    before = graph_file.stat().st_mtime_ns
    drain(index_folder(library[0]))
    assert graph_file.stat().st_mtime_ns == before, "nothing new, nothing made"


@needs_usearch
def test_a_damaged_graph_is_made_anew(index, few, tmp_path):  # noqa: F811
    space = beat_space(index)
    drain(make_graph(space, tmp_path))
    assert graph_of(tmp_path, "beat").n == len(space.own)
    (tmp_path / "beat.usearch").write_bytes(b"no graph")
    assert graph_of(tmp_path, "beat") is None
    drain(make_graph(space, tmp_path))
    graph = graph_of(tmp_path, "beat")
    vector = index.rows["beat"]["embedding"][space.own[2]].astype(np.float32)
    assert space.near(graph, vector, 1).tolist() == [2]
