-- A campaign scores a nation: of each household it keeps the score, and pins what it was computed from instead of copying it.
-- The breakdown of such a score is computed again when it is asked for; formulas are never taken away.
ALTER TABLE score
    ALTER COLUMN inputs DROP NOT NULL,
    ALTER COLUMN breakdown DROP NOT NULL,
    ADD COLUMN pinned text,
    ADD CONSTRAINT score_inputs_known CHECK (num_nonnulls(inputs, pinned) = 1),
    -- Looked up twice for each row, these took four fifths of its time. Households and declarations are never deleted, and
    -- who writes a score holds the row of its household.
    DROP CONSTRAINT score_household_fkey,
    DROP CONSTRAINT score_declaration_fkey;

COMMENT ON COLUMN score.pinned IS 'JSON: all inputs but the answers, which are those of the declaration; null where inputs has all';

CREATE FUNCTION score_inputs(kept score) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(kept.inputs,
                    cast(kept.pinned AS jsonb)
                    || jsonb_build_object('answers', (SELECT answers FROM declaration WHERE id = kept.declaration)))
$$;

-- Half of each page stays free, so that a new score stays on it and no index has to learn of it.
ALTER TABLE household SET (fillfactor = 45);

-- The same counts; thresholds are read once for a statement, and steps are told for groups instead of rows. Scores and thresholds
-- have seven decimals: what is below a score is at most the score less the last of them.
CREATE OR REPLACE FUNCTION count_changed_households() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    lines numeric[] := (SELECT array_agg(value ORDER BY value) FROM score_threshold);
BEGIN
    INSERT INTO household_count_change
    SELECT province, area, people, greatest(quarter / 4, lines[below] + 0.0000001), sum(households)
      FROM (SELECT left(territory, 6) AS province, area, people, floor(score * 4) AS quarter,
                   width_bucket(score - 0.0000001, lines) AS below, sum(households) AS households
              FROM (SELECT territory, area, people, score, 1 AS households FROM written WHERE dissolved_on IS NULL
                    UNION ALL
                    SELECT territory, area, people, score, -1 FROM overwritten WHERE dissolved_on IS NULL) AS turn
             GROUP BY 1, 2, 3, 4, 5) AS grouped
     GROUP BY 1, 2, 3, 4
    HAVING sum(households) <> 0;
    RETURN NULL;
END
$$;
