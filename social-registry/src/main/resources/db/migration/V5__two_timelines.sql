-- Both timelines of a household. The tables membership and household say what holds now; beside them stands what held on which
-- day (valid_from, valid_until), as it was known when (recorded_at, superseded_at). Triggers write it with the statement that
-- changes a household, so that no change can forget it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE membership
    ADD COLUMN holds_from  date,
    ADD COLUMN recorded_at timestamptz,
    -- Deferred: one statement may end a membership and begin the next one.
    ADD CONSTRAINT membership_one_at_a_time EXCLUDE USING gist (person WITH =, daterange(valid_from, valid_until) WITH &&)
        WHERE (household IS NOT NULL) DEFERRABLE INITIALLY DEFERRED;

COMMENT ON COLUMN membership.holds_from IS 'the day from which relation, links and situation hold; the first day when empty';
COMMENT ON COLUMN membership.recorded_at IS 'when the row was last written; its first day when empty';

ALTER TABLE household
    ADD COLUMN place_since       date,
    ADD COLUMN place_recorded_at timestamptz,
    ADD COLUMN changes           integer NOT NULL DEFAULT 0;

COMMENT ON COLUMN household.changes IS 'how often its people changed: what is told of them is a new version, also when no other column is';

CREATE TABLE membership_history (
    membership    bigint      NOT NULL,
    household     uuid        NOT NULL REFERENCES household,
    position      smallint    NOT NULL,
    person        uuid        NOT NULL,
    idcs          text        NOT NULL,
    relation      text        NOT NULL,
    spouse        uuid,
    parents       uuid[]      NOT NULL,
    birth_date    date        NOT NULL,
    sex           text        NOT NULL,
    situation     jsonb       NOT NULL,
    valid_from    date        NOT NULL,
    valid_until   date,
    end_reason    text,
    recorded_at   timestamptz NOT NULL,
    superseded_at timestamptz
);

CREATE INDEX membership_history_household ON membership_history (household);
CREATE INDEX membership_history_idcs ON membership_history (idcs) WHERE superseded_at IS NULL;
CREATE INDEX membership_history_known ON membership_history (membership) WHERE superseded_at IS NULL;

CREATE TABLE household_place (
    household     uuid        NOT NULL REFERENCES household,
    territory     text        NOT NULL,
    region        text        NOT NULL,
    area          text        NOT NULL,
    address_line  text,
    valid_from    date        NOT NULL,
    valid_until   date,
    recorded_at   timestamptz NOT NULL,
    superseded_at timestamptz
);

CREATE INDEX household_place_household ON household_place (household);

CREATE FUNCTION membership_began() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO membership_history (membership, household, position, person, idcs, relation, spouse, parents, birth_date, sex,
                                    situation, valid_from, valid_until, end_reason, recorded_at)
    SELECT id, household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, valid_from, valid_until,
           end_reason, coalesce(recorded_at, valid_from)
      FROM began
     WHERE household IS NOT NULL;
    RETURN NULL;
END $$;

-- What was known of a membership is told anew from the day of the change on: what came before that day stays as it is.
CREATE FUNCTION membership_changed() RETURNS trigger LANGUAGE plpgsql AS $$
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
        RETURNING known.*, change.at, change.changes_on, change.valid_until AS ends, change.end_reason AS ends_for)
    INSERT INTO membership_history (membership, household, position, person, idcs, relation, spouse, parents, birth_date, sex,
                                    situation, valid_from, valid_until, end_reason, recorded_at)
    SELECT membership, household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, valid_from,
           least(ends, changes_on), CASE WHEN ends <= changes_on THEN ends_for END, at
      FROM closed
     WHERE valid_from < least(coalesce(ends, 'infinity'), changes_on)
    UNION ALL
    SELECT id, household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, changes_on,
           valid_until, end_reason, at
      FROM change
     WHERE changes_on < coalesce(valid_until, 'infinity');
    RETURN NULL;
END $$;

CREATE TRIGGER membership_began AFTER INSERT ON membership REFERENCING NEW TABLE AS began
    FOR EACH STATEMENT EXECUTE FUNCTION membership_began();
CREATE TRIGGER membership_changed AFTER UPDATE ON membership REFERENCING OLD TABLE AS it_was NEW TABLE AS is_now
    FOR EACH STATEMENT EXECUTE FUNCTION membership_changed();

CREATE FUNCTION household_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO household_place (household, territory, region, area, address_line, valid_from, recorded_at)
    SELECT id, territory, region, area, address_line, coalesce(place_since, registered_on),
           coalesce(place_recorded_at, registered_on)
      FROM settled;
    RETURN NULL;
END $$;

CREATE FUNCTION household_moved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    since date := coalesce(NEW.place_since, NEW.registered_on);
    at timestamptz := coalesce(NEW.place_recorded_at, NEW.registered_on);
BEGIN
    WITH closed AS (
        UPDATE household_place
           SET superseded_at = at
         WHERE household = NEW.id AND superseded_at IS NULL AND coalesce(valid_until, 'infinity') > since
        RETURNING *)
    INSERT INTO household_place (household, territory, region, area, address_line, valid_from, valid_until, recorded_at)
    SELECT household, territory, region, area, address_line, valid_from, since, at FROM closed WHERE valid_from < since;
    INSERT INTO household_place (household, territory, region, area, address_line, valid_from, recorded_at)
    VALUES (NEW.id, NEW.territory, NEW.region, NEW.area, NEW.address_line, since, at);
    RETURN NULL;
END $$;

CREATE TRIGGER household_settled AFTER INSERT ON household REFERENCING NEW TABLE AS settled
    FOR EACH STATEMENT EXECUTE FUNCTION household_settled();
CREATE TRIGGER household_moved AFTER UPDATE ON household
    FOR EACH ROW WHEN ((OLD.territory, OLD.area, OLD.address_line) IS DISTINCT FROM
                       (NEW.territory, NEW.area, NEW.address_line))
    EXECUTE FUNCTION household_moved();

-- What is there already has been so since it began, as far as anybody knows.
INSERT INTO membership_history (membership, household, position, person, idcs, relation, spouse, parents, birth_date, sex,
                                situation, valid_from, valid_until, end_reason, recorded_at)
SELECT id, household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, valid_from, valid_until,
       end_reason, valid_from
  FROM membership
 WHERE household IS NOT NULL AND (valid_until IS NULL OR valid_from < valid_until);
INSERT INTO household_place (household, territory, region, area, address_line, valid_from, recorded_at)
SELECT id, territory, region, area, address_line, registered_on, registered_on FROM household;

-- Scores are computed for more causes than these two.
ALTER TABLE score DROP CONSTRAINT score_cause_check, ADD CONSTRAINT score_cause_check CHECK (cause ~ '^[a-z]+$');

-- What citizens changed in their household by themselves, so that it can be counted.
CREATE TABLE own_change (
    household uuid        NOT NULL REFERENCES household,
    act       text        NOT NULL,
    at        timestamptz NOT NULL
);

CREATE INDEX own_change_household ON own_change (household, at);
