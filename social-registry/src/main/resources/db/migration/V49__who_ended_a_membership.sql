-- Who decided a removal: else whoever did could answer the complaint against it. Of what ended before nobody knows any more. The
-- functions are those of V5 with one column more.
ALTER TABLE membership
    ADD COLUMN ended_by text,
    ADD CONSTRAINT membership_ended_by CHECK (ended_by IS NULL OR valid_until IS NOT NULL) NOT VALID;
ALTER TABLE membership_history
    ADD COLUMN ended_by text;
ALTER TABLE membership
    ALTER COLUMN ended_by SET STATISTICS 0;
ALTER TABLE membership_history
    ALTER COLUMN ended_by SET STATISTICS 0;

COMMENT ON COLUMN membership.ended_by IS 'the subject of the token behind the end, or the name of the feed; empty where it is not known';

CREATE OR REPLACE FUNCTION membership_began() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO membership_history (membership, household, position, person, idcs, relation, spouse, parents, birth_date, sex,
                                    situation, valid_from, valid_until, end_reason, ended_by, recorded_at)
    SELECT id, household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, valid_from, valid_until,
           end_reason, ended_by, coalesce(recorded_at, valid_from)
      FROM began
     WHERE household IS NOT NULL;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION membership_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH change AS (
        SELECT now.*,
               coalesce(now.recorded_at, now.valid_from) AS at,
               CASE WHEN (now.relation, now.spouse, now.parents, now.birth_date, now.sex, now.situation)
                         IS DISTINCT FROM
                         (was.relation, was.spouse, was.parents, was.birth_date, was.sex, was.situation)
                    THEN greatest(now.holds_from, now.valid_from)
                    ELSE 'infinity' END AS changes_on
          FROM is_now now
          JOIN it_was was ON was.id = now.id
         WHERE now.household IS NOT NULL),
    closed AS (
        UPDATE membership_history known
           SET superseded_at = change.at
          FROM change
         WHERE known.membership = change.id AND known.superseded_at IS NULL
           AND coalesce(known.valid_until, 'infinity')
               > least(coalesce(change.valid_until, 'infinity'), change.changes_on)
        RETURNING known.*, change.at, change.changes_on, change.valid_until AS ends, change.end_reason AS ends_for,
                  change.ended_by AS ends_by)
    INSERT INTO membership_history (membership, household, position, person, idcs, relation, spouse, parents, birth_date, sex,
                                    situation, valid_from, valid_until, end_reason, ended_by, recorded_at)
    SELECT membership, household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, valid_from,
           least(ends, changes_on), CASE WHEN ends <= changes_on THEN ends_for END, CASE WHEN ends <= changes_on THEN ends_by END, at
      FROM closed
     WHERE valid_from < least(coalesce(ends, 'infinity'), changes_on)
    UNION ALL
    SELECT id, household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, changes_on,
           valid_until, end_reason, ended_by, at
      FROM change
     WHERE changes_on < coalesce(valid_until, 'infinity');
    RETURN NULL;
END $$;
