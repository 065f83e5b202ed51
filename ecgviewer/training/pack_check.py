"""Whether a network can be packed here: in a bundle that hangs on sources TorchScript reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from ecgviewer.inference.zoo import WEIGHTS
from ecgviewer.training.network import NetworkConfig, RestorationNetwork
from ecgviewer.training.pack import write_weights

SMALL = NetworkConfig(
    c0=16, c1=16, width=40, heads=2, layers=1, head_hidden=16, beats=4, cross=True, trend=True
)
"""All branches, few channels."""


def packed_says_the_same(folder: Path) -> tuple[int, bool]:
    """Script and write a small network of all branches, and load it.

    Returns
    -------
    size, same
        Bytes written, and whether its findings are those of the network it was made of.
    """
    network = RestorationNetwork(SMALL).eval()
    write_weights(network, {"some": np.ones(2, np.float32)}, folder)
    module = torch.jit.load(str(folder / WEIGHTS))
    embedding, summary = torch.randn(1, 2 * SMALL.width), torch.randn(1, SMALL.summary)
    with torch.no_grad():
        said, expected = module.findings(embedding, summary), network.findings(embedding, summary)
    return (folder / WEIGHTS).stat().st_size, bool(torch.allclose(said, expected, atol=1e-5))
