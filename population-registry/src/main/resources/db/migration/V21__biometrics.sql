-- What was captured of somebody's body, without any of it: by what name a matcher knows it, how good it is, and how far the matcher
-- has come. Samples are kept elsewhere and never here.
CREATE TABLE biometric_capture (
    id             uuid        PRIMARY KEY,
    person         uuid        REFERENCES person (id),
    request        uuid,
    captured_at    timestamptz NOT NULL,
    captured_by    text        NOT NULL,
    state          text        NOT NULL CHECK (
        state IN ('TO_INSERT', 'TO_IDENTIFY', 'UNIQUE', 'ALIKE', 'REFUSED', 'TO_DELETE', 'DELETED')),
    message        uuid        NOT NULL,
    attempts       integer     NOT NULL DEFAULT 0,
    due            timestamptz NOT NULL,
    failure        text,
    reason         text,
    duplicate_case uuid        REFERENCES duplicate_case (id),
    CONSTRAINT biometric_capture_of_somebody CHECK (num_nonnulls(person, request) > 0)
);

CREATE INDEX biometric_capture_person ON biometric_capture (person, captured_at);
CREATE INDEX biometric_capture_request ON biometric_capture (request);
CREATE INDEX biometric_capture_due ON biometric_capture (due) WHERE state IN ('TO_INSERT', 'TO_IDENTIFY', 'TO_DELETE');

CREATE TABLE biometric_reference (
    capture  uuid    NOT NULL REFERENCES biometric_capture (id),
    modality text    NOT NULL CHECK (modality IN ('FINGER', 'IRIS', 'FACE')),
    part     text    NOT NULL,
    quality  integer NOT NULL CHECK (quality BETWEEN 0 AND 100),
    format   text    NOT NULL,
    PRIMARY KEY (capture, part)
);

-- Whom the matcher takes for the same body.
CREATE TABLE biometric_candidate (
    capture uuid   NOT NULL REFERENCES biometric_capture (id),
    other   uuid   NOT NULL REFERENCES biometric_capture (id),
    score   float8 NOT NULL,
    PRIMARY KEY (capture, other),
    CONSTRAINT biometric_candidate_is_another CHECK (capture <> other)
);
