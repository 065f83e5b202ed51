from dataclasses import replace

import numpy as np
import pytest
import torch

from ecgviewer.core.errors import ModelError
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_module
from ecgviewer.inference.own_block import can_tune, last_block, tokens_of_signal
from ecgviewer.training import finetune, reference_tokens
from ecgviewer.training.finetune import Example, TuneConfig
from ecgviewer.training.last_block import BlockConfig, Tokens, embed
from ecgviewer.training.reference import Replay, load_replay, same_records
from ecgviewer.training.reference_tokens import Codec, ReferenceTokens, load_tokens, write_tokens
from ecgviewer.training.with_block import Tunable

E = 320
N = 12
FEW, CHECKED = 24, 110


@pytest.fixture(scope="module")
def entry(tmp_path_factory):
    models = zoo.list_models(tmp_path_factory.mktemp("zoo"))
    return [one for one in models if reference_tokens.FIELD in one.manifest][-1]


@pytest.fixture(scope="module")
def module(entry):
    return load_module(entry)


@pytest.fixture(scope="module")
def replay(entry):
    return load_replay(entry.folder / zoo.REPLAY)


@pytest.fixture(scope="module")
def reference(entry, module, replay):
    return load_tokens(entry.folder / reference_tokens.TOKENS, module, replay)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def test_the_copy_says_what_the_models_own_block_says(module):
    generator = torch.Generator().manual_seed(0)
    signal = torch.randn(2, 12, 1000, generator=generator)
    seen = torch.ones_like(signal)
    seen[1, :, 600:] = 0.0
    amplitudes = torch.zeros(2, 13)
    with torch.no_grad():
        wanted, _ = module.recogniser(signal * seen, seen, amplitudes)
        found = last_block(module)(*tokens_of_signal(module, signal * seen, seen))
    assert torch.equal(found, wanted)


def test_a_model_without_such_a_block_says_so():
    assert not can_tune(torch.nn.Linear(2, 2))
    with pytest.raises(ModelError, match="no last block"):
        last_block(torch.nn.Linear(2, 2))


def test_tokens_come_back_from_their_file_and_fit_the_reference_set(entry, replay, reference):
    assert len(reference.check) == len(replay.check_inputs)
    assert len(reference.train) == len(reference.rows)
    weights = sum((entry.folder / name).stat().st_size for name in zoo_files(entry))
    assert weights < 40e6


def zoo_files(entry):
    return [path.name for path in entry.folder.iterdir()]


def test_rounded_tokens_stay_close(reference):
    rng = np.random.default_rng(0)
    z = rng.standard_normal((6, 125, 160)) @ rng.standard_normal((160, 160))
    codec = Codec.fitted(z)
    parts = ((z - codec.mean) / codec.spread) @ codec.basis.T
    gap = (((codec.through(z) - codec.mean) / codec.spread) @ codec.basis.T - parts).ravel()
    inside = np.abs(parts.ravel()) < 0.9 * 127 * reference_tokens.STEP
    assert np.abs(gap[inside]).max() <= 0.51 * reference_tokens.STEP


def test_tokens_of_another_model_or_set_are_refused(tmp_path, module, small):
    replay, reference = small
    rng = np.random.default_rng(1)
    train, check = (
        list(zip(part.z, part.keep, strict=True)) for part in (reference.train, reference.check)
    )
    rows = [(k, *one) for k, one in enumerate(train)]
    write_tokens(tmp_path, replay, iter(rows), iter(check))
    found = load_tokens(tmp_path / reference_tokens.TOKENS, module, replay)
    assert np.array_equal(found.check.keep, reference.check.keep)
    write_tokens(tmp_path, replay, iter(rows), iter(check[::-1]))
    with pytest.raises(ModelError, match="not of its weights and reference set"):
        load_tokens(tmp_path / reference_tokens.TOKENS, module, replay)
    (tmp_path / reference_tokens.TOKENS).write_bytes(rng.bytes(100))
    with pytest.raises(ModelError, match="cannot be read"):
        load_tokens(tmp_path / reference_tokens.TOKENS, module, replay)


def test_reference_sets_are_known_by_what_is_said_of_their_records(replay):
    again = replace(replay, check_inputs=replay.check_inputs.copy())
    again.check_inputs[:, :E] += 1.0  # another model's view of the same records
    assert same_records(replay, again)
    turned = replace(replay, check_target=replay.check_target[::-1])
    assert not same_records(replay, turned)


@pytest.fixture(scope="module")
def small(replay, reference):
    """A reference set of few records, and its tokens."""
    rows = reference.rows[:FEW]
    train = (part[rows] for part in (replay.train_inputs, replay.train_target, replay.train_weight))
    check = (
        part[:CHECKED] for part in (replay.check_inputs, replay.check_target, replay.check_weight)
    )
    tokens = (reference.train.pick(np.arange(FEW)), reference.check.pick(np.arange(CHECKED)))
    return Replay(replay.codes, *train, *check), ReferenceTokens(
        reference.codec, np.arange(FEW), *tokens
    )


@pytest.fixture
def marked(reference):
    """Records that differ from the others in what the first tokens say."""
    rng = np.random.default_rng(3)
    rows = FEW + rng.permutation(len(reference.train) - FEW)[:N]
    z = reference.train.z[rows].copy()
    z[:, ::9] += 6.0 * np.sign(rng.standard_normal(z.shape[-1])).astype(np.float16)
    return Tokens(z, reference.train.keep[rows], reference.train.summary[rows])


def tuned(module, entry, replay, marked, given, seed=0):
    plain = embed(given.block, marked) if given is not None else embed(last_block(module), marked)
    examples = [
        Example(f"{k}", row, {"local:odd": 1.0}, record=f"{k}") for k, row in enumerate(plain)
    ]
    work = finetune.tune(
        module.network.head,
        entry.findings,
        examples,
        replay,
        TuneConfig(steps=40, seed=seed),
        block=given,
    )
    return drain(work)


def test_a_finding_gets_a_block_of_its_own_only_where_that_does_better(entry, small, marked):
    replay, reference = small
    module = load_module(entry)
    before = {name: value.clone() for name, value in module.state_dict().items()}
    given = Tunable(
        last_block(module), marked, reference, BlockConfig(first=20, steps=4, marked=6, replayed=6)
    )
    own = {name: value.clone() for name, value in given.block.state_dict().items()}
    made = tuned(module, entry, replay, marked, given)
    row = made.verdict.rows[0]
    assert made.alone.keys() == {"local:odd"}
    if made.block is None:
        assert row.after == made.alone["local:odd"]
    else:
        assert made.block.codes == ("local:odd",)
        assert row.after > made.alone["local:odd"]
        changed = made.block.block.state_dict()
        assert any(not torch.equal(changed[name], own[name]) for name in own)
    after = module.state_dict()
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    assert moved
    assert all(name.startswith("network.head.") for name in moved)  # its own block is a copy
    assert all(torch.equal(v, own[n]) for n, v in given.block.state_dict().items())
    guarded = [one for one in made.verdict.rows if one.kind != "learned"]
    assert guarded
    assert all(one.before == one.after for one in guarded)
