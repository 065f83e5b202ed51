from pathlib import Path

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.device_says import (
    DeclaredFilter,
    DeviceSays,
    measurement,
    statement,
    within,
)
from ecgviewer.core.record_ref import RecordRef, record_title, split_address


def test_what_is_said_is_told_apart():
    said = DeviceSays((statement("Sinus rhythm", 9), measurement("QT", 400.0, "ms", 9)))
    assert [one.label for one in said.statements] == ["Sinus rhythm"]
    assert [(one.value, one.unit, one.stop) for one in said.measurements] == [(400.0, "ms", 9)]


def test_annotations_are_cut_to_the_record_and_lost_ones_counted():
    beats = [DeviceAnnotation("beat", "N", at, at + 5) for at in (12, 8, 3)]
    kept, lost = within(beats, 10)
    assert [(one.start, one.stop) for one in kept] == [(3, 8), (8, 10)]
    assert lost == 1


def test_filters_in_words():
    assert DeclaredFilter("high pass", 0.05).words == "high pass 0.05 Hz"
    assert DeclaredFilter("notch", 50.0, ("II",), "adaptive").words == (
        "notch 50 Hz on II (adaptive)"
    )


def test_addresses_of_several_records_in_one_file():
    path = Path("folder/many.hdf5")
    one = RecordRef(path, 3)
    assert one.address == Path("folder/many.hdf5#3")
    assert split_address(one.address) == (path, 3)
    assert split_address(path) == (path, None)
    assert split_address(Path("folder/a#b.hea")) == (Path("folder/a#b.hea"), None)
    assert record_title(one.address) == "many #3"
    assert record_title(RecordRef(path).address) == "many"
