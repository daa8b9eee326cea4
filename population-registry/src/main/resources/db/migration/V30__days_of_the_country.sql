-- Registrations are counted by quarters of an hour (UTC), of which the days of every country are made. Which days those are is for the
-- service to say: its time zone data may be other than PostgreSQL's.
DROP VIEW registration_counts;
DROP TABLE registration_count, registration_count_change;

CREATE TABLE registration_count (
    quarter  timestamptz NOT NULL,
    province text        NOT NULL,
    sex      text        NOT NULL,
    people   bigint      NOT NULL,
    PRIMARY KEY (quarter, province, sex)
);

CREATE TABLE registration_count_change (
    quarter  timestamptz NOT NULL,
    province text        NOT NULL,
    sex      text        NOT NULL,
    people   bigint      NOT NULL
);

CREATE FUNCTION quarter_of(moment timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE
RETURN date_bin('15 minutes', moment, timestamptz '2000-01-01 00:00:00+00');

CREATE OR REPLACE FUNCTION count_new_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO person_count_change
    SELECT left(territory, 6), sex, date_trunc('month', birth_date)::date, nationality, count(*)
      FROM written
     WHERE status = 'ACTIVE'
     GROUP BY 1, 2, 3, 4;
    INSERT INTO registration_count_change
    SELECT quarter_of(recorded_at), left(territory, 6), sex, count(*)
      FROM written
     GROUP BY 1, 2, 3;
    RETURN NULL;
END
$$;

INSERT INTO registration_count
SELECT quarter_of(recorded_at), left(territory, 6), sex, count(*)
  FROM person_history
 WHERE version = 0
 GROUP BY 1, 2, 3;

CREATE VIEW registration_counts AS
SELECT * FROM registration_count UNION ALL SELECT * FROM registration_count_change;
