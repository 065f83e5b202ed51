"""The ground of findings whose last block is tuned too: seen through a copy of it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ecgviewer.core.language import tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.inference.own_block import LastBlock
from ecgviewer.training.held_out import Ground
from ecgviewer.training.last_block import BlockConfig, Tokens, embedding, fit_block
from ecgviewer.training.reference_tokens import ReferenceTokens
from ecgviewer.training.slots import Labels, SlotConfig, Slots, View, fit


@dataclass(frozen=True, eq=False)
class Tunable:
    """A last block, and the tokens that it can be tuned with.

    Parameters
    ----------
    block
        The model's own; it is copied.
    marked
        Of the annotated windows, in their order, rounded as the reference's are.
    reference
        Of the reference set.
    config
        Numbers of the training.
    """

    block: LastBlock
    marked: Tokens
    reference: ReferenceTokens
    config: BlockConfig = field(default_factory=BlockConfig)


@dataclass(frozen=True, eq=False)
class _Through(Ground):
    """A ground seen through a block."""

    block: LastBlock


@dataclass(frozen=True, eq=False)
class WithBlock:
    """Gives the ground as seen through a copy of the last block that learned from some windows.

    Parameters
    ----------
    head, start
        The findings head, and its slots as the parent has them.
    plain
        The ground of the head alone.
    given
        The block and its tokens.
    fresh
        Which findings the parent does not know.
    """

    head: nn.Module
    start: Slots
    plain: Ground
    given: Tunable
    fresh: list[bool]

    def seen(self, rows: NDArray[np.bool_], *, seed: int) -> Generator[Progress, None, Ground]:
        """Return the ground; ``rows`` of the annotated windows are learned from."""
        given, marked, replayed = self.given, self.plain.marked, self._replayed()
        whole = bool(rows.all())
        part = Labels(marked.view.pick(rows), marked.target[rows], marked.weight[rows])
        slots = yield from self._first(part, replayed, seed)
        own = yield from fit_block(
            given.block,
            self.head,
            slots,
            (given.marked.pick(rows), part),
            (given.reference.train, replayed),
            given.config,
            seed,
            told=tr_later("last block") if whole else tr_later("last block, patients held out"),
        )
        return (yield from self._through(own))

    def block_of(self, ground: Ground) -> LastBlock:
        """Return the block that a ground was seen through."""
        if not isinstance(ground, _Through):
            raise TypeError("a ground of the head alone has no block")
        return ground.block

    def _first(self, part: Labels, replayed: Labels, seed: int) -> Generator[Progress, None, Slots]:
        """Return slots fitted to the block as it is: it starts to learn from where they stand."""
        config = SlotConfig(steps=self.given.config.first, seed=seed)
        slots = yield from fit(self.head, self.start, part, replayed, config, new=self.fresh)
        # What a prototype adds is left out: the block learns for the weights.
        return replace(slots, share=torch.zeros_like(slots.share))

    def _replayed(self) -> Labels:
        """Return the labels of the reference records whose tokens are there."""
        rows, labels = torch.from_numpy(self.given.reference.rows), self.plain.replayed
        normal = None if labels.normal is None else labels.normal[rows]
        return Labels(labels.view.pick(rows), labels.target[rows], labels.weight[rows], normal)

    def _through(self, own: LastBlock) -> Generator[Progress, None, Ground]:
        def view(tokens: Tokens) -> Generator[Progress, None, View]:
            return View.of(self.head, (yield from embedding(own, tokens)))

        given, marked, replayed = self.given, self.plain.marked, self._replayed()
        shown = yield from view(given.marked)
        replay = yield from view(given.reference.train)
        check = yield from view(given.reference.check)
        return _Through(
            Labels(shown, marked.target, marked.weight),
            Labels(replay, replayed.target, replayed.weight, replayed.normal),
            check,
            own,
        )
