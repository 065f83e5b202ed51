"""What a parent says where some of its findings have last blocks of their own, and its tokens."""

from __future__ import annotations

from collections.abc import Generator, Iterable

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError
from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.own_block import LastBlock, OwnBlock, can_tune, last_block
from ecgviewer.inference.zoo import ModelEntry
from ecgviewer.training.finetune import Example, logits_of
from ecgviewer.training.held_out import Before
from ecgviewer.training.last_block import Tokens, embed
from ecgviewer.training.reference import Replay
from ecgviewer.training.reference_tokens import ReferenceTokens, loading_tokens, path_of
from ecgviewer.training.with_block import Tunable


def reference_tokens(
    model: LoadedModel, replay: Replay, others: Iterable[ModelEntry]
) -> Generator[Progress, None, ReferenceTokens]:
    """Return the tokens of a model's reference set, read part by part.

    Parameters
    ----------
    others
        Models beside which they may lie: a tuned one does not carry its parent's on.

    Raises
    ------
    ModelError
        If they are missing or not of this model, or it has no last block.
    """
    if not can_tune(model.module):
        raise ModelError(f"Model {model.entry.id!r} has no last block that can be tuned.")
    path = path_of(model.entry, others)
    if path is None:
        raise ModelError(
            f"The tokens of the reference set of model {model.entry.id!r} are not here; without "
            "them its last block can be neither tuned nor judged."
        )
    return (yield from loading_tokens(path, model.module, replay))


def tunable(model: LoadedModel, examples: list[Example], reference: ReferenceTokens) -> Tunable:
    """Return the last block with what it can be tuned with."""
    return Tunable(last_block(model.module), _marked(examples, reference), reference)


def _marked(examples: list[Example], reference: ReferenceTokens) -> Tokens:
    """Return the tokens of annotated windows, rounded as the reference's are."""
    z, keep = [], []
    for one in examples:
        if one.tokens is None or one.keep is None:
            raise ValueError("an example came without its tokens")
        z.append(one.tokens)
        keep.append(one.keep)
    inputs = np.stack([one.inputs for one in examples])
    half = reference.check.summary.shape[1]
    whole = reference.codec.through(np.stack(z).astype(np.float32))
    return Tokens(whole, np.stack(keep), inputs[:, -half:])


def spoken(
    model: LoadedModel,
    head: torch.nn.Module,
    examples: list[Example],
    replay: Replay,
    reference: ReferenceTokens,
) -> Before:
    """Return what a model says of examples and of the reference set, its own blocks heeded."""
    inputs = np.stack([one.inputs for one in examples])
    marked = _marked(examples, reference)
    return Before(
        _heeding(model, head, inputs, marked),
        _heeding(model, head, replay.check_inputs, reference.check),
    )


def reference_logits(
    model: LoadedModel, replay: Replay, reference: ReferenceTokens | None
) -> NDArray[np.float32]:
    """Return what a model says of the reference set, (n, slots).

    Parameters
    ----------
    reference
        Needed where findings have blocks of their own.
    """
    head = model.module.network.head
    if reference is None:
        return logits_of(head, replay.check_inputs)
    return _heeding(model, head, replay.check_inputs, reference.check)


def _heeding(
    model: LoadedModel, head: torch.nn.Module, inputs: NDArray[np.float32], tokens: Tokens
) -> NDArray[np.float32]:
    out = logits_of(head, inputs)
    for own in model.blocks:
        at = [model.entry.findings.index(code) for code in own.codes]
        out[:, at] = logits_of(head, embed(own.block, tokens))[:, at]
    return out


def blocks_after(
    parent: tuple[OwnBlock, ...], learned: tuple[str, ...], made: OwnBlock | None
) -> tuple[OwnBlock, ...]:
    """Return the blocks of a tuned model: its parent's but for what was learned, and its own."""
    kept = []
    for own in parent:
        codes = tuple(code for code in own.codes if code not in learned)
        if codes:
            kept.append(OwnBlock(codes, own.block))
    return (*kept, made) if made is not None else tuple(kept)


__all__ = ["LastBlock", "blocks_after", "reference_logits", "reference_tokens", "spoken", "tunable"]
