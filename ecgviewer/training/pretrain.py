"""Self-supervised training: one loop for all systems, on one process or several."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ecgviewer.core.errors import ModelError
from ecgviewer.core.loading import complete
from ecgviewer.core.progress import Progress
from ecgviewer.inference.local import local_beats
from ecgviewer.training.augment import augment
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.distributed import Workers
from ecgviewer.training.losses import Truth, mean, parts, soft_info_nce
from ecgviewer.training.masking import patch_mask, random_mask
from ecgviewer.training.network import NetworkConfig, RestorationNetwork, Restored
from ecgviewer.training.physiology import Whitening, whiten
from ecgviewer.training.schedule import warm_up_cosine
from ecgviewer.training.systems import System, find_system

CHECKPOINT = "checkpoint.npz"
_NEAR_PEAK = 6
_MEASURED_ROWS = 4096
"""Rows that the whitening of physiology is fitted on, at most."""


@dataclass(frozen=True)
class PretrainConfig:
    """Numbers of the pretraining; ``batch`` counts views over all processes."""

    system: str = "ours"
    steps: int = 4000
    batch: int = 32
    rate: float = 2e-3
    warm_up: int = 200
    weight_decay: float = 0.02
    condition_drop: float = 0.3
    amplitude_drop: float = 0.5
    seed: int = 0
    checkpoint_every: int = 200

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready numbers."""
        return asdict(self)


@dataclass(frozen=True)
class Batch:
    """Some views of some records, and the truth about them.

    Parameters
    ----------
    x
        [B, 12, 1000].
    told
        [B, 4]: conditions, some withheld.
    r_peaks
        int64 [B, K]; -1 = no beat.
    truth
        See :class:`Truth`.
    """

    x: Tensor
    told: Tensor
    r_peaks: Tensor
    truth: Truth

    def to(self, device: torch.device) -> Batch:
        """Return the same on a device."""
        truth = Truth(*(part.to(device) for part in self.truth))
        return Batch(self.x.to(device), self.told.to(device), self.r_peaks.to(device), truth)


class Trainee(nn.Module):
    """The network as training calls it: what several processes wrap."""

    def __init__(self, network: RestorationNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, batch: Batch) -> Restored:
        """Restore a batch."""
        truth = batch.truth
        return self.network.restore(batch.x, truth.valid, truth.hide, batch.told, batch.r_peaks)


def make_batch(
    corpus: Corpus,
    pool: NDArray[np.int64],
    config: PretrainConfig,
    system: System,
    step: int,
    *,
    rows: range | None = None,
    whitening: Whitening | None = None,
    odds: NDArray[np.float64] | None = None,
) -> Batch:
    """Return some rows of the batch of a step; all of them unless told which.

    ``odds``: chances of the records of the pool to be drawn; all alike unless told.

    Every view draws its randomness from (seed, step, place) alone: neither stopping nor sharing
    the batch between processes changes it.
    """
    n_records = config.batch // system.views
    rng = np.random.default_rng([config.seed, step])
    chosen = rng.choice(pool, n_records, replace=n_records > pool.size, p=odds)
    made = [
        _view(corpus, int(chosen[place // system.views]), config, system, step, place)
        for place in (range(config.batch) if rows is None else rows)
    ]
    stacked = [torch.from_numpy(np.stack(part)) for part in zip(*made, strict=True)]
    x, valid, hide, peaks, told, attributes, r_peaks, measured, record, counts = stacked
    whitened = measured if whitening is None else torch.from_numpy(whitening(measured.numpy()))
    return Batch(x, told, r_peaks, Truth(hide, valid, peaks, attributes, record, whitened, counts))


def _half_normals(corpus: Corpus, pool: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return odds with which half of what is drawn is normal, however many normals there are."""
    normal = np.array([corpus.rows[int(index)].normal for index in pool], dtype=np.float64)
    odds = normal / max(normal.sum(), 1.0) + (1.0 - normal) / max((1.0 - normal).sum(), 1.0)
    return np.asarray(odds / odds.sum())


def _view(
    corpus: Corpus, index: int, config: PretrainConfig, system: System, step: int, place: int
) -> tuple[NDArray[Any], ...]:
    """Return one view of a record, in the order that :func:`make_batch` takes apart."""
    rng = np.random.default_rng([config.seed, step, place])
    row = corpus.rows[index]
    x, valid = corpus.window(index)
    x, valid, r_peaks = augment(
        x, valid, np.array(row.r_peaks, dtype=np.int64), system.augmentations, rng
    )
    n_leads, n = x.shape
    if system.masks == "waves":
        hide = random_mask(r_peaks, rng, n_leads=n_leads, n=n)
    else:
        hide = patch_mask(rng, n_leads=n_leads, n=n)
    told = row.conditions()
    told[:3][rng.random(3) < config.condition_drop] = np.nan
    if rng.random() < config.amplitude_drop:
        told[3] = 0.0
    if rng.random() < system.beat_drop:
        beats = np.zeros(0, dtype=np.int64)
    else:
        beats = r_peaks
    near = np.zeros(n, dtype=np.float32)
    for r in r_peaks:
        near[max(0, r - _NEAR_PEAK) : r + _NEAR_PEAK + 1] = 1.0
    return (
        x,
        valid.astype(np.float32),
        hide,
        near,
        told,
        row.attributes(),
        local_beats(beats, system.beats),
        corpus.measured(index),
        np.int64(index),
        np.float32(row.normal or not system.restores_normals),
    )


def total_loss(
    trainee: nn.Module, network: RestorationNetwork, batch: Batch, system: System, workers: Workers
) -> tuple[Tensor, dict[str, float]]:
    """Return what this process minimises, and the losses of all processes together by name.

    The gradients of the processes are averaged: what each minimises is multiplied by their number,
    so that the step is that of one process with the whole batch.
    """
    kind = workers.device.type
    with torch.autocast(kind, torch.bfloat16, enabled=kind == "cuda"):
        out: Restored = trainee(batch)
    out = Restored(*(None if part is None else part.float() for part in out))
    truth, beats = batch.truth, None
    if network.local is not None:
        beats = (
            network.local.cut(out.signal, batch.r_peaks),
            network.local.cut(truth.wanted(), batch.r_peaks),
        )
    hidden = network.trend_of(truth.hide, truth.valid) * truth.counts[:, None, None]
    slow = torch.stack([network.trend_of(out.signal, truth.valid), hidden])
    loss = out.mu.new_zeros(())
    told: dict[str, float] = {}
    for name, (weight, part) in parts(out, truth, system, beats, slow).items():
        mine = mean(part._replace(count=workers.add(part.count)))
        told[name] = float(workers.add(mine))
        loss = loss + weight * mine
    if system.w_contrastive:
        contrastive = soft_info_nce(
            workers.gather(out.projected),
            workers.gather(truth.record),
            workers.gather(truth.physiology),
            share=system.physiology,
        )
        told["contrastive"] = float(contrastive.detach())
        loss = loss + system.w_contrastive * contrastive
    return workers.count * loss, told


def pretrain(
    corpus: Corpus,
    folder: Path,
    network: NetworkConfig,
    config: PretrainConfig,
    *,
    workers: Workers | None = None,
) -> Generator[Progress, None, RestorationNetwork]:
    """Train a system and return the network; goes on exactly from the checkpoint in ``folder``.

    Which system is told by ``config.system``; which records it learns from, by the system.

    Raises
    ------
    ModelError
        If the checkpoint belongs to other numbers, or there is nothing to learn from.
    """
    workers = workers or Workers()
    system = find_system(config.system)
    if system.normals_only:
        pool = np.array(corpus.select("train", normal=True))
    else:
        pool = np.array(corpus.select("train") + corpus.select("unlabelled"))
    odds = _half_normals(corpus, pool) if system.restores_normals else None
    if pool.size < 2:
        raise ModelError(f"System {system.name} found no records that it may learn from.")
    torch.manual_seed(config.seed)
    model = RestorationNetwork(system.network(network)).to(workers.device)
    complete()  # torch's optimizers ask for what scoring left out
    optimiser = torch.optim.AdamW(model.parameters(), config.rate, weight_decay=config.weight_decay)
    folder.mkdir(parents=True, exist_ok=True)
    numbers = {"network": network.to_dict(), "pretrain": config.to_dict(), "rows": int(pool.size)}
    first, history = _resume(folder / CHECKPOINT, model, optimiser, numbers)
    sample = pool[:: -(-pool.size // _MEASURED_ROWS)]
    whitening = whiten(np.stack([corpus.measured(int(index)) for index in sample]))
    trainee = workers.wrap(Trainee(model))
    rows = workers.share(config.batch)
    began = time.monotonic()
    for step in range(first, config.steps):
        for group in optimiser.param_groups:
            group["lr"] = warm_up_cosine(
                step, config.steps, peak=config.rate, warm_up=config.warm_up
            )
        batch = make_batch(
            corpus, pool, config, system, step, rows=rows, whitening=whitening, odds=odds
        )
        loss, told = total_loss(trainee, model, batch.to(workers.device), system, workers)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        history.append(list(told.values()))
        done = step + 1
        if workers.first and (done % config.checkpoint_every == 0 or done == config.steps):
            _save(folder / CHECKPOINT, model, optimiser, numbers, history)
        yield Progress(done, config.steps, _told(told, history, began, done - first, config))
    return model.cpu().eval()


def _told(
    told: dict[str, float],
    history: list[list[float]],
    began: float,
    done: int,
    config: PretrainConfig,
) -> str:
    """Return the losses (means of the last 50 steps), the speed and the time left."""
    means = np.mean(history[-50:], axis=0)
    speed = done / max(time.monotonic() - began, 1e-9)
    left = (config.steps - len(history)) / speed
    losses = " ".join(f"{name} {value:.3f}" for name, value in zip(told, means, strict=True))
    return f"{losses}; {speed * config.batch:.0f} records/s, {left / 60:.0f} min left"


def _save(
    path: Path,
    model: RestorationNetwork,
    optimiser: torch.optim.Optimizer,
    numbers: dict[str, Any],
    history: list[list[float]],
) -> None:
    """Write weights, optimiser state and losses as plain arrays: no pickle, all or nothing."""
    arrays = {f"weight/{name}": t.detach().cpu().numpy() for name, t in model.state_dict().items()}
    for name, parameter in model.named_parameters():
        for key, value in optimiser.state.get(parameter, {}).items():
            arrays[f"state/{name}/{key}"] = value.cpu().numpy()
    arrays["numbers"] = np.array(json.dumps(numbers))
    arrays["history"] = np.array(history)
    temporary = path.with_suffix(".tmp.npz")
    try:
        np.savez(temporary, **arrays)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _resume(
    path: Path,
    model: RestorationNetwork,
    optimiser: torch.optim.Optimizer,
    numbers: dict[str, Any],
) -> tuple[int, list[list[float]]]:
    """Load a checkpoint, if there is one; return the step to go on with and the losses so far."""
    if not path.exists():
        return 0, []
    with np.load(path, allow_pickle=False) as saved:
        if json.loads(str(saved["numbers"])) != numbers:
            raise ModelError(
                f"The checkpoint in {path.parent.name} was made with other numbers; it was left "
                "as it is. Train in an empty folder."
            )
        model.load_state_dict(
            {
                k.removeprefix("weight/"): torch.from_numpy(saved[k])
                for k in saved.files
                if k.startswith("weight/")
            }
        )
        for name, parameter in model.named_parameters():
            keys = [k for k in saved.files if k.startswith(f"state/{name}/")]
            if keys:
                optimiser.state[parameter] = {
                    k.rsplit("/", 1)[1]: _placed(saved[k], k, parameter) for k in keys
                }
        history = saved["history"].tolist()
        return len(history), history


def _placed(values: NDArray[Any], key: str, parameter: nn.Parameter) -> Tensor:
    """Return optimiser state where AdamW keeps it: its step count on the CPU."""
    state = torch.from_numpy(values)
    return state if key.endswith("/step") else state.to(parameter.device)


def history_of(folder: Path) -> NDArray[np.float64]:
    """Return the losses of every step so far, (steps, losses)."""
    with np.load(folder / CHECKPOINT, allow_pickle=False) as saved:
        return np.array(saved["history"])


def load_network(folder: Path) -> RestorationNetwork:
    """Return the network of the checkpoint in a folder, ready to be evaluated.

    Raises
    ------
    ModelError
        If there is no checkpoint, or it lacks weights of its own system: a branch that training
        never saw would restore at random and look like a result.
    """
    path = folder / CHECKPOINT
    if not path.is_file():
        raise ModelError(f"{folder.name} holds no {CHECKPOINT} of a pretraining.")
    with np.load(path, allow_pickle=False) as saved:
        numbers = json.loads(str(saved["numbers"]))
        known = {field.name for field in fields(NetworkConfig)}
        sizes = NetworkConfig(**{k: v for k, v in numbers["network"].items() if k in known})
        model = RestorationNetwork(find_system(numbers["pretrain"]["system"]).network(sizes))
        weights = {
            k.removeprefix("weight/"): torch.from_numpy(saved[k])
            for k in saved.files
            if k.startswith("weight/") and not k.startswith("weight/head.")
        }
    found = model.load_state_dict(weights, strict=False)  # the head is trained after the body
    missing = [name for name in found.missing_keys if not name.startswith("head.")]
    if missing or found.unexpected_keys:
        raise ModelError(
            f"The checkpoint in {folder.name} does not fit system "
            f"{numbers['pretrain']['system']}: {(missing + found.unexpected_keys)[0]}."
        )
    return model.eval()
