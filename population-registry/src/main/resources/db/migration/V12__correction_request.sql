-- What a person asks to be put right. A state is only ever left forwards, and what was asked does not change.
CREATE TABLE correction_request (
    id              uuid        PRIMARY KEY,
    person          uuid        NOT NULL REFERENCES person (id),
    field           text        NOT NULL,
    wanted          jsonb       NOT NULL,
    reason          text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    requested_by    text        NOT NULL,
    requested_at    timestamptz NOT NULL,
    due             date        NOT NULL,
    taken_by        text,
    taken_at        timestamptz,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    event           uuid        REFERENCES vital_event (id),
    CONSTRAINT correction_request_whole_taking CHECK (num_nulls(taken_by, taken_at) IN (0, 2)),
    CONSTRAINT correction_request_whole_decision CHECK (num_nulls(decided_by, decided_at, decision_reason) IN (0, 3)),
    CONSTRAINT correction_request_decided CHECK ((state IN ('ACCEPTED', 'REJECTED')) = (decided_at IS NOT NULL)),
    CONSTRAINT correction_request_not_by_oneself CHECK (decided_by <> requested_by)
);

-- One question at a time about one field.
CREATE UNIQUE INDEX correction_request_one_open ON correction_request (person, field) WHERE state IN ('RECEIVED', 'IN_REVIEW');
CREATE INDEX correction_request_queue ON correction_request (due, id) WHERE state IN ('RECEIVED', 'IN_REVIEW');
CREATE INDEX correction_request_person ON correction_request (person, id);

CREATE TABLE correction_request_document (
    request  uuid NOT NULL REFERENCES correction_request (id),
    document uuid NOT NULL REFERENCES document (id),
    PRIMARY KEY (request, document)
);

CREATE FUNCTION keep_correction_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND (NEW.id, NEW.person, NEW.field, NEW.wanted, NEW.reason, NEW.requested_by, NEW.requested_at, NEW.due)
           = (OLD.id, OLD.person, OLD.field, OLD.wanted, OLD.reason, OLD.requested_by, OLD.requested_at, OLD.due)
       AND (OLD.state = 'RECEIVED' AND NEW.state IN ('IN_REVIEW', 'WITHDRAWN')
            OR OLD.state = 'IN_REVIEW' AND NEW.state IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN')) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'correction_request keeps what was written' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER correction_request_is_kept BEFORE UPDATE OR DELETE ON correction_request
FOR EACH ROW EXECUTE FUNCTION keep_correction_request();
