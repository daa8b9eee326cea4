-- What each event of a bundle says is kept as the lines that it is sent as. They are taken apart where they are read, a page at a time.
DROP VIEW told_event;
DROP FUNCTION append_feed_events;
ALTER TABLE feed_bundle
    DROP CONSTRAINT feed_bundle_each,
    ALTER COLUMN each TYPE text USING array_to_string(each, E'\n'),
    ADD CONSTRAINT feed_bundle_each
        CHECK (cardinality(subjects) BETWEEN 1 AND 100
               AND cardinality(subjects) = octet_length(each) - octet_length(replace(each, E'\n', '')) + 1);

COMMENT ON COLUMN feed_bundle.each IS 'the members that the data of each has besides, a line for each';

CREATE VIEW told_event AS
SELECT xid, id, type, subject, at, data
  FROM feed_event
UNION ALL
SELECT xid, last - cardinality(subjects) + place, type, subject, at, cast('{' || alike || ',' || said || '}' AS json)
  FROM feed_bundle, unnest(subjects, string_to_array(each, E'\n')) WITH ORDINALITY AS one(subject, said, place);

-- Whoever draws a number has the ninety-nine after it, too: a bundle draws once. To draw one for each event took as long as to keep it.
ALTER TABLE feed_event ALTER COLUMN id SET INCREMENT BY 100;

-- Appends an event of each subject in the caller's transaction, in their order; refused as a single event is. What they say comes as
-- lines, those of a hundred subjects in a text.
CREATE FUNCTION append_feed_events(event_type text, event_at timestamptz, event_alike text, event_subjects uuid[], event_lines text[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF told_by_younger(event_subjects) THEN
        RAISE EXCEPTION 'a younger transaction already told of a subject' USING ERRCODE = '40001';
    END IF;
    IF cardinality(event_lines) <> (cardinality(event_subjects) + 99) / 100 THEN
        RAISE EXCEPTION '% texts for % subjects', cardinality(event_lines), cardinality(event_subjects);
    END IF;
    INSERT INTO feed_bundle (last, type, subjects, at, alike, each)
    SELECT nextval('feed_event_id_seq') + cardinality(bundled) - 1, event_type, bundled, event_at, event_alike, lines
      FROM unnest(event_lines) WITH ORDINALITY AS hundred(lines, place),
           LATERAL (SELECT event_subjects[100 * place - 99 : 100 * place] AS bundled OFFSET 0) AS bundle;
END
$$;
