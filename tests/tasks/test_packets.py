"""A study of three readers from packet to adjudication, through the command line."""

import json
import re
import shutil
import zipfile
from collections import Counter
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from study_of_three import AFIB, LATER, NAMES, REJECTED, UNCERTAIN, UNREAD, N, Study, read_all

from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.core.history import Change
from ecgviewer.core.study import Reading, rare_codes, to_adjudicate
from ecgviewer.formats import read_record
from ecgviewer.formats.packet import pack, unpack
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.tasks.packets import moved, shuffled
from ecgviewer.tasks.study_key import load_study


@pytest.fixture(scope="module")
def make_record(synthetic_record):
    def make(n):
        gap = -9999
        record = synthetic_record(("I", "II", "V1"), fs=100.0, seed=n, heart_rate_bpm=50 + 3 * n)
        adu = record.adu.copy()
        adu[40:45, 1] = gap
        leads = tuple(replace(lead, gap=gap) for lead in record.leads)
        return replace(record, adu=adu, leads=leads, start="2019-03-04T05:06:07")

    return make


@pytest.fixture
def study(tmp_path, make_record):
    """Before any packet was made."""
    return Study(tmp_path / "study", make_record)


@pytest.fixture(scope="module")
def whole_study(tmp_path_factory, make_record):
    study = Study(tmp_path_factory.mktemp("whole"), make_record)
    read_all(study)
    return study


@pytest.fixture
def done(tmp_path, whole_study):
    """After all three have replied; a copy to play with."""
    shutil.copytree(whole_study.folder, tmp_path / "done")
    return whole_study.copied(tmp_path / "done")


def by_hand(table):
    """Percent, mean kappa, AC1 and alpha of a table of 0, 1 and None, in plain sums."""
    rows = [[v for v in row if v is not None] for row in table]
    rows = [row for row in rows if len(row) > 1]
    pairs = [[a == b for a, b in combinations(row, 2)] for row in rows]
    agreed = sum(sum(one) / len(one) for one in pairs) / len(pairs)
    share = sum(sum(row) / len(row) for row in rows) / len(rows)
    chance = 2 * share * (1 - share)
    kappas = []
    for i, j in combinations(range(3), 2):
        both = [(row[i], row[j]) for row in table if None not in (row[i], row[j])]
        n = len(both)
        po = sum(a == b for a, b in both) / n
        p, q = sum(a for a, _ in both) / n, sum(b for _, b in both) / n
        pe = p * q + (1 - p) * (1 - q)
        kappas.append((po - pe) / (1 - pe))
    values = [v for row in rows for v in row]
    n, ones = len(values), sum(values)
    disagreeing = sum(2 * sum(row) * (len(row) - sum(row)) / (len(row) - 1) for row in rows)
    alpha = 1 - (n - 1) * disagreeing / (2 * ones * (n - ones))
    return agreed, sum(kappas) / 3, (agreed - chance) / (1 - chance), alpha


def test_a_study_of_three_readers(done, capsys):
    found = done.agree(capsys)
    afib = next(one for one in found["codes"] if one["code"] == "AFIB")
    missing = (UNCERTAIN, REJECTED, LATER, UNREAD)
    table = [
        [None if r == "Cleo Xyloph" and n in missing else AFIB[r][n] for r in NAMES]
        for n in range(N)
    ]
    expected = by_hand(table)
    got = [afib[name]["value"] for name in ("percent", "kappa", "ac1", "alpha")]
    assert got == pytest.approx(expected, abs=1e-6)
    assert (afib["n_units"], afib["n_ratings"]) == (N, 3 * N - 4)
    assert afib["n_positive"] == sum(map(sum, AFIB.values()))

    # Spans: everyone's AFIB overlaps by more than half.
    spans = {(one["first"], one["second"]): one for one in found["spans"] if one["code"] == "AFIB"}
    one = spans["reader-1", "reader-2"]
    assert (one["n_first"], one["n_second"], one["n_matched"]) == (4, 4, 3)
    assert one["mean_iou"] == pytest.approx(200 / 210, abs=1e-6)
    assert (one["precision"], one["recall"]) == (pytest.approx(0.75), pytest.approx(0.75))

    # Anna says the same twice; Cleo says AFIB on every repeat.
    assert found["repeats"]["reader-1"]["percent"]["value"] == 1.0
    again = [n for n, repeat in done.items("Cleo Xyloph").values() if repeat]
    readable = [n for n in again if n not in missing]
    wrong = sum(AFIB["Cleo Xyloph"][n] == 0 for n in readable)
    n_codes = 2  # AFIB and the rare one, of which she never speaks
    expected = 1 - wrong / (n_codes * len(readable)) if readable else None
    if expected is not None:
        cleo = found["repeats"]["reader-3"]["percent"]["value"]
        assert cleo == pytest.approx(expected, abs=1e-6)


def test_one_positive_on_a_rare_code_reaches_the_adjudicator(done, capsys):
    found = done.agree(capsys)
    rows = found["adjudicate"]
    rare = [row for row in rows if row["reason"] == "rare"]
    assert [(row["record_id"], row["code"], row["positive"]) for row in rare] == [
        (done.ids[5], "local:brugada_1", ["reader-2"])
    ]
    assert rare[0]["negative"] == ["reader-1", "reader-3"]
    for reason, number in (
        ("uncertain", UNCERTAIN), ("reject", REJECTED), ("later", LATER), ("unread", UNREAD),
    ):  # fmt: skip
        assert [(row["record_id"], row["positive"]) for row in rows if row["reason"] == reason] == [
            (done.ids[number], ["reader-3"])
        ]
    disputed = {row["record_id"] for row in rows if row["reason"] == "disagreement"}
    split = {n for n in range(N) if 0 < sum(AFIB[r][n] for r in NAMES) < 3}
    assert {done.ids[n] for n in split} <= disputed
    states = found["states"]["reader-3"]
    assert {k: states[k] for k in ("uncertain", "reject", "later", "unread")} == {
        "uncertain": 1, "reject": 1, "later": 1, "unread": 1,
    }  # fmt: skip
    assert found["rare"] == ["local:brugada_1"]


@pytest.mark.parametrize("state", ["uncertain", "reject", "later", "unread", "read"])
def test_a_rare_positive_counts_in_every_state_and_on_repeats(state):
    one = Annotation("r1", 0, 5, ("I",), "AFIB")
    for repeat in (False, True):
        readings = [
            Reading("a", "r1", "item-1", state, (one,), repeat),
            *(Reading(who, "r1", "item-1", "read") for who in "bcdefg"),
        ]
        rows = to_adjudicate(readings, {"AFIB"})
        assert [(row.reason, row.positive) for row in rows if row.code] == [("rare", ("a",))]


def test_rare_are_named_local_and_seldom_codes():
    many = [Reading("a", f"r{n}", "i", "read") for n in range(98)]
    sr = Annotation("x", 0, 5, ("I",), "SR")
    some = [Reading("a", f"s{n}", "i", "read", (sr,)) for n in range(20)]
    few = [Reading("a", "t", "i", "read", (sr.changed(finding="PVC"),))]
    own = [Reading("a", f"u{n}", "i", "read", (sr.changed(finding="XY"),)) for n in range(20)]
    assert rare_codes([*many, *some, *few, *own]) == {"PVC", "XY"}
    assert rare_codes([*some, *few], ["SR"]) == {"PVC", "SR"}


def test_a_packet_holds_nothing_of_other_readers_patients_or_repeats(done, capsys):
    secret = load_study(done.key)
    forbidden = [
        *NAMES,
        *(name.split()[1] for name in NAMES),
        "Miller",
        "2019-03",
        "03/2019",
        "05:06:07",
        "ask Anna",
    ]
    forbidden += [secret.secret, str(done.folder), "reader-", "repeat", "seed"]
    for reader in NAMES:
        where = done.of(reader)
        for name in ("packet.zip", "reply.zip"):
            raw = (where / name).read_bytes()
            with zipfile.ZipFile(where / name) as archive:
                parts = [raw, *(archive.read(one) for one in archive.namelist())]
                parts += [one.encode() for one in archive.namelist()]
                assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            others = [
                item.shown
                for packet in secret.packets.values()
                if packet.reader != reader
                for item in packet.items.values()
            ]
            for text in [*forbidden, *others, *done.ids]:
                assert not any(text.encode() in part for part in parts), (reader, name, text)
    # And in a reply, only what this reader said.
    said = unpack(done.of("Anna Zzyzx") / "reply.zip", None).files["annotations.json"]
    assert b"brugada" not in said


def test_a_copy_has_the_same_millivolts_and_an_id_of_its_own(study, capsys):
    for reader in list(NAMES)[:2]:
        assert study.make(reader, "--repeats", "4", "--seed", "3") == 0
        assert study.open(reader) == 0
    seen = Counter()
    for reader in list(NAMES)[:2]:
        for item, (number, _repeat) in study.items(reader).items():
            copy = read_record(study.of(reader) / "work" / f"{item}.hea")
            source = read_record(study.headers[number])
            assert np.array_equal(copy.values(), source.values(), equal_nan=True)
            assert np.isnan(copy.values()).sum() == 5
            assert copy.start is None
            seen[copy.id] += 1
            assert copy.id not in study.ids
    assert set(seen.values()) == {1}


def test_repeats_are_silent_and_far_from_their_first():
    for seed in range(50):
        order = shuffled(30, 6, str(seed))
        assert len(order) == 36
        assert sorted(set(order)) == list(range(30))
        twice = [one for one, n in Counter(order).items() if n == 2]
        assert len(twice) == 6
        for one in twice:
            first, second = (place for place, other in enumerate(order) if other == one)
            assert second - first > 6
    assert shuffled(30, 6, "1") == shuffled(30, 6, "1") != shuffled(30, 6, "2")


def test_changed_forged_and_foreign_replies_are_refused(done, tmp_path, capsys):
    anna, bert = done.of("Anna Zzyzx"), done.of("Bert Qwyjibo")
    body = unpack(anna / "reply.zip", None)
    said = json.loads(body.files["annotations.json"])
    item = next(iter(said["items"]))
    said["items"][item]["state"] = "reject"
    files = {"annotations.json": json.dumps(said).encode()}
    about = {k: v for k, v in body.about.items() if k not in ("format", "version")}
    forged = tmp_path / "forged.zip"
    forged.write_bytes(pack(about, files, bytes.fromhex((bert / "packet.key").read_text())))
    done.readings.unlink()
    capsys.readouterr()
    assert done.merge(forged, bert / "packet.zip", tmp_path / "none.zip") == 1
    told = capsys.readouterr().err
    assert "not signed with this key" in told
    assert "packet itself" in told
    assert "cannot be read" in told
    assert '"annotations"' not in done.readings.read_text()
    about["packet"] = "another-1"
    forged.write_bytes(pack(about, files, bytes(32)))
    assert done.merge(forged) == 1
    assert "another study" in capsys.readouterr().err


def test_a_damaged_or_unsafe_packet_is_refused(study, tmp_path, capsys):
    assert study.make("Anna Zzyzx") == 0
    path = study.of("Anna Zzyzx") / "packet.zip"
    whole = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}

    def rewritten(files):
        with zipfile.ZipFile(path, "w") as archive:
            for name, one in files.items():
                archive.writestr(name, one)

    def refused(what, *more):
        capsys.readouterr()
        assert main(["packet", "read", str(path), *more]) == 1
        assert re.search(what, capsys.readouterr().err)

    data = next(name for name in content if name.endswith(".dat"))
    rewritten(content | {data: content[data][:-1] + b"x"})
    refused("not what its manifest says")
    rewritten(content | {"../evil.hea": b"x"})
    refused("other files than")
    manifest = json.loads(content["manifest.json"])
    manifest["files"]["../evil.hea"] = {"bytes": 1, "sha256": "x"}
    changed = json.dumps(manifest).encode()
    rewritten(content | {"manifest.json": changed, "../evil.hea": b"x"})
    refused("outside itself")
    refused("not signed", "--key", str(path.with_suffix(".key")))
    path.write_bytes(whole[: len(whole) // 2])
    refused("damaged")
    path.write_bytes(b"PK")
    refused("damaged")
    path.write_bytes(whole)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").touch()
    refused("not empty", "--out", str(tmp_path / "full"))
    assert main(["packet", "read", str(path)]) == 0
    assert "not proven" in capsys.readouterr().out
    assert study.make("Anna Zzyzx") == 1
    assert "not overwritten" in capsys.readouterr().err


def test_merging_twice_adds_nothing_and_a_later_reply_is_told(done, capsys):
    anna = done.of("Anna Zzyzx")
    before = done.readings.read_text()
    assert done.merge(anna / "reply.zip") == 0
    assert done.readings.read_text() == before
    with AnnotationStore(anna / "store.sqlite3") as store:
        one, other = store.snapshot()[:2]
        step = (Change(one, one.changed(stop=one.stop + 5)),)
        store.apply(step, action="do", author="A", ai_visible=False, model_id=None)
        step = (Change(other, None),)
        store.apply(step, action="do", author="A", ai_visible=False, model_id=None)
    (empty,) = [k for k, one in done.items("Anna Zzyzx").items() if one == (4, False)]
    done.annotate("Anna Zzyzx", empty, ("PVC", 5, 9))
    assert done.mark("Anna Zzyzx", "reject", empty) == 0
    assert done.reply("Anna Zzyzx", "second.zip") == 0
    capsys.readouterr()
    assert done.merge(anna / "second.zip") == 1
    told = capsys.readouterr()
    assert "1 annotations added" in told.out
    assert [word in told.err for word in ("otherwise", "no longer", "left as 'reject'")] == [
        True
    ] * 3


def test_what_was_put_off_may_be_read_later(done, capsys):
    (item,) = [k for k, one in done.items("Cleo Xyloph").items() if one == (LATER, False)]
    assert done.mark("Cleo Xyloph", "read", item) == 0
    assert done.reply("Cleo Xyloph", "second.zip") == 0
    assert done.merge(done.of("Cleo Xyloph") / "second.zip") == 0
    assert done.agree(capsys)["states"]["reader-3"]["later"] == 0


def test_by_reference_carries_no_samples_and_cannot_repeat(study, capsys):
    assert study.make("Anna Zzyzx", "--by-reference", "--repeats", "2") == 1
    assert "cannot be repeated silently" in capsys.readouterr().err
    assert study.make("Anna Zzyzx", "--by-reference") == 0
    packet = unpack(study.of("Anna Zzyzx") / "packet.zip", None)
    assert packet.files == {}
    assert sorted(row["record"] for row in packet.about["items"]) == sorted(study.ids)
    assert study.make("Bert Qwyjibo", "--repeats", "99") == 1
    assert "each can be repeated once" in capsys.readouterr().err


def test_files_of_a_study_are_their_owners_alone(done):
    import os

    if os.name != "posix":
        pytest.skip("rights are POSIX's")
    where = done.of("Anna Zzyzx")
    files = [done.key, done.readings, where / "packet.key", where / "packet.zip"]
    for path in (*files, where / "reply.zip"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_wrong_items_states_and_folders_are_told(study, tmp_path, capsys):
    assert study.make("Anna Zzyzx") == 0
    assert study.open("Anna Zzyzx") == 0
    assert study.mark("Anna Zzyzx", "read", "item-0099") == 1
    assert "has no 'item-0099'" in capsys.readouterr().err
    assert main(["packet", "mark", str(tmp_path), "read", "item-0001"]) == 1
    assert "holds no packet" in capsys.readouterr().err
    assert main(["packet", "agree", str(tmp_path / "x"), "--study", str(tmp_path / "y")]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_fractions_cannot_be_carried(make_record):
    record = make_record(0)
    with pytest.raises(UserError, match="fractions"):
        moved(replace(record, adu=record.adu.astype(np.float32)), 5)


def test_agreement_in_words(done, capsys):
    capsys.readouterr()
    line = ["packet", "agree", str(done.readings), "--study", str(done.key), "--draws", "20"]
    assert main(line) == 0
    text = capsys.readouterr().out
    assert "AFIB: 6 of 12 positive; agreement 0.8" in text
    assert "1 rare" in text
    assert not any(name in text for name in NAMES)
