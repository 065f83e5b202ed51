"""What figures are made of, counted by hand; what they say."""

import csv
import io
import json
import zipfile
from datetime import UTC

import numpy as np
import pytest
from figures_made import Made, drain, figure_of, record_of, rows_of

from ecgviewer.core.errors import UserError
from ecgviewer.storage.figures_reads import Done
from ecgviewer.tasks.figures import (
    all_figures,
    as_json,
    of_agreement,
    of_findings,
    of_model,
    save_figures,
    scored_by,
    table_csv,
)
from ecgviewer.tasks.figures_data import baseline_months, period_of
from ecgviewer.tasks.figures_periods import grain_for
from ecgviewer.tasks.figures_reading import counted


@pytest.fixture
def made(tmp_path):
    return Made(tmp_path)


def seen(made, **how):
    return made.asked(human_first=False, **how)


# Scores


def test_shares_beyond_each_rarity_are_counted(made):
    one_in = [1.5, 3.0, 50.0, 49.9, 700.0, 9000.0, "no usable lead"]
    made.add([record_of(k) for k in range(7)], one_in)
    groups = drain(of_model(seen(made)))
    rows = {row["Rarity"]: row for row in rows_of(figure_of(groups, "scores-beyond"))}
    assert {n: rows[n]["Beyond"] for n in (2.0, 50.0, 500.0, 5000.0)} == {
        2.0: 5,
        50.0: 3,
        500.0: 2,
        5000.0: 1,
    }
    assert rows[50.0]["Records"] == 6
    assert rows[50.0]["Expected"] == 0.02
    assert (rows[200.0]["Scale"], rows[500.0]["Scale"]) == ("", "extrapolated")
    left = {row["What"]: row["Records"] for row in rows_of(figure_of(groups, "scores-left-out"))}
    assert left["Not evaluated: no usable lead"] == 1


def test_every_score_is_in_one_bar(made):
    one_in = [1.0, 1.2, 30.0, 9999.0, 10_000.0, 1e9]
    made.add([record_of(k) for k in range(6)], one_in)
    figure = figure_of(drain(of_model(seen(made))), "scores-distribution")
    rows = rows_of(figure)
    assert sum(row["Records"] for row in rows) == 6
    assert rows[-1]["Records"] == 2  # all beyond 1 in 10,000
    assert sum(row["Expected of normals"] for row in rows) == pytest.approx(6.0)


def test_groups_are_counted_and_small_ones_hollow(made):
    old = [record_of(k, age_years=70.0, sex="F") for k in range(60)]
    young = [record_of(60 + k, age_years=20.0, sex=None, quality="fault") for k in range(10)]
    made.add(old + young, [100.0] * 30 + [2.0] * 40)
    figure = figure_of(drain(of_model(seen(made))), "scores-groups")
    rows = {(row["Group"], row["Which"]): row for row in rows_of(figure)}
    assert rows["Age", "65 to 79"]["Share"] == 0.5
    assert rows["Sex", "not given"]["Records"] == 10
    assert rows["Signal", "a lead at fault"]["Beyond 1 in 50"] == 0
    names = [text for _, text in figure.y.ticks]
    hollow = dict(zip(names, figure.marks[1].hollow, strict=True))
    assert (hollow["Age: 65 to 79"], hollow["Age: 18 to 39"]) == (False, True)


def test_models_that_scored_are_known(made):
    made.add([record_of(1)], [2.0])
    assert scored_by(made.ask) == {made.ask.model_sha256}
    other = made.asked(model_sha256="b" * 64, model_id="other", human_first=False)
    groups = drain(of_model(other))
    assert "None of these records was scored by other" in groups[0].figures[0].empty


# Drift


def uniform(n, seed=0, power=1.0):
    p = np.random.default_rng(seed).random(n) ** power
    return (1.0 / np.maximum(p, 1e-6)).tolist()


def months(n, month, first, **known):
    return [record_of(first + k, start=f"{month}-11T10:00:00", **known) for k in range(n)]


def lines_of(made, **how):
    groups = drain(of_model(seen(made, grain="month", **how)))
    return groups[1].lines, groups


def test_a_steady_model_is_told_as_before(made):
    made.add(months(600, "2024-01", 0), uniform(600, 1))
    made.add(months(600, "2024-02", 1000), uniform(600, 2))
    lines, groups = lines_of(made)
    assert lines[0][0] == "grey"
    assert "Part of the baseline" in lines[0][1]
    assert lines[1][0] == "green"
    assert lines[1][1].startswith("2024-02")
    index = rows_of(figure_of(groups, "drift-index"))
    assert index[1]["Index, baseline"] < 0.1
    assert index[0]["Index, baseline"] is None  # the baseline is not compared with itself


def test_another_device_is_looked_at(made):
    usual = {"sex": "F", "age_years": 50.0, "format_name": "WFDB"}
    made.add(months(220, "2024-01", 0, **usual), uniform(220, 1))
    foreign = usual | {"format_name": "HL7 aECG", "fs": 250.0}
    made.add(months(100, "2024-02", 1000, **usual), uniform(100, 2))
    made.add(months(100, "2024-02", 2000, **foreign), uniform(100, 3, power=4.0))
    lines, _ = lines_of(made)
    tone, told = lines[0]
    assert (tone, told[:7]) == ("amber", "2024-02")
    assert "look at the signal" in told
    assert "format HL7 aECG 0.0 % to 50.0 %" in told or "sampling rate 250 Hz" in told
    assert "50.0 % are of groups that the baseline hardly knows" in told


def test_other_patients_explain_a_change(made):
    old, young = {"age_years": 75.0, "sex": "F"}, {"age_years": 25.0, "sex": "F"}
    made.add(months(60, "2024-01", 0, **old), uniform(60, 1, power=4.0))
    made.add(months(240, "2024-01", 500, **young), uniform(240, 2))
    made.add(months(240, "2024-02", 1000, **old), uniform(240, 3, power=4.0))
    made.add(months(60, "2024-02", 2000, **young), uniform(60, 4))
    lines, groups = lines_of(made)
    tone, told = lines[0]
    assert tone == "amber"
    assert "look at patients: age" in told
    row = rows_of(figure_of(groups, "drift-mix"))[0]
    # Four in five are old now, one in five was: most of the change is that, none of it the signal.
    assert row["By mix of age and sex"] == pytest.approx(row["Change"], abs=0.08)
    assert abs(row["By mix of format, rate, signal"]) < 0.01


def test_few_records_are_not_judged(made):
    made.add(months(220, "2024-01", 0), uniform(220, 1))
    made.add(months(49, "2024-02", 1000), [9000.0] * 49)
    lines, groups = lines_of(made)
    assert lines[-1] == ("grey", "Fewer than 50 records, not judged: 2024-02 (49).")
    row = rows_of(figure_of(groups, "drift-distance"))[1]
    assert row["Distance, normals"] is None


def test_records_without_a_day_are_counted_apart(made):
    made.add(months(60, "2024-01", 0), uniform(60, 1))
    made.add([record_of(100 + k, start="08:26:04") for k in range(7)], [2.0] * 7)
    _, groups = lines_of(made)
    assert "7 tell no day" in groups[1].scope
    made2 = Made(made.home / "timeless")
    made2.add([record_of(1, start="08:26:04")], [2.0])
    _, groups = lines_of(made2)
    assert all("tells the day" in one.empty for one in groups[1].figures)


def test_periods():
    assert period_of("2024-05", "quarter") == "2024 Q2"
    assert period_of("2024-12", "quarter") == "2024 Q4"
    assert period_of("2024-05", "year") == "2024"
    assert period_of("", "year") == ""
    assert grain_for({f"2024-{m:02d}": 60 for m in range(1, 13)}) == "month"
    assert grain_for({f"2024-{m:02d}": 20 for m in range(1, 13)}) == "quarter"
    assert grain_for({"2020-01": 3, "2021-01": 3}) == "year"


def test_baselines():
    sizes = {f"2024-{m:02d}": 90 for m in range(1, 13)}
    assert baseline_months(sizes, "", "month") == {"2024-01", "2024-02", "2024-03"}
    assert len(baseline_months(sizes, "", "quarter")) == 3
    assert baseline_months(sizes, "2024-02", "month") == {"2024-02"}
    assert len(baseline_months(sizes, "2024", "month")) == 12
    assert len(baseline_months(sizes, "2024-02..2024-05", "month")) == 4
    assert baseline_months({"2024-01": 500}, "", "month") == frozenset()  # never the last one
    for wrong in ("spring", "2024-1", "24"):
        with pytest.raises(UserError, match="no period"):
            baseline_months(sizes, wrong, "month")


# Findings


def test_findings_are_counted_by_who_says_them(made):
    made.add([record_of(k) for k in range(4)], [2.0] * 4)
    for k in range(3):
        made.read("LK", f"r0000{k}", *(["LVH", "ISC_"] if k < 2 else []))
    made.read("MO", "r00000", "LVH")
    made.mark("LK", "r00003", "LVH")  # not logged: not counted
    made.device("r00000", "AFIB")
    made.model_says("r00001", LVH=0.7, AFIB=0.2)
    groups = drain(of_findings(made.ask))
    rows = {row["Code"]: row for row in rows_of(figure_of(groups, "findings-prevalence"))}
    assert (rows["LVH"]["LK (you)"], rows["LVH"]["LK (you), of"]) == (2, 3)
    assert rows["LVH"]["other readers, any"] == 1
    assert (rows["AFIB"]["device"], rows["AFIB"]["device, of"]) == (1, 1)
    assert rows["LVH"]["made-1, from .5"] == 1
    assert rows["AFIB"]["made-1, from .5"] == 0
    both = rows_of(figure_of(groups, "findings-together"))
    assert [(row["First"], row["Second"], row["Both"]) for row in both] == [("ISC_", "LVH", 2)]
    assert both[0]["Both by chance"] == pytest.approx(2 * 2 / 3)


# Readers


def done(reader, record, act, at):
    return Done(record, reader, act, f"2024-05-02T{at}+00:00", ai_visible=False)


def test_acts_are_counted_by_reader_and_day():
    acts = [
        done("LK", "a", "log", "08:00:00"),
        done("LK", "a", "finalise", "08:00:30"),
        done("LK", "b", "log", "08:02:30"),
        done("LK", "c", "later", "08:03:00"),
        done("LK", "c", "resume", "08:04:00"),
        done("LK", "c", "uncertain", "08:05:00"),
        done("LK", "d", "log", "09:00:00"),  # after a break
        done("LK", "a", "amend", "09:01:00"),
        done("MO", "a", "log", "10:00:00"),
        done("MO", "z", "log", "10:01:00"),
        done("MO", "z", "unfit", "10:02:00"),  # of a record that LK has not read
    ]
    found = counted(acts, {"a", "b", "d"}, "LK", {"LK": 7}, UTC)
    day = found.days["LK", "2024-05-02"]
    assert {name: n for name, n in day.counts.items() if n} == {
        "log": 3,
        "finalise": 1,
        "later": 1,
        "resume": 1,
        "uncertain": 1,
        "amend": 1,
    }
    assert day.seconds == [120.0]
    assert found.stands["LK"] == {"second look": 3, "uncertain": 1}
    assert found.days["MO", "2024-05-02"].counts["unfit"] == 0
    assert found.stands["MO"] == {"second look": 2}


# Agreement


def test_agreement_is_of_the_first_read_not_of_what_was_corrected_later(made):
    made.add([record_of(k) for k in range(12)], [2.0] * 12)
    for k in range(12):
        name = f"r{k:05d}"
        made.read("MO", name, *(["LVH"] if k < 6 else []))
        made.read("LK", name, *(["LVH"] if k < 3 else []))
    for k in (3, 4, 5):
        made.mark("LK", f"r{k:05d}", "LVH")  # at the second look, the model seen
    groups = drain(of_agreement(made.ask))
    row = rows_of(figure_of(groups, "agreement-readers"))[0]
    # By hand: they agree on 9 of 12; by chance (3 * 6 + 9 * 6) / 144 = 1/2.
    assert row["Agreement"] == 0.75
    assert row["Kappa"] == pytest.approx(0.5)
    assert row["Kappa now"] == pytest.approx(1.0)
    assert "Fewer than 20" in figure_of(groups, "agreement-readers").says


def test_uncertain_and_unread_records_are_missing_not_negative(made):
    for k in range(4):
        made.read("LK", f"r0000{k}", "LVH")
        made.read("MO", f"r0000{k}", "LVH")
    made.act("MO", "r00003", "uncertain")
    figure = figure_of(drain(of_agreement(made.ask)), "agreement-readers")
    assert rows_of(figure)[0]["Records"] == 3


def test_first_reads_in_sight_of_the_model_are_told(made):
    for reader, seen_then in (("LK", True), ("MO", False)):
        made.mark(reader, "r00001", "LVH")
        made.act(reader, "r00001", "log", ai_visible=seen_then)
    figure = figure_of(drain(of_agreement(made.ask)), "agreement-readers")
    assert "1 of 2 first reads were logged while model output was on the screen" in figure.says


def test_the_reader_beside_the_device(made):
    made.add([record_of(k, device_words="said") for k in range(4)], [2.0] * 4)
    for k in range(4):
        made.device(f"r0000{k}", *(["AFIB"] if k < 2 else []))
    for k in range(3):
        made.read("LK", f"r0000{k}", *(["AFIB"] if k == 0 else []))
    figure = figure_of(drain(of_agreement(made.ask)), "agreement-device")
    row = rows_of(figure)[0]
    assert (row["Records"], row["Said on"]) == (3, 2)
    assert row["Agreement"] == pytest.approx(2 / 3)


# Writing


def no_pictures(figure):
    return ()


@pytest.fixture
def read_ward(made):
    made.add(months(60, "2024-01", 0, patient="pseudonym-of-somebody"), uniform(60, 1))
    for k in range(3):
        made.read("LK", f"r0000{k}", "LVH")
        made.read("Dr. Anna Bell", f"r0000{k}", "LVH")
    return made


def test_files_name_nobody_and_no_record(read_ward, tmp_path):
    ask = seen(read_ward, named=False)
    groups = drain(all_figures(ask))
    files = drain(save_figures(groups, ask, tmp_path / "out", no_pictures))
    assert {path.suffix for path in files} == {".csv", ".json"}
    for path in files:
        text = path.read_text(encoding="utf-8")
        for secret in ("Anna", "LK", "r0000", "/ward", "pseudonym", "ecg-"):
            assert secret not in text, (path.name, secret)
    told = json.loads((tmp_path / "out" / "figures.json").read_text(encoding="utf-8"))
    assert told["model"]["sha256"] == ask.model_sha256
    assert any("reader 2" in str(group) for group in told["groups"])


def test_an_archive_holds_the_same(read_ward, tmp_path):
    ask = seen(read_ward)
    groups = drain(all_figures(ask))
    out = tmp_path / "figures.zip"
    assert drain(save_figures(groups, ask, out, no_pictures)) == (out,)
    with zipfile.ZipFile(out) as archive:
        assert "figures.json" in archive.namelist()
        assert "scores-beyond.csv" in archive.namelist()
    with pytest.raises(UserError, match="there already"):
        drain(save_figures(groups, ask, out, no_pictures))
    with pytest.raises(UserError, match="not an empty folder"):
        drain(save_figures(groups, ask, tmp_path, no_pictures))


def test_tables_can_be_read_again(read_ward):
    groups = drain(all_figures(seen(read_ward)))
    for group in groups:
        for figure in group.figures:
            rows = list(csv.DictReader(io.StringIO(table_csv(figure).decode())))
            assert len(rows) == len(figure.table.rows)
            heads = list(figure.table.headings())
            assert len(set(heads)) == len(heads), figure.key
    as_json(groups, seen(read_ward))
