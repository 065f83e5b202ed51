import csv

import h5py
import numpy as np
import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.formats.export import write_wfdb
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import corpora, pretraining
from ecgviewer.training import corpus


@pytest.fixture
def tree(tmp_path):
    folder = tmp_path / "hospital"
    for n in range(12):
        made = simulate_record("normal", seed=n, age_years=30 + n, sex="F")
        place = folder / f"g{n % 2}"
        place.mkdir(parents=True, exist_ok=True)
        header = write_wfdb(made.record, place, f"r{n}")
        with header.open("a", encoding="utf-8") as file:
            file.write(f"# Dx: {'426783006' if n % 3 else '164889003,426783006'}\n")
    return folder


def read(path):
    (source,) = corpora.sources([path])
    items = list(source.read())
    assert len(items) <= source.count
    return items


def test_a_tree_of_wfdb_records_is_read_with_what_its_headers_say(tree):
    items = read(tree)
    entries = [entry for _, entry in items]
    assert {entry.normal for entry in entries} == {True, False}
    assert all(entry.sex == "F" and 30 <= entry.age_years < 42 for entry in entries)
    assert all("NORM" in entry.unsaid and not entry.codes for entry in entries)
    assert entries == [entry for _, entry in read(tree)]
    assert items[0][0].lead_names == STANDARD_LEADS


def test_an_unreadable_record_is_left_out(tree):
    before = len(read(tree))
    (tree / "g0" / "zz.hea").write_text("nonsense", encoding="utf-8")
    assert len(read(tree)) == before


def test_patients_stay_whole_and_a_tenth_is_held_back():
    splits = [corpora.split_of_patient(f"set/{n}") for n in range(2000)]
    shares = {split: splits.count(split) / 2000 for split in set(splits)}
    assert shares["train"] == pytest.approx(0.6, abs=0.05)
    assert shares[None] == pytest.approx(0.1, abs=0.03)
    assert corpora.split_of_patient("set/7") == splits[7]
    assert [corpora.split_of_fold(fold) for fold in (1, 6, 7, 8, 9, 10)] == [
        "train", "train", "calibrate", "calibrate", "validate", None,
    ]  # fmt: skip


def test_tracings_are_read_with_their_table(tmp_path):
    path = tmp_path / "exams_part0.hdf5"
    ecg = simulate_record("normal", seed=1, fs=400.0).record.values().T
    with h5py.File(path, "w") as file:
        signals = np.zeros((6, 4096, 12), np.float32)
        signals[:, 48:4048] = ecg[:4000] * 10.0
        file["tracings"], file["exam_id"] = signals, np.arange(6) + 100
    with (tmp_path / "exams.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(
            "exam_id age is_male patient_id normal_ecg 1dAVb RBBB LBBB SB ST AF trace_file".split()
        )
        for n in range(6):
            rows.writerow(
                [100 + n, 50 + n, n % 2 == 0, n, n != 3, *[False] * 5, n == 3, "exams_part0.hdf5"]
            )
    items = read(path)
    record = items[0][0]
    assert record.n_samples == 4000
    assert record.fs == 400
    assert np.allclose(record.values()[:, :100], ecg[:100].T, atol=1e-3)
    for _, one in items:
        n = int(one.key.split("/")[1]) - 100
        assert (one.age_years, one.sex) == (50 + n, "MF"[n % 2])
        assert (one.normal, one.codes) == ((False, ("AFIB",)) if n == 3 else (True, ()))
        assert "AFIB" not in one.unsaid
        assert "LVH" in one.unsaid


def test_what_holds_no_data_is_refused(tmp_path):
    with pytest.raises(UserError, match="nothing to train on"):
        corpora.sources([tmp_path])


def test_stopping_leaves_no_half_corpus(tree, tmp_path):
    work = pretraining.pretrain([tree], tmp_path / "out", steps=2, batch=4)
    next(work)
    work.close()
    assert not list((tmp_path / "out").iterdir())


def test_a_checkpoint_is_gone_on_with_only_if_asked(tree, tmp_path, monkeypatch):
    from ecgviewer.training import recipe
    from ecgviewer.training.network import NetworkConfig

    small = NetworkConfig(c0=8, c1=8, width=16, heads=2, layers=1, feed_forward=16, head_hidden=8)
    monkeypatch.setattr(recipe, "NetworkConfig", lambda: small)
    monkeypatch.setattr(
        recipe.Numbers, "__init__", lambda self, **given: self.__dict__.update(given, network=small)
    )
    monkeypatch.setattr(corpus.Corpus, "select", lambda self, split, *, normal=None: (
        list(range(len(self.rows))) if split == "train" else []
    ))  # fmt: skip
    out = tmp_path / "out"

    def run(**options):
        work = pretraining.pretrain([tree], out, steps=2, batch=4, **options)
        while True:
            try:
                next(work)
            except StopIteration as stop:
                return stop.value

    assert run() == out / "ours-seed0"  # too few normals to calibrate with: not packed
    assert (out / "ours-seed0" / "checkpoint.npz").exists()
    with pytest.raises(UserError, match="--resume"):
        run()
    assert run(resume=True) == out / "ours-seed0"


@pytest.mark.realdata
def test_the_data_at_hand_are_found(ecg_data):
    assert [source.count for source in corpora.sources([ecg_data])] == [434, 1625]
    (source,) = corpora.sources([ecg_data / "cinc2011"])
    assert 700 < source.count < 1000
    record, entry = next(source.read())
    assert record.fs == 500
    assert not entry.normal
    (source,) = corpora.sources([ecg_data / "formats" / "derived" / "code_style_ludb4.hdf5"])
    assert source.count == 4
    assert len(list(source.read())) >= 2


def test_records_of_which_nothing_is_said_are_unlabelled(tree):
    for header in tree.rglob("*.hea"):
        lines = header.read_text(encoding="utf-8").splitlines(keepends=True)
        header.write_text("".join(line for line in lines if "Dx" not in line), encoding="utf-8")
    entries = [entry for _, entry in read(tree)]
    assert len(entries) == 12
    assert {(entry.split, entry.normal) for entry in entries} == {("unlabelled", False)}
