-- Which declarations partner bodies were asked about, and each question to them. A question waits here until its body has
-- answered: whatever is down, cut off or repeated.
ALTER TABLE declaration ADD COLUMN asked_at timestamptz;

CREATE INDEX declaration_unasked ON declaration (declared_at) WHERE asked_at IS NULL;

CREATE TABLE verification_request (
    id              uuid PRIMARY KEY,
    household       uuid        NOT NULL REFERENCES household,
    declaration     uuid        NOT NULL REFERENCES declaration,
    body            text        NOT NULL,
    answer          text        NOT NULL,
    contract        text,
    declared        text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('waiting', 'sent', 'answered')),
    attempts        integer     NOT NULL DEFAULT 0,
    requested_at    timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    answered_at     timestamptz,
    finding         text CHECK (finding IN ('confirmed', 'contradicted', 'unknown')),
    found_on        date,
    said            text,
    UNIQUE (declaration, body, answer),
    CHECK ((state = 'answered') = (finding IS NOT NULL))
);

CREATE INDEX verification_waiting ON verification_request (body, next_attempt_at) WHERE state = 'waiting';
CREATE INDEX verification_contradicted ON verification_request (answered_at, id) WHERE finding = 'contradicted';

-- Answer files that were read; a file of the same name is not read again.
CREATE TABLE verification_file (
    body    text        NOT NULL,
    name    text        NOT NULL,
    rows    integer     NOT NULL,
    faults  integer     NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (body, name)
);
