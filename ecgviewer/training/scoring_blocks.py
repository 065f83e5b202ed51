"""Parts of the networks as they lie in a model file: to be scored with, not trained.

The same weights under the same names as in ``training.blocks``, ``training.network`` and
``training.recogniser``, and the same sums; the results differ by rounding. What differs is time.

Samples lie as (record, time, channel): oneDNN then convolves without turning them over before and
after, and convolutions and attention pass them on as they are. Numbers of a layer (stride, padding)
stand in the code that calls it, and every layer of a kind is of one class: a file of a few classes
is read in half the time.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn


def conv(x: Tensor, weight: Tensor, bias: Tensor | None, stride: int, padding: int) -> Tensor:
    """Convolve over time: [B, T, C], weights [C', C, k] -> [B, T', C']."""
    rows = x.unsqueeze(1).permute(0, 3, 1, 2)  # [B, C, 1, T] that lies with channels last
    y = F.conv2d(rows, weight.unsqueeze(2), bias, stride=(1, stride), padding=(0, padding))
    return y.permute(0, 2, 3, 1).squeeze(1)


def conv_up(low: Tensor, skip: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """Convolve, with five taps, ``low`` at twice its rate beside ``skip``.

    What is said twice is not multiplied twice: of five taps over repeated samples, three see
    samples of their own, other three at odd places than at even ones.

    low: [B, T, C]; skip: [B, 2T, C2]; weights [C', C + C2, 5] -> [B, 2T, C'].
    """
    b, t, c = low.shape
    w0, w1, w2, w3, w4 = weight[:, :c].unbind(2)
    even = torch.stack([w0 + w1, w2 + w3, w4], 2)
    odd = torch.stack([w0, w1 + w2, w3 + w4], 2)
    y = conv(low, torch.cat([even, odd]), None, 1, 1).reshape(b, 2 * t, -1)
    return y + conv(skip, weight[:, c:], bias, 1, 2)


def dense(x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """Linear layer: [..., C], weights [C', C] -> [..., C'].

    Torch gives products of matrices to MKL, which runs at half its speed on processors that are not
    Intel's; as a convolution of width 1 over at least 16 groups of tokens the same sums go to
    oneDNN.
    """
    width = weight.shape[1]
    n = x.numel() // width
    groups = 16  # the fewest that torch gives to oneDNN
    while groups <= 64 and n % groups != 0:
        groups += 1
    if groups > 64 or n == 0 or x.device.type != "cpu":
        return F.linear(x, weight, bias)
    tokens = x.reshape(groups, n // groups, 1, width).permute(0, 3, 1, 2)
    y = F.conv2d(tokens, weight.unsqueeze(2).unsqueeze(3), bias)
    return y.permute(0, 2, 3, 1).reshape(x.shape[:-1] + y.shape[1:2])


def attend(q: Tensor, k: Tensor, v: Tensor, keep: Tensor) -> Tensor:
    """Attention: q [B, T, H, E]; k, v [B, S, H, E]; keep [B, S], True where one may be looked at.

    Returns [B, T, H * E].
    """
    b, t, h, e = q.shape
    found = F.scaled_dot_product_attention(
        q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), attn_mask=keep[:, None, None, :]
    )
    return found.transpose(1, 2).reshape(b, t, h * e)


def film(x: Tensor, parameters: Tensor) -> Tensor:
    """Scale and shift channels; x: [B, T, C], parameters: [B, 2C]."""
    gain, shift = parameters.unsqueeze(1).chunk(2, 2)
    return torch.addcmul(x + shift, x, gain)


def over_time(x: Tensor, there: Tensor) -> Tensor:
    """Mean and spread of each channel over the time that is there.

    x: [B, T, C]; there: [B, rate * T], 1 where any lead has a sample -> [B, 2C].
    """
    rate = there.shape[1] // x.shape[1]
    weight = F.max_pool1d(there.unsqueeze(1), rate).transpose(1, 2)
    count = weight.sum(1).clamp(min=1.0)
    mean = (x * weight).sum(1) / count
    spread = ((x - mean.unsqueeze(1)).pow(2) * weight).sum(1) / count
    return torch.cat([mean, spread.sqrt()], 1)


def kept_tokens(seen: Tensor, tokens: int) -> Tensor:
    """Tokens that count: of seen [B, 12, T], those with a sample; all where there is none."""
    keep = seen.amax(1).view(seen.shape[0], tokens, -1).amax(2) > 0.0
    return keep | ~keep.any(1, keepdim=True)


def pool(z: Tensor, keep: Tensor) -> Tensor:
    """Mean and peak over the tokens that count: [B, T, D], [B, T] -> [B, 2D]."""
    weight = keep.to(z.dtype).unsqueeze(2)
    mean = (z * weight).sum(1) / weight.sum(1)
    peak = torch.where(keep.unsqueeze(2), z, torch.full_like(z, -1e4)).amax(1)
    return torch.cat([mean, peak], 1)


class Weights(nn.Module):
    """Weights and bias of a layer; how they are used stands where they are used."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        weight = layer.weight.detach().clone()
        if weight.dim() == 3:  # as oneDNN wants them beside samples with channels last
            weight = weight.transpose(1, 2).contiguous().transpose(1, 2)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(layer.bias.detach().clone())


class Dense(Weights):
    """A linear layer."""

    def forward(self, x: Tensor) -> Tensor:
        """[..., C] -> [..., C']."""
        return dense(x, self.weight, self.bias)


class Norm(Weights):
    """Layer normalisation over the last axis."""

    def forward(self, x: Tensor) -> Tensor:
        """[..., C] -> [..., C]."""
        return F.layer_norm(x, self.weight.shape, self.weight, self.bias)


class ConvBlock(nn.Module):
    """See ``blocks.ConvBlock``."""

    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.norm = Weights(block.norm)
        self.first = Weights(block.first)
        self.second = Weights(block.second)

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, C] -> [B, T, C]."""
        rows = x.unsqueeze(1).permute(0, 3, 1, 2)
        y = F.group_norm(rows, 8, self.norm.weight, self.norm.bias)
        y = y.permute(0, 2, 3, 1).squeeze(1)
        y = F.gelu(conv(y, self.first.weight, self.first.bias, 1, 2))
        return x + conv(y, self.second.weight, self.second.bias, 1, 2)


class Layer(nn.Module):
    """See ``blocks.Layer``."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.heads: int = layer.heads
        self.norm1 = Norm(layer.norm1)
        self.qkv = Dense(layer.qkv)
        self.out = Dense(layer.out)
        self.norm2 = Norm(layer.norm2)
        self.up = Dense(layer.up)
        self.down = Dense(layer.down)

    def forward(self, x: Tensor, keep: Tensor) -> Tensor:
        """x: [B, T, D]; keep: [B, 1, 1, T], True where a token may be looked at."""
        b, t, d = x.shape
        qkv = self.qkv(self.norm1(x)).view(b, t, 3, self.heads, d // self.heads)
        q, k, v = qkv.unbind(2)
        x = x + self.out(attend(q, k, v, keep[:, 0, 0]))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class CrossLayer(nn.Module):
    """See ``blocks.CrossLayer``."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.heads: int = layer.heads
        self.norm1 = Norm(layer.norm1)
        self.norm2 = Norm(layer.norm2)
        self.nothing = nn.Parameter(layer.nothing.detach().clone())
        self.q = Dense(layer.q)
        self.kv = Dense(layer.kv)
        self.out = Dense(layer.out)

    def forward(self, x: Tensor, y: Tensor, keep: Tensor) -> Tensor:
        """x: [B, T, D]; y: [B, S, D]; keep: [B, S], True where y may be looked at -> [B, T, D]."""
        b, t, d = x.shape
        y = torch.cat([self.nothing.expand(b, 1, d), self.norm2(y)], 1)
        keep = torch.cat([torch.ones_like(keep[:, :1]), keep], 1)
        q = self.q(self.norm1(x)).view(b, t, self.heads, d // self.heads)
        k, v = self.kv(y).view(b, -1, 2, self.heads, d // self.heads).unbind(2)
        return x + self.out(attend(q, k, v, keep))

    @torch.jit.export
    def alone(self, x: Tensor) -> Tensor:
        """Return what :meth:`forward` does where nothing but the own key may be looked at."""
        value = self.kv(self.nothing)[:, :, x.shape[2] :]
        return x + self.out(value)
