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
    topics   INTEGER NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

-- Pages, by their names (`topic/alimony`).
CREATE TABLE page (
    address     TEXT NOT NULL,
    lang        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('topic', 'memo', 'resource', 'letter')),
    section     TEXT,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    as_of       TEXT NOT NULL,
    -- The keys of the base figures that it names, with spaces between.
    figures     TEXT NOT NULL,
    tool        TEXT,
    -- Nobody else is to see that it was read.
    private     INTEGER NOT NULL,
    PRIMARY KEY (address, lang)
) STRICT, WITHOUT ROWID;

-- Warnings of a page, such as «the law is changing». Here and below `from_day` and `until_day` are the first and the last day
-- on which it holds, YYYY-MM-DD; none where there is no such day.
CREATE TABLE notice (
    page      TEXT NOT NULL,
    lang      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    text      TEXT NOT NULL,
    from_day  TEXT,
    until_day TEXT,
    PRIMARY KEY (page, lang, position)
) STRICT, WITHOUT ROWID;

-- Pages that are gone, which readers may have kept: the title that each had, and the page that took its place.
CREATE TABLE former (
    page   TEXT NOT NULL,
    lang   TEXT NOT NULL,
    title  TEXT NOT NULL,
    target TEXT,
    PRIMARY KEY (page, lang)
) STRICT, WITHOUT ROWID;

-- The lists of pages: the topics of a section, the memos, the resources.
CREATE INDEX page_list ON page (lang, kind, section, position);

-- The parts of a page, in the order of reading, so that a page is read by ranges of keys. `title` is the heading of a memo's list, else empty.
-- The position of a block is the same in every language.
CREATE TABLE block (
    page     TEXT NOT NULL,
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    part     TEXT NOT NULL CHECK (part IN ('urgent', 'summary', 'fact', 'step', 'info', 'consult', 'appeal', 'use', 'not', 'terms', 'hand-in', 'next', 'list', 'contacts', 'links')),
    title    TEXT NOT NULL,
    numbered INTEGER NOT NULL,
    PRIMARY KEY (page, lang, position)
) STRICT, WITHOUT ROWID;

-- The text has its formulas ({figure:mrp*38}) as they are written: they are computed when it is read, from `figure_value`.
-- One that holds from a later day is shown before it where it is `ahead`, with that day said.
CREATE TABLE line (
    page      TEXT NOT NULL,
    lang      TEXT NOT NULL,
    block     INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    text      TEXT NOT NULL,
    source    TEXT,
    as_of     TEXT,
    from_day  TEXT,
    until_day TEXT,
    ahead     INTEGER NOT NULL,
    -- Where it leads: the addresses of pages and of deadlines, with spaces between.
    doors     TEXT NOT NULL,
    -- The id of a step that can be ticked off, the same in every edition.
    step      TEXT,
    PRIMARY KEY (page, lang, block, position)
) STRICT, WITHOUT ROWID;

-- The few lines that do not always hold.
CREATE INDEX line_dated ON line (page) WHERE from_day IS NOT NULL OR until_day IS NOT NULL;

CREATE TABLE contact (
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL,
    name     TEXT NOT NULL,
    purpose  TEXT NOT NULL,
    phone    TEXT,
    whatsapp TEXT,
    url      TEXT,
    email    TEXT,
    hours    TEXT,
    cost     TEXT,
    place    TEXT,
    -- How far its office serves: what a map and the reader's region add to it.
    scope    TEXT CHECK (scope IN ('village', 'district', 'region')),
    map      TEXT,
    write    TEXT,
    -- The addresses of the letters that can be written to it, with spaces between.
    letters  TEXT,
    from_day  TEXT,
    until_day TEXT,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

-- How a body is reached in one region.
CREATE TABLE regional (
    contact TEXT NOT NULL,
    lang    TEXT NOT NULL,
    region  TEXT NOT NULL,
    phone   TEXT,
    address TEXT,
    PRIMARY KEY (contact, lang, region)
) STRICT, WITHOUT ROWID;

-- The numbers that stand on the home page; the number itself is the contact's phone.
CREATE TABLE emergency (
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    contact  TEXT NOT NULL,
    caption  TEXT NOT NULL,
    PRIMARY KEY (lang, position)
) STRICT, WITHOUT ROWID;

-- What people ask most, on the home page: pages and sections by their addresses.
CREATE TABLE asked (
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    page     TEXT NOT NULL,
    caption  TEXT NOT NULL,
    PRIMARY KEY (lang, position)
) STRICT, WITHOUT ROWID;

-- The kinds of danger that a question may tell of, the one that goes first at the top: what is said
-- then, and what to read.
CREATE TABLE danger (
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    say      TEXT NOT NULL,
    page     TEXT,
    PRIMARY KEY (lang, position)
) STRICT, WITHOUT ROWID;

-- Whom to call in a danger, by its position.
CREATE TABLE danger_contact (
    danger   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    contact  TEXT NOT NULL,
    PRIMARY KEY (danger, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    id   TEXT NOT NULL,
    lang TEXT NOT NULL,
    name TEXT NOT NULL,
    url  TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE law (
    id   TEXT NOT NULL,
    lang TEXT NOT NULL,
    name TEXT NOT NULL,
    url  TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

-- A line's source is a law where the law stands at its address.
CREATE INDEX law_url ON law (lang, url);

CREATE TABLE page_contact (
    page     TEXT NOT NULL,
    block    INTEGER NOT NULL,
    position INTEGER NOT NULL,
    contact  TEXT NOT NULL,
    PRIMARY KEY (page, block, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_link (
    page     TEXT NOT NULL,
    block    INTEGER NOT NULL,
    position INTEGER NOT NULL,
    link     TEXT NOT NULL,
    PRIMARY KEY (page, block, position)
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
    centre   TEXT NOT NULL,
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
    channel TEXT PRIMARY KEY,
    value   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
    key         TEXT NOT NULL,
    lang        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    -- How a multiple of it is called, «АЕК», and a percentage, «АЕК-тің {n} %-ы».
    short       TEXT NOT NULL,
    share       TEXT NOT NULL,
    PRIMARY KEY (key, lang)
) STRICT, WITHOUT ROWID;

-- What the base figures are worth, in tenge, from the first to the last month, YYYY-MM: all sums of the guide follow from this
-- table alone.
CREATE TABLE figure_value (
    key         TEXT NOT NULL,
    valid_from  TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    value       INTEGER NOT NULL,
    PRIMARY KEY (key, valid_from)
) STRICT, WITHOUT ROWID;

-- The search. A word stands here as its key (stem, spelt as it sounds). The guide writes it with the first `shared` letters of
-- that and then `spelt`; nothing of both where few ask with it. `weight` is how much it tells, in thousandths; `entries` lists
-- what holds it: id of the entry (packed, as the difference to the one before), then a byte for how much the entry is about
-- it. `telling` is what it tells among the asked questions, in thousandths, and 0 where there is none with it; `questions`
-- lists those (packed, as differences), empty where they stand in `search_often`. A word that ends with * is a beginning of
-- one or two letters and lists the entries best known for a word that begins so.
CREATE TABLE search_word (
    word    TEXT PRIMARY KEY,
    id      INTEGER NOT NULL,
    weight  INTEGER NOT NULL,
    shared  INTEGER NOT NULL,
    spelt   TEXT NOT NULL,
    entries BLOB NOT NULL,
    telling INTEGER NOT NULL,
    questions BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The questions of the words that many ask with, by the id of the word: listed as beside the others or, of words that are
-- asked with for nearly every page, `counted`: how often each group of `search_asked` has it, packed, in their order.
CREATE TABLE search_often (
    word      INTEGER PRIMARY KEY,
    counted   INTEGER NOT NULL,
    questions BLOB NOT NULL
) STRICT;

-- What can be found: pages and contacts. `phrases` are its titles and their parts, an empty list, its keywords, and `lines`
-- its lines in the order of `line`; each as a packed count and the packed ids of its words.
CREATE TABLE search_entry (
    id      INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    phrases BLOB NOT NULL
) STRICT;

CREATE TABLE search_kk (
    entry INTEGER PRIMARY KEY,
    lines BLOB NOT NULL
) STRICT;

CREATE TABLE search_ru (
    entry INTEGER PRIMARY KEY,
    lines BLOB NOT NULL
) STRICT;

-- The asked questions, numbered from `first` on, that ask for one entry, or that people type in one danger; those of neither
-- only sound like danger. An entry with a danger is the page to be read then. `sizes` has a byte for what the words of each
-- question tell together, in steps of `kenes_content::schema::SIZE_STEP`.
CREATE TABLE search_asked (
    first  INTEGER PRIMARY KEY,
    entry  INTEGER,
    danger INTEGER,
    sizes  BLOB NOT NULL
) STRICT;

-- Which page the pieces of a question's words ask for (a linear classifier, learned on the asked questions): the pages in the
-- order of `position`, and a weight of each for each number of a piece, see `kenes_content::schema::weights`, deflated (RFC 1951).
CREATE TABLE search_class (
    position INTEGER PRIMARY KEY,
    entry    INTEGER NOT NULL
) STRICT;

CREATE TABLE search_weights (
    id      INTEGER PRIMARY KEY,
    weights BLOB NOT NULL
) STRICT;

-- The words of the phrases below, by the keys under which they stand in a question; a short word counts only as
-- it stands (=). A word typed in Latin letters is known by its sound (~).
CREATE TABLE search_danger_word (
    key  TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;

-- Phrases that mean danger, each under one of its words; `others` are the words that have to be there too, with spaces
-- between. A `calm` one means that it is not this danger.
CREATE TABLE search_danger (
    word   TEXT NOT NULL,
    others TEXT NOT NULL,
    danger INTEGER NOT NULL,
    calm   INTEGER NOT NULL,
    PRIMARY KEY (word, others, danger)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_nearest (
    position INTEGER PRIMARY KEY,
    page     TEXT NOT NULL
) STRICT;

-- Letters as they are asked and printed, in both languages: JSON of `kenes_content::letters::Letter`, and under the id '' of
-- `kenes_content::letters::Shared`. What is said about a letter is its page.
CREATE TABLE letter (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    data     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Deadlines in both languages: JSON of `kenes_content::counting::Deadline`, and under the id '' of
-- `kenes_content::counting::Counting`, the calendar and the rules. None of either where there are no deadlines.
CREATE TABLE deadline (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    data     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
