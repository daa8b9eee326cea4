-- Messages to people that are still to be delivered. A delivered one is deleted: it holds an address and a secret. One without an
-- address goes nowhere; it is written so that writing to somebody costs what writing to nobody does.
CREATE TABLE outbox_message (
    id              uuid        PRIMARY KEY,
    channel         text        NOT NULL CHECK (channel IN ('SMS', 'EMAIL', 'NONE')),
    recipient       text,
    body            text        NOT NULL,
    expires_at      timestamptz NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    CHECK ((channel = 'NONE') = (recipient IS NULL))
);

CREATE INDEX outbox_message_due ON outbox_message (next_attempt_at);

-- A code that was sent to a person's contact on record, or to nobody when nobody was found: subject and contact are stand-ins then.
CREATE TABLE one_time_code (
    id           uuid        PRIMARY KEY,
    use          text        NOT NULL CHECK (use IN ('PRESENCE', 'RECOVERY')),
    requester    text        NOT NULL,
    subject      uuid        NOT NULL,
    contact      uuid        NOT NULL,
    person       uuid        REFERENCES person (id),
    code_hash    bytea       NOT NULL,
    requested_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    wrong        integer     NOT NULL DEFAULT 0,
    used_at      timestamptz
);

CREATE INDEX one_time_code_subject ON one_time_code (subject, requested_at);
CREATE INDEX one_time_code_contact ON one_time_code (contact, requested_at);
CREATE INDEX one_time_code_requester ON one_time_code (requester, requested_at);
