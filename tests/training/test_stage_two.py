import numpy as np
import pytest
import torch

from ecgviewer.inference import model, scorer, zoo
from ecgviewer.training import (
    baselines,
    corpus,
    findings,
    reference,
    reference_tokens,
    resnet,
    stage_two,
    supervised,
    upgrade,
)
from ecgviewer.training.recogniser import CLASSES, Recogniser, RecogniserConfig

SMALL = RecogniserConfig(c0=16, c1=16, width=40, heads=2, layers=1, feed_forward=40)
FEW = supervised.SupervisedConfig(epochs=1, batch=8)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def windows(synthetic_record, tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpora") / "corpus"

    def records():
        for n in range(48):
            sick = n % 3 == 2
            record = synthetic_record(
                heart_rate_bpm=55 + n, seed=n, noise_mv=0.08 if sick else 0.01, duration_s=10.0
            )
            yield (
                record,
                corpus.Entry(
                    f"made/{n}",
                    f"patient {n}",
                    ("train", "calibrate", "calibrate", "validate")[n // 12],
                    not sick,
                    codes=("ABQRS",) if sick else ("NORM", "SR"),
                    unsaid=("SR",) if sick else (),
                    superclasses=("CD",) if sick else ("NORM",),
                    age_years=None if n % 5 == 0 else 40.0 + n,
                    sex=(None, "F", "M")[n % 3],
                ),
            )

    drain(corpus.build(records(), folder))
    return corpus.load(folder)


def test_labels_follow_the_rows(windows):
    rows = [0, 2]
    data = supervised.labelled(windows, rows, ("NORM", "SR", "ABQRS"))
    assert data.target.tolist() == [[1, 1, 0], [0, 0, 1]]
    assert data.weight.tolist() == [[1, 1, 1], [1, 0, 1]]
    assert data.classes[:, 0].tolist() == [0, 1]
    assert data.classes[1, CLASSES.index("CD")] == 1
    assert data.amplitudes[:, -1].tolist() == [1, 1]


def test_augmentation_keeps_shapes_and_hides_what_is_not_seen(windows):
    data = supervised.labelled(windows, windows.select("train"), ("NORM",))
    signal, seen, amplitudes = supervised.augment(data, np.random.default_rng(0))
    assert signal.shape == seen.shape == data.signal.shape
    assert (signal[seen == 0] == 0).all()
    gone = seen.amax(2) == 0
    assert (amplitudes[:, :12][gone] == 0).all()


def test_pretrained_weights_are_taken_where_they_fit():
    one, other = Recogniser(SMALL), Recogniser(SMALL)
    taken = other.adopt(dict(one.state_dict()) | {"elsewhere": torch.zeros(3)})
    assert taken == len(one.state_dict())
    assert torch.equal(one.stem.weight, other.stem.weight)
    assert Recogniser(RecogniserConfig()).adopt(dict(one.state_dict())) < taken


def test_training_keeps_the_best_weights_and_repeats(windows):
    parts = stage_two.split(windows)
    assert not set(parts.learn) & set(parts.check)
    learn, check = (supervised.labelled(windows, r, ("NORM",)) for r in (parts.learn, parts.check))
    states = []
    for _ in range(2):
        torch.manual_seed(0)
        made = supervised.Classifier(Recogniser(SMALL), 80, 1)
        best = drain(supervised.train(made, learn, check, FEW))
        states.append(made.state_dict())
        assert best["epoch"] == 1
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_setting_and_standardising_the_head_keeps_what_is_said(tmp_path):
    head = model.load_module(zoo.find_model("", tmp_path)).network.head
    made = supervised.Classifier(Recogniser(RecogniserConfig()), 320, 4)
    stage_two.set_head(head, made, 4)
    inputs = np.random.default_rng(0).standard_normal((20, 368)).astype(np.float32)
    before = head(torch.from_numpy(inputs))
    stage_two.standardise_head(head, inputs)
    after = head(torch.from_numpy(inputs))
    assert torch.allclose(before[:, :4], after[:, :4], atol=1e-4)
    assert (after[:, 4:] < -5).all()


def test_a_model_is_completed_and_scores(windows, tmp_path, synthetic_record):
    entry = zoo.find_model("", tmp_path)
    numbers = stage_two.StageTwoConfig(
        FEW, FEW, seeds=(0,), head=findings.HeadConfig(steps=5), min_positives=3
    )
    folder = tmp_path / "zoo" / "made"
    made = drain(upgrade.upgrade(entry, windows, tmp_path / "work", folder, numbers))
    loaded = model.load_model(zoo.read_entry(made))
    assert set(loaded.entry.findings) == {"NORM", "SR", "ABQRS"}
    assert "Stage two" in loaded.entry.card
    assert loaded.entry.manifest["replay_sha256"] == zoo.sha256_of(folder / zoo.REPLAY)
    tokens = folder / reference_tokens.TOKENS
    assert loaded.entry.manifest[reference_tokens.FIELD] == zoo.sha256_of(tokens)
    replay = reference.load_replay(folder / zoo.REPLAY)
    seen = reference_tokens.load_tokens(tokens, loaded.module, replay)
    assert len(seen.check) == len(replay.check_inputs)
    score, _ = drain(scorer.score(synthetic_record(), loaded))
    assert 0 <= score.full < 1
    assert not list(folder.parent.glob(".*"))


def test_baselines_without_a_network_tell_noise_from_its_absence(windows):
    rows = windows.select("validate")
    sick = np.array([not windows.rows[index].normal for index in rows])
    pca = baselines.pca_restoration(windows, windows.select("train", normal=True), rows)
    assert pca[sick].mean() > pca[~sick].mean()
    rng = np.random.default_rng(0)
    x = rng.standard_normal((200, 5))
    told = baselines.linear_probe(x, (x[:, 0] > 0).astype(float), x)
    assert np.corrcoef(told, x[:, 0])[0, 1] > 0.8
    assert sum(p.numel() for p in resnet.ResNet().parameters()) in range(500_000, 1_000_000)
