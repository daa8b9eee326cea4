-- An event's place in the feed is its key and its only index: two more took longer to keep than the event itself.
DROP INDEX feed_event_subject;
DROP INDEX feed_event_position;
ALTER TABLE feed_event
    DROP CONSTRAINT feed_event_pkey,
    ADD PRIMARY KEY (xid, id);

-- Whether a younger transaction has already told of one of these. Little is so young: it is found by the key also where the table
-- has no statistics yet, and looked up in a hash however many are asked about.
CREATE FUNCTION told_by_younger(subjects uuid[]) RETURNS boolean LANGUAGE sql
SET enable_seqscan = off SET enable_nestloop = off SET enable_mergejoin = off AS $$
    SELECT EXISTS (SELECT FROM feed_event JOIN unnest(subjects) AS asked(subject) USING (subject)
                    WHERE xid > pg_current_xact_id())
$$;

CREATE OR REPLACE FUNCTION append_feed_event(event_type text, event_subject uuid, event_data jsonb, event_at timestamptz)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    appended bigint;
BEGIN
    IF told_by_younger(ARRAY[event_subject]) THEN
        RAISE EXCEPTION 'a younger transaction already told of this subject' USING ERRCODE = '40001';
    END IF;
    INSERT INTO feed_event (type, subject, data, at) VALUES (event_type, event_subject, event_data, event_at)
    RETURNING id INTO appended;
    RETURN appended;
END
$$;
