import json
import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch

from ecgviewer.cli import main
from ecgviewer.core.errors import FormatError, ModelError, UserError
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_module, save_module
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import model_archive, models, scoring
from ecgviewer.training.pack import write_manifest


@pytest.fixture
def tuned():
    """A model of the user's with the bundled one's files; call it with its name."""

    def make(name, *, passed=True):
        parent = zoo.find_model("", user_zoo_dir())
        folder = user_zoo_dir() / name
        folder.mkdir(parents=True)
        for inner in (zoo.WEIGHTS, zoo.REPLAY, zoo.CARD):
            shutil.copyfile(parent.folder / inner, folder / inner)
        kept = {k: parent.manifest[k] for k in ("name", "version", "findings", "replay_sha256")}
        gate = {"checks": [{"name": "Enough to tell", "passed": passed, "detail": ""}]}
        tuning = {"passed": passed, "gate": gate}
        write_manifest(folder, **kept, id=name, parent=parent.id, tuning=tuning, lineage={})
        return zoo.read_entry(folder)

    return make


def test_a_person_promotes_and_goes_back(tuned):
    bundled = zoo.find_model("", user_zoo_dir()).id
    assert models.promoted_id() == ""
    tuned("one")
    tuned("two")
    models.promote("one", by="L. Keller", reason="WPW of October")
    models.promote("two", by="L. Keller", reason="more of it")
    assert models.promoted_id() == "two"
    assert models.verify_model("").id == "two"
    states = {row["id"]: row["state"] for row in models.lineage()}
    assert states == {bundled: "bundled", "one": "promoted before", "two": "default"}
    assert models.rollback(by="MO", reason="false alarms").model_id == "one"
    assert models.rollback(by="MO", reason="again").model_id == bundled
    assert models.promoted_id() == bundled
    with pytest.raises(UserError, match="No model was promoted"):
        models.rollback(by="MO", reason="once more")


@pytest.mark.parametrize(("by", "reason"), [("", "why"), ("who", " ")])
def test_nobody_promotes_without_name_and_reason(tuned, by, reason):
    tuned("one")
    with pytest.raises(UserError, match="name and reason"):
        models.promote("one", by=by, reason=reason)
    assert models.promoted_id() == ""


def test_a_refused_model_is_promoted_only_despite_the_gate(tuned):
    tuned("bad", passed=False)
    with pytest.raises(UserError, match="Enough to tell"):
        models.promote("bad", by="LK", reason="I like it")
    assert models.promoted_id() == ""
    models.promote("bad", by="LK", reason="for teaching", despite_refusal=True)
    assert models.promoted_id() == "bad"


def test_an_altered_model_is_neither_promoted_nor_quietly_replaced(tuned):
    entry = tuned("one")
    models.promote("one", by="LK", reason="good")
    (entry.folder / zoo.WEIGHTS).write_bytes(b"other")
    with pytest.raises(ModelError):
        models.promote("one", by="LK", reason="again")
    write_manifest(entry.folder, **{k: entry.manifest[k] for k in ("name", "version", "findings")})
    with pytest.raises(ModelError, match="not the one that was promoted"):
        models.promoted_id()


def test_a_register_changed_by_hand_is_not_believed(tuned):
    tuned("one")
    models.promote("one", by="LK", reason="good")
    path = user_zoo_dir() / "promotions.jsonl"
    path.write_text(path.read_text().replace("LK", "MO") + path.read_text())
    with pytest.raises(UserError, match="changed by hand"):
        models.promoted_id()


def test_a_model_goes_out_and_comes_in_the_same(tuned, tmp_path):
    entry = tuned("one")
    key = tmp_path / "key"
    path = models.export_model("one", tmp_path, key)
    shutil.rmtree(entry.folder)
    again = models.import_model(path, key)
    assert again.sha256 == entry.sha256
    assert again.manifest == entry.manifest
    assert not again.bundled
    assert models.promoted_id() == ""
    with pytest.raises(UserError, match="already"):
        models.import_model(path, key)


def test_the_command_line_warns_on_both_ways(tuned, tmp_path, capsys):
    tuned("one")
    line = ["models", "export", "one", str(tmp_path / "one.zip"), "--key", str(tmp_path / "key")]
    assert main(line) == 1
    assert not (tmp_path / "one.zip").exists()
    assert "patient data" in capsys.readouterr().err
    assert main([*line, "--patient-data", "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {"path": str(tmp_path / "one.zip")}
    assert "patient data" in said.err
    shutil.rmtree(user_zoo_dir() / "one")
    line = ["models", "import", str(tmp_path / "one.zip"), "--key", str(tmp_path / "key")]
    assert main(line) == 0
    said = capsys.readouterr()
    assert "not the default" in said.out
    assert "patient data" in said.err


def test_a_model_signed_by_somebody_else_is_not_taken(tuned, tmp_path):
    entry = tuned("one")
    path = models.export_model("one", tmp_path, tmp_path / "key")
    shutil.rmtree(entry.folder)
    (tmp_path / "other").write_text("x" * 40)
    with pytest.raises(FormatError, match="not signed with this key"):
        models.import_model(path, tmp_path / "other")
    (tmp_path / "short").write_text("x")
    with pytest.raises(UserError, match="too short"):
        model_archive.read_key(tmp_path / "short")
    assert not list(user_zoo_dir().glob("[!p]*"))


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def test_going_back_gives_the_same_scores_to_the_bit(tuned, synthetic_record):
    record = synthetic_record(seed=3)
    before, map_before = drain(scoring.score_record(record, "", user_zoo_dir()))
    entry = tuned("one")
    module = load_module(entry)
    with torch.no_grad():
        module.network.head.out.bias += 0.5
    save_module(module, entry.folder / zoo.WEIGHTS)
    kept = {k: v for k, v in entry.manifest.items() if k not in ("sha256", "bytes")}
    write_manifest(entry.folder, **kept)
    models.promote("one", by="L. Keller", reason="WPW of October")
    other, _ = drain(scoring.score_record(record, "", user_zoo_dir()))
    assert other.model_id == "one"
    assert other.findings != before.findings
    models.rollback(by="L. Keller", reason="false alarms")
    again, map_again = drain(scoring.score_record(record, "", user_zoo_dir()))
    assert replace(again, seconds=0.0) == replace(before, seconds=0.0)
    assert np.array_equal(map_again.log10_one_in, map_before.log10_one_in, equal_nan=True)


def reference_of(entry, change):
    """Write a model's reference set anew, changed, and name it in the manifest."""
    path = entry.folder / zoo.REPLAY
    with np.load(path) as saved:
        arrays = {name: saved[name] for name in saved.files}
    change(arrays)
    np.savez_compressed(path, **arrays)
    kept = {k: v for k, v in entry.manifest.items() if k not in ("sha256", "bytes")}
    write_manifest(entry.folder, **(kept | {"replay_sha256": zoo.sha256_of(path)}))


def test_models_of_two_parents_are_compared_if_they_were_judged_on_the_same_records(tuned):
    def seen_otherwise(arrays):
        arrays["check_inputs"][:, :300] *= np.float16(1.01)

    def others(arrays):
        arrays["check_target"] = arrays["check_target"][::-1]

    reference_of(tuned("one"), seen_otherwise)
    found = drain(models.compare("", "one"))
    assert not found["same_reference_set"]
    assert any(row["before"] != row["after"] for row in found["rows"])
    reference_of(tuned("two"), others)
    with pytest.raises(ModelError, match="different records"):
        drain(models.compare("", "two"))
    (user_zoo_dir() / "one" / zoo.REPLAY).write_bytes(b"x")
    with pytest.raises(ModelError, match="altered"):
        drain(models.compare("", "one"))


def test_two_models_of_a_family_are_compared_on_their_reference_set(tuned):
    tuned("one")
    found = drain(models.compare("", "one"))
    assert found["same_reference_set"]
    assert found["same_weights"]
    assert found["rows"]
    assert all(row["before"] == row["after"] for row in found["rows"])
