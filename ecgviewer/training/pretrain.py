"""Self-supervised training on normal ECGs: restore what is hidden, guess age, sex and rate."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError
from ecgviewer.core.progress import Progress
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.losses import attribute_loss, laplace_nll, masked_mean
from ecgviewer.training.masking import LEAD_GROUPS, random_mask
from ecgviewer.training.network import NetworkConfig, RestorationNetwork
from ecgviewer.training.schedule import warm_up_cosine

_CHECKPOINT = "checkpoint.npz"


@dataclass(frozen=True)
class PretrainConfig:
    """Numbers of the pretraining."""

    steps: int = 4000
    batch: int = 32
    rate: float = 2e-3
    warm_up: int = 200
    weight_decay: float = 0.02
    attributes: float = 0.3
    condition_drop: float = 0.3
    amplitude_drop: float = 0.5
    seed: int = 0
    checkpoint_every: int = 200

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready numbers."""
        return asdict(self)


def make_batch(
    corpus: Corpus, chosen: NDArray[np.int64], config: PretrainConfig, rng: np.random.Generator
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return x, valid, hide, each [B, 12, 1000], conditions as told and as true, each [B, 4]."""
    xs, valids, hides, told, true = [], [], [], [], []
    for index in chosen:
        row = corpus.rows[index]
        x, valid = corpus.window(int(index))
        x, valid = _augment(x, valid, rng)
        hide = random_mask(np.array(row.r_peaks), rng, n_leads=x.shape[0], n=x.shape[1])
        conditions = row.conditions()
        true.append(conditions.copy())
        conditions[:3][rng.random(3) < config.condition_drop] = np.nan
        if rng.random() < config.amplitude_drop:
            conditions[3] = 0.0
        xs.append(x)
        valids.append(valid.astype(np.float32))
        hides.append(hide)
        told.append(conditions)
    stacked = [torch.from_numpy(np.stack(part)) for part in (xs, valids, hides, told, true)]
    return stacked[0], stacked[1], stacked[2], stacked[3], stacked[4]


def pretrain(
    corpus: Corpus, indices: list[int], folder: Path, network: NetworkConfig, config: PretrainConfig
) -> Generator[Progress, None, RestorationNetwork]:
    """Train on the given rows and return the network; resumes exactly from its checkpoint.

    Every step draws its randomness from (seed, step) alone, so a run that was stopped and resumed
    gives the same weights as one that was not.

    Raises
    ------
    ModelError
        If the checkpoint in ``folder`` belongs to other numbers.
    """
    torch.manual_seed(config.seed)
    model = RestorationNetwork(network)
    optimiser = torch.optim.AdamW(model.parameters(), config.rate, weight_decay=config.weight_decay)
    folder.mkdir(parents=True, exist_ok=True)
    numbers = {"network": network.to_dict(), "pretrain": config.to_dict(), "rows": len(indices)}
    first = _resume(folder / _CHECKPOINT, model, optimiser, numbers)
    pool = np.array(indices)
    running = 0.0
    for step in range(first, config.steps):
        rng = np.random.default_rng([config.seed, step])
        for group in optimiser.param_groups:
            group["lr"] = warm_up_cosine(
                step, config.steps, peak=config.rate, warm_up=config.warm_up
            )
        x, valid, hide, told, true = make_batch(
            corpus, rng.choice(pool, config.batch, replace=False), config, rng
        )
        mu, log_b, signal, _, guess = model(x, valid, hide, told)
        restoration = masked_mean(laplace_nll(mu, log_b, signal), hide * valid)
        loss = restoration + config.attributes * attribute_loss(guess, true)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        value = float(restoration.detach())
        running = value if step == first else 0.98 * running + 0.02 * value
        if (step + 1) % config.checkpoint_every == 0 or step + 1 == config.steps:
            _save(folder / _CHECKPOINT, model, optimiser, numbers, step + 1)
        yield Progress(step + 1, config.steps, f"restoration loss {running:.4f}")
    return model.eval()


def _augment(
    x: NDArray[np.float32], valid: NDArray[np.bool_], rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Noise, missing leads and short records; what the ECG says of the heart stays."""
    n_leads, n = x.shape
    if rng.random() < 0.3:
        size = np.abs(x).mean(axis=1, keepdims=True) * rng.uniform(0.02, 0.25)
        x = x + (size * rng.standard_normal((n_leads, n))).astype(np.float32)
    if rng.random() < 0.2:
        size = np.abs(x).mean(axis=1, keepdims=True) * rng.uniform(0.05, 0.6)
        turn = 2 * np.pi * (rng.uniform(0.3, 0.8) * np.arange(n) / 100 + rng.random((n_leads, 1)))
        x = x + (size * np.sin(turn)).astype(np.float32)
    lost = np.zeros(n_leads, dtype=bool)
    chance = rng.random()
    if chance < 0.15:
        lost = rng.random(n_leads) < 0.15
    elif chance < 0.25:
        lost[:] = True
        lost[rng.permutation(n_leads)[: rng.integers(1, 4)]] = False
    elif chance < 0.30:
        lost[list(LEAD_GROUPS[0])] = True
    elif chance < 0.35:
        lost[6:] = True
    valid = valid & ~lost[:, None]
    if rng.random() < 0.08:
        valid = valid & (np.arange(n) < rng.integers(200, n))
    return np.where(valid, x, 0.0).astype(np.float32), valid


def _save(
    path: Path,
    model: RestorationNetwork,
    optimiser: torch.optim.Optimizer,
    numbers: dict[str, Any],
    step: int,
) -> None:
    """Write weights and optimiser state as plain arrays: no pickle."""
    arrays = {f"weight/{name}": t.detach().numpy() for name, t in model.state_dict().items()}
    for name, parameter in model.named_parameters():
        for key, value in optimiser.state.get(parameter, {}).items():
            arrays[f"state/{name}/{key}"] = value.numpy()
    arrays["numbers"] = np.array(json.dumps(numbers))
    arrays["step"] = np.array(step)
    temporary = path.with_suffix(".tmp.npz")
    np.savez(temporary, **arrays)
    temporary.replace(path)


def _resume(
    path: Path,
    model: RestorationNetwork,
    optimiser: torch.optim.Optimizer,
    numbers: dict[str, Any],
) -> int:
    """Load a checkpoint, if there is one, and return the step to go on with."""
    if not path.exists():
        return 0
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
                    k.rsplit("/", 1)[1]: torch.from_numpy(saved[k]) for k in keys
                }
        return int(saved["step"])


def load_network(folder: Path) -> RestorationNetwork:
    """Return the network of the checkpoint in a folder, ready to be evaluated."""
    with np.load(folder / _CHECKPOINT, allow_pickle=False) as saved:
        sizes = json.loads(str(saved["numbers"]))["network"]
        known = {field.name for field in fields(NetworkConfig)}
        model = RestorationNetwork(
            NetworkConfig(**{name: size for name, size in sizes.items() if name in known})
        )
        weights = {
            k.removeprefix("weight/"): torch.from_numpy(saved[k])
            for k in saved.files
            if k.startswith("weight/") and not k.startswith("weight/head.")
        }
    model.load_state_dict(weights, strict=False)  # the head is trained after the body
    return model.eval()
