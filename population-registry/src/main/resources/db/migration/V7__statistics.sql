-- How many of the living there are of each kind. Born in which month and not of which age: ages pass by themselves.
CREATE TABLE person_count (
    province    text   NOT NULL,
    sex         text   NOT NULL,
    born        date   NOT NULL,
    nationality text   NOT NULL,
    people      bigint NOT NULL,
    PRIMARY KEY (province, sex, born, nationality)
);

-- How many entered the register on which day (UTC), whatever became of them.
CREATE TABLE registration_count (
    day      date   NOT NULL,
    province text   NOT NULL,
    sex      text   NOT NULL,
    people   bigint NOT NULL,
    PRIMARY KEY (day, province, sex)
);

-- What has changed since, in the transactions that changed it. Writers only add rows and so never wait for each other at a
-- counter; now and then the rows are folded into the counts. Both tables together are exact at any moment.
CREATE TABLE person_count_change (
    province    text   NOT NULL,
    sex         text   NOT NULL,
    born        date   NOT NULL,
    nationality text   NOT NULL,
    people      bigint NOT NULL
);

CREATE TABLE registration_count_change (
    day      date   NOT NULL,
    province text   NOT NULL,
    sex      text   NOT NULL,
    people   bigint NOT NULL
);

CREATE FUNCTION count_new_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO person_count_change
    SELECT left(territory, 6), sex, date_trunc('month', birth_date)::date, nationality, count(*)
      FROM written
     WHERE status = 'ACTIVE'
     GROUP BY 1, 2, 3, 4;
    INSERT INTO registration_count_change
    SELECT (recorded_at AT TIME ZONE 'UTC')::date, left(territory, 6), sex, count(*)
      FROM written
     GROUP BY 1, 2, 3;
    RETURN NULL;
END
$$;

CREATE FUNCTION count_changed_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO person_count_change
    SELECT left(territory, 6), sex, date_trunc('month', birth_date)::date, nationality, sum(people)
      FROM (SELECT territory, sex, birth_date, nationality, 1 AS people FROM written WHERE status = 'ACTIVE'
            UNION ALL
            SELECT territory, sex, birth_date, nationality, -1 FROM overwritten WHERE status = 'ACTIVE') AS turn
     GROUP BY 1, 2, 3, 4
    HAVING sum(people) <> 0;
    RETURN NULL;
END
$$;

-- Triggers, so that no way of writing can forget them.
CREATE TRIGGER new_people_are_counted AFTER INSERT ON person
REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION count_new_people();

CREATE TRIGGER changed_people_are_counted AFTER UPDATE ON person
REFERENCING NEW TABLE AS written OLD TABLE AS overwritten FOR EACH STATEMENT EXECUTE FUNCTION count_changed_people();

INSERT INTO person_count
SELECT left(territory, 6), sex, date_trunc('month', birth_date)::date, nationality, count(*)
  FROM person
 WHERE status = 'ACTIVE'
 GROUP BY 1, 2, 3, 4;

INSERT INTO registration_count
SELECT (recorded_at AT TIME ZONE 'UTC')::date, left(territory, 6), sex, count(*)
  FROM person_history
 WHERE version = 0
 GROUP BY 1, 2, 3;

CREATE VIEW person_counts AS
SELECT * FROM person_count UNION ALL SELECT * FROM person_count_change;

CREATE VIEW registration_counts AS
SELECT * FROM registration_count UNION ALL SELECT * FROM registration_count_change;
