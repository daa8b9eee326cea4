-- Whom only named roles may see. A row here is the whole difference: nothing about the person's own rows changes, so that their
-- rights go on as before.
CREATE TABLE sealed_person (
    person uuid        PRIMARY KEY REFERENCES person (id),
    since  timestamptz NOT NULL
);

-- Why somebody was sealed, or is no longer: proposed by one, confirmed or declined by another. Nothing of it is forgotten.
CREATE TABLE seal_order (
    id          uuid        PRIMARY KEY,
    person      uuid        NOT NULL REFERENCES person (id),
    action      text        NOT NULL CHECK (action IN ('SEAL', 'UNSEAL')),
    reason      text        NOT NULL,
    legal_basis text        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    confirmed   boolean,
    decided_by  text,
    decided_at  timestamptz,
    CONSTRAINT seal_order_whole_decision CHECK (num_nulls(confirmed, decided_by, decided_at) IN (0, 3)),
    CONSTRAINT seal_order_two_people CHECK (decided_by <> proposed_by)
);

CREATE UNIQUE INDEX seal_order_one_open ON seal_order (person) WHERE confirmed IS NULL;
CREATE INDEX seal_order_person ON seal_order (person, id);
