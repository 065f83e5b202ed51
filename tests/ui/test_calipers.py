"""Calipers on the sheet without a mouse: known intervals, march-out, keeping, copying, deleting."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ecgviewer.core.caliper import FOUND
from ecgviewer.core.errors import StoreError
from ecgviewer.core.leads import STANDARD_LEADS, derive_limb_leads
from ecgviewer.core.record import Lead, Record
from ecgviewer.formats import write_wfdb
from ecgviewer.tasks import calipers as keeping
from ecgviewer.ui.caliper_widgets import CaliperButton

FS = 500.0
KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def beats_record(p_s, r_s, duration_s):
    """Return 12 leads with P and QRS-T at known times, R peaks on whole samples."""
    time_s = np.arange(round(duration_s * FS)) / FS

    def waves(p, r, t):
        out = np.zeros(time_s.size)
        parts = [(p, at, 0.02) for at in p_s]
        for at in r_s:
            parts += [(r, at, 0.012), (-0.15 * r, at + 0.028, 0.01), (t, at + 0.25, 0.05)]
        for size, at, width in parts:
            out += size * np.exp(-0.5 * ((time_s - at) / width) ** 2)
        return out

    known = {"I": waves(0.08, 0.7, 0.2), "II": waves(0.12, 1.0, 0.3)}
    known |= derive_limb_leads(known)
    known |= {f"V{n}": waves(0.08, 0.2 * n + 0.2, 0.25) for n in range(1, 7)}
    noise = np.random.default_rng(0)
    columns = [known[name] + 0.005 * noise.standard_normal(time_s.size) for name in STANDARD_LEADS]
    adu = np.round(1000.0 * np.stack(columns, axis=1)).astype(np.int16)
    return Record(adu, FS, tuple(Lead(name, 1000.0) for name in STANDARD_LEADS), source="beats")


@pytest.fixture
def show(window, session, tmp_path, qtbot):
    """Open a record in the window, measured, the sheet in focus."""

    def run(record):
        session.open_paths([write_wfdb(record, tmp_path, "beats")])
        qtbot.waitUntil(lambda: session.measurements is not None, timeout=30_000)
        window.activateWindow()
        window.sheet.setFocus()
        qtbot.waitUntil(window.sheet.hasFocus)
        return window

    return run


@pytest.fixture
def regular(show):
    """R at 0.5, 1.5, ... s, P 160 ms before."""
    r_s = np.arange(0.5, 9.8, 1.0)
    return show(beats_record(r_s - 0.16, r_s, 10.0))


def press(window, key, keys=NONE, times=1):
    for _ in range(times):
        QTest.keyClick(window.sheet, key, keys)


def said(window):
    return " | ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


class TestWithKeysAlone:
    def test_twenty_known_intervals_within_a_sample(self, show):
        rr_samples = np.random.default_rng(3).integers(325, 575, 20)
        r_peaks = 300 + np.concatenate([[0], np.cumsum(rr_samples)])
        duration_s = (r_peaks[-1] + 300) / FS
        window = show(beats_record(r_peaks / FS - 0.16, r_peaks / FS, duration_s))
        calipers = window.session.calipers
        press(window, KEY.Key_C)
        press(window, KEY.Key_Space)
        assert calipers.leg == "first"
        for leg in ("first", "second"):  # to the first beat, from before it
            press(window, KEY.Key_Left, CTRL, times=40)
            self.leg_to_next_r(window, leg)
            press(window, KEY.Key_Space)
        read = []
        for _ in range(20):
            self.leg_to_next_r(window, "second")
            read.append(calipers.active.interval_ms(FS))
            self.leg_to_next_r(window, "first")
        truth = 1000.0 * np.diff(r_peaks) / FS
        assert truth.size == 20
        assert np.abs(np.array(read) - truth).max() <= 1000.0 / FS

    def leg_to_next_r(self, window, leg):
        calipers = window.session.calipers
        if calipers.leg != leg:
            press(window, KEY.Key_Space)
        before = calipers.active.at(leg)
        for _ in range(12):
            press(window, KEY.Key_Right, CTRL)
            one = calipers.active
            if one.at(leg) == before or getattr(one, f"{leg}_mark") == "r_peak":
                return

    def test_a_new_one_stands_on_two_beats(self, regular):
        press(regular, KEY.Key_C)
        one = regular.session.calipers.active
        assert (one.kind, one.label, one.stop - one.start) == ("time", "R–R", 500)
        assert "Caliper R–R 1,000 ms · 60/min" in said(regular)

    def test_legs_go_by_samples(self, regular):
        calipers = regular.session.calipers
        press(regular, KEY.Key_C)
        start, stop = calipers.active.first, calipers.active.second
        press(regular, KEY.Key_Right, times=3)
        press(regular, KEY.Key_Left)
        assert (calipers.active.first, calipers.active.second) == (start, stop + 2)
        assert "1,004 ms" in said(regular)
        press(regular, KEY.Key_Space)
        press(regular, KEY.Key_Left, SHIFT)
        assert (calipers.active.first, calipers.active.second) == (start - 10, stop + 2)
        assert calipers.active.label == ""  # no longer on two beats
        press(regular, KEY.Key_Right, ALT)
        assert (calipers.active.first, calipers.active.second) == (start - 9, stop + 3)

    def test_the_cursor_rests_meanwhile_and_moves_after(self, regular):
        sheet = regular.sheet
        press(regular, KEY.Key_Right)
        at = sheet.canvas.cursor_item.cursor
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_Right)
        press(regular, KEY.Key_Down)
        press(regular, KEY.Key_Space)
        assert sheet.canvas.cursor_item.cursor == at
        press(regular, KEY.Key_Escape)
        assert not regular.session.calipers.is_active
        press(regular, KEY.Key_Right)
        assert sheet.canvas.cursor_item.cursor != at

    def test_legs_stay_in_the_record(self, regular):
        calipers = regular.session.calipers
        press(regular, KEY.Key_C)
        calipers.step(10**6)
        assert calipers.active.second == 4999
        calipers.step_whole(-(10**6))
        assert calipers.active.start == 0
        calipers.step(-(10**6))
        assert min(calipers.active.first, calipers.active.second) == 0

    def test_time_and_millivolts(self, regular):
        calipers = regular.session.calipers
        press(regular, KEY.Key_C, SHIFT)
        one = calipers.active
        assert (one.kind, one.second_mark) == ("both", "r_peak")
        values = regular.session.record.values(0, 5000, [one.lead])[0]
        assert one.second_mv == pytest.approx(float(values[one.second]), abs=1e-4)
        assert one.difference_mv == pytest.approx(1.0, abs=0.06)
        before = one.second_mv
        press(regular, KEY.Key_Up, CTRL, times=5)
        assert calipers.active.second_mv == pytest.approx(before + 0.05)
        seen = []
        for key in (KEY.Key_Up, KEY.Key_Up, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down):
            press(regular, key)
            seen.append(calipers.active.lead)
        assert seen == ["I", "I", "II", "III", "III"]  # what the sheet shows at that time
        values = regular.session.record.values(0, 5000, ["III"])[0]
        assert calipers.active.second_mv == pytest.approx(float(values[one.second]), abs=1e-4)
        press(regular, KEY.Key_Escape)
        press(regular, KEY.Key_C, ALT)
        assert calipers.active.kind == "voltage"

    def test_march_of_a_regular_rhythm(self, regular):
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_M, SHIFT)
        calipers = regular.session.calipers
        found = calipers.march_of(calipers.active)
        assert calipers.active.march == "all"
        assert found.first_miss is None
        assert np.abs(found.drift).max() <= 1
        assert "no miss" in said(regular)
        press(regular, KEY.Key_M)
        assert calipers.active.march == "lead"
        press(regular, KEY.Key_M)
        assert calipers.march_of(calipers.active) is None

    def test_wenckebach_flags_the_dropped_beat(self, show):
        p_s = np.arange(16) * 0.8 + 0.3
        pr_s = np.tile([0.16, 0.26, 0.31, np.nan], 4)
        r_s = (p_s + pr_s)[~np.isnan(pr_s)]
        dropped = p_s[np.isnan(pr_s)]
        window = show(beats_record(p_s, np.round(r_s * FS) / FS, 13.2))
        press(window, KEY.Key_Right)  # the cursor, at the beginning
        press(window, KEY.Key_C)
        calipers = window.session.calipers
        first = calipers.active
        assert first.first == pytest.approx(r_s[0] * FS, abs=2)
        assert first.second == pytest.approx(r_s[1] * FS, abs=2)
        press(window, KEY.Key_M, SHIFT)
        found = calipers.march_of(calipers.active)
        assert found.state[0] == FOUND
        assert found.drift_ms(0, FS) == pytest.approx(-50.0, abs=6.0)
        at_s = found.expected[found.first_miss] / FS
        assert dropped[0] < at_s < dropped[0] + 0.8 + 0.1
        assert f"first miss at {at_s:.2f} s" in said(window)
        assert ", miss, miss" in said(window)

    def test_several_and_from_one_to_the_next(self, regular):
        calipers = regular.session.calipers
        for _ in range(3):
            press(regular, KEY.Key_C)
            press(regular, KEY.Key_Right, SHIFT)
        assert len(calipers.all) == 3
        seen = set()
        for _ in range(3):
            press(regular, KEY.Key_J, SHIFT)
            seen.add(calipers.active_id)
        assert len(seen) == 3
        press(regular, KEY.Key_Delete)
        assert len(calipers.all) == 3  # never by one key
        press(regular, KEY.Key_Delete, CTRL)
        assert len(calipers.all) == 2
        assert not calipers.is_active

    def test_copied_as_text(self, regular):
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_M, SHIFT)
        press(regular, KEY.Key_C, CTRL)
        text = QGuiApplication.clipboard().text()
        assert text.startswith("Caliper R–R, marched (")
        assert "1,000 ms · 60/min · 0" in text
        assert "copied" in said(regular)


class TestKept:
    def test_with_the_record(self, regular, qtbot):
        session = regular.session
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_Right)
        one = session.calipers.active
        qtbot.waitUntil(lambda: "kept with the record" in said(regular))
        assert keeping.load(session.record.id) == (one,)
        press(regular, KEY.Key_Right)
        session.go(0)  # before the moment has passed
        qtbot.waitUntil(lambda: not session.calipers.is_active)
        assert session.calipers.all == (one.changed(second=one.second + 1),)

    def test_a_store_that_refuses_is_told_and_tried_again(self, regular, monkeypatch):
        session, real = regular.session, keeping.keep
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_Right)

        def refuse(*_, **__):
            raise StoreError("The store is held by another program.")

        monkeypatch.setattr(keeping, "keep", refuse)
        session.calipers.keep()
        assert "held by another program" in session.message.text
        assert "not kept yet" in said(regular)
        monkeypatch.setattr(keeping, "keep", real)
        session.calipers.keep()
        assert keeping.load(session.record.id) == session.calipers.all

    def test_one_being_put_is_not_kept_with_the_others(self, regular):
        session = regular.session
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_Right)
        press(regular, KEY.Key_C)
        session.calipers.keep()
        assert len(keeping.load(session.record.id)) == 1
        assert len(session.calipers.all) == 2

    def test_one_never_touched_is_not(self, regular):
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_Escape)
        assert regular.session.calipers.all == ()
        press(regular, KEY.Key_C)
        press(regular, KEY.Key_C)
        assert len(regular.session.calipers.all) == 1

    def test_a_finding_and_a_caliper_are_not_worked_on_at_once(self, regular):
        session = regular.session
        session.marks.begin(100, 200, ("II",))
        session.marks.change_draft(finding="PVC")
        assert session.marks.save()
        assert session.marks.has_selection
        press(regular, KEY.Key_C)
        assert not session.marks.has_selection
        assert not regular.commands.qt["delete"].isEnabled()

    def test_the_button_is_lit(self, regular):
        button = regular.findChild(CaliperButton)
        assert not button.isChecked()
        button.click()
        assert regular.session.calipers.is_active
        assert button.isChecked()
        assert regular.sheet.hasFocus()
        button.click()
        assert not regular.session.calipers.is_active
        assert not button.isChecked()

    def test_nothing_without_a_record(self, window):
        press(window, KEY.Key_C)
        window.session.calipers.add_time()
        assert window.session.calipers.all == ()
        assert not window.commands.qt["caliper_time"].isEnabled()
