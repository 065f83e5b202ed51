"""Record files to and from :class:`ecgviewer.core.record.Record`."""

from ecgviewer.formats.export import write_wfdb
from ecgviewer.formats.registry import FORMATS, Format, file_on_disk, read_record, records_in

__all__ = ["FORMATS", "Format", "file_on_disk", "read_record", "records_in", "write_wfdb"]
