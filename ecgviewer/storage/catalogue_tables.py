"""Tables of the catalogue."""

from __future__ import annotations

from ecgviewer.storage.sqlite_file import Form

APPLICATION_ID = 0x45434743
"""``ECGC`` in the file's header."""

_FIRST = (
    """
    CREATE TABLE record (
        place INTEGER PRIMARY KEY NOT NULL,
        id TEXT NOT NULL UNIQUE,
        patient TEXT NOT NULL,
        age_years REAL,
        sex TEXT,
        start TEXT,
        fs REAL NOT NULL,
        n_samples INTEGER NOT NULL,
        leads INTEGER NOT NULL,
        format_name TEXT NOT NULL,
        simulated INTEGER NOT NULL,
        quality TEXT NOT NULL,
        quality_note TEXT NOT NULL,
        heart_rate_bpm REAL,
        pr_ms REAL,
        qrs_ms REAL,
        qt_ms REAL,
        qtc_ms REAL,
        words TEXT NOT NULL,
        device_words TEXT NOT NULL
    )
    """,
    "CREATE INDEX record_of_patient ON record (patient, start, place)",
    "CREATE INDEX record_by_start ON record (start, place)",
    "CREATE INDEX record_by_qtc ON record (qtc_ms)",
    "CREATE INDEX record_by_qrs ON record (qrs_ms)",
    "CREATE INDEX record_by_rate ON record (heart_rate_bpm)",
    "CREATE INDEX record_by_age ON record (age_years)",
    """
    CREATE TABLE file (
        path TEXT PRIMARY KEY NOT NULL,
        size INTEGER NOT NULL,
        changed_ns INTEGER NOT NULL,
        record_id TEXT REFERENCES record (id),
        problem TEXT NOT NULL,
        missing INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX file_of_record ON file (record_id)",
    "CREATE INDEX file_with_problem ON file (path) WHERE problem <> ''",
    """
    CREATE TABLE score (
        place INTEGER NOT NULL REFERENCES record (place),
        model TEXT NOT NULL,
        one_in REAL,
        low REAL,
        high REAL,
        full_score REAL,
        is_foreign INTEGER NOT NULL,
        reason TEXT NOT NULL,
        decades REAL GENERATED ALWAYS AS (high / low) VIRTUAL,
        PRIMARY KEY (model, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX score_by_surprise ON score (model, one_in)",
    """
    CREATE TABLE finding (
        place INTEGER NOT NULL REFERENCES record (place),
        source TEXT NOT NULL CHECK (source IN ('reader', 'device', 'model')),
        who TEXT NOT NULL,
        code TEXT NOT NULL,
        sure REAL NOT NULL,
        PRIMARY KEY (place, source, who, code)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX finding_by_code ON finding (code, source, who, place, sure)",
    """
    CREATE TABLE reading (
        place INTEGER NOT NULL REFERENCES record (place),
        reader TEXT NOT NULL,
        state TEXT NOT NULL,
        logged INTEGER NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (reader, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX reading_by_state ON reading (reader, state, place)",
    """
    CREATE TABLE tag (
        place INTEGER NOT NULL REFERENCES record (place),
        name TEXT NOT NULL,
        PRIMARY KEY (name, place)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE search (name TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL)",
    "CREATE TABLE thumbnail (place INTEGER PRIMARY KEY NOT NULL, picture BLOB NOT NULL)",
    "CREATE VIRTUAL TABLE words USING fts5 (open, device, prefix='2 3', "
    "tokenize='unicode61 remove_diacritics 2')",
)

_WORKLIST = (
    # When a record came, and what a list is ordered by or counted from.
    "ALTER TABLE record ADD COLUMN added_at TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX record_by_pr ON record (pr_ms)",
    "CREATE INDEX record_by_qt ON record (qt_ms)",
    "CREATE INDEX record_by_leads ON record (leads)",
    "CREATE INDEX record_by_format ON record (format_name COLLATE NOCASE)",
    "CREATE INDEX record_by_length ON record (n_samples / fs)",
    "CREATE INDEX record_of_poor_signal ON record (quality) WHERE quality <> 'good'",
    "ALTER TABLE score ADD COLUMN doubt REAL",
    "CREATE INDEX score_by_doubt ON score (model, doubt)",
    "CREATE INDEX score_of_foreign ON score (model) WHERE is_foreign",
    # ``at``: when the first read was logged; ``sees``: whether the reader may see what the model
    # says once human first is kept; packets stay blind.
    "ALTER TABLE reading ADD COLUMN final_at TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reading ADD COLUMN sees INTEGER NOT NULL DEFAULT 0",
    "UPDATE reading SET sees = logged",
    "CREATE INDEX reading_of_record ON reading (place, reader)",
    """
    CREATE TABLE apart (
        place INTEGER NOT NULL REFERENCES record (place),
        reader TEXT NOT NULL,
        PRIMARY KEY (reader, place)
    ) WITHOUT ROWID
    """,
    # Findings on which readers who have logged their read differ.
    """
    CREATE TABLE dispute (
        place INTEGER PRIMARY KEY NOT NULL REFERENCES record (place),
        finding TEXT NOT NULL,
        weight INTEGER NOT NULL
    )
    """,
    # How far the log of reads was followed, the seed of chance.
    "CREATE TABLE note (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)",
    # Parts of paths, three characters at a time; paths are only ever added.
    "CREATE VIRTUAL TABLE part USING fts5 (path, detail=none, tokenize='trigram')",
    "INSERT INTO part SELECT path FROM file",
    # Folders that the user has added; looked at again at each start.
    "CREATE TABLE folder (path TEXT PRIMARY KEY NOT NULL, looked_at TEXT NOT NULL)",
)

# What the user alone has put in has a file of its own since: an older ecgviewer would not write it.
_OWN = ("DELETE FROM note WHERE name = 'own'",)

FORM = Form(APPLICATION_ID, (_FIRST, _WORKLIST, _OWN))
