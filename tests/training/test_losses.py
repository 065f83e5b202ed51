import numpy as np
import pytest
import torch

from ecgviewer.core.errors import UserError
from ecgviewer.training import losses
from ecgviewer.training.network import ATTRIBUTES
from ecgviewer.training.systems import SYSTEMS, find_system

NAN = float("nan")


def test_only_hidden_samples_count():
    part = losses.masked(torch.tensor([[1.0, 100.0]]), torch.tensor([[1.0, 0.0]]))
    assert losses.mean(part) == 1.0
    assert losses.mean(losses.masked(torch.ones(3), torch.zeros(3))) == 0


def test_the_likelihood_is_least_where_log_b_is_the_true_error():
    error = torch.full((1,), 0.3)
    log_b = torch.linspace(-5, 3, 801)
    nll = losses.laplace_nll(torch.zeros(1), log_b, error)
    assert log_b[nll.argmin()].exp() == pytest.approx(0.3, abs=0.01)


def test_the_uncertainty_is_not_held_in_a_narrow_range():
    from ecgviewer.training.network import NetworkConfig, RestorationNetwork

    network = RestorationNetwork(NetworkConfig(c0=8, c1=8, width=16, heads=2, layers=1)).eval()
    x, ones = torch.randn(1, 12, 1000), torch.ones(1, 12, 1000)
    with torch.no_grad():
        network.restored.bias[12:18], network.restored.bias[18:] = -4.0, 4.0
        log_b = network(x, ones, ones, torch.tensor([[NAN, NAN, NAN, 0.0]]))[1]
    assert (log_b[0, :6] < -4).all()
    assert (log_b[0, 6:] > 2).all()


def test_unknown_attributes_do_not_count_and_known_ones_do():
    guess = torch.zeros(2, len(ATTRIBUTES), requires_grad=True)
    unknown = torch.full((2, len(ATTRIBUTES)), NAN)
    assert losses.mean(losses.attributes(guess, unknown)) == 0
    told = unknown.clone()
    told[0, 0], told[1, 1], told[0, 6] = 70.0, 1.0, 440.0
    losses.mean(losses.attributes(guess, told)).backward()
    assert (guess.grad != 0).nonzero().tolist() == [[0, 0], [0, 6], [1, 1]]
    assert guess.grad[0, 0] < 0


def unit(*angles):
    return torch.tensor([[np.cos(a), np.sin(a)] for a in angles], dtype=torch.float32)


def test_views_of_one_record_attract():
    record = torch.tensor([0, 0, 1, 1])
    physiology = torch.full((4, 3), NAN)
    near = losses.soft_info_nce(unit(0, 0.1, 3, 3.1), record, physiology, share=0.5)
    far = losses.soft_info_nce(unit(0, 3, 0.1, 3.1), record, physiology, share=0.5)
    assert near < far
    alone = losses.soft_info_nce(unit(0, 1, 2, 3), torch.arange(4), physiology, share=0.5)
    assert alone == 0


def test_what_is_physiologically_alike_attracts_across_records():
    record = torch.arange(4)
    physiology = torch.tensor([[0.0, 0], [0.1, 0], [5, 5], [5.1, 5]])
    near = losses.soft_info_nce(unit(0, 0.1, 3, 3.1), record, physiology, share=0.5)
    far = losses.soft_info_nce(unit(0, 3, 0.1, 3.1), record, physiology, share=0.5)
    assert near < far
    without = losses.soft_info_nce(unit(0, 3, 0.1, 3.1), record, physiology, share=0.0)
    assert without == 0


def test_the_table_of_systems_has_every_system_with_its_paper():
    assert [system.name for system in SYSTEMS] == ["s0", "s1", "s2", "s3", "ours"]
    papers = dict(
        zip("0123", ("2603.19695", "2404.04935", "2509.08116", "2407.07110"), strict=True)
    )
    for number, paper in papers.items():
        assert paper in find_system(f"s{number}").follows
    ours = find_system("ours")
    assert not ours.normals_only
    assert ours.restores_normals
    assert ours.cross
    assert (ours.w_beats, ours.w_trend, ours.w_attributes, ours.w_contrastive) == (
        0.5,
        0.3,
        0.3,
        0.5,
    )
    assert find_system("s1").normals_only
    assert find_system("s1").cross
    assert find_system("s0").trend
    assert find_system("s0").w_attributes > 0
    assert find_system("s2").w_peaks > 0
    assert find_system("s2").physiology > 0
    with pytest.raises(UserError, match="s0, s1, s2, s3, ours"):
        find_system("s9")
