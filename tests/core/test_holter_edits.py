"""What people say of a long recording, and how it is kept."""

import json
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.holter import (
    BEAT_CLASSES,
    BeatTemplate,
    HolterAnalysis,
    HolterBeats,
)
from ecgviewer.core.holter_bytes import edit_from_row, edit_to_row, from_bytes, to_bytes
from ecgviewer.core.holter_edits import (
    beats_are,
    edited,
    episode_is,
    episode_is_none,
    sentence_of,
    template_is,
    templates_merged,
)
from ecgviewer.core.holter_events import events, trend
from ecgviewer.core.holter_summary import hourly, summary

FS = 250.0


def analysis_of(classes: str, templates: list[int], shift: int = 0) -> HolterAnalysis:
    """Return an analysis of beats 0.8 s apart."""
    n = len(classes)
    beats = HolterBeats(
        (np.arange(n) * 200 + 250 + shift).astype(np.int64),
        np.array([BEAT_CLASSES.index(letter) for letter in classes], dtype=np.uint8),
        np.array(templates, dtype=np.int32),
    )
    n_samples = n * 200 + 500
    made = []
    for number in sorted(set(templates) - {-1}):
        first = templates.index(number)
        values = np.full((2, 5), float(number + 1), dtype=np.float32)
        made.append(BeatTemplate(number, classes[first], templates.count(number), values, 125.0, 2))
    found = events(beats, FS)
    steps = trend(beats, FS, n_samples)
    return HolterAnalysis(
        "f" * 64, FS, n_samples, ("II", "V1"), "1", beats, tuple(made), found, steps
    )


def classes_in(analysis: HolterAnalysis) -> str:
    return "".join(BEAT_CLASSES[code] for code in analysis.beats.classes)


def found_kinds(analysis: HolterAnalysis) -> list[str]:
    return [one.kind for one in analysis.episodes]


@pytest.fixture
def found() -> HolterAnalysis:
    return analysis_of("NNNVVVNNNVNN", [0, 0, 0, 1, 1, 1, 0, 0, 0, 2, 0, 0])


def test_a_template_gets_a_class_and_what_follows_from_it(found):
    assert found_kinds(found) == ["V run"]
    after = edited(found, [template_is(found, 1, "N")])
    assert classes_in(after) == "NNNNNNNNNVNN"
    assert found_kinds(after) == []
    template = {one.number: one for one in after.templates}[1]
    assert (template.beat_class, template.by_hand, template.count) == ("N", True, 3)
    assert classes_in(found) == "NNNVVVNNNVNN"  # as found it stays


def test_a_later_word_counts(found):
    after = edited(found, [template_is(found, 1, "N"), beats_are(found, [4], "S")])
    assert classes_in(after) == "NNNNSNNNNVNN"
    assert not {one.number: one for one in after.templates}[0].by_hand


def test_artefacts_are_no_beats(found):
    after = edited(found, [beats_are(found, [3, 4, 5], None)])
    assert len(after.beats) == 9
    assert [one.number for one in after.templates] == [0, 2]
    assert "pause" in found_kinds(after)


def test_merged_templates_are_one(found):
    after = edited(found, [templates_merged(found, 1, 2)])
    assert classes_in(after) == "NNNVVVNNNVNN"
    assert [(one.number, one.count) for one in after.templates] == [(0, 8), (1, 4)]
    merged = after.templates[1]
    np.testing.assert_allclose(merged.values, (3 * 2.0 + 1 * 3.0) / 4)
    after = edited(found, [templates_merged(found, 0, 2)])
    assert classes_in(after) == "NNNVVVNNNNNN"
    with pytest.raises(ValueError, match="itself"):
        templates_merged(found, 1, 1)
    with pytest.raises(KeyError):
        templates_merged(found, 1, 7)


def test_words_hold_when_beats_are_found_anew_within_50_ms(found):
    said = [template_is(found, 1, "N"), beats_are(found, [9], "S")]
    # Another version: 40 ms off, other numbers, beat 4 not found.
    anew = analysis_of("NNNVVVNNNVNN", [3, 3, 3, 7, 7, 7, 3, 3, 3, 7, 3, 3], shift=10)
    keep = np.arange(12) != 4
    anew = replace(
        anew,
        beats=HolterBeats(
            anew.beats.samples[keep], anew.beats.classes[keep], anew.beats.templates[keep]
        ),
    )
    after = edited(anew, said)
    assert classes_in(after) == "NNNNNNNNSNN"
    assert {one.number: one for one in after.templates}[7].by_hand
    far = analysis_of("NNNVVVNNNVNN", [0] * 12, shift=14)
    assert classes_in(edited(far, said)) == "NNNVVVNNNVNN"


def test_episodes_are_taken_away_added_and_moved(found):
    run = found.episodes[0]
    assert found_kinds(edited(found, [episode_is_none("V run", run.start, run.stop)])) == []
    after = edited(found, [episode_is("AF", 300, 1500), episode_is_none("AF", 600, 800)])
    assert [(o.start, o.stop) for o in after.episodes if o.kind == "AF"] == [
        (300, 600),
        (800, 1500),
    ]
    longer = episode_is("V run", run.start, run.stop + 150)
    after = edited(found, [episode_is_none("V run", run.start, run.stop), longer])
    assert [(o.kind, o.start, o.stop) for o in after.episodes] == [
        ("V run", run.start, run.stop + 150)
    ]
    assert found_kinds(edited(found, [longer])) == ["V run"]
    (said,) = (
        o for o in edited(found, [episode_is("pause", 250, 1250)]).episodes if o.kind == "pause"
    )
    assert said.rr_s == pytest.approx(4.0)


def test_noise_that_a_person_marks_takes_its_beats(found):
    after = edited(found, [episode_is("not analysed", 800, 1300)])
    assert classes_in(after) == "NNNNNNVNN"
    assert found_kinds(after) == ["not analysed"]
    assert after.analysed == pytest.approx(1 - 500 / found.n_samples)


def test_edits_name_themselves(found):
    assert sentence_of(template_is(found, 1, "N")) == "Template 1: normal"
    assert sentence_of(beats_are(found, [1, 2], None)) == "2 beats: artefact"
    assert sentence_of(templates_merged(found, 0, 2)) == "Merge template 2 into 0"
    assert sentence_of(episode_is_none("AF", 1, 2)) == "No AF"


def test_edits_go_through_json(found):
    said = [
        template_is(found, 1, "S"),
        beats_are(found, [0, 4], None),
        templates_merged(found, 0, 2),
        episode_is("AF", 3, 900),
    ]
    rows = [edit_from_row(json.loads(json.dumps(edit_to_row(one)))) for one in said]
    first, second = edited(found, said), edited(found, rows)
    np.testing.assert_array_equal(first.beats.classes, second.beats.classes)
    np.testing.assert_array_equal(first.beats.samples, second.beats.samples)
    assert first.episodes == second.episodes
    assert [sentence_of(one) for one in rows] == [sentence_of(one) for one in said]


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"beats": "!", "class": "V", "template": None},
        {"beats": "eJwDAAAAAAE=", "class": "W", "template": None},
        {"episode": "nap", "start": 0, "stop": 1, "present": True},
    ],
)
def test_what_is_no_edit_is_refused(row):
    with pytest.raises(ValueError, match=r"edit|class|episode"):
        edit_from_row(row)


def test_an_analysis_goes_through_bytes(found):
    back = from_bytes(to_bytes(found))
    assert back.episodes == found.episodes
    assert (back.record_id, back.fs, back.leads) == (found.record_id, found.fs, found.leads)
    np.testing.assert_array_equal(back.beats.samples, found.beats.samples)
    np.testing.assert_array_equal(back.templates[1].values, found.templates[1].values)
    np.testing.assert_array_equal(back.trend.bpm, found.trend.bpm)


def test_damaged_bytes_are_told(found):
    content = to_bytes(found)
    for damaged in (b"", content[: len(content) // 2], b"x" * 100):
        with pytest.raises(ValueError, match=r"."):
            from_bytes(damaged)


def test_the_figures_of_the_whole_and_of_the_hours(found):
    whole = summary(found)
    assert (whole.n_beats, whole.counts["V"]) == (12, 4)
    assert whole.mean_bpm == pytest.approx(75.0)
    assert whole.episodes["V run"] == 1
    assert whole.longest_v_run == found.episodes[0]
    (hour,) = hourly(found)
    assert (hour.n_beats, hour.counts["N"], hour.stop) == (12, 8, found.n_samples)
    assert hour.mean_bpm == pytest.approx(75.0)
