-- Events that one act tells of very many, a hundred to a row: a row for each took longer to keep than what it told of. The feed shows
-- each of them as it shows any other.
CREATE TABLE feed_bundle (
    xid      xid8        NOT NULL DEFAULT pg_current_xact_id(),
    last     bigint      NOT NULL,
    type     text        NOT NULL,
    subjects uuid[]      NOT NULL,
    at       timestamptz NOT NULL,
    alike    text        NOT NULL,
    each     text[]      NOT NULL,
    PRIMARY KEY (xid, last),
    CONSTRAINT feed_bundle_each CHECK (cardinality(subjects) = cardinality(each))
) WITH (toast_tuple_target = 8160);

-- Nobody asks for a bundle by what it holds.
ALTER TABLE feed_bundle
    ALTER COLUMN subjects SET STATISTICS 0,
    ALTER COLUMN alike SET STATISTICS 0,
    ALTER COLUMN each SET STATISTICS 0;

COMMENT ON COLUMN feed_bundle.last IS 'the number of its last event; those before have the numbers before';
COMMENT ON COLUMN feed_bundle.alike IS 'members of a JSON object, which the data of all of them have';
COMMENT ON COLUMN feed_bundle.each IS 'the members that the data of each has besides';

-- Every event, alone or in a bundle.
CREATE VIEW told_event AS
SELECT xid, id, type, subject, at, data
  FROM feed_event
UNION ALL
SELECT xid, last - cardinality(subjects) + place, type, subject, at, cast('{' || alike || ',' || said || '}' AS json)
  FROM feed_bundle, unnest(subjects, each) WITH ORDINALITY AS one(subject, said, place);

CREATE OR REPLACE FUNCTION told_by_younger(subjects uuid[]) RETURNS boolean LANGUAGE sql
SET enable_seqscan = off SET enable_nestloop = off SET enable_mergejoin = off AS $$
    SELECT EXISTS (SELECT FROM told_event JOIN unnest(subjects) AS asked(subject) USING (subject)
                    WHERE xid > pg_current_xact_id())
$$;

-- Appends an event of each subject in the caller's transaction, in their order; refused as a single event is. As many numbers are drawn as
-- there are events, so that none of these is that of another event of the transaction, though others draw meanwhile.
CREATE FUNCTION append_feed_events(event_type text, event_at timestamptz, event_alike text, event_subjects uuid[], event_each text[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF told_by_younger(event_subjects) THEN
        RAISE EXCEPTION 'a younger transaction already told of a subject' USING ERRCODE = '40001';
    END IF;
    INSERT INTO feed_bundle (last, type, subjects, at, alike, each)
    SELECT (SELECT max(nextval('feed_event_id_seq')) FROM generate_series(1, cardinality(bundled))),
           event_type, bundled, event_at, event_alike, said
      FROM (SELECT event_subjects[place : place + 99] AS bundled, event_each[place : place + 99] AS said
              FROM generate_series(1, cardinality(event_subjects), 100) AS place
            OFFSET 0) AS bundles;
END
$$;
