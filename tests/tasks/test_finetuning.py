import json
import os
from dataclasses import replace

import numpy as np
import pytest
import torch

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.core.history import Change
from ecgviewer.formats import write_wfdb
from ecgviewer.inference import zoo
from ecgviewer.inference.span_maps import load_spans
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path, user_zoo_dir
from ecgviewer.tasks import finetuning, scoring
from ecgviewer.tasks.tuning_plan import Choices

CODE = "local:delta_wave"
ONE = Choices(min_patients=1)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def marked(synthetic_record, tmp_path):
    """Store with annotated records; call it with how many."""

    def make(n, *, certainty="definite", gone=0):
        store_path().parent.mkdir(parents=True, exist_ok=True)
        with AnnotationStore(store_path()) as store:
            for k in range(n):
                record = synthetic_record(seed=k, heart_rate_bpm=60 + 5 * k)
                path = write_wfdb(record, tmp_path, f"r{k}")
                one = Annotation(record.id, 500, 900, ("II",), CODE, certainty)
                store.remember_record(
                    record.id,
                    path=path,
                    fs=record.fs,
                    n_samples=record.n_samples,
                    leads=record.lead_names,
                    age_years=50.0,
                    sex="F",
                )
                store.apply(
                    (Change(None, one),), action="do", author="", ai_visible=True, model_id=None
                )
                if k < gone:
                    path.unlink()

    return make


def test_one_annotated_record_is_enough(marked, synthetic_record):
    marked(1)
    record = synthetic_record(seed=0)
    parent_before, map_before = drain(scoring.score_record(record, "", user_zoo_dir()))
    result = drain(
        finetuning.finetune(store_path(), user_zoo_dir(), "", author="A reader", choices=ONE)
    )
    assert (result.n_records, result.n_annotations) == (1, 1)
    assert result.counts == {CODE: 1}
    assert not result.passed  # nobody can tell from one patient
    entry = zoo.find_model(result.model_id, user_zoo_dir())
    assert not entry.bundled
    assert entry.parent == result.parent_id
    assert entry.findings[-1] == CODE
    assert entry.manifest["lineage"]["author"] == "A reader"
    assert entry.manifest["lineage"]["store_revision"] == result.revision
    assert "Research use only" in entry.card
    json.dumps(result.to_dict())
    assert CODE in result.summary()
    assert zoo.find_model("", user_zoo_dir()).bundled  # never the default by itself

    tuned, tuned_map = drain(scoring.score_record(record, result.model_id, user_zoo_dir()))
    parent_after, map_after = drain(scoring.score_record(record, "", user_zoo_dir()))
    assert parent_after.findings == parent_before.findings
    assert parent_after.surprise == parent_before.surprise == tuned.surprise
    assert np.array_equal(map_after.log10_one_in, map_before.log10_one_in)
    assert np.array_equal(tuned_map.log10_one_in, map_before.log10_one_in)
    assert tuned.findings[CODE] > 0.5


def test_a_tuned_model_can_be_tuned_again(marked):
    marked(2, certainty="possible")
    first = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    second = drain(finetuning.finetune(store_path(), user_zoo_dir(), first.model_id, choices=ONE))
    assert second.model_id != first.model_id
    assert zoo.find_model(second.model_id, user_zoo_dir()).parent == first.model_id
    again = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    assert again.model_id not in {first.model_id, second.model_id}
    one, two = (zoo.find_model(r.model_id, user_zoo_dir()) for r in (first, again))
    assert one.sha256 == two.sha256  # same store, parent and seed


def test_fewer_patients_than_asked_for_are_too_little(marked):
    marked(2)
    with pytest.raises(RecordError, match="at most 2 do"):
        drain(finetuning.finetune(store_path(), user_zoo_dir(), ""))
    assert zoo.list_models(user_zoo_dir())[-1].bundled


def test_where_it_is_seen_is_learned_too_and_carried_on(marked, synthetic_record):
    marked(4)
    result = drain(finetuning.finetune(store_path(), user_zoo_dir(), ""))
    entry = zoo.find_model(result.model_id, user_zoo_dir())
    head = load_spans(entry)
    if CODE in result.span_maps:  # only if it is right on patients held out
        assert result.span_maps[CODE] >= 0.8
        assert CODE in head.codes
        again = drain(
            finetuning.finetune(
                store_path(), user_zoo_dir(), entry.id, choices=Choices(span_maps=False)
            )
        )
        assert load_spans(zoo.find_model(again.model_id, user_zoo_dir())).codes == head.codes
    else:
        assert head is None


def test_a_record_that_has_moved_is_left_out_and_named(marked):
    marked(3, gone=1)
    result = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    assert result.n_records == 2
    assert len(result.skipped) == 1
    assert "moved" in next(iter(result.skipped.values()))
    assert "Left out" in result.summary()


def test_another_record_in_its_place_is_left_out(marked, synthetic_record, tmp_path):
    marked(2)
    write_wfdb(synthetic_record(seed=99), tmp_path, "r0", overwrite=True)
    result = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    assert "another recording" in next(iter(result.skipped.values()))


def test_nothing_to_learn_from_makes_no_model(marked):
    marked(1, gone=1)
    with pytest.raises(RecordError, match="moved"):
        drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    assert zoo.list_models(user_zoo_dir())[-1].bundled


@pytest.mark.parametrize("stop_at", [1, 3, 40])
def test_cancelling_leaves_nothing(marked, stop_at):
    marked(1)
    work = finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE)
    for _ in range(stop_at):
        next(work)
    work.close()
    assert not user_zoo_dir().exists() or not list(user_zoo_dir().iterdir())


def test_a_full_disk_leaves_nothing(marked, monkeypatch):
    marked(1)

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ecgviewer.training.pack.write_manifest", full)
    with pytest.raises(OSError, match="space"):
        drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    assert not list(user_zoo_dir().iterdir())


@pytest.mark.skipif(os.name != "posix", reason="rights are POSIX's")
def test_a_tuned_model_is_its_owners_alone(marked):
    marked(1)
    old = os.umask(0o000)
    try:
        result = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    finally:
        os.umask(old)
    for folder in (result.folder, user_zoo_dir()):
        assert folder.stat().st_mode & 0o077 == 0


def test_altered_replay_is_refused(marked):
    marked(1)
    result = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    (result.folder / zoo.REPLAY).write_bytes(b"x")
    with pytest.raises(ModelError, match="altered"):
        drain(finetuning.finetune(store_path(), user_zoo_dir(), result.model_id, choices=ONE))


def test_the_model_in_memory_is_neither_loaded_again_nor_moved(
    marked, synthetic_record, monkeypatch
):
    marked(2)
    record = synthetic_record(seed=7)
    before, map_before = drain(scoring.score_record(record, "", user_zoo_dir()))
    with monkeypatch.context() as patch:  # loading and saving hold up the window: see stall.py
        for name in ("load", "save"):
            patch.setattr(torch.jit, name, lambda *_, **__: pytest.fail("held up the window"))
        made = drain(finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE))
    after, map_after = drain(scoring.score_record(record, "", user_zoo_dir()))
    assert replace(after, seconds=0.0) == replace(before, seconds=0.0)
    assert np.array_equal(map_after.log10_one_in, map_before.log10_one_in, equal_nan=True)
    tuned, _ = drain(scoring.score_record(record, made.model_id, user_zoo_dir()))
    assert CODE in tuned.findings
    others = {code: value for code, value in tuned.findings.items() if code != CODE}
    assert others == before.findings


def test_it_yields_often(marked):
    marked(2)
    work = finetuning.finetune(store_path(), user_zoo_dir(), "", choices=ONE)
    steps = [s.done for s in work if s.total == 300 and s.message.startswith("loss")]
    assert len(steps) == 300
    assert steps == sorted(steps)
