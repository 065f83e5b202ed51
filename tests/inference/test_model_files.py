import json
import shutil

import pytest

from ecgviewer.core.errors import ModelError
from ecgviewer.inference import model, zoo


@pytest.fixture
def copied(tmp_path):
    entry = zoo.find_model("", tmp_path)
    folder = tmp_path / "zoo" / "copy"
    shutil.copytree(entry.folder, folder)
    return folder


def change(folder, **fields):
    path = folder / zoo.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | fields), encoding="utf-8")


def test_the_bundled_model_is_the_default_and_says_what_it_is(tmp_path):
    entry = zoo.find_model("", tmp_path)
    assert entry.bundled
    assert entry == zoo.find_model(entry.id, tmp_path)
    zoo.verify(entry)
    manifest = entry.manifest
    assert manifest["bytes"] == (entry.folder / zoo.WEIGHTS).stat().st_size < 15_000_000
    assert manifest["replay_sha256"] == zoo.sha256_of(entry.folder / zoo.REPLAY)
    for field in ("training_data", "licence", "seeds", "figures", "recipe", "calibration"):
        assert manifest[field]
    for word in ("Intended use", "Not for", "Limits and known failures", "Research use only"):
        assert word in entry.card


def test_one_changed_byte_is_refused(copied):
    weights = copied / zoo.WEIGHTS
    data = bytearray(weights.read_bytes())
    data[len(data) // 2] ^= 1
    weights.write_bytes(bytes(data))
    entry = zoo.find_model("copy", copied.parent)
    with pytest.raises(ModelError, match="not those of its manifest"):
        zoo.verify(entry)
    with pytest.raises(ModelError, match="not run"):
        model.load_model(entry)


def test_missing_weights_are_refused(copied):
    (copied / zoo.WEIGHTS).unlink()
    with pytest.raises(ModelError, match="no weights"):
        zoo.verify(zoo.find_model("copy", copied.parent))


@pytest.mark.parametrize(
    ("fields", "said"),
    [({"schema": 99}, "schema 99"), ({"contract": 9}, "contract 9"), ({"leads": 3}, "complete")],
)
def test_another_schema_or_contract_is_refused(copied, fields, said):
    change(copied, **fields)
    with pytest.raises(ModelError, match=said):
        zoo.find_model("copy", copied.parent)
    assert "copy" not in {entry.id for entry in zoo.list_models(copied.parent)}


def test_another_input_is_refused(copied):
    change(copied, fs=250.0)
    with pytest.raises(ModelError, match="250 Hz"):
        model.load_model(zoo.find_model("copy", copied.parent))


def test_what_is_no_model_is_refused_even_with_the_right_hash(copied):
    (copied / zoo.WEIGHTS).write_bytes(b"not a model")
    change(copied, sha256=zoo.sha256_of(copied / zoo.WEIGHTS))
    with pytest.raises(ModelError, match="cannot be loaded"):
        model.load_model(zoo.find_model("copy", copied.parent))


def test_a_broken_manifest_is_explained_and_not_listed(copied):
    (copied / zoo.MANIFEST).write_text("{", encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be read"):
        zoo.find_model("copy", copied.parent)
    assert all(entry.bundled for entry in zoo.list_models(copied.parent))


def test_an_unknown_id_names_those_at_hand(tmp_path):
    with pytest.raises(ModelError, match="rest-ecg"):
        zoo.find_model("nonesuch", tmp_path)
    with pytest.raises(ModelError, match="There is no model"):
        zoo.find_model("../elsewhere", tmp_path)


def test_no_installation_without_a_model_is_taken_for_one(tmp_path, monkeypatch):
    monkeypatch.setattr(zoo, "shipped", lambda name: tmp_path / name)
    with pytest.raises(ModelError, match="No model came"):
        zoo.find_model("", tmp_path)


def test_weights_have_one_name(tmp_path):
    with pytest.raises(ValueError, match=r"model\.pt"):
        model.save_module(None, tmp_path / "other.pt")


def test_listing_models_needs_no_torch():
    import subprocess
    import sys

    code = (
        "import sys, pathlib; from ecgviewer.inference import zoo;"
        "zoo.list_models(pathlib.Path('none')); sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
