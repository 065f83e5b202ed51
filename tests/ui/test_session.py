"""The session without widgets."""

from dataclasses import replace

import pytest
from stand_ins import entry, make_score

from ecgviewer.core.errors import StoreError, UserError
from ecgviewer.storage.settings import Settings, load_settings
from ecgviewer.tasks import annotating
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.session import ReviewSession


def annotate(session, finding="PVC", start=100, stop=200, leads=("V1", "V2")):
    session.marks.begin(start, stop, leads)
    session.marks.change_draft(finding=finding)
    assert session.marks.save()


def test_the_first_record_is_read_then_measured_and_scored(opened):
    assert opened.record.lead_names[0] == "I"
    assert (opened.place, len(opened.paths)) == (0, 3)
    assert opened.measurements.heart_rate_bpm == pytest.approx(60, abs=1)
    assert opened.score.record_id == opened.map.record_id == opened.record.id


def test_the_record_is_shown_before_it_is_scored(session, files, qtbot, tasks):
    tasks.pause_s = 0.05
    seen = []
    session.recordChanged.connect(lambda: seen.append(session.score))
    session.open_paths(files[:1])
    qtbot.waitUntil(lambda: session.score is not None)
    assert seen == [None]


def test_a_folder_is_searched_for_records(session, files, qtbot):
    session.open_paths([files[0].parent])
    qtbot.waitUntil(lambda: session.has_record)
    assert [path.stem for path in session.paths] == ["r0", "r1", "r2"]


def test_a_folder_without_records_says_so(session, tmp_path, qtbot):
    session.open_paths([tmp_path])
    qtbot.waitUntil(lambda: session.message is not None and session.message.kind == "error")
    assert "No record" in session.message.text


def test_a_bad_record_is_named_and_the_list_goes_on(opened, qtbot):
    opened.next_record()
    qtbot.waitUntil(lambda: opened.record_problem is not None)
    assert opened.record is None
    assert opened.score is None
    assert "r1" in opened.record_problem
    assert list(opened.unreadable) == [opened.paths[1]]
    opened.next_record()
    qtbot.waitUntil(lambda: opened.has_record)
    assert opened.place == 2
    assert opened.record_problem is None
    opened.previous_record()
    qtbot.waitUntil(lambda: opened.record_problem is not None)
    assert opened.can_previous


def test_going_fast_shows_the_last_one_asked_for(opened, qtbot):
    opened.next_record()
    opened.next_record()
    qtbot.waitUntil(lambda: opened.place == 2 and opened.score is not None)
    assert opened.score.record_id == opened.record.id


def test_a_late_score_of_a_record_left_is_dropped(opened, qtbot):
    left = opened.record
    opened.go(2)
    qtbot.waitUntil(lambda: opened.place == 2 and opened.score is not None)
    opened.scoring.take(opened.model, make_score(left, "base"))
    assert opened.score.record_id == opened.record.id


def test_a_map_of_another_model_is_never_shown(opened, qtbot):
    opened.scoring.drop()
    opened.scoring.take(opened.model, make_score(opened.record, "another"))
    assert opened.map is None
    opened.scoring.take(entry("base"), make_score(opened.record, "base"))
    assert opened.map is None


def test_changing_the_model_scores_again_and_going_back_is_at_once(opened, tasks, qtbot):
    tasks.models.append(entry("other", bundled=False, parent="base"))
    opened.refresh_models()
    opened.set_model("other")
    assert opened.map is None
    qtbot.waitUntil(lambda: opened.map is not None)
    assert opened.map.model_id == "other"
    opened.set_model("base")
    assert opened.map.model_id == "base"
    assert len(tasks.asked) == 2
    assert opened.settings.model_id == "base"


def test_a_score_is_of_one_age_and_sex(opened):
    """Two files of the same samples that say another age are scored by another age."""
    record, scoring = opened.record, opened.scoring
    assert scoring.knows(record)
    older = replace(record, patient=replace(record.patient, age_years=91.0))
    assert older.id == record.id
    assert not scoring.knows(older)
    scoring.keep(older, opened.model.sha256, make_score(older, "base"))
    assert scoring.knows(older)
    assert scoring.knows(record)


def test_a_model_that_is_gone_gives_way_to_the_bundled_one(qtbot, tasks):
    runner = JobRunner()
    session = ReviewSession(runner, Settings(model_id="gone"))
    assert session.model.id == "base"
    assert "gone" in session.message.text
    assert runner.shutdown(1.0)
    session.close()


def test_a_refused_model_leaves_reading_alone(opened, tasks, qtbot):
    tasks.score_error = UserError("The model was altered. It was not run.")
    opened.go(2)
    qtbot.waitUntil(lambda: opened.score_problem is not None)
    assert opened.has_record
    assert "altered" in opened.score_problem


def test_stopping_the_model_takes_its_output_away_until_it_is_asked_for(opened, qtbot):
    opened.stop_model()
    assert opened.map is None
    assert not opened.heat_on
    opened.go(2)
    qtbot.waitUntil(lambda: opened.place == 2)
    qtbot.wait(50)
    assert opened.score is None
    opened.toggle_heat()
    qtbot.waitUntil(lambda: opened.score is not None)
    assert opened.heat_on


def test_heat_and_opacity_are_settings_and_are_kept(opened, qtbot):
    opened.toggle_heat()
    opened.step_opacity()
    opened.close()
    stored = load_settings()
    assert not stored.heat_on
    assert stored.heat_opacity == 1.0


def test_marks_are_stored_undone_and_redone(opened):
    annotate(opened)
    (one,) = opened.marks.annotations
    assert (one.start, one.stop, one.leads, one.finding) == (100, 200, ("V1", "V2"), "PVC")
    opened.marks.undo()
    assert opened.marks.annotations == ()
    opened.marks.redo()
    assert opened.marks.annotations == (one,)
    with annotating.open_store() as store:
        assert store.annotations(opened.record.id) == (one,)
        assert [row.action for row in store.revisions(one.id)] == ["do", "undo", "redo"]
        assert store.record_path(opened.record.id) == opened.path.absolute()


def test_undo_reaches_across_restarts(opened, files, tasks, qtbot):
    annotate(opened)
    runner = JobRunner()
    again = ReviewSession(runner)
    again.open_paths(files[:1])
    qtbot.waitUntil(lambda: again.has_record)
    assert len(again.marks.annotations) == 1
    assert again.marks.can_undo
    again.marks.undo()
    assert again.marks.annotations == ()
    assert runner.shutdown(5.0)
    again.close()


def test_who_marked_and_whether_the_model_was_seen_is_stored(opened):
    opened.change_settings(reader="LK")
    annotate(opened)
    opened.toggle_heat()
    annotate(opened, start=300, stop=400)
    with annotating.open_store() as store:
        first, second = (store.revisions(one.id)[0] for one in opened.marks.annotations)
    assert (first.author, first.ai_visible, first.model_id) == ("LK", True, "base")
    assert not second.ai_visible


def test_editing_keeps_the_id_and_deleting_can_be_undone(opened):
    annotate(opened)
    (one,) = opened.marks.annotations
    opened.marks.edit(one.id)
    assert opened.marks.draft.editing == one
    opened.marks.change_draft(finding="AFIB", certainty="probable")
    assert opened.marks.save()
    (changed,) = opened.marks.annotations
    assert (changed.id, changed.finding, changed.certainty) == (one.id, "AFIB", "probable")
    opened.marks.move(one.id, 50, 250, ("V1",))
    assert opened.marks.annotations[0].leads == ("V1",)
    opened.marks.delete(one.id)
    assert opened.marks.annotations == ()
    assert opened.marks.selected is None
    opened.marks.undo()
    assert opened.marks.annotations[0].start == 50


def test_the_last_lead_of_a_draft_stays(opened):
    opened.marks.begin(0, 10, ("V1",))
    opened.marks.toggle_lead("V1")
    assert opened.marks.draft.leads == ("V1",)
    opened.marks.toggle_lead("I")
    assert opened.marks.draft.leads == ("I", "V1")
    opened.marks.all_leads()
    assert len(opened.marks.draft.leads) == 12


def test_a_finding_being_written_keeps_the_record(opened, qtbot):
    opened.marks.begin(0, 10, ("V1",))
    opened.next_record()
    qtbot.wait(50)
    assert opened.place == 0
    assert "not saved" in opened.message.text
    opened.marks.cancel()
    opened.go(2)
    qtbot.waitUntil(lambda: opened.place == 2)


def test_a_full_disk_loses_nothing_of_what_was_written(opened, monkeypatch):
    def refuse(*_args, **_options):
        raise StoreError("The disk is full. Free some space and try again.")

    with monkeypatch.context() as patch:
        patch.setattr(type(opened.marks._store), "apply", refuse)
        opened.marks.begin(0, 10, ("V1",))
        opened.marks.change_draft(finding="PVC")
        assert not opened.marks.save()
        assert opened.marks.annotations == ()
        assert opened.marks.draft.finding == "PVC"
        assert "disk is full" in opened.message.text
        assert not opened.marks.can_undo
    assert opened.marks.save()


def test_a_store_that_cannot_be_opened_turns_annotating_off(tasks, files, qtbot, monkeypatch):
    def refuse():
        raise StoreError("The annotation store cannot be written.")

    monkeypatch.setattr(annotating, "open_store", refuse)
    runner = JobRunner()
    session = ReviewSession(runner, Settings(human_first=False))
    session.open_paths(files[:1])
    qtbot.waitUntil(lambda: session.score is not None)
    assert not session.marks.can_annotate
    session.marks.begin(0, 10, ("V1",))
    assert session.marks.draft is None
    assert "Annotating is off" in session.message.text
    assert runner.shutdown(5.0)
    session.close()


def test_tuning_makes_a_model_that_can_be_used(opened, tasks, qtbot):
    tuning = opened.tuning
    tuning.look()
    qtbot.waitUntil(lambda: tuning.plan is not None)
    assert tuning.plan.rows == ()
    tuning.start("base", "LK")
    assert tuning.is_running
    qtbot.waitUntil(lambda: tuning.result is not None)
    assert [one.id for one in opened.models] == ["base", "base-tuned"]
    assert opened.model.id == "base"  # nobody has chosen it yet
    opened.set_model(tuning.result.model_id)
    qtbot.waitUntil(lambda: opened.map is not None)
    assert opened.map.model_id == "base-tuned"


def test_cancelling_or_failing_to_tune_leaves_no_model(opened, tasks, qtbot):
    tasks.pause_s, tasks.tune_steps = 0.01, 500
    opened.tuning.start("base", "LK")
    qtbot.waitUntil(lambda: opened.tuning.progress.done > 1)
    opened.tuning.cancel()
    assert "Nothing was kept" in opened.tuning.problem
    qtbot.waitUntil(lambda: opened.runner.alive == 0)
    tasks.tune_error, tasks.tune_steps = UserError("Too few findings."), 1
    opened.tuning.start("base", "LK")
    qtbot.waitUntil(lambda: opened.tuning.problem == "Too few findings.")
    assert [one.id for one in opened.models] == ["base"]


def test_the_plan_counts_marks_and_records(opened, qtbot):
    annotate(opened)
    annotate(opened, start=300, stop=400)
    annotate(opened, "AFIB", start=0, stop=5000)
    opened.tuning.look()
    qtbot.waitUntil(lambda: opened.tuning.plan is not None)
    rows = {row.finding: (row.n_marks, row.n_records) for row in opened.tuning.plan.rows}
    assert rows == {"PVC": (2, 1), "AFIB": (1, 1)}
    assert opened.tuning.plan.n_records == 1
