-- An event that the population registry takes back proposes nothing any more.
ALTER TABLE family_proposal DROP CONSTRAINT family_proposal_state_check;
ALTER TABLE family_proposal
    ADD CONSTRAINT family_proposal_state_check CHECK (state IN ('open', 'accepted', 'dismissed', 'withdrawn'));
