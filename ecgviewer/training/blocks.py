"""Parts that the network is built of."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn


class ConvBlock(nn.Module):
    """Two convolutions with a residual path; shape stays [B, C, T]."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, channels)
        self.first = nn.Conv1d(channels, channels, 5, padding=2)
        self.second = nn.Conv1d(channels, channels, 5, padding=2)

    def forward(self, x: Tensor) -> Tensor:
        """[B, C, T] -> [B, C, T]."""
        return x + self.second(F.gelu(self.first(self.norm(x))))


class Dense(nn.Linear):
    """A linear layer that oneDNN computes when records are scored.

    Torch gives products of matrices to MKL, which runs at half its speed on processors that are not
    Intel's; as a convolution of width 1 over at least 16 groups of tokens the same sums go to
    oneDNN. The results differ by rounding (2e-6). In training nothing changes.
    """

    def forward(self, input: Tensor) -> Tensor:
        """[..., C] -> [..., C']."""
        n = input.numel() // self.in_features
        groups = 16  # the fewest that torch gives to oneDNN
        while groups <= 64 and n % groups != 0:
            groups += 1
        if self.training or groups > 64 or n == 0 or input.device.type != "cpu":
            return F.linear(input, self.weight, self.bias)
        tokens = input.reshape(groups, n // groups, 1, self.in_features).permute(0, 3, 1, 2)
        out = F.conv2d(tokens, self.weight.unsqueeze(2).unsqueeze(3), self.bias)
        return out.permute(0, 2, 3, 1).reshape(input.shape[:-1] + out.shape[1:2])


class Layer(nn.Module):
    """Self-attention and feed-forward, normalised before each."""

    def __init__(self, width: int, heads: int, feed_forward: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        self.qkv = Dense(width, 3 * width)
        self.out = Dense(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.up = Dense(width, feed_forward)
        self.down = Dense(feed_forward, width)

    def forward(self, x: Tensor, keep: Tensor) -> Tensor:
        """x: [B, T, D]; keep: [B, 1, 1, T], True where a token may be looked at."""
        b, t, d = x.shape
        qkv = self.qkv(self.norm1(x)).view(b, t, 3, self.heads, d // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)  # each [B, H, T, D/H]
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=keep)
        x = x + self.out(y.transpose(1, 2).reshape(b, t, d))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class CrossLayer(nn.Module):
    """Tokens look at other tokens; one key of its own is always there to look at."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.nothing = nn.Parameter(0.02 * torch.randn(1, 1, width))
        self.q = Dense(width, width)
        self.kv = Dense(width, 2 * width)
        self.out = Dense(width, width)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, x: Tensor, y: Tensor, keep: Tensor) -> Tensor:
        """x: [B, T, D]; y: [B, S, D]; keep: [B, S], True where y may be looked at -> [B, T, D]."""
        b, t, d = x.shape
        y = torch.cat([self.nothing.expand(b, 1, d), self.norm2(y)], 1)
        keep = torch.cat([torch.ones_like(keep[:, :1]), keep], 1)[:, None, None, :]
        q = self.q(self.norm1(x)).view(b, t, self.heads, d // self.heads).transpose(1, 2)
        kv = self.kv(y).view(b, -1, 2, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        k, v = kv.unbind(0)
        z = F.scaled_dot_product_attention(q, k, v, attn_mask=keep)
        return x + self.out(z.transpose(1, 2).reshape(b, t, d))


def over_time(x: Tensor, there: Tensor) -> Tensor:
    """Mean and spread of each channel over the time that is there.

    x: [B, C, T]; there: [B, rate * T], 1 where any lead has a sample -> [B, 2C].
    """
    rate = there.shape[1] // x.shape[2]
    weight = F.max_pool1d(there.unsqueeze(1), rate)
    count = weight.sum(2).clamp(min=1.0)
    mean = (x * weight).sum(2) / count
    spread = ((x - mean.unsqueeze(2)).pow(2) * weight).sum(2) / count
    return torch.cat([mean, spread.sqrt()], 1)
