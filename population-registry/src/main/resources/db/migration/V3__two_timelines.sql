-- Parents, and a record that a cancelled birth leaves behind.
ALTER TABLE person
    ADD COLUMN mother uuid REFERENCES person (id),
    ADD COLUMN father uuid REFERENCES person (id),
    ADD CONSTRAINT person_is_not_own_parent CHECK (id NOT IN (mother, father) AND mother <> father),
    DROP CONSTRAINT person_status_check,
    ADD CONSTRAINT person_status_check CHECK (status IN ('ACTIVE', 'DEAD', 'VOID'));

-- In the order of table person, for the trigger copies whole rows.
ALTER TABLE person_history
    ADD COLUMN mother uuid,
    ADD COLUMN father uuid;

CREATE INDEX person_mother ON person (mother) WHERE mother IS NOT NULL;
CREATE INDEX person_father ON person (father) WHERE father IS NOT NULL;

-- What is said of a person, statement by statement: from which day on (valid_from), which facts, by which event (cause), and
-- whether it was taken back. Versions are computed from it; person_history keeps each as it was computed. Whoever changes
-- table person without a statement here is overruled by the next retroactive one.
CREATE TABLE person_change (
    person      uuid        NOT NULL REFERENCES person (id),
    seq         bigint      GENERATED ALWAYS AS IDENTITY,
    valid_from  date        NOT NULL,
    facts       jsonb       NOT NULL,
    cause       uuid,
    recorded_at timestamptz NOT NULL,
    revoked_at  timestamptz,
    PRIMARY KEY (person, seq)
);

CREATE INDEX person_change_cause ON person_change (cause) WHERE cause IS NOT NULL;
