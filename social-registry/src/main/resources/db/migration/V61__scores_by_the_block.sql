-- Scores of a campaign whose facts were kept before, a hundred to a row, in the order of their households: of each there is nothing new
-- but its number, and a row with three index entries for each took longer to write than the household itself.
CREATE TABLE score_block (
    id           uuid PRIMARY KEY,
    campaign     uuid        NOT NULL REFERENCES campaign,
    first        uuid        NOT NULL,
    formula      text        NOT NULL,
    computed_at  timestamptz NOT NULL,
    day          date        NOT NULL,
    households   uuid[]      NOT NULL,
    declarations uuid[]      NOT NULL,
    bases        uuid[]      NOT NULL,
    values       numeric[]   NOT NULL,
    CONSTRAINT score_block_first CHECK (first = households[1]),
    CONSTRAINT score_block_each CHECK (cardinality(households) BETWEEN 1 AND 127
                                       AND cardinality(declarations) = cardinality(households)
                                       AND cardinality(bases) = cardinality(households)
                                       AND cardinality(values) = cardinality(households)),
    UNIQUE (campaign, first)
) WITH (toast_tuple_target = 8160);

ALTER TABLE score_block
    ALTER COLUMN households SET STATISTICS 0,
    ALTER COLUMN declarations SET STATISTICS 0,
    ALTER COLUMN bases SET STATISTICS 0,
    ALTER COLUMN values SET STATISTICS 0;

COMMENT ON COLUMN score_block.id IS 'its seven last bits are zero; a score has the place of its household there, counted from one';
COMMENT ON COLUMN score_block.bases IS 'the scores whose facts these are';

-- The ids that a place in a block, or a block of a range, has: the eight last digits are counted up.
CREATE FUNCTION score_id(counted_from uuid, number integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT cast(left(cast(counted_from AS text), 28)
                || lpad(to_hex(cast(cast('x' || right(cast(counted_from AS text), 8) AS bit(32)) AS integer) + number), 8, '0') AS uuid)
$$;

-- As a set, since only such a function is woven into the statement that asks.
CREATE FUNCTION score_in_block(block score_block, place integer) RETURNS SETOF score LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT score_id(block.id, place), block.households[place], block.declarations[place], 'campaign', block.formula,
           block.values[place], block.computed_at, cast(NULL AS jsonb), cast(NULL AS jsonb), block.campaign, cast(NULL AS text),
           block.bases[place], block.day
$$;

-- All scores of a household, in no order.
CREATE FUNCTION scores_of(home uuid) RETURNS SETOF score LANGUAGE sql STABLE ROWS 5 AS $$
    SELECT score.* FROM score WHERE household = home
    UNION ALL
    SELECT kept.*
      FROM campaign,
           LATERAL (SELECT score_block AS block, array_position(households, home) AS place
                      FROM score_block
                     WHERE campaign = campaign.id AND first <= home
                     ORDER BY first DESC
                     LIMIT 1) AS nearest,
           score_in_block(block, place) AS kept
     WHERE place IS NOT NULL
$$;

-- The score with an id, if there is one.
CREATE FUNCTION scores_with(asked uuid) RETURNS SETOF score LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT score.* FROM score WHERE id = asked
    UNION ALL
    SELECT kept.*
      FROM (SELECT cast(cast('x' || right(cast(asked AS text), 2) AS bit(8)) AS integer) & 127 AS place) AS last,
           score_block,
           score_in_block(score_block, place) AS kept
     WHERE score_block.id = score_id(asked, -place) AND place BETWEEN 1 AND cardinality(households)
$$;

-- What a household's code is made of is checked where one is given, not whenever anything of the household changes.
CREATE DOMAIN household_code AS text
    CONSTRAINT household_code_digits CHECK (length(VALUE) BETWEEN 9 AND 18 AND translate(VALUE, '0123456789', '') = '');
ALTER TABLE household
    DROP CONSTRAINT household_code_check,
    ALTER COLUMN code TYPE household_code;
