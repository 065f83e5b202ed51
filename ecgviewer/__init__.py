"""ecgviewer: read ECGs, see where they are unusual, and teach the model rare findings, offline."""

__version__ = "0.1.0"
