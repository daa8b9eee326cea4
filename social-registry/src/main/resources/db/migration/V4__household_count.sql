-- Every threshold on which a programme ever drew its line: a household has at the most such a score to be in it.
CREATE TABLE score_threshold (
    value numeric(9, 7) PRIMARY KEY
);

-- Scores that no band and no threshold tells apart are counted together. A step is named by its lowest score: a quarter, or
-- what comes next after a threshold.
CREATE FUNCTION score_step(score numeric) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT greatest(floor(score * 4) / 4, (SELECT max(value) + 0.0000001 FROM score_threshold WHERE value < score))
$$;

-- How many households live where, of how many people, with which score.
CREATE TABLE household_count (
    province   text    NOT NULL,
    area       text    NOT NULL,
    size       integer NOT NULL,
    step       numeric,
    households bigint  NOT NULL,
    UNIQUE NULLS NOT DISTINCT (province, area, size, step)
);

-- How many were entered in which month, whatever became of them.
CREATE TABLE household_entry_count (
    month      date   NOT NULL,
    province   text   NOT NULL,
    area       text   NOT NULL,
    households bigint NOT NULL,
    PRIMARY KEY (month, province, area)
);

-- What has changed since, in the transactions that changed it. Writers only add rows and so never wait for each other at a
-- counter; now and then the rows are folded into the counts. Both tables together are exact at any moment.
CREATE TABLE household_count_change (
    province   text    NOT NULL,
    area       text    NOT NULL,
    size       integer NOT NULL,
    step       numeric,
    households bigint  NOT NULL
);

CREATE TABLE household_entry_count_change (
    month      date   NOT NULL,
    province   text   NOT NULL,
    area       text   NOT NULL,
    households bigint NOT NULL
);

CREATE FUNCTION count_new_households() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO household_count_change
    SELECT left(territory, 6), area, people, score_step(score), count(*)
      FROM written
     WHERE dissolved_on IS NULL
     GROUP BY 1, 2, 3, 4;
    INSERT INTO household_entry_count_change
    SELECT date_trunc('month', registered_on)::date, left(territory, 6), area, count(*)
      FROM written
     GROUP BY 1, 2, 3;
    RETURN NULL;
END
$$;

CREATE FUNCTION count_changed_households() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO household_count_change
    SELECT left(territory, 6), area, people, score_step(score), sum(households)
      FROM (SELECT territory, area, people, score, 1 AS households FROM written WHERE dissolved_on IS NULL
            UNION ALL
            SELECT territory, area, people, score, -1 FROM overwritten WHERE dissolved_on IS NULL) AS turn
     GROUP BY 1, 2, 3, 4
    HAVING sum(households) <> 0;
    RETURN NULL;
END
$$;

-- Triggers, so that no way of writing can forget them.
CREATE TRIGGER new_households_are_counted AFTER INSERT ON household
REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION count_new_households();

CREATE TRIGGER changed_households_are_counted AFTER UPDATE ON household
REFERENCING NEW TABLE AS written OLD TABLE AS overwritten FOR EACH STATEMENT EXECUTE FUNCTION count_changed_households();

-- When another threshold divides the steps: everything anew, while nobody writes.
CREATE FUNCTION recount_households() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE household IN SHARE ROW EXCLUSIVE MODE;
    TRUNCATE household_count, household_count_change;
    INSERT INTO household_count
    SELECT left(territory, 6), area, people, score_step(score), count(*)
      FROM household
     WHERE dissolved_on IS NULL
     GROUP BY 1, 2, 3, 4;
END
$$;

SELECT recount_households();

INSERT INTO household_entry_count
SELECT date_trunc('month', registered_on)::date, left(territory, 6), area, count(*)
  FROM household
 GROUP BY 1, 2, 3;

CREATE VIEW household_counts AS
SELECT * FROM household_count UNION ALL SELECT * FROM household_count_change;

CREATE VIEW household_entry_counts AS
SELECT * FROM household_entry_count UNION ALL SELECT * FROM household_entry_count_change;
