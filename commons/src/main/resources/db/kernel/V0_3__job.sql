-- Long work, cut into chunks that every replica helps with. A chunk's work and its done flag commit together, so that a
-- worker that is killed leaves the chunk as it was.
CREATE TABLE job (
    id           uuid PRIMARY KEY,
    kind         text        NOT NULL,
    parameters   jsonb       NOT NULL,
    state        text        NOT NULL DEFAULT 'queued'
                 CHECK (state IN ('queued', 'running', 'finished', 'failed', 'cancelled')),
    reason       text,
    submitted_by text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    started_at   timestamptz,
    ended_at     timestamptz,
    retry_at     timestamptz
);

CREATE INDEX job_open ON job (submitted_at, id) WHERE state IN ('queued', 'running');

CREATE TABLE job_chunk (
    job      uuid    NOT NULL REFERENCES job ON DELETE CASCADE,
    position integer NOT NULL CHECK (position >= 0),
    payload  text    NOT NULL,
    done     boolean NOT NULL DEFAULT false,
    items    integer NOT NULL DEFAULT 0,
    retry_at timestamptz,
    PRIMARY KEY (job, position)
);

CREATE INDEX job_chunk_open ON job_chunk (job, position) WHERE NOT done;

-- Who works on what, written outside the transaction of the work: it outlives the worker. Steps below zero are not chunks:
-- -1 cuts the job into chunks, -2 finishes it.
CREATE TABLE job_attempt (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job               uuid        NOT NULL REFERENCES job ON DELETE CASCADE,
    step              integer     NOT NULL,
    worker            text        NOT NULL,
    backend           integer     NOT NULL,
    transaction_start timestamptz NOT NULL,
    seen_at           timestamptz NOT NULL,
    outcome           text CHECK (outcome IN ('done', 'failed', 'race', 'abandoned'))
);

CREATE INDEX job_attempt_step ON job_attempt (job, step);
CREATE INDEX job_attempt_open ON job_attempt (seen_at) WHERE outcome IS NULL;
