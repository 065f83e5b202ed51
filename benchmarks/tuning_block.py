"""Whether tuning the last block too does better than the head alone, with few examples.

The encoder here learned diagnoses as stage two does, but was told neither of the findings tested
nor of their superclasses.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import torch
from torch import nn
from tuning_kept import drain, kept

from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_module
from ecgviewer.inference.own_block import last_block, tokens_of_signal
from ecgviewer.training import stage_two
from ecgviewer.training.chance import wins
from ecgviewer.training.findings import common_codes, standardise
from ecgviewer.training.last_block import BlockConfig, Tokens, embed, fit_block
from ecgviewer.training.network import FindingsHead
from ecgviewer.training.recogniser import Recogniser
from ecgviewer.training.slots import Labels, SlotConfig, Slots, View, fit
from ecgviewer.training.supervised import Classifier, SupervisedConfig, labelled, train

SEEDS, COUNTS = (0, 1, 2), (5, 20)
REPLAYED, RESAMPLES, AT_ONCE = 500, 500, 64
ALIKE = {"LVH": ("VCLVH",)}


class Holder(nn.Module):
    """What a model file holds of an encoder."""

    def __init__(self, encoder):
        super().__init__()
        self.recogniser = encoder


def encoder(windows, cache, findings):
    """Return an encoder that was never told of the findings."""
    entry = zoo.find_model("", Path("/nonexistent"))
    module = load_module(entry)
    config = stage_two.sizes(entry.manifest)
    rows = stage_two.split(windows)
    untold = {*findings, *(code for more in ALIKE.values() for code in more)}
    codes = tuple(c for c in common_codes(windows, rows.learn, 10) if c not in untold)
    torch.manual_seed(0)
    model = Classifier(Recogniser(config), 2 * config.width, len(codes))
    model.encoder.adopt(dict(module.network.state_dict()))

    def make():
        parts = []
        for part in (rows.learn, rows.check):
            one = labelled(windows, part, codes)
            classes = one.classes.clone()
            classes[:, 1:] = classes[:, :1]  # superclasses would tell
            parts.append(dataclasses.replace(one, classes=classes))
        drain(train(model, *parts, SupervisedConfig(epochs=12, encoder_rate=5e-4)))
        return {name: value.numpy() for name, value in model.state_dict().items()}

    weights = kept(cache / "block-encoder.npz", make)
    model.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items()})
    return Holder(model.encoder.eval()).requires_grad_(requires_grad=False)


def tokens(windows, module, summary):
    """Return the tokens of all records."""
    parts = []
    for first in range(0, len(windows.rows), AT_ONCE):
        one = labelled(windows, list(range(first, min(first + AT_ONCE, len(windows.rows)))), ())
        with torch.no_grad():
            z, keep = tokens_of_signal(module, one.signal, one.seen)
        parts.append((z.numpy().astype(np.float16), keep.numpy()))
    return Tokens(*(np.concatenate(part) for part in zip(*parts, strict=True)), summary)


def one_draw(seen, plain, block, learn, picked, others, test, seed):
    """Return what the head alone and the last block too say of the test records."""
    torch.manual_seed(seed)
    head = FindingsHead(plain.shape[1], 128, 128)
    standardise(head, plain[learn])
    some = np.random.default_rng(seed).choice(others, min(REPLAYED, len(others)), replace=False)

    def labels(inputs, rows, *, there):
        target = torch.full((len(rows), 1), float(there))
        weight = torch.full_like(target, 1.0 if there else 0.5)
        return Labels(View.of(head, inputs[rows]), target, weight)

    def told(inputs, rows):
        marked, replayed = labels(inputs, picked, there=True), labels(inputs, rows, there=False)
        start = Slots.of(head, [0], new=[True])
        slots = drain(fit(head, start, marked, replayed, SlotConfig(seed=seed), new=[True]))
        with torch.no_grad():
            return slots, slots.logits(View.of(head, inputs[test]))[:, 0].numpy()

    slots, alone = told(plain, others)
    marked = (seen.pick(picked), labels(plain, picked, there=True))
    replayed = (seen.pick(some), labels(plain, some, there=False))
    own = drain(fit_block(block, head, slots, marked, replayed, BlockConfig(), seed))
    inputs = plain.copy()
    for rows in (picked, some, test):
        inputs[rows] = embed(own, seen.pick(rows))
    return {"head": alone, "last block too": told(inputs, some)[1]}


def run(truth, windows, cache, findings):
    """Return mean AUROC with 5 and 20 positives, and the interval of the difference."""
    from tuning import embeddings

    module = encoder(windows, cache, findings)
    seen = tokens(windows, module, embeddings(windows, cache, "model")[1])
    block = last_block(module)
    plain = embed(block, seen)
    learn = np.flatnonzero(np.isin(truth.split, ("train", "calibrate")))
    test = np.flatnonzero(truth.split == "validate")
    draws = np.random.default_rng(0).multinomial(
        test.size, np.full(test.size, 1 / test.size), size=RESAMPLES
    )
    out = {}
    for count in COUNTS:
        value, boot = {}, {}
        for code in findings:
            has, known = truth.has(code), truth.known(code)
            up, down = has[test], ~has[test] & known[test]
            for seed in SEEDS:
                picked = np.random.default_rng(seed).choice(learn[has[learn]], count, replace=False)
                others = learn[~has[learn] & known[learn]]
                asked = (seen, plain, block, learn, picked, others, test, seed)
                told = kept(
                    cache / f"block-{count}-{code}-{seed}.npz", lambda asked=asked: one_draw(*asked)
                )
                for name, scores in told.items():
                    table = wins(scores[up], scores[down])
                    weighed = np.einsum("rp,pn,rn->r", draws[:, up], table, draws[:, down])
                    total = draws[:, up].sum(1) * draws[:, down].sum(1)
                    share = 1 / (len(findings) * len(SEEDS))
                    value[name] = value.get(name, 0.0) + share * table.mean()
                    drawn = np.divide(
                        weighed, total, out=np.full(RESAMPLES, np.nan), where=total > 0
                    )
                    boot[name] = boot.get(name, 0.0) + share * drawn
        gap = boot["last block too"] - boot["head"]
        out[count] = {name: round(float(one), 4) for name, one in value.items()} | {
            "gain": [round(float(v), 4) for v in np.nanpercentile(gap, (2.5, 97.5))]
        }
        print(f"  last block, {count} positives: {out[count]}", flush=True)
    return out
