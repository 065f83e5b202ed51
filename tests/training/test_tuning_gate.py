import json

import numpy as np
import pytest

from ecgviewer.training import gate
from ecgviewer.training.chance import chance
from ecgviewer.training.figures import auroc
from ecgviewer.training.reference import Replay, groups_of


def replay(n=120, seed=0):
    rng = np.random.default_rng(seed)
    inputs = rng.standard_normal((n, 60)).astype(np.float32)
    inputs[:, -6:-3] = np.stack(
        [rng.uniform(-1.5, 1.5, n), np.ones(n), rng.choice([-1.0, 1.0], n)], axis=1
    )
    target = np.stack([rng.random(n) < 0.3, rng.random(n) < 0.5], axis=1).astype(np.float32)
    weight = np.ones_like(target)
    return Replay(("AFIB", "NORM"), inputs, target, weight, inputs, target, weight)


def logits(known, noise, seed=1):
    rng = np.random.default_rng(seed)
    return (known.check_target + noise * rng.standard_normal(known.check_target.shape)).astype(
        np.float32
    )


def test_paired_change_is_that_of_the_aurocs_and_holds_it_in_its_interval():
    rng = np.random.default_rng(0)
    positive = rng.random(200) < 0.2
    before = positive + rng.standard_normal(200)
    after = positive + 0.4 * rng.standard_normal(200)
    was, now, low, high = gate.paired(before, after, positive)
    assert was == pytest.approx(auroc(before, positive))
    assert now == pytest.approx(auroc(after, positive))
    assert low < now - was < high


def test_what_is_unchanged_is_held_and_what_fell_is_named():
    known = replay()
    before = logits(known, 0.3)
    same = gate.guarded(known, known.codes, before, before)
    assert {row.verdict for row in same} == {gate.HELD}
    assert {"AFIB", "NORM", "Women", "Men"} <= {row.name for row in same}
    after = before.copy()
    after[:, 0] = logits(known, 3.0, seed=5)[:, 0]
    rows = {row.name: row for row in gate.guarded(known, known.codes, before, after)}
    assert rows["AFIB"].verdict == gate.FELL
    assert rows["NORM"].verdict == gate.HELD
    good = {"X": gate.HeldOut(20, 20, 0.9, 0.8, 0.95, 5.0)}
    verdict = gate.judge(good, tuple(rows.values()), 0.01)
    assert not verdict.passed
    assert gate.Verdict.from_dict(json.loads(json.dumps(verdict.to_dict()))) == verdict


@pytest.mark.parametrize(
    ("held", "false_alarms", "failed"),
    [
        (gate.HeldOut(20, 20, 0.9, 0.8, 0.95, 5.0), 0.01, None),
        (gate.HeldOut(20, 20, 0.9, 0.8, 0.95, 1.0), 0.01, "Labels are not shuffled"),
        (
            gate.HeldOut(20, 20, 0.9, 0.8, 0.95, 5.0),
            0.2,
            "False alarms in normals stay within budget",
        ),
        (gate.HeldOut(3, 3, 0.99, 0.9, 1.0, 5.0), 0.01, "Enough to tell"),
        (gate.HeldOut(8, 8, 0.7, 0.4, 0.9, 1.0), 0.01, "Enough to tell"),
    ],
)
def test_each_condition_refuses_by_itself(held, false_alarms, failed):
    known = replay()
    before = logits(known, 0.3)
    rows = gate.guarded(known, known.codes, before, before)
    verdict = gate.judge({"X": held}, rows, false_alarms)
    names = {one.name for one in verdict.checks if not one.passed}
    assert (names == set()) if failed is None else (failed in names)
    assert verdict.passed == (failed is None)


def test_the_chance_check_tells_of_those_that_it_judges():
    def detail(**learned):
        checks = gate.judge(learned, (), 0.01).checks
        (one,) = (check for check in checks if check.name == "Labels are not shuffled")
        return one.passed, one.detail

    many, few = (gate.HeldOut(n, n, 0.9, 0.8, 0.95, z) for n, z in ((25, 4.2), (6, 1.0)))
    assert detail(MANY=many, FEW=few) == (True, "4.2 SD from chance, limit 3")
    assert detail(FEW=few) == (True, "too few to tell: none has 20 records")
    dealt = gate.HeldOut(20, 20, 0.9, 0.8, 0.95, -0.8)
    assert detail(MANY=many, DEALT=dealt) == (False, "DEALT, -0.8 SD from chance, limit 3")


def test_sex_and_age_are_read_from_the_summary():
    inputs = np.zeros((3, 60), dtype=np.float32)
    inputs[:, -6] = [(30 - 55) / 20, (60 - 55) / 20, 0.0]
    inputs[:, -5] = [1, 1, 0]
    inputs[:, -4] = [1, -1, 0]
    groups = {name: rows.tolist() for name, rows in groups_of(inputs).items()}
    assert groups["Men"] == [True, False, False]
    assert groups["Women"] == [False, True, False]
    assert groups["Under 50"] == [True, False, False]
    assert groups["50 to 69"] == [False, True, False]
    assert groups["70 and over"] == [False, False, False]


@pytest.mark.parametrize("controls", [0, 24])
def test_marks_that_hang_together_lie_far_from_chance_and_dealt_ones_do_not(controls):
    rng = np.random.default_rng(0)
    pool = rng.standard_normal((300, 20))
    positive = np.r_[np.ones(16, bool), np.zeros(controls, bool)]
    names = [f"{k}" for k in range(positive.size)]
    rows = rng.standard_normal((positive.size, 20))
    nothing = [chance(rng.permutation(rows), names, positive, pool, seed=k) for k in range(5)]
    assert max(nothing) < gate.CHANCE_Z
    rows[:16, 0] += 3.0
    assert chance(rows, names, positive, pool) >= gate.CHANCE_Z
