"""What every reader owes: one check for all formats."""

import inspect
from pathlib import Path

import numpy as np
import pytest

from ecgviewer.core.errors import FormatError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import Record
from ecgviewer.formats import FORMATS, read_record

HIGHEST_PLAUSIBLE_MV = 100.0


def check_record(path: Path, *, format_name: str) -> Record:
    """Read a record and check what holds for all; return it for what the caller knows of it."""
    record = read_record(path)
    assert isinstance(record, Record)
    assert record.format_name == format_name
    assert format_name in {fmt.name for fmt in FORMATS}
    assert record.source
    assert "/" not in record.source
    assert record.fs > 0
    assert all(np.isfinite(lead.gain) and lead.gain for lead in record.leads)
    assert all(lead.name == canonical_lead(lead.name) or " (" in lead.name for lead in record.leads)
    assert all(note and note.isprintable() for note in record.notes)
    assert read_record(str(path)).id == record.id
    check_values(record)
    check_sniffs(path, format_name)
    return record


def check_values(record: Record) -> None:
    """A part is that part of the whole; voltages are those of a body."""
    whole = record.values()
    assert whole.shape == (len(record.leads), record.n_samples)
    assert whole.dtype == np.float32
    start, stop = record.n_samples // 3, record.n_samples // 2
    np.testing.assert_array_equal(record.values(start, stop), whole[:, start:stop])
    last = record.lead_names[-1]
    np.testing.assert_array_equal(record.values(names=[last])[0], whole[-1])
    for lead, row in zip(record.leads, whole, strict=True):
        if lead.is_voltage and not np.isnan(row).all():
            assert np.nanmax(np.abs(row)) < HIGHEST_PLAUSIBLE_MV, lead.name


def check_sniffs(path: Path, format_name: str) -> None:
    """One reader at most recognises the content, and none fails on cut or strange content."""
    head = path.read_bytes()[:4096]
    assert {fmt.name for fmt in FORMATS if fmt.sniff(head, path)} <= {format_name}
    for fmt in FORMATS:
        assert len(inspect.signature(fmt.sniff).parameters) == 2
        for cut in (0, 1, 7, 100):
            assert fmt.sniff(head[:cut], path) in (True, False)
        assert fmt.sniff(bytes(range(256)) * 16, path) is False


def check_refused(path: Path, *said: str) -> FormatError:
    """Reading ends in an error that names the file and says each of ``said``."""
    with pytest.raises(FormatError) as caught:
        read_record(path)
    message = str(caught.value)
    assert caught.value.path.name in message
    for text in said:
        assert text in message, message
    return caught.value
