-- Scores that a decision has corrected. What was computed stays as it was computed: the row of table score never changes.
CREATE TABLE score_correction (
    id             uuid          PRIMARY KEY DEFAULT uuidv7(),
    household      uuid          NOT NULL REFERENCES household,
    score          uuid          NOT NULL,
    value          numeric(9, 7) NOT NULL,
    effective_from date          NOT NULL,
    until          date          NOT NULL CHECK (until >= effective_from),
    decision       uuid          NOT NULL,
    decided_at     timestamptz   NOT NULL
);

CREATE INDEX score_correction_household ON score_correction (household, id DESC);

-- The score of a household is the corrected one where there is one, whoever writes it.
ALTER TABLE household
    ADD COLUMN corrected       numeric(9, 7),
    ADD COLUMN corrected_until date,
    ADD CONSTRAINT household_corrected CHECK (num_nulls(corrected, corrected_until) IN (0, 2)),
    ADD CONSTRAINT household_final_score CHECK (corrected IS NULL OR score = corrected);

CREATE INDEX household_corrected_until ON household (corrected_until) WHERE corrected_until IS NOT NULL;
