-- Who read whose data, and who did what: one table, so that one chain of seals covers both. Rows are only ever added;
-- (xid, id) is their final order once xid is below the oldest running transaction.
CREATE TABLE audit_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    action      text        NOT NULL DEFAULT 'consultation',
    subject     uuid        NOT NULL,
    actor       text        NOT NULL,
    role        text        NOT NULL,
    client      text,
    purpose     text,
    legal_basis text,
    fields      text[],
    detail_hash bytea,
    trace       text,
    at          timestamptz NOT NULL,
    CHECK (action <> 'consultation' OR num_nulls(purpose, legal_basis, fields) = 0)
);

CREATE INDEX audit_entry_position ON audit_entry (xid, id);
CREATE INDEX audit_entry_consultation ON audit_entry (subject, at DESC, id DESC) WHERE action = 'consultation';

-- The consultations alone. Services write them here, in the statement of the read:
-- INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
CREATE VIEW consultation AS
SELECT id, subject AS person, actor, role, client, purpose, legal_basis, fields, trace, at
  FROM audit_entry
 WHERE action = 'consultation';

-- Each seal signs the Merkle root of the entries from one position to another, both included, and the seal before it.
CREATE TABLE audit_seal (
    seq           bigint PRIMARY KEY CHECK (seq > 0),
    from_position text        NOT NULL,
    to_position   text        NOT NULL,
    entry_count   integer     NOT NULL CHECK (entry_count > 0),
    merkle_root   bytea       NOT NULL,
    previous_hash bytea       NOT NULL UNIQUE,
    hash          bytea       NOT NULL,
    key_id        text        NOT NULL,
    signature     bytea       NOT NULL,
    sealed_at     timestamptz NOT NULL
);

-- Keeps honest hands from slipping; what dishonest ones change, the seals show.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit rows are only ever added' USING ERRCODE = '42501';
END
$$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
