import numpy as np
import pytest

from ecgviewer.core.errors import FormatError
from ecgviewer.tasks import beat_marks


def words(*values):
    return np.array(values, dtype="<u2").tobytes()


def test_beats_are_read_with_leaps_and_text_between(tmp_path):
    path = tmp_path / "100.atr"
    path.write_bytes(
        words((28 << 10) | 18, (63 << 10) | 3, 0x4E28, 0x0029)  # rhythm "(N)" at 18
        + words((1 << 10) | 59, (59 << 10), 1, 0, (5 << 10) | 2)  # N at 77; V after 65,536 + 2
        + words((60 << 10) | 1, (8 << 10) | 100, 0)
    )
    at, kinds = beat_marks.beats_of(beat_marks.read_marks(path))
    assert at.tolist() == [77, 77 + 65536 + 2, 77 + 65536 + 102]
    assert kinds.tolist() == ["N", "V", "S"]


def test_waves_need_both_their_ends(tmp_path):
    path = tmp_path / "1.i"
    path.write_bytes(
        words((39 << 10) | 10, (24 << 10) | 5, (40 << 10) | 5)
        + words((1 << 10) | 20, (40 << 10) | 5, (39 << 10) | 10, (27 << 10) | 9, (40 << 10) | 9, 0)
    )
    assert beat_marks.waves_of(beat_marks.read_marks(path)) == [("P", 10, 20), ("T", 55, 73)]


def test_a_cut_or_missing_file_is_explained(tmp_path):
    path = tmp_path / "cut.atr"
    path.write_bytes(words(59 << 10, 1))
    with pytest.raises(FormatError):
        beat_marks.read_marks(path)
    with pytest.raises(FormatError):
        beat_marks.read_marks(tmp_path / "none.atr")


@pytest.mark.realdata
def test_a_real_record_has_the_beats_that_its_directory_states(ecg_data):
    _, kinds = beat_marks.beats_of(beat_marks.read_marks(ecg_data / "mitdb" / "119.atr"))
    assert ((kinds == "N").sum(), (kinds == "V").sum()) == (1543, 444)
