"""A last block of its own for findings that were tuned with it; everything else keeps the model's.

The recogniser's last block sees what the blocks before it made of a window: 125 tokens. Where it
was tuned, its copy lies beside the weights as ``blocks.npz``, plain numbers and no code, and serves
the slots of the findings it was tuned for. Surprise, its map and all other findings come from the
model's own block and do not move by a bit.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from torch import Tensor, nn

from ecgviewer.core.errors import ModelError
from ecgviewer.inference.windows import Window
from ecgviewer.inference.zoo import ModelEntry, sha256_of

BLOCKS = "blocks.npz"
_PARTS = ("stem", "block0", "down1", "block1", "down2", "place", "layers", "norm")
_NOWHERE = -1e4


class LastBlock(nn.Module):
    """The last layer of attention, the norm after it, and the mean and peak over time."""

    def __init__(self, layer: nn.Module, norm: nn.Module) -> None:
        super().__init__()
        self.layer, self.norm = layer, norm

    def forward(self, tokens: Tensor, keep: Tensor) -> Tensor:
        """tokens: [B, T, D]; keep: [B, T], True where one counts -> embedding [B, 2D]."""
        z = self.norm(self.layer(tokens, keep[:, None, None, :]))
        weight = keep.to(z.dtype).unsqueeze(2)
        mean = (z * weight).sum(1) / weight.sum(1)
        peak = torch.where(keep.unsqueeze(2), z, torch.full_like(z, _NOWHERE)).amax(1)
        return torch.cat([mean, peak], 1)


@dataclass(frozen=True, eq=False)
class OwnBlock:
    """A tuned copy of the last block, and the findings that it serves."""

    codes: tuple[str, ...]
    block: LastBlock


def _encoder(module: Any) -> Any:
    """Return the encoder whose last block can be tuned; None where there is none."""
    recogniser = getattr(module, "recogniser", None)
    encoder = getattr(recogniser, "encoder", recogniser)
    return encoder if all(hasattr(encoder, name) for name in _PARTS) else None


def can_tune(module: nn.Module) -> bool:
    """Whether a model has a last block that can be tuned."""
    return _encoder(module) is not None


def last_block(module: nn.Module) -> LastBlock:
    """Return a copy of a model's last block, without gradients.

    Raises
    ------
    ModelError
        If the model has none that is known here.
    """
    encoder = _encoder(module)
    if encoder is None:
        raise ModelError("This model has no last block that could be tuned; nothing was changed.")
    *_, (_, layer) = encoder.layers.named_children()
    with torch.no_grad():  # else the copies would remember what they were copied from
        made = LastBlock(copy.deepcopy(layer), copy.deepcopy(encoder.norm)).eval()
    return made.requires_grad_(requires_grad=False)


def tokens_of_signal(module: nn.Module, signal: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
    """Return what the last block is given, [B, T, D], and which of it counts, [B, T].

    signal, seen: [B, 12, 1000], as ``training.recogniser.Recogniser.forward`` takes them.
    """
    encoder = _encoder(module)
    if hasattr(encoder, "given_to_last"):
        z, keep = encoder.given_to_last(signal, seen)
        return z, keep
    # Files made before this code was in them.
    y = encoder.block0(F.gelu(encoder.stem(torch.cat([signal * seen, seen], 1))))
    y = encoder.block1(F.gelu(encoder.down1(y)))
    z = encoder.down2(y).transpose(1, 2) + encoder.place
    n = z.shape[1]
    keep = seen.amax(1).view(seen.shape[0], n, -1).amax(2) > 0.0
    keep = keep | ~keep.any(1, keepdim=True)
    *layers, _ = encoder.layers.named_children()
    for _, layer in layers:
        z = layer(z, keep[:, None, None, :])
    return z, keep


def tokens_of(module: Any, window: Window) -> tuple[Tensor, Tensor]:
    """Return the tokens of a window, [1, T, D] and [1, T]."""
    with torch.no_grad():
        x = torch.from_numpy(window.x)[None]
        valid = torch.from_numpy(window.valid.astype(np.float32))[None]
        scales = module.network.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        return tokens_of_signal(module, signal, valid)


def own_logits(
    module: Any,
    blocks: tuple[OwnBlock, ...],
    codes: tuple[str, ...],
    window: Window,
    features: NDArray[np.float32],
    logits: Tensor,
) -> Tensor:
    """Return logits [1, slots] with those of findings that have a block of their own put in.

    Parameters
    ----------
    codes
        Of the model, in slot order.
    features
        (E + 48,): what the other findings are told from.
    """
    if not blocks:
        return logits
    tokens, keep = tokens_of(module, window)
    logits = logits.clone()
    with torch.no_grad():
        for own in blocks:
            embedding = own.block(tokens, keep)
            summary = torch.from_numpy(features[embedding.shape[1] :])[None]
            found = module.findings(embedding, summary)
            at = [codes.index(code) for code in own.codes]
            logits[:, at] = found[:, at]
    return logits


def save_blocks(blocks: tuple[OwnBlock, ...], path: Path) -> str:
    """Write blocks; return the file's SHA-256."""
    arrays: dict[str, NDArray[Any]] = {}
    for number, own in enumerate(blocks):
        arrays[f"{number}.codes"] = np.array(own.codes)
        for name, value in own.block.state_dict().items():
            arrays[f"{number}.{name}"] = value.numpy()
    np.savez(path, **arrays)  # type: ignore[arg-type]
    return sha256_of(path)


def load_blocks(entry: ModelEntry, module: nn.Module) -> tuple[OwnBlock, ...]:
    """Return the blocks that lie beside a model; none where it was tuned without.

    Raises
    ------
    ModelError
        If the file is missing, altered, or does not fit the model.
    """
    wanted = entry.manifest.get("blocks_sha256")
    if wanted is None:
        return ()
    path = entry.folder / BLOCKS
    if not path.exists() or sha256_of(path) != wanted:
        raise ModelError(f"{BLOCKS} of model {entry.id!r} is missing or altered; it was not run.")
    try:
        with np.load(path, allow_pickle=False) as saved:
            arrays = {name: saved[name] for name in saved.files}
        out = []
        for number in range(sum(name.endswith(".codes") for name in arrays)):
            codes = tuple(str(code) for code in arrays.pop(f"{number}.codes"))
            parts = {
                name.partition(".")[2]: torch.from_numpy(value)
                for name, value in arrays.items()
                if name.startswith(f"{number}.")
            }
            block = last_block(module)
            block.load_state_dict(parts)
            if not set(codes) <= set(entry.findings):
                raise ValueError("it serves findings that the model does not have")
            out.append(OwnBlock(codes, block))
    except (OSError, ValueError, KeyError, RuntimeError) as problem:
        raise ModelError(f"{BLOCKS} of model {entry.id!r} cannot be read: {problem}.") from problem
    return tuple(out)
