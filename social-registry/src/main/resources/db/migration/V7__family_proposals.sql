-- A marriage or a divorce of which the population registry told: what it changes in a household, an agent decides.
CREATE TABLE family_proposal (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    event       uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('marriage', 'divorce')),
    happened_on date        NOT NULL,
    husband     uuid        NOT NULL,
    wife        uuid        NOT NULL,
    household   uuid        NOT NULL REFERENCES household,
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('open', 'accepted', 'dismissed')),
    reason      text,
    decided_at  timestamptz,
    UNIQUE (event, household),
    CHECK ((state = 'open') = (decided_at IS NULL)),
    CHECK ((state = 'dismissed') = (reason IS NOT NULL))
);

CREATE INDEX family_proposal_open ON family_proposal (id) WHERE state = 'open';
