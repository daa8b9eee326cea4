-- A campaign scores all households anew when a formula has begun, or a year. Its dry run is the study of the formula's impact.
CREATE TABLE campaign (
    id          uuid PRIMARY KEY,
    study       uuid        NOT NULL REFERENCES impact_study,
    state       text        NOT NULL CHECK (state IN ('proposed', 'approved', 'rejected')),
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text CHECK (decided_by <> proposed_by),
    decided_at  timestamptz,
    reason      text,
    job         uuid,
    CHECK ((state = 'proposed') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'approved') = (job IS NOT NULL))
);

CREATE INDEX campaign_newest ON campaign (proposed_at DESC, id DESC);

