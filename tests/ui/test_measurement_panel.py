from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ecgviewer.core.measurement import DEFAULT_QTC, QTC_FORMULAS, Note
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import measuring
from ecgviewer.ui.measurement_panel import MeasurementsSection
from ecgviewer.ui.measurement_words import DASH, basis, cautions, figures, short_caution
from ecgviewer.ui.settings_dialog import SettingsDialog


def measured(rhythm="normal", **options):
    options = {"seed": 3, "noise": "light"} | options
    return measuring._drained(measuring.measure(simulate_record(rhythm, **options).record))


@pytest.fixture(scope="module")
def normal():
    return measured()


@pytest.fixture(scope="module")
def fibrillating():
    return measured("af")


class TestWords:
    def test_every_value_has_unit_and_source(self, normal):
        for figure in figures(normal):
            assert figure.value != DASH
            assert figure.unit
            assert figure.source
        assert basis(normal).startswith("median of ")

    def test_qtc_names_its_formula_and_another(self, normal):
        for formula in QTC_FORMULAS:
            qtc = figures(normal, formula)[4]
            assert qtc.name == f"QTc {formula}"
            assert qtc.value == f"{normal.qtc_ms[formula]:.0f}"
            beside = "Bazett" if formula != "Bazett" else DEFAULT_QTC
            assert qtc.source == f"{beside} {normal.qtc_ms[beside]:.0f}"

    def test_what_is_withheld_is_a_dash_with_its_reason(self, fibrillating):
        _, pr, _, qt, qtc, axes = figures(fibrillating)
        for figure in (pr, qtc):
            assert figure.value == DASH
            assert "atrial fibrillation" in figure.why
            assert "not stated" in figure.spoken
        assert qt.value != DASH
        assert axes.value.startswith(DASH)
        told = [note.text for note in cautions(fibrillating)]
        assert told[0].startswith("No PR interval")
        assert told[1].startswith("No QTc")
        assert any("median interval" in text for text in told)

    def test_beats_of_another_shape_are_said(self):
        found = measured("pvc", seed=2)
        assert any("no part of the median beat" in note.text for note in cautions(found))

    def test_leads_to_be_read_with_care_are_one_caution_like_others(self, normal):
        cares = [
            Note("lead_care", f"lead {name}", f"Lead {name}: noise; read it with care.")
            for name in ("V1", "V3")
        ]
        one = cautions(replace(normal, notes=(*normal.notes, cares[0])))
        assert [note.text for note in one if note.code == "lead_care"] == [cares[0].text]
        both = cautions(replace(normal, notes=(*normal.notes, *cares)))
        (told,) = [note for note in both if note.code == "lead_care"]
        assert told.text.endswith(": V1, V3.")
        assert short_caution(told) == "noisy lead"

    def test_a_steady_normal_has_no_cautions(self):
        assert cautions(measured(heart_rate_bpm=70)) == ()

    def test_nothing_measured_yet(self):
        assert {figure.value for figure in figures(None)} == {DASH}


def shown(section):
    return " ".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())


class TestPanel:
    @pytest.fixture
    def section(self, reading):
        return reading.findChild(MeasurementsSection)

    def test_values_are_those_of_the_session(self, reading, section):
        found = reading.session.measurements
        text = shown(section)
        for value in (found.heart_rate_bpm, found.pr_ms, found.qrs_ms, found.qt_ms):
            assert f">{value:.0f}</span>" in text
        assert "QTc Fridericia" in text
        assert "Bazett" in text

    def test_the_formula_is_a_choice(self, reading, section):
        dialog = SettingsDialog(reading.session, reading, lambda: None)
        dialog.formula.chosen.emit("Hodges")
        dialog.accept()
        dialog.deleteLater()
        assert reading.session.settings.qtc_formula == "Hodges"
        assert "QTc Hodges" in shown(section)

    def test_edited_is_said_with_who_and_what(self, reading, section):
        state = reading.session.fiducials
        assert not section._edited.isVisible()
        reading.session.change_settings(reader="AB")
        state.choose("t_off")
        state.nudge(10)
        assert section._edited.isVisible()
        assert "(AB): T end" in section._edited.toolTip()
        section._edited.reset.click()
        assert not section._edited.isVisible()

    def test_a_small_window_keeps_the_cautions(self, reading, section):
        reading.resize(1366, 768)
        assert "QTc Frid." in shown(section)
        assert section.width() <= 296

    def test_another_record_shows_dashes_first(self, reading, section):
        reading.session.fiducials.show(reading.session.record)
        reading.session.recordChanged.emit()
        assert "measuring" in shown(section)


class TestMatrix:
    @pytest.fixture
    def drawer(self, reading):
        return reading.reading.matrix

    def test_it_opens_under_the_sheet_and_keeps_the_scale(self, reading, drawer):
        assert not drawer.isVisible()
        before = reading.sheet.px_per_mm
        reading.commands.trigger("measurements")
        assert drawer.isVisible()
        QApplication.processEvents()
        assert reading.sheet.px_per_mm == before
        sheet = reading.sheet.mapTo(reading, reading.sheet.rect().bottomLeft())
        assert drawer.mapTo(reading, drawer.rect().topLeft()).y() >= sheet.y()
        reading.commands.trigger("measurements")
        assert not drawer.isVisible()

    def test_rows_follow_a_mark(self, reading, drawer):
        state = reading.session.fiducials
        state.toggle_matrix()
        table = drawer.table
        assert table.rowCount() == 12
        before = [table.item(row, 11).text() for row in range(12)]
        state.choose("qrs_off")
        state.nudge(20)
        assert [table.item(row, 11).text() for row in range(12)] != before

    def test_it_is_copied(self, reading, drawer):
        reading.session.fiducials.toggle_matrix()
        drawer.copy_button.click()
        text = QApplication.clipboard().text()
        assert text.startswith("lead\tP [mV]")
        assert "QTc Fridericia" in text

    def test_the_median_beat_and_what_it_is_not_of(self, reading, drawer):
        reading.session.fiducials.toggle_matrix()
        drawer._choice.button(1).click()
        assert "beats" in drawer.left_out_label.text()
        picture = drawer._beats.grab().toImage()
        assert picture.width() > 400
        assert "mm/s" in drawer._beats.scale_text
