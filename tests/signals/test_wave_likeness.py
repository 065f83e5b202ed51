import numpy as np
import pytest

from ecgviewer.signals.wave_likeness import best_likeness

N, REACH = 40, 6
YES, NO = np.array([True]), np.array([False])


def wave(shift=0.0, *, leads=3):
    t = np.arange(-REACH, N + REACH) - shift
    rows = [np.exp(-0.5 * ((t - 12 - 4 * k) / 3) ** 2) * (-1) ** k for k in range(leads)]
    return np.stack(rows)


def compare(mine, other, amplitude=NO, scales=None, other_scales=None):
    likeness, shift = best_likeness(
        mine[:, REACH:-REACH],
        other[None],
        amplitude=amplitude,
        scales=scales,
        other_scales=other_scales,
    )
    return float(likeness[0]), int(shift[0])


@pytest.mark.parametrize("by", [-6, -3, 0, 2, 6])
def test_the_same_wave_is_found_where_it_lies(by):
    assert compare(wave(), wave(by)) == (pytest.approx(1.0), by)


def test_beyond_the_reach_it_is_less_alike():
    likeness, shift = compare(wave(), wave(9))
    assert shift == 6
    assert 0.4 < likeness < 0.9


def test_shapes_do_not_care_for_size_and_sizes_do():
    ones, double = np.ones(3), np.full((1, 3), 2.0)
    assert compare(wave(), 2 * wave())[0] == pytest.approx(1.0)
    same, _ = compare(wave(), wave(), YES, ones, np.ones((1, 3)))
    other, _ = compare(wave(), wave(), YES, ones, double)
    assert same == pytest.approx(1.0)
    assert other == pytest.approx(2 * 2 / (1 + 4))


def test_upside_down_is_the_opposite_at_no_shift():
    likeness, _ = compare(wave(leads=1), -wave(leads=1))
    assert likeness < 0.1


def test_what_is_not_there_on_either_side_is_left_out():
    gone = wave()
    gone[1] = np.nan
    assert compare(gone, wave())[0] == pytest.approx(1.0)
    assert compare(wave(), gone)[0] == pytest.approx(1.0)
    mine = wave()
    mine[[0, 2]] = np.nan
    assert np.isnan(compare(mine, gone)[0])


def test_level_counts():
    """ST raised as a whole is another wave than ST at the isoelectric line."""
    flat, raised = np.zeros((1, N + 2 * REACH)), np.full((1, N + 2 * REACH), 0.3)
    flat[:, 10:14] = raised[:, 10:14] = 1.0
    assert compare(flat, raised)[0] < 0.75


def test_many_are_compared_as_each_alone():
    rng = np.random.default_rng(0)
    others = rng.standard_normal((5, 3, N + 2 * REACH))
    together, shifts = best_likeness(
        wave()[:, REACH:-REACH],
        others,
        amplitude=np.array([True, False, True, False, True]),
        scales=np.array([1.0, 2.0, 0.5]),
        other_scales=rng.uniform(0.5, 2, (5, 3)),
    )
    rng = np.random.default_rng(0)
    rng.standard_normal((5, 3, N + 2 * REACH))
    scales = rng.uniform(0.5, 2, (5, 3))
    for k in range(5):
        one, shift = best_likeness(
            wave()[:, REACH:-REACH],
            others[k : k + 1],
            amplitude=np.array([k % 2 == 0]),
            scales=np.array([1.0, 2.0, 0.5]),
            other_scales=scales[k : k + 1],
        )
        assert one[0] == pytest.approx(together[k])
        assert shift[0] == shifts[k]
