-- What a person objects to: that somebody read their data, or what was decided on their request. Answered once.
CREATE TABLE objection (
    id           uuid        PRIMARY KEY,
    person       uuid        NOT NULL REFERENCES person (id),
    consultation bigint      UNIQUE,
    request      uuid        UNIQUE REFERENCES correction_request (id),
    reason       text        NOT NULL,
    raised_by    text        NOT NULL,
    raised_at    timestamptz NOT NULL,
    due          date        NOT NULL,
    upheld       boolean,
    answer       text,
    answered_by  text,
    answered_at  timestamptz,
    CONSTRAINT objection_to_one_thing CHECK (num_nonnulls(consultation, request) = 1),
    CONSTRAINT objection_whole_answer CHECK (num_nulls(upheld, answer, answered_by, answered_at) IN (0, 4)),
    CONSTRAINT objection_not_by_oneself CHECK (answered_by <> raised_by)
);

CREATE INDEX objection_person ON objection (person, id);
CREATE INDEX objection_queue ON objection (due, id) WHERE answered_at IS NULL;
