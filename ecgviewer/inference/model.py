"""Loading and saving model files: the only place of the program that runs a model's code."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.inference.distance import Look
from ecgviewer.inference.evidence import CHANNELS, N_SUMMARY
from ecgviewer.inference.local import local_beats
from ecgviewer.inference.masks import score_masks
from ecgviewer.inference.own_block import OwnBlock, load_blocks
from ecgviewer.inference.windows import MODEL_FS, N_LEADS, WINDOW, Window
from ecgviewer.inference.zoo import WEIGHTS, ModelEntry, verify

_STATISTICS = "statistics."
_LARGEST_BLOCK = (32 << 20) - (64 << 10)
_FIXED_BY = ("MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TOP_PAD_")
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Names of glibc's ``malloc.h``."""


@dataclass(frozen=True, eq=False)
class LoadedModel:
    """A verified model, ready to score.

    Parameters
    ----------
    entry
        What its manifest says.
    module
        TorchScript module: ``forward(x, valid, hide, cond)`` and ``findings(embedding, summary)``,
        see ``training.network``. Contract 2: ``n_beats`` and R peaks too, see :func:`look`.
        In evaluation mode, without gradients.
    arrays
        Statistics of normals that travel inside the weights file, by name.
    blocks
        Last blocks of their own that some tuned findings have.
    """

    entry: ModelEntry
    module: torch.jit.ScriptModule
    arrays: dict[str, NDArray[np.float32]]
    blocks: tuple[OwnBlock, ...] = ()


def load_model(entry: ModelEntry) -> LoadedModel:
    """Verify and load a model for scoring.

    Each call returns a copy of its own: a module that is being tuned must never be scored with.

    Raises
    ------
    ModelError
        If the hash differs, the file cannot be loaded, or it does not keep the contract.
    """
    module = load_module(entry)
    for parameter in module.parameters():
        parameter.requires_grad = False
    arrays = {
        name.removeprefix(_STATISTICS): buffer.numpy()
        for name, buffer in module.named_buffers()
        if name.startswith(_STATISTICS)
    }
    if arrays["channel_tails"].shape[1] != len(CHANNELS):
        raise ModelError(
            f"Model {entry.id!r} was calibrated for {arrays['channel_tails'].shape[1]} channels of "
            f"evidence; this program has {len(CHANNELS)}. It was not run."
        )
    return LoadedModel(entry, module, arrays, load_blocks(entry, module))


def load_module(entry: ModelEntry) -> torch.jit.ScriptModule:
    """Verify and load the module of a model, with its gradients as saved; see load_model."""
    verify(entry)
    if entry.fs != MODEL_FS or entry.leads != STANDARD_LEADS or entry.window_s * 100 != WINDOW:
        raise ModelError(
            f"Model {entry.id!r} takes {len(entry.leads)} leads at {entry.fs:g} Hz in windows of "
            f"{entry.window_s:g} s; this program cuts 12 leads at 100 Hz in windows of 10 s."
        )
    torch.set_num_threads(1)
    keep_freed_memory()
    try:
        module = torch.jit.load(str(entry.folder / WEIGHTS), map_location="cpu")
    except RuntimeError as problem:
        raise ModelError(
            f"The weights of model {entry.id!r} cannot be loaded: {problem}"
        ) from problem
    if not hasattr(module, "findings") or not hasattr(module, "statistics"):
        raise ModelError(f"Model {entry.id!r} does not keep the contract; it was not run.")
    module.eval()
    return module


def keep_freed_memory() -> None:
    """Have the C library keep up to 64 MB that was freed, instead of handing it back each time.

    A score takes and frees some hundred blocks of a megabyte. glibc gives each back to the system
    until a larger one was freed once, and the system fills it with zeros anew when it is asked for
    again: some thousand page faults a record, a fifth of its time. One block just under the largest
    that this rule looks at is taken and freed, never touched. Other C libraries do not mind.

    Where the environment fixes a threshold glibc forgets that rule: Dask starts its workers so, and
    they scored half as fast. It is told both thresholds then.
    """
    np.empty(_LARGEST_BLOCK, dtype=np.uint8)
    if sys.platform == "linux" and any(name in os.environ for name in _FIXED_BY):
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_TRIM_THRESHOLD, 2 * _LARGEST_BLOCK)
            mallopt(_MMAP_THRESHOLD, _LARGEST_BLOCK)


@contextmanager
def as_saved() -> Iterator[None]:
    """Run modules without gradients and without torch's optimizer of graphs.

    The optimizer takes two calls to study a graph (0.12 s of the first score) and gains nothing
    after them; and the first score of a record could differ from the next by a bit.
    """
    with torch.inference_mode(), torch.jit.optimized_execution(should_optimize=False):
        yield


def look(module: torch.nn.Module, window: Window, conditions: NDArray[np.float32]) -> Look:
    """Run the network on one window; see :func:`look_at`."""
    return look_at(module, [window], conditions[None])[0]


def look_at(
    module: torch.nn.Module, seen: Sequence[Window], conditions: NDArray[np.float32]
) -> list[Look]:
    """Run the network: four complementary masks and a clean pass of each window, in one batch.

    Windows looked at together differ from those looked at alone by rounding only. A module with
    ``n_beats`` is told R peaks; where its ``embeds_beats`` is false, not in the clean pass. A
    module without ``view`` (made before 0.3) is run window by window.
    """
    if not hasattr(module, "view"):
        return [_look_once(module, w, c) for w, c in zip(seen, conditions, strict=True)]
    hide = torch.from_numpy(np.stack([_masks(window) for window in seen]))
    x = torch.from_numpy(np.stack([window.x for window in seen]))
    valid = torch.from_numpy(np.stack([window.valid for window in seen]).astype(np.float32))
    count = int(getattr(module, "n_beats", 0))
    beats = np.stack([local_beats(window.r_peaks, max(count, 1)) for window in seen])
    clean = beats if getattr(module, "embeds_beats", True) else np.full_like(beats, -1)
    given = (conditions, beats, clean)
    with as_saved():
        nll, embedding, *levels = module.view(
            x, valid, hide, *(torch.from_numpy(part) for part in given)
        )
        projected = _projected(module, embedding)
    parts = (nll, embedding, projected, *levels)
    return [Look(*one) for one in zip(*(part.numpy() for part in parts), strict=True)]


@dataclass(frozen=True, eq=False)
class Encoded:
    """What the network makes of a window with nothing hidden, over time.

    Parameters
    ----------
    tokens
        (125, D), 12.5 a second: with the whole window in view.
    level
        (C, 250), 25 a second: of the waveform around each place alone.
    """

    tokens: NDArray[np.float32]
    level: NDArray[np.float32]


def encode(module: torch.nn.Module, window: Window) -> Encoded:
    """Run the encoder alone on one window: a fifth of what :func:`look` takes."""
    network = getattr(module, "network", module)
    x = torch.from_numpy(window.x)[None]
    valid = torch.from_numpy(window.valid.astype(np.float32))[None]
    count = int(getattr(module, "n_beats", 0))
    beats = None
    if count:
        told = local_beats(window.r_peaks, count)
        beats = told if getattr(module, "embeds_beats", True) else np.full_like(told, -1)
    with as_saved():
        scales = network.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        peaks = None if beats is None else torch.from_numpy(beats)[None]
        tokens, _, level, *_ = network.encode(signal, valid, peaks)
    return Encoded(tokens[0].numpy(), level[0].numpy())


def findings_of(module: torch.nn.Module, features: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the probabilities that the findings head gives to features, (n, E + 48), by slot."""
    given = torch.from_numpy(np.ascontiguousarray(features, dtype=np.float32))
    summary = given.shape[1] - N_SUMMARY
    with as_saved():
        logits = module.findings(given[:, :summary], given[:, summary:])
        out: NDArray[np.float32] = torch.sigmoid(logits).numpy()
    return out


def _masks(window: Window) -> NDArray[np.float32]:
    return score_masks(window.r_peaks, n_leads=N_LEADS, n=WINDOW)


def _projected(module: torch.nn.Module, embedding: torch.Tensor) -> torch.Tensor:
    project = getattr(getattr(module, "network", module), "project", None)
    if project is None:
        return embedding[:, :0]
    return torch.nn.functional.normalize(project(embedding), dim=1)


def _look_once(module: torch.nn.Module, window: Window, conditions: NDArray[np.float32]) -> Look:
    """Run a network that has no ``view``."""
    hide = np.zeros((5, N_LEADS, WINDOW), dtype=np.float32)
    hide[:4] = _masks(window)
    hidden = torch.from_numpy(hide)
    x = torch.from_numpy(window.x)[None].expand(5, -1, -1)
    valid = torch.from_numpy(window.valid.astype(np.float32))[None].expand(5, -1, -1)
    cond = torch.from_numpy(conditions)[None].expand(5, -1)
    given = [x, valid, hidden, cond]
    count = int(getattr(module, "n_beats", 0))  # contract 2: R peaks for the local branch
    if count:
        beats = np.tile(local_beats(window.r_peaks, count), (5, 1))
        if not getattr(module, "embeds_beats", True):
            beats[4] = -1
        given.append(torch.from_numpy(beats))
    with as_saved():
        mu, log_b, signal, embedding, _ = module(*given)
        nll = (signal[:4] - mu[:4]).abs() * torch.exp(-log_b[:4]) + log_b[:4]
        nll = (nll * hidden[:4]).sum(0)
        projected = _projected(module, embedding[4:])
    return Look(nll.numpy(), embedding[4].numpy(), projected[0].numpy())


def save_module(module: torch.jit.ScriptModule, path: Path) -> None:
    """Write a module; ``path`` must end in ``model.pt``, as the file's stem is part of its bytes.

    Raises
    ------
    ValueError
        If the file has another name.
    """
    if path.name != WEIGHTS:
        raise ValueError(f"{path.name} is not {WEIGHTS}")
    torch.jit.save(module, str(path))
