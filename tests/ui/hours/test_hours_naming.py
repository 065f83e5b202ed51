"""The page of long recordings: naming beats and episodes, and taking back."""

from holter_made import RUN_AT_S
from hours_tools import CONTROL, SHIFT, Key, page_of, press
from PySide6.QtCore import Qt

from ecgviewer.core.errors import UserError
from ecgviewer.tasks.holter_editing import HolterEditing
from ecgviewer.ui.holter_strip import lanes


class TestNaming:
    def test_a_letter_names_the_template_and_is_kept_at_once(self, window):
        page, holter = page_of(window), window.session.holter
        holter.place.choose_template(2)
        press(page.templates.list, Key.Key_S)
        assert holter.find(2).beat_class == "S"
        assert holter.find(2).by_hand
        assert holter.analysis.counts()["S"] == 120
        assert len(HolterEditing(holter.record.id).edits) == 1
        assert "by hand" in page.templates.list.rows.data(
            page.templates.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole
        )
        assert holter.place.template == 2

    def test_shift_and_a_letter_name_one_beat(self, window):
        page, holter = page_of(window), window.session.holter
        press(page.templates.list, Key.Key_V, SHIFT)
        assert holter.analysis.counts()["V"] == 8
        assert holter.letter(0) == "V"
        assert holter.place.beat == 0
        press(page.strip.strip, Key.Key_U)
        assert holter.letter(0) == "?"

    def test_an_artefact_is_no_beat(self, window):
        holter, strip = window.session.holter, page_of(window).strip.strip
        before = len(holter.analysis.beats)
        press(strip, Key.Key_Backspace, CONTROL)
        assert len(holter.analysis.beats) == before - 1
        assert window.session.undo_order.can_undo

    def test_the_one_undo_takes_it_back(self, window):
        page, holter = page_of(window), window.session.holter
        holter.place.choose_template(2)
        press(page.templates.list, Key.Key_S)
        press(page.templates.list, Key.Key_P)
        window.commands.trigger("undo")
        assert holter.find(2).beat_class == "S"
        window.commands.trigger("undo")
        assert holter.find(2).beat_class == "N"
        assert not holter.find(2).by_hand
        window.commands.trigger("redo")
        assert holter.find(2).beat_class == "S"
        assert len(HolterEditing(holter.record.id).edits) == 1

    def test_templates_are_merged_in_one_step(self, window):
        page, holter = page_of(window), window.session.holter
        templates = page.templates.list
        holter.place.choose_template(2)
        press(templates, Key.Key_Space)
        assert templates.rows.ticked == {2}
        holter.place.choose_template(0)
        press(templates, Key.Key_M)
        assert holter.find(2) is None
        assert holter.find(0).count == 1189
        assert not templates.rows.ticked
        window.commands.trigger("undo")
        assert holter.find(2).count == 120

    def test_beats_of_no_template_are_named_one_by_one(self, window):
        page, holter = page_of(window), window.session.holter
        press(page.templates.list, Key.Key_End)
        assert holter.place.template == -1
        press(page.templates.list, Key.Key_N)
        assert holter.analysis.counts()["?"] == 0

    def test_letters_that_are_keys_of_the_window_name_here(self, window):
        """N, P and S go to records and speeds elsewhere."""
        page, settings = page_of(window), window.session.settings
        press(page.templates.list, Key.Key_S)
        assert window.session.settings == settings
        assert window.session.holter.find(0).beat_class == "S"
        press(page.strip.strip, Key.Key_P)
        assert window.session.holter.letter(0) == "P"
        press(page.overview, Key.Key_S)  # where it is no class it is the speed
        assert window.session.settings.speed_mm_s == 50.0

    def test_a_store_that_refuses_changes_nothing(self, window, monkeypatch):
        page, holter = page_of(window), window.session.holter

        def refuse(self, *edits):
            raise UserError("The disk is full. Nothing was changed.")

        monkeypatch.setattr(HolterEditing, "apply", refuse)
        analysis = holter.analysis
        press(page.templates.list, Key.Key_V)
        assert holter.analysis is analysis
        assert "disk is full" in window.session.message.text

    def test_a_final_read_asks_first(self, window):
        session = window.session
        session.reading.finalise_or_amend()
        asked = []
        session.reading.amendmentWanted.disconnect()
        session.reading.amendmentWanted.connect(lambda: asked.append(1))
        press(page_of(window).templates.list, Key.Key_V)
        assert asked
        assert not session.holter.changes.edits
        session.reading.amend("seen again")
        assert session.holter.find(0).beat_class == "V"


class TestEpisodes:
    def test_accepting_makes_it_a_persons(self, window):
        page, holter = page_of(window), window.session.holter
        press(page.events.episodes, Key.Key_Y)
        assert holter.is_mine(holter.episodes[0])
        assert not holter.is_mine(holter.episodes[1])
        window.commands.trigger("undo")
        assert not holter.is_mine(holter.episodes[0])

    def test_dismissing_goes_on_to_the_next(self, window):
        page, holter = page_of(window), window.session.holter
        page.events.episodes.setFocus()
        assert holter.place.episode.kind == "pause"
        press(page.events.episodes, Key.Key_R)
        assert [one.kind for one in holter.episodes] == ["V run"]
        assert holter.place.episode.kind == "V run"
        window.commands.trigger("undo")
        assert len(holter.episodes) == 2

    def test_the_bounds_are_set_at_a_beat(self, window):
        page, holter = page_of(window), window.session.holter
        run = next(one for one in holter.episodes if one.kind == "V run")
        holter.place.choose_episode(run)
        strip = page.strip.strip
        for _ in range(6):
            press(strip, Key.Key_Right)
        strip.boundAsked.emit("stop")
        runs = [one for one in holter.episodes if one.kind == "V run"]
        assert len(runs) == 1
        assert runs[0].stop == round((RUN_AT_S + 6) * 100) + 1
        assert holter.is_mine(runs[0])
        assert holter.place.episode == runs[0]

    def test_a_new_one_is_bounded_and_named(self, window, monkeypatch):
        page, holter = page_of(window), window.session.holter
        asked = []
        monkeypatch.setattr(page.events, "ask_kind", lambda: asked.append(1))
        holter.changes.kindWanted.connect(page.events.ask_kind)
        holter.place.go_to(50_050)
        strip = page.strip.strip
        strip.boundAsked.emit("stop")
        assert "begin a new one" in window.session.message.text
        strip.boundAsked.emit("start")
        for _ in range(4):
            press(strip, Key.Key_Right)
        strip.boundAsked.emit("stop")
        assert asked
        page.events.kindChosen.emit("S run")
        new = next(one for one in holter.episodes if one.kind == "S run")
        assert (new.start, new.stop) == (50_050, 50_451)
        assert holter.place.episode == new
        window.commands.trigger("undo")
        assert len(holter.episodes) == 2

    def test_another_kind_is_chosen(self, window):
        page, holter = page_of(window), window.session.holter
        run = next(one for one in holter.episodes if one.kind == "V run")
        holter.place.choose_episode(run)
        page.events.kindChosen.emit("S run")
        assert [one.kind for one in holter.episodes] == ["pause", "S run"]
        assert holter.place.episode.kind == "S run"

    def test_bars_that_meet_take_two_lanes(self, window):
        pause, run = window.session.holter.episodes
        assert lanes([pause, run]) == [0, 0]
        assert lanes([pause, pause, pause]) == [0, 1, 1]
