"""Record files to and from :class:`ecgviewer.core.record.Record`."""

from ecgviewer.formats.export import write_wfdb
from ecgviewer.formats.registry import FORMATS, Format, read_record

__all__ = ["FORMATS", "Format", "read_record", "write_wfdb"]
