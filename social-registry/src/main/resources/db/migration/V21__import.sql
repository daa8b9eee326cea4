-- A file of households, by whom it was sent. There is no job before the last part has come.
CREATE TABLE household_import (
    id          uuid        PRIMARY KEY,
    columns     text[],
    separator   text,
    dry_run     boolean     NOT NULL,
    importer    text        NOT NULL,
    role        text        NOT NULL,
    client      text,
    trace       text,
    received_at timestamptz NOT NULL,
    job         uuid
);

-- Lines of a file as they came, until they are done; then only what became of them.
CREATE TABLE import_part (
    import     uuid    NOT NULL REFERENCES household_import (id) ON DELETE CASCADE,
    position   integer NOT NULL,
    first_line integer NOT NULL,
    content    bytea,
    registered integer NOT NULL DEFAULT 0,
    unchanged  integer NOT NULL DEFAULT 0,
    refused    integer NOT NULL DEFAULT 0,
    PRIMARY KEY (import, position)
);

-- Read once and thrown away: not worth packing.
ALTER TABLE import_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- Which row each of an importer's keys stood for; what makes a file that is sent again change nothing. Those of a dry run stand
-- under its own id and go with its end. No household is ever deleted, so there is no foreign key to check.
CREATE TABLE import_key (
    row_key   text    NOT NULL,
    importer  text    NOT NULL,
    import    uuid    NOT NULL,
    line      integer NOT NULL,
    content   uuid    NOT NULL,
    household uuid,
    PRIMARY KEY (row_key, importer)
);

-- What is wrong with a row, and the words for it, kept once. Nothing of the row but its key.
CREATE TABLE import_reason (
    id   uuid PRIMARY KEY,
    code text NOT NULL,
    en   text NOT NULL,
    fr   text NOT NULL,
    ar   text NOT NULL
);

CREATE TABLE import_error (
    import  uuid    NOT NULL REFERENCES household_import (id) ON DELETE CASCADE,
    line    integer NOT NULL,
    place   integer NOT NULL,
    row_key text,
    pointer text    NOT NULL,
    reason  uuid    NOT NULL REFERENCES import_reason (id),
    PRIMARY KEY (import, line, place)
);
