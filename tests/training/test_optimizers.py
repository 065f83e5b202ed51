import subprocess
import sys

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
