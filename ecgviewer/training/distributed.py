"""Several processes that train one network: what each is, and what they tell one another.

Started by ``torchrun``, which sets ``RANK``, ``LOCAL_RANK`` and ``WORLD_SIZE``; without these there
is one process and nothing here costs anything.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, distributed, nn

from ecgviewer.core.errors import UserError

_CPU = torch.device("cpu")
_PATIENCE = datetime.timedelta(days=1)
"""The others wait while the first prepares the records, which may be a million."""


@dataclass(frozen=True)
class Workers:
    """One process among its like.

    Parameters
    ----------
    rank, count
        Which one of how many.
    device
        Where it computes.
    """

    rank: int = 0
    count: int = 1
    device: torch.device = _CPU

    @property
    def first(self) -> bool:
        """Whether this process is the one that writes files and shows progress."""
        return self.rank == 0

    def share(self, batch: int) -> range:
        """Return which rows of a batch are this process's.

        Raises
        ------
        UserError
            If the batch cannot be shared evenly.
        """
        if batch % self.count:
            raise UserError(f"A batch of {batch} cannot be shared by {self.count} processes.")
        size = batch // self.count
        return range(self.rank * size, (self.rank + 1) * size)

    def add(self, values: Tensor) -> Tensor:
        """Return the sum over all processes; no gradient passes."""
        if self.count == 1:
            return values.detach()
        total = values.detach().clone()
        distributed.all_reduce(total)
        return total

    def gather(self, values: Tensor) -> Tensor:
        """Return all processes' rows; gradient passes to this process's own rows alone.

        A loss of all rows, worked out in every process, so has its exact gradient in the sum.
        """
        if self.count == 1:
            return values
        rows = [torch.empty_like(values) for _ in range(self.count)]
        distributed.all_gather(rows, values.detach().contiguous())
        rows[self.rank] = values
        return torch.cat(rows)

    def wrap(self, module: nn.Module) -> nn.Module:
        """Return a module whose gradients are averaged over the processes."""
        if self.count == 1:
            return module
        return nn.parallel.DistributedDataParallel(module, find_unused_parameters=True)

    def wait(self) -> None:
        """Go on when all processes are here."""
        if self.count > 1:
            distributed.barrier()


@contextmanager
def join() -> Iterator[Workers]:
    """Meet the other processes (NCCL between GPUs, gloo between CPUs), and leave at the end."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    device = torch.device("cpu")
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    if count == 1:
        yield Workers(device=device)
        return
    kind = "nccl" if device.type == "cuda" else "gloo"
    distributed.init_process_group(kind, timeout=_PATIENCE)
    try:
        yield Workers(distributed.get_rank(), count, device)
    finally:
        distributed.destroy_process_group()
