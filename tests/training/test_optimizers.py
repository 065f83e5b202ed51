import subprocess
import sys

import torch

SCRIPT = """
import ecgviewer.training.labels
from ecgviewer.core.loading import UNASKED, deferred
with deferred(*UNASKED):
    import ecgviewer.inference.scorer
import numpy as np
from ecgviewer.training import findings
from ecgviewer.training.network import FindingsHead
rng = np.random.default_rng(0)
inputs = rng.normal(size=(20, 30)).astype(np.float32)
target = (rng.random((20, 2)) < 0.5).astype(np.float32)
known = findings.Features(
    inputs[:, :20], inputs[:, 20:], target, np.ones_like(target), ("A", "B"), np.arange(20)
)
head = FindingsHead(30, 8, 4)
for _ in findings.train_head(head, known, findings.HeadConfig(steps=1)):
    pass
print("trained")
"""


def test_a_head_is_trained_where_labels_were_loaded_before_torch_and_torch_in_part():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "trained", done.stderr


TUNED = """
import sys
from ecgviewer.core.loading import UNASKED, deferred
with deferred(*UNASKED):
    import ecgviewer.inference.scorer
import torch
from ecgviewer.training.optimizers import AdamW
weights = [torch.ones(3, requires_grad=True), torch.full((2,), 2.0, requires_grad=True)]
optimiser = AdamW((weights[:1], 0.1), (weights[1:], 0.2), decay=0.01)
for share in (1.0, 0.5):
    optimiser.step(weights[0].square().sum() + weights[1].pow(3).sum(), share)
assert "torch._dynamo" not in sys.modules
print(*(float(value) for one in weights for value in one.detach()))
"""


def test_what_tunes_beside_the_window_steps_as_torch_does_and_loads_no_compiler():
    done = subprocess.run(
        [sys.executable, "-c", TUNED], capture_output=True, text=True, check=False
    )
    assert not done.stderr, done.stderr
    weights = [torch.ones(3, requires_grad=True), torch.full((2,), 2.0, requires_grad=True)]
    groups = [{"params": weights[:1]}, {"params": weights[1:]}]
    theirs = torch.optim.AdamW(groups, weight_decay=0.01)
    for share in (1.0, 0.5):
        for group, rate in zip(theirs.param_groups, (0.1, 0.2), strict=True):
            group["lr"] = share * rate
        theirs.zero_grad()
        (weights[0].square().sum() + weights[1].pow(3).sum()).backward()
        theirs.step()
    wanted = [float(value) for one in weights for value in one.detach()]
    assert [float(value) for value in done.stdout.split()] == wanted
