"""What to label next: exact shares, no patient twice, honest chance, k-centre by hand."""

from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.label_queue import BY, LabelQueue, QueueRow, Wish
from ecgviewer.core.prevalence import estimate, wilson
from ecgviewer.core.queue_choice import Pool, choose, k_centre


def pool_of(n=200, *, per_patient=1, read=(), disputed=(), seed=0, unsure=None):
    """Return a pool whose records lie at random, some read, some disputed."""
    rng = np.random.default_rng(seed)
    is_read = np.zeros(n, dtype=bool)
    is_read[list({*read, *disputed})] = True
    disagreement = np.zeros(n)
    disagreement[list(disputed)] = 1.0 + rng.random(len(disputed))
    return Pool(
        tuple(f"r{index:05d}" for index in range(n)),
        tuple(f"p{index // per_patient}" for index in range(n)),
        is_read,
        rng.random(n) if unsure is None else unsure,
        rng.normal(size=(n, 4)),
        disagreement,
    )


def kinds(picks, kind):
    return [pick for pick in picks if pick.kind == kind]


@pytest.mark.parametrize("by", BY)
@pytest.mark.parametrize(("size", "percent"), [(40, 10), (41, 10), (7, 10), (30, 25), (1, 10)])
def test_control_records_are_their_share_rounded_up(by, size, percent):
    pool = pool_of(300, disputed=range(0, 120, 2))
    picks = choose(pool, Wish(by, size, percent, seed=3))
    assert len(picks) == size
    assert len(kinds(picks, "control")) == -(-size * percent // 100)
    assert all(not pool.is_read[pick.index] for pick in kinds(picks, "control"))


@pytest.mark.parametrize("by", BY)
def test_control_is_never_below_its_share_where_records_run_out(by):
    for n, read in ((5, ()), (12, range(8)), (20, range(20)), (3, range(3))):
        pool = pool_of(n, read=read, disputed=list(read)[::2])
        picks = choose(pool, Wish(by, 40))
        assert 10 * len(kinds(picks, "control")) >= len(picks)


def test_a_share_below_a_tenth_is_refused():
    with pytest.raises(ValueError, match="10 to 100 %"):
        Wish(control_percent=9)


@pytest.mark.parametrize("by", BY)
def test_no_patient_stands_twice_unless_asked(by):
    pool = pool_of(240, per_patient=4, disputed=range(0, 160, 3))
    once = choose(pool, Wish(by, 40, seed=1))
    whose = [pool.patients[pick.index] for pick in once]
    assert len(once) == 40
    assert len(set(whose)) == 40
    again = choose(pool, Wish(by, 40, seed=1, repeat_patients=True))
    assert len({pick.index for pick in again}) == 40
    assert len({pool.patients[pick.index] for pick in again}) < 40


def test_records_read_before_come_back_for_disagreement_alone():
    pool = pool_of(100, read=range(60), disputed=(3, 4, 5))
    for by in ("uncertainty", "novelty"):
        assert all(not pool.is_read[pick.index] for pick in choose(pool, Wish(by, 40)))
    picks = choose(pool, Wish("disagreement", 40))
    assert {pick.index for pick in kinds(picks, "disagreement")} == {3, 4, 5}
    ranked = sorted(kinds(picks, "disagreement"), key=lambda pick: pick.rank)
    most = [pool.disagreement[pick.index] for pick in ranked]
    assert most == sorted(most, reverse=True)


def test_the_same_seed_gives_the_same_queue_in_any_order_of_the_folder():
    pool = pool_of(150, per_patient=2, disputed=(1, 5, 9))
    turn = np.random.default_rng(9).permutation(150)
    turned = Pool(
        tuple(pool.record_ids[i] for i in turn),
        tuple(pool.patients[i] for i in turn),
        *(getattr(pool, name)[turn] for name in ("is_read", "unsure", "place", "disagreement")),
    )
    for by in BY:
        wish = Wish(by, 30, seed=4)
        first = [(pool.record_ids[p.index], p.kind, p.rank, p.weight) for p in choose(pool, wish)]
        other = [
            (turned.record_ids[p.index], p.kind, p.rank, p.weight) for p in choose(turned, wish)
        ]
        assert first == other
        seeds = [p.index for p in choose(pool, replace(wish, seed=5))]
        assert seeds != [p.index for p in choose(pool, wish)]


def test_nothing_of_the_model_moves_a_control_record():
    pool = pool_of(200, per_patient=2)
    drawn = set()
    for seed in range(3):
        one = pool_of(200, per_patient=2, seed=seed)  # other doubts, other places
        for by in ("uncertainty", "novelty", "mixed"):
            picks = choose(one, Wish(by, 40, 20, seed=7))
            drawn.add(frozenset(p.index for p in kinds(picks, "control")))
    assert len(drawn) == 1
    surest = replace(pool, unsure=np.where(np.isin(range(200), list(*drawn)), 9.0, pool.unsure))
    again = choose(surest, Wish("uncertainty", 40, 20, seed=7))
    assert {p.index for p in kinds(again, "control")} == set(*drawn), "chance has drawn them first"


def queue_of(pool, wish):
    picks = choose(pool, wish)
    rows = tuple(
        QueueRow(pool.record_ids[p.index], p.kind, rank=p.rank, weight=p.weight) for p in picks
    )
    n_unread = int((~pool.is_read).sum())
    whose = len({p for p, read in zip(pool.patients, pool.is_read, strict=True) if not read})
    return LabelQueue("0" * 12, wish, "", "", "", 0, 0, n_unread, whose, 0, rows)


@pytest.mark.parametrize("per_patient", ["one", "many"])
def test_prevalence_from_control_records_is_unbiased_whatever_the_model_prefers(per_patient):
    """Prefers records with the finding, which several records of some patients carry."""
    rng = np.random.default_rng(0)
    size = [1] * 120 if per_patient == "one" else [1 + (k % 4) for k in range(50)]
    patients = tuple(f"p{k}" for k, n in enumerate(size) for _ in range(n))
    n = len(patients)
    carried = np.array([int(p[1:]) % 4 == 3 for p in patients]) & (rng.random(n) < 0.8)
    ids = tuple(f"r{k:04d}" for k in range(n))
    zeros = np.zeros(n)
    pool = Pool(ids, patients, zeros > 1, carried + 0.1 * rng.random(n), zeros[:, None], zeros)
    with_it = {one for one, there in zip(ids, carried, strict=True) if there}
    found, plain = [], []
    for seed in range(300):
        queue = queue_of(pool, Wish("uncertainty", 30, 20, seed=seed))
        read = {row.record_id for row in queue.rows[:15]}  # the reader stops half-way
        one = estimate(queue, read, with_it)
        if one.n_read:
            found.append(one.value)
        plain.append(np.mean([row.record_id in with_it for row in queue.rows]))
    error = np.std(found) / np.sqrt(len(found))
    assert abs(np.mean(found) - carried.mean()) < 3.5 * error
    assert np.mean(plain) > 1.4 * carried.mean(), "the queue itself tells nothing of prevalence"


def test_control_records_stand_at_random_places():
    places = []
    for seed in range(200):
        picks = choose(pool_of(60), Wish("uncertainty", 20, 10, seed=seed))
        places += [at for at, pick in enumerate(picks) if pick.kind == "control"]
    counts = np.bincount(places, minlength=20)
    expected = len(places) / 20
    assert ((counts - expected) ** 2 / expected).sum() < 43.8  # chi-squared, 19 df, p = .001


def test_records_that_were_read_before_weigh_nothing_as_control():
    pool = pool_of(30, read=range(28), disputed=range(28))
    queue = queue_of(pool, Wish("disagreement", 30, 50))
    controls = [row for row in queue.rows if row.kind == "control"]
    assert len(controls) == 15
    assert sorted(row.weight for row in controls)[-3:] == [0.0, 1.0, 1.0]
    assert "read before" in next(row for row in controls if not row.weight).words


def test_the_interval_is_wilsons():
    # Newcombe, Stat Med 1998, 17:857-872: 15 of 148.
    assert wilson(15 / 148, 148) == pytest.approx((0.0624, 0.1605), abs=1e-4)


def test_nothing_is_said_of_prevalence_before_a_control_record_is_read():
    queue = queue_of(pool_of(50), Wish(size=10))
    one = estimate(queue, (), {"r00001"})
    assert np.isnan(one.value)
    assert (one.n_read, one.n_control) == (0, 1)


LINE = np.array([[0.0], [1.0], [2.0], [10.0], [11.0], [30.0]])
ALONE = [str(k) for k in range(6)]


@pytest.mark.parametrize(
    ("centres", "count", "chosen"),
    [
        ([0], 2, [5, 4]),  # 30; then 11, which is 11 from 0
        ([5], 3, [0, 4, 2]),  # 0; 11, which is 11 from 0; 2, which is 2 from 0
        ([0, 5], 1, [4]),
        ([], 3, [3, 5, 0]),  # the mean is 9: 10 is nearest, then 30, then 0
        ([0, 1, 2, 3, 4, 5], 2, [0, 1]),  # all covered: the first ones
    ],
)
def test_k_centre_on_points_of_a_line(centres, count, chosen):
    assert k_centre(LINE, range(6), centres, count, ALONE) == chosen


def test_k_centre_takes_one_of_a_group():
    groups = ["a", "b", "c", "d", "d", "a"]
    assert k_centre(LINE, range(6), [0], 6, groups) == [5, 4, 2, 1]


def test_k_centre_covers_within_twice_the_best():
    """Against all choices of three of nine points."""
    from itertools import combinations

    rng = np.random.default_rng(2)
    points = rng.normal(size=(9, 2))

    def radius(centres):
        apart = np.linalg.norm(points[:, None] - points[list(centres)][None], axis=2)
        return apart.min(axis=1).max()

    best = min(radius(some) for some in combinations(range(9), 3))
    ours = radius(k_centre(points, range(9), [], 3, list("abcdefghi")))
    assert best <= ours <= 2 * best


def test_novel_records_lie_far_from_what_was_read_and_from_each_other():
    pool = pool_of(60, read=range(30))
    place = np.zeros((60, 1))
    place[30:40] = 5.0  # ten alike, far from what was read
    place[40] = 9.0
    place[41:, 0] = np.linspace(0.0, 0.1, 19)
    pool = replace(pool, place=place)
    for seed in range(20):
        picks = choose(pool, Wish("novelty", 3, 10, seed=seed))
        control = kinds(picks, "control")[0].index
        novel = {p.index for p in kinds(picks, "novel")}
        if 30 <= control <= 40:
            continue
        assert 40 in novel
        assert len(novel & set(range(30, 40))) == 1, "the others are like it"


def test_records_whose_place_or_doubt_is_not_known_are_drawn_by_chance_alone():
    pool = pool_of(40)
    unsure, place = pool.unsure.copy(), pool.place.copy()
    unsure[:20], place[:20] = np.nan, np.nan
    pool = replace(pool, unsure=unsure, place=place)
    drawn = set()
    for seed in range(40):
        for by in ("uncertainty", "novelty", "mixed"):
            picks = choose(pool, Wish(by, 20, 20, seed=seed))
            drawn |= {p.index for p in kinds(picks, "control")}
            assert all(p.index >= 20 for p in picks if p.kind != "control")
    assert drawn == set(range(40))


def test_what_a_row_says():
    def words(kind, **more):
        return QueueRow("a", kind, **more).words

    assert words("unsure", finding="CLBBB", value=0.523) == "the model is unsure about CLBBB (.52)"
    little = "little doubt about CLBBB (.99), but no record left has more"
    assert words("unsure", finding="CLBBB", value=0.9999) == little
    assert words("unsure", finding="CLBBB", value=0.01).startswith("little doubt")
    assert words("novel") == "unlike anything labelled so far"
    assert words("novel", labelled=False) == "unlike anything chosen so far"
    assert words("readers differ", finding="PVC") == "two readers differ on PVC"
    sees = words("model differs", finding="AFIB", value=0.97)
    assert sees == "the model sees AFIB (.97), no reader marked it"
    misses = words("model differs", finding="AFIB", value=0.03)
    assert misses == "the model does not see AFIB (.03), a reader marked it"
    assert words("control", weight=4.0) == "random control"


def test_a_queue_comes_back_from_json_as_it_was():
    import json

    queue = queue_of(pool_of(50, per_patient=2), Wish("mixed", 12, 25, 8, "CLBBB"))
    assert LabelQueue.from_dict(json.loads(json.dumps(queue.to_dict()))) == queue
    for broken in ({}, None, {**queue.to_dict(), "version": 2}, {**queue.to_dict(), "id": "../x"}):
        with pytest.raises(ValueError, match=r"not a queue|version|hexadecimal"):
            LabelQueue.from_dict(broken)
