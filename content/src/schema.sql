CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE page (
    address     TEXT NOT NULL,
    lang        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    section     TEXT,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    as_of       TEXT NOT NULL,
    notice      TEXT,
    figure_note TEXT,
    PRIMARY KEY (address, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE line (
    page     TEXT NOT NULL,
    lang     TEXT NOT NULL,
    part     TEXT NOT NULL,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    source   TEXT,
    as_of    TEXT,
    PRIMARY KEY (page, lang, part, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE memo_part (
    page     TEXT NOT NULL,
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    numbered INTEGER NOT NULL,
    PRIMARY KEY (page, lang, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    purpose  TEXT NOT NULL,
    phone    TEXT,
    whatsapp TEXT,
    url      TEXT,
    email    TEXT,
    hours    TEXT,
    cost     TEXT,
    place    TEXT,
    source   TEXT NOT NULL,
    as_of    TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    id     TEXT NOT NULL,
    lang   TEXT NOT NULL,
    name   TEXT NOT NULL,
    url    TEXT NOT NULL,
    source TEXT NOT NULL,
    as_of  TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE law (
    id    TEXT NOT NULL,
    lang  TEXT NOT NULL,
    name  TEXT NOT NULL,
    url   TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_contact (
    page     TEXT NOT NULL,
    part     TEXT NOT NULL,
    position INTEGER NOT NULL,
    contact  TEXT NOT NULL,
    PRIMARY KEY (page, part, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_link (
    page     TEXT NOT NULL,
    part     TEXT NOT NULL,
    position INTEGER NOT NULL,
    link     TEXT NOT NULL,
    PRIMARY KEY (page, part, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_law (
    page     TEXT NOT NULL,
    position INTEGER NOT NULL,
    law      TEXT NOT NULL,
    articles TEXT NOT NULL,
    PRIMARY KEY (page, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_related (
    page     TEXT NOT NULL,
    position INTEGER NOT NULL,
    target   TEXT NOT NULL,
    PRIMARY KEY (page, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    centre   TEXT,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE video (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    lang     TEXT NOT NULL,
    url      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kenes (
    channel  TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    value    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
    key         TEXT NOT NULL,
    lang        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    short       TEXT NOT NULL,
    value       INTEGER NOT NULL,
    valid_from  TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    source      TEXT NOT NULL,
    PRIMARY KEY (key, lang)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    page UNINDEXED,
    lang UNINDEXED,
    title,
    keywords,
    body,
    tokenize = 'unicode61 remove_diacritics 0',
    prefix = '2 3'
);
