"""Stage two: give a label-free model a recogniser of diagnoses, in one file beside it.

The label-free network, its statistics, surprise and map stay as they are; the findings head then
sees the recogniser's embedding.
"""

from __future__ import annotations

import dataclasses
import zlib
from collections.abc import Generator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ecgviewer.core.progress import Progress
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.model import save_module
from ecgviewer.inference.zoo import WEIGHTS
from ecgviewer.training import scoring_network, scoring_recogniser
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.described import describe_rows, fit_domain, fit_full
from ecgviewer.training.findings import Features, HeadConfig, common_codes, train_head
from ecgviewer.training.network import FindingsHead
from ecgviewer.training.pack import Statistics
from ecgviewer.training.recogniser import N_AMPLITUDES, Recogniser, RecogniserConfig
from ecgviewer.training.resnet import Pair, ResNet
from ecgviewer.training.supervised import (
    Classifier,
    Labelled,
    SupervisedConfig,
    labelled,
    train,
)

MIN_POSITIVES = 10
_SPARE_LOGIT = -6.0


@dataclass(frozen=True)
class StageTwoConfig:
    """Numbers of stage two."""

    supervised: SupervisedConfig = field(
        default_factory=lambda: SupervisedConfig(epochs=12, encoder_rate=5e-4)
    )
    partner: SupervisedConfig = field(default_factory=lambda: SupervisedConfig(epochs=20))
    seeds: tuple[int, ...] = (0, 1, 2)
    head: HeadConfig = field(default_factory=HeadConfig)
    min_positives: int = MIN_POSITIVES


class Complete(nn.Module):
    """What a model file holds: network, recogniser, statistics of normals."""

    def __init__(self, network: nn.Module, recogniser: nn.Module, arrays: Arrays) -> None:
        super().__init__()
        self.network = network
        self.recogniser = recogniser
        self.statistics = Statistics(arrays)

    def forward(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Restore what is hidden; see ``RestorationNetwork.forward``."""
        return self.network(x, valid, hide, cond)

    @torch.jit.export
    def view(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor, clean: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """See ``RestorationNetwork.view``."""
        return self.network.view(x, valid, hide, cond, r_peaks, clean)

    @torch.jit.export
    def findings(self, embedding: Tensor, summary: Tensor) -> Tensor:
        """Logits of all slots, [B, slots], of the recogniser's embedding and the summary."""
        return self.network.findings(embedding, summary)

    @torch.jit.export
    def recognise(self, x: Tensor, valid: Tensor, cond: Tensor) -> tuple[Tensor, Tensor]:
        """Embedding [B, 2D] and class logits [B, 5] of windows as ``forward`` takes them."""
        scales = self.network.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        known = cond[:, 3:4]
        there = (valid.amax(2) > 0).to(scales.dtype)
        logs = torch.log(scales / 0.15).clamp(-4.0, 4.0) * there * known
        return self.recogniser(signal, valid, torch.cat([logs, known], 1))


class CompleteWithBeats(Complete):
    """The same with a network that looks at single beats: contract 2."""

    def __init__(
        self, network: nn.Module, recogniser: nn.Module, arrays: Arrays, *, embeds_beats: bool
    ) -> None:
        super().__init__(network, recogniser, arrays)
        self.n_beats: int = int(network.n_beats)
        self.embeds_beats: bool = embeds_beats

    def forward(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Restore what is hidden; see ``RestorationNetwork.forward``."""
        return self.network(x, valid, hide, cond, r_peaks)


@dataclass(frozen=True, eq=False)
class Split:
    """Rows that stage two learns from, and rows of other patients that check it."""

    learn: list[int]
    check: list[int]


def split(corpus: Corpus) -> Split:
    """Return training rows and half of the calibration patients, and the other half."""
    held = corpus.select("calibrate")
    check = [index for index in held if zlib.crc32(corpus.rows[index].patient.encode()) % 2]
    apart = set(check)
    learn = corpus.select("train") + [index for index in held if index not in apart]
    return Split(learn, check)


def sizes(manifest: dict[str, Any]) -> RecogniserConfig:
    """Return the sizes of the encoder that a model's manifest tells."""
    given = manifest.get("recipe", {}).get("network", {})
    known = {one.name for one in fields(RecogniserConfig)}
    return RecogniserConfig(**{name: size for name, size in given.items() if name in known})


def best_of(
    weights: dict[str, Tensor],
    config: RecogniserConfig,
    corpus: Corpus,
    work: Path,
    numbers: StageTwoConfig,
) -> Generator[Progress, None, tuple[Classifier, Classifier, list[dict[str, float]]]]:
    """Train with each seed; return the best on the check rows, the partner, and all figures.

    What lies in ``work`` is not trained again. The partner's figures come last.
    """
    rows = split(corpus)
    codes = common_codes(corpus, rows.learn, numbers.min_positives)
    learn, check = (labelled(corpus, part, codes) for part in (rows.learn, rows.check))
    work.mkdir(parents=True, exist_ok=True)
    made: list[Classifier] = []
    figures: list[dict[str, float]] = []
    for seed in numbers.seeds:
        torch.manual_seed(seed)
        encoder = Recogniser(config)
        encoder.adopt(weights)
        model = Classifier(encoder, 2 * config.width, len(codes))
        path = work / f"recogniser-{seed}.npz"
        settings = dataclasses.replace(numbers.supervised, seed=seed)
        figures.append((yield from _trained(model, path, learn, check, settings)))
        made.append(model)
    chosen = int(np.argmax([one["quality"] for one in figures]))
    torch.manual_seed(numbers.partner.seed)
    partner = Classifier(ResNet(), ResNet.width, len(codes))
    figures.append(
        (yield from _trained(partner, work / "partner.npz", learn, check, numbers.partner))
    )
    return made[chosen], partner, figures


def _trained(
    model: Classifier, path: Path, learn: Labelled, check: Labelled, numbers: SupervisedConfig
) -> Generator[Progress, None, dict[str, float]]:
    """Train in place, or take the weights that lie at ``path``; return the check figures."""
    if path.exists():
        with np.load(path, allow_pickle=False) as saved:
            parts = {name: saved[name] for name in saved.files}
        best = {k.removeprefix("best."): float(v) for k, v in parts.items() if k[:5] == "best."}
        weights = {k: torch.from_numpy(v) for k, v in parts.items() if k[:5] != "best."}
        model.load_state_dict(weights)
        model.eval()
        return best
    best = yield from train(model, learn, check, numbers)
    arrays = {name: value.numpy() for name, value in model.state_dict().items()}
    np.savez(path, **arrays, **{f"best.{name}": v for name, v in best.items()})
    return best


def set_head(head: nn.Module, model: Classifier, n_codes: int) -> None:
    """Put the classifier's last layer into the findings head, in place.

    Slot k then says what the classifier says of code k.
    """
    k, width = n_codes, model.out.in_features - N_AMPLITUDES
    with torch.no_grad():
        head.mean.zero_()
        head.scale.fill_(1.0)
        head.share.zero_()
        head.linear.weight.zero_()
        head.linear.bias.zero_()
        head.out.weight.zero_()
        head.out.bias.fill_(_SPARE_LOGIT)
        head.linear.weight[:k, : width + N_AMPLITUDES] = model.out.weight
        head.out.bias[:k] = model.out.bias


def standardise_head(head: nn.Module, inputs: NDArray[np.float32]) -> None:
    """Bring the head's inputs to standard units without changing what it says, in place."""
    mean = torch.from_numpy(inputs.mean(axis=0))
    scale = torch.from_numpy(inputs.std(axis=0) + 0.05)
    with torch.no_grad():
        head.linear.bias += head.linear.weight @ mean
        head.linear.weight *= scale
        head.mean.copy_(mean)
        head.scale.copy_(scale)


def blend_head(
    head: nn.Module, learn: Features, check: Features, numbers: HeadConfig
) -> Generator[Progress, None, None]:
    """Average the head with one that sees the score summary too, in place.

    The summary tells what an encoder finds hard to see: irregular rhythm, amplitude, how far the
    median beat is from the normal one. Biases are set once more on the check rows.
    """
    standardise_head(head, learn.inputs)
    slots, hidden = head.out.weight.shape
    other = FindingsHead(learn.inputs.shape[1], int(hidden), int(slots))
    yield from train_head(other, learn, numbers)
    k = len(learn.codes)
    with torch.no_grad():
        for name in ("linear.weight", "linear.bias", "out.weight", "out.bias"):
            part, attribute = name.split(".")
            mine, theirs = (getattr(getattr(one, part), attribute) for one in (head, other))
            mine.copy_(0.5 * (mine + theirs))
        head.hidden.weight.copy_(other.hidden.weight)
        head.hidden.bias.copy_(other.hidden.bias)
        logits = head(torch.from_numpy(check.inputs))[:, :k].numpy().astype(np.float64)
        for code in range(k):
            there, known = learn.weight[:, code] > 0, check.weight[:, code] > 0
            wanted = max(float(learn.target[there, code].mean()), 1e-4)
            head.out.bias[code] += _shift(logits[known, code], wanted)


def _shift(logits: NDArray[np.float64], wanted: float) -> float:
    low, high = -12.0, 12.0
    for _ in range(50):
        middle = 0.5 * (low + high)
        mean = float((1.0 / (1.0 + np.exp(-(logits + middle)))).mean())
        low, high = (middle, high) if mean < wanted else (low, middle)
    return low


@dataclass(frozen=True, eq=False)
class Completed:
    """What stage two made: features for replay and check, and figures of each seed."""

    features: Features
    check: Features
    seeds: list[dict[str, float]]


def complete(
    module: nn.Module,
    arrays: dict[str, NDArray[np.float32]],
    manifest: dict[str, Any],
    corpus: Corpus,
    work: Path,
    folder: Path,
    numbers: StageTwoConfig,
) -> Generator[Progress, None, Completed]:
    """Train stage two on a packed model and write its ``model.pt`` to ``folder``.

    Parameters
    ----------
    module
        As ``inference.model.load_module`` gives it; its head is written over.
    arrays
        Statistics of normals, of ``normals.fit``.
    manifest
        Of the model: tells the sizes of its encoder.
    work
        Where the weights of each seed are kept.
    """
    network: Any = module.network
    model, partner, seeds = yield from best_of(
        dict(network.state_dict()), sizes(manifest), corpus, work, numbers
    )
    rows = split(corpus)
    codes = common_codes(corpus, rows.learn, numbers.min_positives)
    learn, check = (labelled(corpus, part, codes) for part in (rows.learn, rows.check))
    pair = Pair(model.encoder, partner.encoder).eval()
    set_head(network.head, model, len(codes))
    parts, described = [], []
    for labels, indices in ((learn, rows.learn), (check, rows.check)):
        seen = yield from describe_rows(module, arrays, corpus, indices)
        described.append(seen)
        own, classes = embed(pair, labels)
        target, weight = labels.target.numpy(), labels.weight.numpy()
        parts.append(
            (Features(own, seen.summary, target, weight, codes, np.array(indices)), classes)
        )
    arrays |= fit_domain(*described)
    held, classes = parts[1]
    normal = check.classes[:, 0].numpy() == 0
    arrays |= fit_full(classes[normal], described[1].pick(normal))
    yield from blend_head(network.head, parts[0][0], held, numbers.head)
    embeds = bool(getattr(module, "embeds_beats", True))
    write_complete(network, pair, arrays, manifest, folder, embeds_beats=embeds)
    return Completed(parts[0][0], held, seeds)


def write_complete(
    network: nn.Module,
    recogniser: nn.Module,
    arrays: Arrays,
    manifest: dict[str, Any],
    folder: Path,
    *,
    embeds_beats: bool,
) -> None:
    """Write ``model.pt`` of a network and a recogniser, with the code that scores soonest."""
    told = manifest.get("recipe", {}).get("network", {})
    network = scoring_network.for_scoring(network, told)
    recogniser = scoring_recogniser.for_scoring(recogniser, sizes(manifest))
    whole: Complete = Complete(network, recogniser, arrays)
    if int(getattr(network, "n_beats", 0)):
        whole = CompleteWithBeats(network, recogniser, arrays, embeds_beats=embeds_beats)
    folder.mkdir(parents=True, exist_ok=True)
    save_module(torch.jit.script(whole.eval()), folder / WEIGHTS)


def embed(encoder: nn.Module, data: Labelled) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return embeddings (n, 2D) and logits of "not normal" (n,)."""
    encoder.eval()
    embeddings, logits = [], []
    with torch.no_grad():
        for first in range(0, len(data.signal), 64):
            at = slice(first, first + 64)
            one, two = encoder(data.signal[at], data.seen[at], data.amplitudes[at])
            embeddings.append(one.numpy())
            logits.append(two[:, 0].numpy())
    return np.concatenate(embeddings), np.concatenate(logits)
