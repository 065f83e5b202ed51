"""Views beside the sheet: whose samples a spectrum is of, and what a vector needs."""

import numpy as np
import pytest

from ecgviewer.core.errors import RecordError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.formats import read_record
from ecgviewer.tasks.measuring import measure
from ecgviewer.tasks.viewing import heart_vector, lead_spectrum


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def test_a_spectrum_is_of_the_samples_as_recorded(synthetic_record):
    record = synthetic_record()
    raw = drained(lead_spectrum(record, "V2"))
    assert (raw.record_id, raw.lead, raw.unit) == (record.id, "V2", "mV")
    assert (raw.start_s, raw.stop_s, raw.n_segments, raw.filter_id) == (0.0, 10.0, 4, "raw")
    filtered = drained(lead_spectrum(record, "V2", filter_id="0.67-40"))
    high = raw.hz > 80
    assert filtered.power[high].sum() < raw.power[high].sum() / 10
    assert filtered.mains_hz == raw.mains_hz


def test_a_long_record_is_taken_where_the_page_stands(synthetic_record):
    record = synthetic_record(duration_s=200.0)
    assert drained(lead_spectrum(record, "II", 50.0)).start_s == 50.0
    late = drained(lead_spectrum(record, "II", 190.0))
    assert (late.start_s, late.stop_s) == (140.0, 200.0)
    with pytest.raises(RecordError):
        drained(lead_spectrum(record, "V9"))


def test_a_vector_needs_eight_leads_and_a_beat(synthetic_record):
    found = heart_vector(drained(measure(synthetic_record())))
    assert found.xyz.shape[0] == 3
    assert "QRS" in found.waves
    names = tuple(name for name in STANDARD_LEADS if name != "V4")
    with pytest.raises(RecordError, match="not drawn because V4 is missing"):
        heart_vector(drained(measure(synthetic_record(names))))


@pytest.mark.realdata
def test_a_normal_heart_points_left_and_down(ecg_data):
    """QRS and T of a normal adult point to the left and to the feet, less than 100 degrees apart.

    QRS-T angles of healthy adults: 66 ± 23 degrees in women, 80 ± 24 in men (Scherptong et al.
    2008, 10.1016/j.jelectrocard.2008.07.006).
    """
    record = read_record(ecg_data / "ptbxl/records500/00000/00001_hr")
    found = heart_vector(drained(measure(record)))
    qrs, t = found.mean("QRS"), found.mean("T")
    assert qrs[0] > 0
    assert t[0] > 0
    assert t[1] > 0
    assert 0.5 < found.peak_mv("QRS") < 2.5
    assert found.qrs_t_angle_deg < 120
    assert np.isfinite(found.xyz).all()
