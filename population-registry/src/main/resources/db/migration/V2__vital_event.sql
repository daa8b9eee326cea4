CREATE TABLE vital_event (
    id          uuid        PRIMARY KEY,
    type        text        NOT NULL CHECK (type IN ('DEATH')),
    person      uuid        NOT NULL REFERENCES person (id),
    date        date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);

-- Nobody dies twice.
CREATE UNIQUE INDEX vital_event_one_death ON vital_event (person) WHERE type = 'DEATH';
