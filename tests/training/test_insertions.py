import numpy as np
import pytest

from ecgviewer.inference.windows import iter_windows
from ecgviewer.simulate.record import simulate_record
from ecgviewer.training import insertions, localise


@pytest.fixture(scope="module")
def window():
    return next(iter_windows(simulate_record("normal", seed=3, noise="light").record))


@pytest.mark.parametrize("name", [*insertions.LESIONS, *insertions.ARTEFACTS])
def test_an_insertion_changes_what_its_mask_says(window, name):
    assert insertions.can_hold(window)
    changed, mask = insertions.insert(window, name, 5)
    again, same = insertions.insert(window, name, 5)
    assert np.array_equal(changed.x, again.x)
    assert np.array_equal(mask, same)
    assert mask.any()
    moved = np.abs(changed.x - window.x) > 0.02
    assert moved.any()
    if name not in ("PVC-like beat", "fibrillatory baseline"):  # these take a beat or P away too
        outside = moved & ~mask
        assert outside.sum() < 0.1 * moved.sum()
    assert changed.heart_rate_bpm > 0


def test_a_regional_lesion_leaves_other_leads_alone(window):
    _, mask = insertions.insert(window, "regional ST shift", 1)
    assert 3 <= mask.any(axis=1).sum() <= 4
    _, mask = insertions.insert(window, "Brugada-like ST", 1)
    assert np.flatnonzero(mask.any(axis=1)).tolist() == [6, 7]


def test_means_have_intervals_and_count_records():
    one = localise.mean_of([0.5, 0.7, float("nan"), 0.9])
    assert one.positives == 3
    assert one.value == pytest.approx(0.7)
    assert one.low <= one.value <= one.high
    assert localise.mean_of([]).to_dict()["value"] is None


def test_a_pvc_is_located_better_than_by_size(tmp_path):
    from ecgviewer.inference import model, zoo

    loaded = model.load_model(zoo.find_model("", tmp_path))
    cases = [localise._simulated("pvc", seed, loaded) for seed in range(3)]
    found = localise.figures_of(cases, {})
    assert found["map"]["auroc"] > 0.9
    assert found["map"]["auroc"] > found["trivial: |x|"]["auroc"]
    assert found["map"]["auroc_per_record"]["positives"] == 3
