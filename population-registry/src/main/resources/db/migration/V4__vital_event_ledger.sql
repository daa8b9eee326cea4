ALTER TABLE vital_event
    DROP CONSTRAINT vital_event_type_check,
    ADD CONSTRAINT vital_event_type_check CHECK (type IN (
        'BIRTH', 'DEATH', 'MARRIAGE', 'DIVORCE', 'RECOGNITION', 'GUARDIANSHIP', 'GUARDIANSHIP_END', 'NAME_CORRECTION',
        'SEX_CORRECTION', 'NATIONALITY_ACQUISITION', 'NATIONALITY_LOSS')),
    ADD COLUMN seq            bigint GENERATED ALWAYS AS IDENTITY,
    ADD COLUMN act_office     text,
    ADD COLUMN act_number     text,
    ADD COLUMN act_year       integer,
    ADD COLUMN declared_as    text,
    ADD COLUMN declarant      uuid REFERENCES person (id),
    ADD COLUMN declarant_name text,
    ADD COLUMN details        jsonb,
    ADD COLUMN cancelled_at   timestamptz,
    ADD COLUMN cancelled_by   text,
    ADD COLUMN cancel_reason  text,
    ADD CONSTRAINT vital_event_whole_act CHECK (num_nulls(act_office, act_number, act_year) IN (0, 3)),
    ADD CONSTRAINT vital_event_whole_cancellation CHECK (num_nulls(cancelled_at, cancelled_by, cancel_reason) IN (0, 3));

-- Nobody dies twice, and an act tells of one event; what was cancelled may be entered again.
DROP INDEX vital_event_one_death;
CREATE UNIQUE INDEX vital_event_one_death ON vital_event (person) WHERE type = 'DEATH' AND cancelled_at IS NULL;
CREATE UNIQUE INDEX vital_event_one_act ON vital_event (type, act_office, act_year, act_number) WHERE cancelled_at IS NULL;

-- Who takes part in an event.
CREATE TABLE vital_event_part (
    event  uuid NOT NULL REFERENCES vital_event (id),
    role   text NOT NULL,
    person uuid NOT NULL REFERENCES person (id),
    PRIMARY KEY (event, role, person)
);

CREATE INDEX vital_event_part_person ON vital_event_part (person, role);

INSERT INTO vital_event_part (event, role, person)
SELECT id, 'DECEASED', person
  FROM vital_event;

-- An event may be cancelled, once; nothing else about it changes, and it does not go.
CREATE FUNCTION keep_vital_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.cancelled_at IS NULL
       AND to_jsonb(OLD) - '{cancelled_at,cancelled_by,cancel_reason}'::text[]
           = to_jsonb(NEW) - '{cancelled_at,cancelled_by,cancel_reason}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'vital_event keeps what was written' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER vital_event_is_kept BEFORE UPDATE OR DELETE ON vital_event
FOR EACH ROW EXECUTE FUNCTION keep_vital_event();
