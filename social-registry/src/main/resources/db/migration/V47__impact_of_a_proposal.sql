-- A study stands for the very text that it was made on. An id may be proposed anew once its proposal was rejected.
ALTER TABLE impact_study ADD COLUMN proposal uuid REFERENCES formula_proposal;

COMMENT ON COLUMN impact_study.proposal IS 'whose formula was studied; null for a formula that came with the service';

UPDATE impact_study
   SET proposal = (SELECT id
                     FROM formula_proposal
                    WHERE formula_proposal.formula = impact_study.formula AND state <> 'rejected' AND proposed_at <= asked_at);

CREATE INDEX impact_study_newest ON impact_study (asked_at DESC, id DESC);
CREATE INDEX impact_study_proposal ON impact_study (proposal);
