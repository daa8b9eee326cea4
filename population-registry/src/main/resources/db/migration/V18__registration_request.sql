-- Somebody's way into the register, from the first draft to the record or the refusal. What is said is JSON as it was said: it is
-- judged when the request is submitted, and again when the person is entered.
CREATE TABLE registration_request (
    id             uuid        PRIMARY KEY,
    receipt        text        NOT NULL UNIQUE CHECK (length(receipt) = 27),
    channel        text        NOT NULL CHECK (channel IN ('ONLINE', 'WALK_IN')),
    kind           text        NOT NULL CHECK (kind IN ('MOROCCAN', 'RESIDENT_FOREIGNER', 'MINOR_OR_WARD', 'WITHOUT_PAPERS')),
    state          text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPOINTED', 'CAPTURED', 'UNDER_EXAMINATION',
                                                         'REGISTERED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    content        jsonb       NOT NULL,
    territory      text,
    owner          text        NOT NULL,
    created_at     timestamptz NOT NULL,
    submitted_at   timestamptz,
    due            date,
    appointment    uuid,
    duplicate_case uuid        REFERENCES duplicate_case (id),
    person         uuid        UNIQUE REFERENCES person (id),
    version        integer     NOT NULL,
    CONSTRAINT registration_request_submitted CHECK (
        state IN ('DRAFT', 'WITHDRAWN', 'EXPIRED') OR num_nulls(territory, submitted_at) = 0),
    CONSTRAINT registration_request_waits_until CHECK ((state IN ('DRAFT', 'SUBMITTED', 'APPOINTED')) = (due IS NOT NULL)),
    CONSTRAINT registration_request_appointed CHECK ((state = 'APPOINTED') <= (appointment IS NOT NULL)),
    CONSTRAINT registration_request_examined CHECK ((state = 'UNDER_EXAMINATION') <= (duplicate_case IS NOT NULL)),
    CONSTRAINT registration_request_registered CHECK ((state = 'REGISTERED') = (person IS NOT NULL))
);

CREATE INDEX registration_request_owner ON registration_request (owner, id);
CREATE INDEX registration_request_queue ON registration_request (state, id)
 WHERE state IN ('SUBMITTED', 'APPOINTED', 'CAPTURED', 'UNDER_EXAMINATION');
CREATE INDEX registration_request_due ON registration_request (due) WHERE due IS NOT NULL;

-- What was submitted stays as it was said, and what has ended has ended.
CREATE FUNCTION keep_registration_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND OLD.state NOT IN ('REGISTERED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')
       AND (NEW.id, NEW.receipt, NEW.channel, NEW.owner, NEW.created_at)
           = (OLD.id, OLD.receipt, OLD.channel, OLD.owner, OLD.created_at)
       AND (OLD.state = 'DRAFT' OR (NEW.kind, NEW.content, NEW.territory) = (OLD.kind, OLD.content, OLD.territory)) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'registration_request keeps what was written' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER registration_request_is_kept BEFORE UPDATE OR DELETE ON registration_request
FOR EACH ROW EXECUTE FUNCTION keep_registration_request();

-- Each move of a request: from where to where, by whom, when and why.
CREATE TABLE registration_request_step (
    request    uuid        NOT NULL REFERENCES registration_request (id),
    version    integer     NOT NULL,
    move       text        NOT NULL,
    from_state text,
    to_state   text        NOT NULL,
    at         timestamptz NOT NULL,
    by         text        NOT NULL,
    role       text        NOT NULL,
    reason     text,
    PRIMARY KEY (request, version)
);

CREATE TRIGGER registration_request_step_is_kept BEFORE UPDATE OR DELETE ON registration_request_step
FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- The papers of a draft go like any that nothing binds; once the request is submitted they stay.
CREATE TABLE registration_request_document (
    request  uuid NOT NULL REFERENCES registration_request (id),
    document uuid NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    PRIMARY KEY (request, document)
);

CREATE INDEX registration_request_document_document ON registration_request_document (document);

-- Receipts that led nowhere, so that nobody tries many.
CREATE TABLE receipt_attempt (
    caller text        NOT NULL,
    at     timestamptz NOT NULL
);

CREATE INDEX receipt_attempt_caller ON receipt_attempt (caller, at);
