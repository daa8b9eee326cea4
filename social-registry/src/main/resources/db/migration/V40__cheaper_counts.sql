-- A campaign has two scores counted for each household that it writes, the old one and the new. As whole numbers of their last
-- decimal they are divided, compared and hashed in a fraction of the time that decimals take.
CREATE FUNCTION score_units(score numeric) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT cast(score * 10000000 AS bigint)
$$;

-- The quarter below a score, below zero too: scores are between -100 and 100.
CREATE FUNCTION score_quarter(units bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT (units + 1000000000) / 2500000 - 400
$$;

CREATE OR REPLACE FUNCTION count_changed_households() RETURNS trigger LANGUAGE plpgsql
SET enable_sort = off SET work_mem = '32MB' AS $$
DECLARE
    lines bigint[] := (SELECT array_agg(score_units(value) ORDER BY value) FROM score_threshold);
BEGIN
    INSERT INTO household_count_change
    SELECT province, area, people, greatest(quarter * 0.25, (lines[below] + 1) * 0.0000001), sum(households)
      FROM (SELECT left(territory, 6) AS province, area, people, score_quarter(units) AS quarter,
                   width_bucket(units - 1, lines) AS below, sum(households) AS households
              FROM (SELECT territory, area, people, score_units(score) AS units, 1 AS households
                      FROM written
                     WHERE dissolved_on IS NULL
                    UNION ALL
                    SELECT territory, area, people, score_units(score), -1
                      FROM overwritten
                     WHERE dissolved_on IS NULL) AS turn
             GROUP BY 1, 2, 3, 4, 5) AS grouped
     GROUP BY 1, 2, 3, 4
    HAVING sum(households) <> 0;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION count_new_households() RETURNS trigger LANGUAGE plpgsql
SET enable_sort = off SET work_mem = '32MB' AS $$
DECLARE
    lines bigint[] := (SELECT array_agg(score_units(value) ORDER BY value) FROM score_threshold);
BEGIN
    INSERT INTO household_count_change
    SELECT province, area, people, greatest(quarter * 0.25, (lines[below] + 1) * 0.0000001), sum(households)
      FROM (SELECT left(territory, 6) AS province, area, people, score_quarter(score_units(score)) AS quarter,
                   width_bucket(score_units(score) - 1, lines) AS below, count(*) AS households
              FROM written
             WHERE dissolved_on IS NULL
             GROUP BY 1, 2, 3, 4, 5) AS grouped
     GROUP BY 1, 2, 3, 4;
    INSERT INTO household_entry_count_change
    SELECT date_trunc('month', registered_on)::date, left(territory, 6), area, count(*)
      FROM written
     GROUP BY 1, 2, 3;
    RETURN NULL;
END
$$;

-- An update that does not name the place is not asked whether it moved anybody.
DROP TRIGGER household_moved ON household;
CREATE TRIGGER household_moved AFTER UPDATE OF territory, area, address_line ON household
    FOR EACH ROW WHEN ((OLD.territory, OLD.area, OLD.address_line) IS DISTINCT FROM
                       (NEW.territory, NEW.area, NEW.address_line))
    EXECUTE FUNCTION household_moved();
