import pytest
import torch
import torch.nn.functional as F  # noqa: N812

from ecgviewer.training.blocks import Dense


@pytest.mark.parametrize("shape", [(5, 125, 160), (1, 125, 160), (41, 160), (7, 160), (0, 160)])
def test_tokens_that_onednn_takes_come_out_as_a_linear_layer_says(shape):
    torch.manual_seed(0)
    layer = Dense(160, 48).eval()
    x = torch.randn(shape)
    wanted = F.linear(x, layer.weight, layer.bias)
    for one in (layer, torch.jit.script(layer)):
        with torch.inference_mode():
            found = one(x)
        assert found.shape == wanted.shape
        assert found.is_contiguous()
        assert torch.allclose(found, wanted, atol=1e-5)


def test_training_is_that_of_a_linear_layer_to_the_bit():
    torch.manual_seed(0)
    layer = Dense(160, 48).train()
    x = torch.randn(5, 125, 160)
    assert torch.equal(layer(x), F.linear(x, layer.weight, layer.bias))
