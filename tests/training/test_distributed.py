"""Two processes take the steps that one takes."""

import json
import os
import socket
import subprocess
import sys

import numpy as np
import pytest
import torch

from ecgviewer.core.errors import UserError
from ecgviewer.simulate.record import simulate_record
from ecgviewer.training import corpus
from ecgviewer.training.distributed import Workers

CODE = """
import sys
from pathlib import Path
import torch
from ecgviewer.training import corpus, pretrain
from ecgviewer.training.distributed import join
from ecgviewer.training.network import NetworkConfig
torch.set_num_threads(1)
small = NetworkConfig(c0=8, c1=8, width=16, heads=2, layers=1, feed_forward=16, head_hidden=8)
few = pretrain.PretrainConfig(steps=4, batch=8, warm_up=1, checkpoint_every=4)
with join() as workers:
    for _ in pretrain.pretrain(
        corpus.load(Path(sys.argv[1])), Path(sys.argv[2]), small, few, workers=workers
    ):
        pass
"""


@pytest.fixture(scope="module")
def windows(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "corpus"
    made = (
        (
            simulate_record("normal", seed=n).record,
            corpus.Entry(f"made/{n}", str(n), "train", True, age_years=30.0 + n, sex="FM"[n % 2]),
        )
        for n in range(8)
    )
    for _ in corpus.build(made, folder):
        pass
    return folder


def free_port():
    with socket.socket() as at:
        at.bind(("127.0.0.1", 0))
        return at.getsockname()[1]


def test_two_processes_take_the_same_steps_as_one(windows, tmp_path):
    script = tmp_path / "train.py"
    script.write_text(CODE, encoding="utf-8")
    common = os.environ | {
        "OMP_NUM_THREADS": "1",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(free_port()),
    }
    runs = []
    for name, rank, count in (("one", 0, 1), ("two", 0, 2), ("two", 1, 2)):
        env = common | {"RANK": str(rank), "WORLD_SIZE": str(count)}  # as torchrun sets them
        command = [sys.executable, "-W", "ignore", str(script), str(windows), str(tmp_path / name)]
        runs.append(
            subprocess.Popen(
                command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
        )
    for run in runs:
        said = run.communicate(timeout=120)[0]
        assert run.returncode == 0, said
    with (
        np.load(tmp_path / "one" / "checkpoint.npz") as one,
        np.load(tmp_path / "two" / "checkpoint.npz") as two,
    ):
        assert json.loads(str(one["numbers"])) == json.loads(str(two["numbers"]))
        assert one["history"].shape == (4, 5)
        assert np.allclose(one["history"], two["history"], rtol=1e-4, atol=1e-4)
        weights = [name for name in one.files if name.startswith("weight/")]
        assert all(np.allclose(one[name], two[name], atol=2e-3) for name in weights)


def test_a_batch_is_shared_evenly_or_not_at_all():
    assert [list(Workers(rank, 2).share(4)) for rank in range(2)] == [[0, 1], [2, 3]]
    with pytest.raises(UserError, match="cannot be shared"):
        Workers(0, 3).share(4)


def test_one_process_needs_no_other():
    alone = Workers()
    values = torch.ones(2, requires_grad=True)
    assert alone.first
    assert alone.gather(values) is values
    assert torch.equal(alone.add(values), values)
    assert not alone.add(values).requires_grad
