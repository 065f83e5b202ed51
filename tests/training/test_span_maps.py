"""Where a finding is seen: learned on some records, right on others, cold on normals."""

import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import ModelError
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_model
from ecgviewer.inference.span_maps import (
    FRAMES,
    SPANS,
    STEP,
    SpanHead,
    load_spans,
    map_findings,
    n_features,
    save_spans,
)
from ecgviewer.inference.window_score import conditions_of
from ecgviewer.inference.windows import iter_windows
from ecgviewer.simulate.record import simulate_record
from ecgviewer.training import span_maps
from ecgviewer.training.labels import RecordLabels


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return load_model(zoo.find_model("", tmp_path_factory.mktemp("zoo")))


def labelled(record, marks, *, code="PVC"):
    present = {code: 1.0} if marks else {}
    return RecordLabels(record.id, present, {} if marks else {code: 1.0}, tuple(marks))


def window_example(model, record, labels, group="p", codes=("PVC",)):
    window = next(iter_windows(record))
    conditions = conditions_of(record, window)
    return span_maps.example(record, window, conditions, labels, codes, model, group)


@pytest.fixture(scope="module")
def learned(model):
    """A head taught with three simulated records, and windows of two others."""
    made = []
    for seed in range(5):
        one = simulate_record("pvc", seed=seed)
        marks = [m for m in one.truth.annotations if m.finding == "PVC"]
        made.append(window_example(model, one.record, labelled(one.record, marks), f"{seed}"))
    normals = drain(span_maps.normal_examples(model, ("PVC",), 0))
    head = drain(span_maps.fit_spans(made[:3], normals, ("PVC",), 0))
    return head, made[3:]


def test_what_was_learned_is_found_in_other_records_and_not_in_normals(model, learned):
    head, others = learned
    for one in others:
        assert span_maps.sample_auroc(head, one)["PVC"] > 0.95
    fresh = drain(span_maps.normal_examples(model, ("PVC",), 7))
    hot = [(head.likeness(one.features.astype(np.float32)) > 0.5).mean() for one in fresh]
    assert np.mean(hot) < 0.03


def test_a_map_has_the_records_leads_and_length(model, learned):
    head, _ = learned
    record = simulate_record("pvc", seed=9, duration_s=23.0).record
    found = drain(map_findings(record, model, head))["PVC"]
    assert found.leads == record.lead_names
    assert found.likeness.shape == (12, 1150)
    assert found.fs == 50.0
    assert np.isfinite(found.likeness).all()
    heat = found.as_heat()
    assert (heat.record_id, heat.model_id) == (record.id, model.entry.id)
    assert np.array_equal(heat.log10_one_in >= np.log10(50.0), found.likeness >= 0.5)


def test_leads_not_marked_count_neither_way_and_other_times_do(model):
    record = simulate_record("normal", seed=1).record
    mark = Annotation(record.id, 1000, 1500, ("II",), "PVC", "probable")
    labels = RecordLabels(record.id, {"PVC": 0.7}, {}, (mark,))
    one = window_example(model, record, labels, codes=("PVC", "AFIB", "LVH"))
    inside = slice(round(200 / STEP), round(300 / STEP))
    target, weight = one.target["PVC"], one.weight["PVC"].astype(float)
    assert target[1, inside].all()
    assert target.sum() == inside.stop - inside.start
    assert np.allclose(weight[1, inside], 0.7, atol=1e-3)
    assert not weight[0, inside].any()
    assert not weight[1, inside.stop : inside.stop + 2].any()  # beside the edge
    assert (weight[:, inside.stop + 2 :] > 0).all()
    assert not one.target["AFIB"].any()
    assert 0 < one.weight["AFIB"].max() < 1  # nobody said so


def test_a_finding_of_the_whole_record_says_nothing_of_a_place(model):
    record = simulate_record("normal", seed=1).record
    mark = Annotation(record.id, 0, record.n_samples, record.lead_names, "PVC", kind="record")
    one = window_example(model, record, labelled(record, [mark]))
    assert not one.target["PVC"].any()
    assert not one.weight["PVC"].any()


def test_an_older_map_is_carried_on_beside_a_new_one(learned):
    head, others = learned
    rng = np.random.default_rng(0)
    n = n_features()
    new = SpanHead(
        ("X",),
        rng.standard_normal(n).astype(np.float32),
        (0.5 + rng.random(n)).astype(np.float32),
        rng.standard_normal((n, 5)).astype(np.float32) / n,
        np.zeros(5, np.float32),
        rng.standard_normal((5, 1)).astype(np.float32),
        np.zeros(1, np.float32),
    )
    both = span_maps.merged(head, new)
    assert both.codes == ("X", "PVC")
    features = others[0].features.astype(np.float32)
    out = both.likeness(features)
    assert np.allclose(out[..., :1], new.likeness(features), atol=1e-5)
    gap = np.abs(out[..., 1:] - head.likeness(features))
    assert np.quantile(gap, 0.95) < 0.05  # outliers are held elsewhere
    assert span_maps.merged(None, new) is new


def test_altered_maps_are_refused(learned, model, tmp_path):
    head, _ = learned
    manifest = {**model.entry.manifest, "spans_sha256": save_spans(head, tmp_path / SPANS)}
    entry = zoo.ModelEntry(**{**model.entry.__dict__, "folder": tmp_path, "manifest": manifest})
    again = load_spans(entry)
    assert again.codes == head.codes
    assert np.array_equal(again.hidden, head.hidden)
    (tmp_path / SPANS).write_bytes(b"x")
    with pytest.raises(ModelError, match="altered"):
        load_spans(entry)
    assert load_spans(model.entry) is None


def test_features_are_as_many_as_said(learned):
    _, others = learned
    assert others[0].features.shape == (12, FRAMES, n_features())
