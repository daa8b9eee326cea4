-- Formulas beside the shipped ones, as somebody proposed them. An approved one is in force from its day on, in every replica.
CREATE TABLE formula_proposal (
    id              uuid PRIMARY KEY,
    formula         text        NOT NULL,
    file            text        NOT NULL,
    content         text        NOT NULL,
    effective_from  date        NOT NULL,
    effective_until date,
    state           text        NOT NULL CHECK (state IN ('proposed', 'approved', 'rejected')),
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    decided_by      text CHECK (decided_by <> proposed_by),
    decided_at      timestamptz,
    reason          text,
    CHECK ((state = 'proposed') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
);

-- A formula's id is never used twice: scores name it.
CREATE UNIQUE INDEX formula_proposal_formula ON formula_proposal (formula) WHERE state <> 'rejected';
CREATE UNIQUE INDEX formula_proposal_day ON formula_proposal (effective_from) WHERE state = 'approved';
CREATE INDEX formula_proposal_newest ON formula_proposal (proposed_at DESC, id DESC);
