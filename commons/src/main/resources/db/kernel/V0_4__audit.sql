-- Who read whose data, why and what. Services write it in the statement of the read:
-- INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
CREATE TABLE consultation (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    person      uuid        NOT NULL,
    actor       text        NOT NULL,
    role        text        NOT NULL,
    client      text,
    purpose     text        NOT NULL,
    legal_basis text        NOT NULL,
    fields      text[]      NOT NULL,
    trace       text,
    at          timestamptz NOT NULL
);

CREATE INDEX consultation_of_person ON consultation (person, at DESC, id DESC);
CREATE INDEX consultation_position ON consultation (xid, id);

-- Who did what: one row per act, written in the transaction of the act. The detail itself stays where it belongs; its
-- hash here proves later what was done.
CREATE TABLE audit_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    action      text        NOT NULL,
    subject     uuid        NOT NULL,
    actor       text        NOT NULL,
    role        text        NOT NULL,
    client      text,
    trace       text,
    detail_hash bytea       NOT NULL,
    at          timestamptz NOT NULL
);

CREATE INDEX audit_entry_subject ON audit_entry (subject, at DESC, id DESC);
CREATE INDEX audit_entry_position ON audit_entry (xid, id);
