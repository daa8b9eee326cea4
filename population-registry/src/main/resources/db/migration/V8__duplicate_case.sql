-- A newcomer who is likely registered already: nobody is entered and no number is given until somebody has decided. The texts
-- are JSON as it was: pinned, and asked for by nothing but the case.
CREATE TABLE duplicate_case (
    id            uuid        PRIMARY KEY,
    state         text        NOT NULL CHECK (state IN ('OPEN', 'ASSIGNED', 'DECIDED', 'WITHDRAWN')),
    kind          text        NOT NULL,
    request       text        NOT NULL,
    fingerprint   text        NOT NULL,
    described     text        NOT NULL,
    territory     text        NOT NULL,
    rules         text        NOT NULL,
    opened_at     timestamptz NOT NULL,
    opened_by     text        NOT NULL,
    due_at        timestamptz NOT NULL,
    assigned_to   text,
    claimed_until timestamptz,
    decision      text        CHECK (decision IN ('SAME', 'DIFFERENT')),
    closed_at     timestamptz,
    closed_by     text,
    reason        text,
    person        uuid        REFERENCES person (id),
    version       integer     NOT NULL,
    CONSTRAINT duplicate_case_four_eyes CHECK (assigned_to <> opened_by AND (decision IS NULL OR closed_by <> opened_by)),
    CONSTRAINT duplicate_case_assigned CHECK (
        num_nulls(assigned_to, claimed_until) IN (0, 2) AND (state <> 'ASSIGNED' OR assigned_to IS NOT NULL)),
    CONSTRAINT duplicate_case_closed CHECK (
        num_nulls(closed_at, closed_by, reason) = CASE WHEN state IN ('DECIDED', 'WITHDRAWN') THEN 0 ELSE 3 END),
    CONSTRAINT duplicate_case_decided CHECK (
        num_nulls(decision, person) = CASE WHEN state = 'DECIDED' THEN 0 ELSE 2 END)
);

CREATE INDEX duplicate_case_opened ON duplicate_case (opened_at, id);

-- Whoever sends a newcomer again while the case waits is led to the same case.
CREATE UNIQUE INDEX duplicate_case_waiting ON duplicate_case (opened_by, fingerprint) WHERE state IN ('OPEN', 'ASSIGNED');

-- Who may be the newcomer, as it was seen: what is decided rests on it, whatever becomes of the person later.
CREATE TABLE duplicate_case_match (
    duplicate_case uuid        NOT NULL REFERENCES duplicate_case (id),
    person         uuid        NOT NULL REFERENCES person (id),
    score          float8      NOT NULL,
    level          text        NOT NULL CHECK (level IN ('LIKELY', 'POSSIBLE')),
    known          text        NOT NULL,
    fields         text        NOT NULL,
    seen_at        timestamptz NOT NULL,
    PRIMARY KEY (duplicate_case, person)
);
