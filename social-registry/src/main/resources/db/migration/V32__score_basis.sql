-- What a household is scored by on any day is written once, with the score that first counted it: where it is, who lives there
-- and what was declared. A later score that counts the same for another day names that score instead.
ALTER TABLE score
    ADD COLUMN facts text,
    ADD COLUMN basis uuid,
    ADD COLUMN day   date,
    DROP CONSTRAINT score_inputs_known,
    -- Causes are an enum of the service; a pattern took a tenth of the time of a row.
    DROP CONSTRAINT score_cause_check;

COMMENT ON COLUMN score.facts IS 'JSON of all that a score counts but the day';
COMMENT ON COLUMN score.basis IS 'the score whose facts these are; null where the row has facts or inputs of its own';
COMMENT ON COLUMN score.day IS 'the day that ages were counted at';
COMMENT ON COLUMN score.inputs IS 'as counted, where members have outgrown what was declared';

UPDATE score
   SET facts = cast((cast(pinned AS jsonb) - 'on')
                    || jsonb_build_object('answers', (SELECT answers FROM declaration WHERE id = score.declaration)) AS text),
       day = cast(cast(pinned AS jsonb) ->> 'on' AS date)
 WHERE pinned IS NOT NULL;

ALTER TABLE score
    DROP COLUMN pinned,
    ADD CONSTRAINT score_inputs_known CHECK (basis IS NOT NULL OR facts IS NOT NULL OR inputs IS NOT NULL),
    ADD CONSTRAINT score_day_known CHECK (day IS NOT NULL OR inputs IS NOT NULL),
    -- Facts are two kilobytes; to press them costs more than the room.
    SET (toast_tuple_target = 8160);

CREATE OR REPLACE FUNCTION score_inputs(kept score) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(kept.inputs,
                    (cast(coalesce(kept.facts, (SELECT facts FROM score WHERE id = kept.basis)) AS jsonb) - 'sheet')
                    || jsonb_build_object('on', kept.day))
$$;

ALTER TABLE household ADD COLUMN basis uuid;

COMMENT ON COLUMN household.basis IS 'the score whose facts still hold; null when something of them has changed since';
