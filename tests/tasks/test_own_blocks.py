"""Models in which a finding has a last block of its own."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch

from ecgviewer.core.errors import ModelError
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_model, load_module
from ecgviewer.inference.own_block import BLOCKS, OwnBlock, last_block, save_blocks
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import models, scoring
from ecgviewer.training.pack import write_manifest
from ecgviewer.training.spoken import blocks_after

CODE = "PVC"


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def parent():
    return zoo.find_model("", user_zoo_dir())


@pytest.fixture
def with_block(parent):
    """A model whose PVC is told through a block that was changed."""
    folder = user_zoo_dir() / "one"
    folder.mkdir(parents=True)
    for inner in (zoo.WEIGHTS, zoo.REPLAY, zoo.CARD):
        shutil.copyfile(parent.folder / inner, folder / inner)
    block = last_block(load_module(parent))
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for part in block.parameters():
            part.mul_(1.0 + 0.5 * torch.randn(part.shape, generator=generator))
    digest = save_blocks((OwnBlock((CODE,), block),), folder / BLOCKS)
    kept = {k: v for k, v in parent.manifest.items() if k not in ("id", "sha256", "bytes")}
    more = {"id": "one", "parent": parent.id, "blocks_sha256": digest, "tuning": {}}
    write_manifest(folder, **(kept | more))
    return zoo.read_entry(folder)


def test_all_else_stays_to_the_bit(parent, with_block, synthetic_record):
    record = synthetic_record(seed=1)
    before, map_before = drain(scoring.score_record(record, parent.id, user_zoo_dir()))
    after, map_after = drain(scoring.score_record(record, "one", user_zoo_dir()))
    assert after.findings[CODE] != before.findings[CODE]
    same = {"findings": {}, "model_id": "", "seconds": 0.0}
    assert replace(after, **same) == replace(before, **same)
    others = {code: value for code, value in after.findings.items() if code != CODE}
    assert others == {code: value for code, value in before.findings.items() if code != CODE}
    assert np.array_equal(map_after.log10_one_in, map_before.log10_one_in, equal_nan=True)


def test_it_is_heeded_where_models_are_compared(parent, with_block):
    found = drain(models.compare(parent.id, "one"))
    changed = {row["name"] for row in found["rows"] if row["before"] != row["after"]}
    kinds = {row["name"] for row in found["rows"] if row["kind"] == "group"}
    assert CODE in changed
    assert changed <= {CODE} | kinds


def test_it_goes_out_and_comes_in_with_the_model(with_block, tmp_path):
    path = models.export_model("one", tmp_path, tmp_path / "key")
    (with_block.folder / BLOCKS).write_bytes(b"x")
    with pytest.raises(ModelError, match="altered"):
        models.export_model("one", tmp_path / "again", tmp_path / "key")
    with pytest.raises(ModelError, match="altered"):
        load_model(with_block)
    shutil.rmtree(with_block.folder)
    (own,) = load_model(models.import_model(path, tmp_path / "key")).blocks
    assert own.codes == (CODE,)


def test_what_is_learned_anew_leaves_the_old_block():
    old, new = OwnBlock(("A", "B"), None), OwnBlock(("B",), None)
    kept = blocks_after((old,), ("B", "C"), new)
    assert [one.codes for one in kept] == [("A",), ("B",)]
    assert blocks_after((old,), ("A", "B"), None) == ()
