"""The code that lies in a model file says what the trained networks say, within rounding."""

import numpy as np
import pytest
import torch
from torch import nn

from ecgviewer.core.errors import ModelError
from ecgviewer.inference import model, scorer, zoo
from ecgviewer.training import scoring_blocks, scoring_network, scoring_recogniser
from ecgviewer.training.network import NetworkConfig, RestorationNetwork
from ecgviewer.training.pack import write_manifest, write_weights
from ecgviewer.training.recogniser import Recogniser, RecogniserConfig
from ecgviewer.training.rescript import rescript
from ecgviewer.training.resnet import Pair, ResNet

SIZES = {"c0": 16, "c1": 24, "width": 32, "heads": 2, "layers": 2, "feed_forward": 48}
SMALL = NetworkConfig(**SIZES, head_hidden=8, beats=4, cross=True, trend=True)


def stirred(module):
    """Return a module whose every weight is drawn: none that is 0 hides a mistake."""
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for name, values in (*module.named_parameters(), *module.named_buffers()):
            if values.is_floating_point():
                drawn = torch.randn(values.shape, generator=generator)
                values.copy_(drawn.abs() + 0.5 if "running_var" in name else 0.1 * drawn)
    return module.eval()


@pytest.fixture(scope="module")
def given():
    generator = torch.Generator().manual_seed(1)
    x = torch.randn(2, 12, 1000, generator=generator)
    valid = torch.ones_like(x)
    valid[0, 3] = 0.0
    valid[1, :, 700:] = 0.0
    hide = torch.zeros(2, 4, 12, 1000)
    wave = torch.arange(1000) // 37 % 4
    for k in range(4):
        hide[:, k] = (wave == k).float()
    cond = torch.tensor([[60.0, 1.0, 70.0, 1.0], [float("nan"), float("nan"), 80.0, 0.0]])
    peaks = torch.tensor([[60, 300, 540, 990], [20, 480, -1, -1]])
    return x * valid, valid, hide, cond, peaks


def same(found, wanted):
    for one, other in zip(found, wanted, strict=True):
        assert one.shape == other.shape
        assert torch.allclose(one, other, atol=2e-4, rtol=2e-4)


@pytest.mark.parametrize("beats_told", ["all", "none in the clean pass", "none"])
@pytest.mark.parametrize("config", [SMALL, NetworkConfig(**SIZES, conditional=False)])
def test_the_restoration_network_looks_as_it_was_trained(given, config, beats_told):
    network = stirred(RestorationNetwork(config))
    x, valid, hide, cond, peaks = given
    none = torch.full_like(peaks, -1)
    masked = none if beats_told == "none" else peaks
    clean = peaks if beats_told == "all" else none
    scripted = torch.jit.script(scoring_network.ScoringNetwork(network))
    with torch.inference_mode():
        wanted = network.view(x, valid, hide, cond, masked, clean)
        same(scripted.view(x, valid, hide, cond, masked, clean), wanted)
        wanted = network(x, valid, hide[:, 1], cond, masked)
        same(scripted(x, valid, hide[:, 1], cond, masked), wanted)
        z, _, level, embedding, *_ = network.encode(x, valid, clean)
        wanted = network.encode(x, valid, clean)
        found = scripted.encode(x, valid, clean)
        same((found[0], found[2], found[3]), (wanted[0], wanted[2], wanted[3]))
        same([scripted.project(embedding)], [network.project(embedding)])
        summary = torch.randn(2, 48)
        same([scripted.findings(embedding, summary)], [network.findings(embedding, summary)])
    assert z.shape[1] == 125
    assert level.shape[2] == 250


def test_the_recogniser_and_its_partner_say_what_they_learned(given):
    pair = stirred(Pair(Recogniser(RecogniserConfig(**SIZES)), ResNet()))
    x, valid, *_ = given
    amplitudes = torch.randn(2, 13)
    scripted = torch.jit.script(scoring_recogniser.ScoringPair(pair))
    with torch.inference_mode():
        same(scripted(x, valid, amplitudes), pair(x, valid, amplitudes))


def test_taps_over_repeated_samples_are_added_up_first():
    generator = torch.Generator().manual_seed(0)
    low, skip = torch.randn(2, 7, 3, generator=generator), torch.randn(2, 14, 2)
    weight, bias = torch.randn(4, 5, 5), torch.randn(4)
    both = torch.cat([torch.repeat_interleave(low, 2, 1), skip], 2)
    wanted = nn.functional.conv1d(both.transpose(1, 2), weight, bias, padding=2).transpose(1, 2)
    same([scoring_blocks.conv_up(low, skip, weight, bias)], [wanted])


def test_weights_that_are_not_known_keep_the_code_they_have():
    other = nn.Linear(2, 2)
    assert scoring_network.for_scoring(other, {}) is other
    assert scoring_recogniser.for_scoring(other, RecogniserConfig()) is other


def test_a_file_gives_its_network_back_to_be_written_anew(tmp_path):
    network = stirred(RestorationNetwork(SMALL))
    write_weights(network, {"some": np.ones(2, np.float32)}, tmp_path)
    packed = torch.jit.load(str(tmp_path / zoo.WEIGHTS))
    again = scoring_network.for_scoring(packed.network, SMALL.to_dict())
    assert isinstance(again, scoring_network.ScoringNetwork)
    assert again.state_dict().keys() == packed.network.state_dict().keys()
    for name, values in packed.network.state_dict().items():
        assert torch.equal(again.state_dict()[name], values)


def test_the_bundled_model_written_anew_scores_alike_and_names_its_hash(synthetic_record, tmp_path):
    entry = zoo.find_model("", tmp_path)
    manifest = rescript(entry, tmp_path / entry.id)
    changed = {key for key in manifest if manifest[key] != entry.manifest.get(key)}
    assert changed <= {"sha256", "bytes"}
    loaded = [model.load_model(one) for one in (entry, zoo.read_entry(tmp_path / entry.id))]
    (one, map_one), (two, map_two) = (
        scorer.score_together([synthetic_record()], each)[0] for each in loaded
    )
    assert one.one_in == pytest.approx(two.one_in, rel=1e-4)
    assert one.full == pytest.approx(two.full, abs=1e-5)
    assert np.allclose(map_one.log10_one_in, map_two.log10_one_in, atol=1e-4)


def test_a_model_of_one_stage_is_not_written_anew(tmp_path):
    write_weights(stirred(RestorationNetwork(SMALL)), {"some": np.ones(2, np.float32)}, tmp_path)
    told = {"id": "one", "name": "one", "version": "0", "findings": []}
    write_manifest(tmp_path, **told)
    with pytest.raises(ModelError, match="no second stage"):
        rescript(zoo.read_entry(tmp_path), tmp_path / "new")
