import zipfile

import numpy as np
import pytest
import torch

from ecgviewer.core.errors import ModelError
from ecgviewer.inference import zoo
from ecgviewer.inference.weights_file import write_changed

HEAD = "network.head"


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    return zoo.find_model("", tmp_path_factory.mktemp("zoo")).folder / zoo.WEIGHTS


@pytest.fixture(scope="module")
def before(weights):
    return torch.jit.load(str(weights)).state_dict()


def test_only_what_is_changed_differs_and_the_file_stays_whole(weights, before, tmp_path):
    rng = np.random.default_rng(0)
    changed = {
        f"{HEAD}.{name}": rng.normal(size=tuple(before[f"{HEAD}.{name}"].shape)).astype(np.float32)
        for name in ("linear.weight", "out.bias", "share")
    }
    write_changed(weights, tmp_path / zoo.WEIGHTS, changed)
    after = torch.jit.load(str(tmp_path / zoo.WEIGHTS)).state_dict()
    assert list(after) == list(before)
    for name, value in after.items():
        expected = torch.from_numpy(changed[name]) if name in changed else before[name]
        assert torch.equal(value, expected), name
    with zipfile.ZipFile(tmp_path / zoo.WEIGHTS) as archive:
        assert archive.testzip() is None  # the checksums are those of the new numbers


def test_the_same_numbers_give_the_same_file(weights, before, tmp_path):
    same = {
        name: value.numpy() for name, value in before.items() if name.startswith(f"{HEAD}.linear")
    }
    assert len(same) == 2
    write_changed(weights, tmp_path / zoo.WEIGHTS, same)
    assert (tmp_path / zoo.WEIGHTS).read_bytes() == weights.read_bytes()


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        (f"{HEAD}.nothing", np.zeros(128, np.float32), "there is no"),
        (f"{HEAD}.out", np.zeros(128, np.float32), "there is no"),
        (f"{HEAD}.out.bias", np.zeros(127, np.float32), "not \\(127,\\)"),
        (f"{HEAD}.out.bias", np.zeros(128), "of float64"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(weights, tmp_path, name, values, said):
    with pytest.raises(ModelError, match=said):
        write_changed(weights, tmp_path / zoo.WEIGHTS, {name: values})
    assert not list(tmp_path.iterdir())


def test_another_file_is_refused(tmp_path):
    path = tmp_path / "other.pt"
    path.write_bytes(b"no archive")
    with pytest.raises(ModelError):
        write_changed(path, tmp_path / zoo.WEIGHTS, {})
    with zipfile.ZipFile(path, "w") as archive:  # what it names is not looked up, but refused
        archive.writestr("model/data.pkl", b"\x80\x02cos\nsystem\nX\x04\x00\x00\x00echo\x85R.")
        archive.writestr("model/byteorder", b"little")
    with pytest.raises(ModelError, match="no part of a file of weights"):
        write_changed(path, tmp_path / zoo.WEIGHTS, {})
