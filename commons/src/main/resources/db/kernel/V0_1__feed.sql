-- Events in the order in which their transactions began to write. (xid, id) is final once xid is below the oldest
-- running transaction; id alone is not, because a lower id can commit later.
CREATE TABLE feed_event (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid     xid8        NOT NULL DEFAULT pg_current_xact_id(),
    type    text        NOT NULL,
    subject uuid        NOT NULL,
    at      timestamptz NOT NULL,
    data    jsonb       NOT NULL
);

CREATE INDEX feed_event_position ON feed_event (xid, id);
CREATE INDEX feed_event_subject ON feed_event (subject, xid);

-- Appends in the caller's transaction. A subject's event that would be read before one already committed is refused as a
-- serialization failure: the command is repeated in a younger transaction, and the order of a subject's events holds.
CREATE FUNCTION append_feed_event(event_type text, event_subject uuid, event_data jsonb, event_at timestamptz)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    appended bigint;
BEGIN
    IF EXISTS (SELECT 1 FROM feed_event WHERE subject = event_subject AND xid > pg_current_xact_id()) THEN
        RAISE EXCEPTION 'a younger transaction already told of this subject' USING ERRCODE = '40001';
    END IF;
    INSERT INTO feed_event (type, subject, data, at) VALUES (event_type, event_subject, event_data, event_at)
    RETURNING id INTO appended;
    RETURN appended;
END
$$;

-- How far this service has followed each feed; moved in the transaction of the effect.
CREATE TABLE feed_cursor (
    feed        text PRIMARY KEY,
    position    text        NOT NULL,
    event_time  timestamptz NOT NULL,
    followed_at timestamptz NOT NULL
);
