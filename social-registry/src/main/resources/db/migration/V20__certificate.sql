-- What the registry put on paper, as it was then. Whether it still holds is found by comparing it with the household.
CREATE TABLE certificate (
    id          uuid PRIMARY KEY,
    household   uuid        NOT NULL REFERENCES household,
    kind        text        NOT NULL CHECK (kind IN ('registration', 'score')),
    head        uuid        NOT NULL,
    content     jsonb       NOT NULL,
    code        text        NOT NULL,
    issued_at   timestamptz NOT NULL,
    issued_by   text        NOT NULL,
    valid_until date        NOT NULL
);

CREATE INDEX certificate_household ON certificate (household, id DESC);
