-- The answer to a request that carried an Idempotency-Key, written in the transaction of its effect.
CREATE TABLE idempotent_answer (
    caller     text        NOT NULL,
    operation  text        NOT NULL,
    key        text        NOT NULL,
    body_hash  bytea       NOT NULL,
    status     integer,
    body       text,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (caller, operation, key)
);

CREATE INDEX idempotent_answer_expiry ON idempotent_answer (expires_at);
