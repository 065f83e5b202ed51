"""A tuned model goes on from what its parent has seen of a folder."""

import shutil

import numpy as np
import pytest
import torch
from library_records import drain, indexed_home, library  # noqa: F401 - fixtures

from ecgviewer.inference import zoo
from ecgviewer.inference.weights_file import write_changed
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks.library_index import index_folder, library_folder, load_index
from ecgviewer.tasks.scoring import score_paths
from ecgviewer.training.pack import write_manifest

CODE = "local:delta_wave"


@pytest.fixture
def home(indexed_home, tmp_path, monkeypatch):  # noqa: F811
    """A copy of the home in which the bundled model has seen the library."""
    shutil.copytree(indexed_home, tmp_path / "home")
    monkeypatch.setenv("ECGVIEWER_HOME", str(tmp_path / "home"))


@pytest.fixture
def tuned(home):
    """Make a model that has learned a finding since; call it with its name."""

    def make(name, *, parent=None, learned=(CODE,), **more):
        parent = parent or zoo.find_model("", user_zoo_dir())
        folder = user_zoo_dir() / name
        folder.mkdir(parents=True)
        head = torch.jit.load(str(parent.folder / zoo.WEIGHTS)).network.head.state_dict()
        codes = list(dict.fromkeys([*parent.findings, *learned]))
        weight, bias = head["linear.weight"].numpy().copy(), head["out.bias"].numpy().copy()
        for code in learned:
            weight[codes.index(code), :40] = np.linspace(-0.3, 0.3, 40)
            bias[codes.index(code)] = -0.5
        changed = {"network.head.linear.weight": weight, "network.head.out.bias": bias}
        write_changed(parent.folder / zoo.WEIGHTS, folder / zoo.WEIGHTS, changed)
        for inner in (zoo.REPLAY, zoo.CARD):
            shutil.copyfile(parent.folder / inner, folder / inner)
        own = ("id", "findings", "parent", "lineage", "tuning", "sha256", "bytes", *more)
        kept = {k: v for k, v in parent.manifest.items() if k not in own}
        write_manifest(
            folder,
            **kept,
            **more,
            id=name,
            parent=parent.id,
            findings=codes,
            lineage={"parent_sha256": parent.sha256},
            tuning={"learned": list(learned), "passed": True},
        )
        return zoo.read_entry(folder)

    return make


@pytest.fixture
def asked(monkeypatch):
    """Sources of the records that a model is asked about."""
    from ecgviewer.inference import library_view

    seen, real = [], library_view.view_record

    def counting(record, model, **more):
        seen.append(record.source)
        return real(record, model, **more)

    monkeypatch.setattr(library_view, "view_record", counting)
    return seen


def test_nothing_is_looked_at_again_and_what_was_learned_is_told(tuned, library, asked):  # noqa: F811
    before = load_index(library[0])
    tuned("one")
    index = drain(index_folder(library[0], "one"))
    assert asked == []
    assert index.ids == before.ids
    assert index.paths == before.paths
    assert index.problems == before.problems
    assert index.patients == before.patients
    assert np.array_equal(index.embedding, before.embedding)
    assert np.array_equal(index.log10_one_in, before.log10_one_in)
    assert np.array_equal(index.findings[:, :-1], before.findings)  # to the bit
    for kind in ("beat", "shape"):
        assert index.rows[kind].tobytes() == before.rows[kind].tobytes()
    rows = {row.record: row for row in score_paths([library[0]], "one", user_zoo_dir())}
    for place, path in enumerate(index.paths):
        told = rows[str(path)].findings[CODE]
        assert index.findings[place, -1] == pytest.approx(told, abs=2e-3)
    assert np.ptp(index.findings[:, -1]) > 0.01


def test_it_reaches_over_a_model_that_has_no_library(tuned, library, asked):  # noqa: F811
    other = "local:other"
    tuned("two", parent=tuned("one"), learned=(other,))
    index = load_index(library[0], "two")  # at once: no ECG is read
    assert asked == []
    assert len(index) == 6
    assert index.codes[-2:] == (CODE, other)
    assert np.isfinite(index.findings).all()
    assert (index.findings[:, -2:] > 0).all()


@pytest.mark.parametrize(
    "change", [{"learned": ("NORM",)}, {"blocks_sha256": "0" * 64}, {"lineage": "another parent"}]
)
def test_what_cannot_be_told_from_it_is_seen_anew(tuned, library, change):  # noqa: F811
    change = dict(change)
    stranger = change.pop("lineage", "")
    entry = tuned("another", **change)  # loaded models are kept by name and weights
    if stranger:
        kept = {k: v for k, v in entry.manifest.items() if k not in ("sha256", "bytes")}
        kept["lineage"] = {"parent_sha256": "1" * 64}
        write_manifest(entry.folder, **kept)
    if "blocks_sha256" in change:  # tuned with a last block of its own, which is not read here
        entry = zoo.read_entry(entry.folder)
        from ecgviewer.tasks.library_inheritance import _ancestor

        assert _ancestor(entry, user_zoo_dir(), library_folder) is None
        return
    assert len(load_index(library[0], "another")) == 0


def test_a_new_file_is_looked_at_and_no_other(tuned, library, tmp_path, asked):  # noqa: F811
    folder = tmp_path / "more"
    shutil.copytree(library[0], folder)
    drain(index_folder(folder))
    del asked[:]
    tuned("one")
    from ecgviewer.formats import write_wfdb
    from ecgviewer.simulate.record import simulate_record

    write_wfdb(simulate_record("normal", seed=77).record, folder, "late")
    index = drain(index_folder(folder, "one"))
    assert [source.partition(".")[0] for source in asked] == ["late"]
    assert len(index) == 7
