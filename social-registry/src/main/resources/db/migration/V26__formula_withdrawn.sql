-- An approved formula can be taken back before its first day, by somebody who did not propose it. Its id stays taken: studies name
-- it.
ALTER TABLE formula_proposal DROP CONSTRAINT formula_proposal_state_check;
ALTER TABLE formula_proposal
    ADD COLUMN withdrawn_by      text,
    ADD COLUMN withdrawn_at      timestamptz,
    ADD COLUMN withdrawal_reason text,
    ADD CONSTRAINT formula_proposal_state_check CHECK (state IN ('proposed', 'approved', 'rejected', 'withdrawn')),
    ADD CONSTRAINT formula_proposal_other_withdraws CHECK (withdrawn_by <> proposed_by),
    ADD CONSTRAINT formula_proposal_withdrawn CHECK (
        num_nulls(withdrawn_by, withdrawn_at, withdrawal_reason) = CASE WHEN state = 'withdrawn' THEN 0 ELSE 3 END);
