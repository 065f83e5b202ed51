"""Record files to and from :class:`ecgviewer.core.record.Record`."""
