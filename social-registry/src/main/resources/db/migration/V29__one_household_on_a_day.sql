-- That nobody lives in two households on one day was held by a GiST index, in which a new membership cost more than in all other
-- indexes together. Two open memberships are refused by membership_one_household. What is left is a past one that reaches into
-- another, and that takes an insertion or a change of days: it is looked for where one happens.
ALTER TABLE membership DROP CONSTRAINT membership_one_at_a_time;

CREATE INDEX membership_person ON membership (person);
-- The same is found by the person.
DROP INDEX membership_head;

-- Who inserts an open membership, or ends one, waits at membership_one_household for whoever does the same to the same person, and
-- sees here what they left. Past days have no such index: whoever takes some waits until nobody else writes, so that of two who
-- do not see each other one comes after the other. No path of the service does; what may still come is guarded.
CREATE FUNCTION one_membership_at_a_time() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    past boolean;
BEGIN
    IF TG_OP = 'INSERT' THEN
        past := EXISTS (SELECT FROM written WHERE household IS NOT NULL AND valid_until > valid_from);
    ELSE
        past := EXISTS (SELECT FROM written
                         WHERE household IS NOT NULL
                           AND NOT EXISTS (SELECT FROM overwritten
                                            WHERE overwritten.id = written.id AND overwritten.person = written.person
                                              AND overwritten.household IS NOT NULL
                                              AND daterange(overwritten.valid_from, overwritten.valid_until)
                                                  @> daterange(written.valid_from, written.valid_until)));
        IF NOT past THEN
            RETURN NULL;
        END IF;
    END IF;
    IF past THEN
        LOCK TABLE membership IN SHARE ROW EXCLUSIVE MODE;
    END IF;
    IF EXISTS (SELECT FROM written
                 JOIN membership other ON other.person = written.person AND other.id <> written.id
                WHERE written.household IS NOT NULL AND other.household IS NOT NULL
                  AND daterange(other.valid_from, other.valid_until) && daterange(written.valid_from, written.valid_until)) THEN
        RAISE EXCEPTION 'somebody would live in two households on one day'
              USING ERRCODE = 'exclusion_violation', TABLE = 'membership', CONSTRAINT = 'membership_one_at_a_time';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER membership_one_at_a_time_new AFTER INSERT ON membership REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION one_membership_at_a_time();
CREATE TRIGGER membership_one_at_a_time_changed AFTER UPDATE ON membership
    REFERENCING OLD TABLE AS overwritten NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION one_membership_at_a_time();

-- Triggers write these two from rows whose household the database has just made sure of.
ALTER TABLE membership_history DROP CONSTRAINT membership_history_household_fkey;
ALTER TABLE household_place DROP CONSTRAINT household_place_household_fkey;

-- Whose stays they are is found by the memberships.
DROP INDEX membership_history_idcs;

-- New households are grouped before their steps are named, as changed ones are.
CREATE OR REPLACE FUNCTION count_new_households() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    lines numeric[] := (SELECT array_agg(value ORDER BY value) FROM score_threshold);
BEGIN
    INSERT INTO household_count_change
    SELECT province, area, people, greatest(quarter / 4, lines[below] + 0.0000001), sum(households)
      FROM (SELECT left(territory, 6) AS province, area, people, floor(score * 4) AS quarter,
                   width_bucket(score - 0.0000001, lines) AS below, count(*) AS households
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
