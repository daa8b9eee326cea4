-- Why a decision set a score, and of which campaign a score came, so that a household's history tells both.
ALTER TABLE score_correction ADD COLUMN reason text;
UPDATE score_correction
   SET reason = CASE WHEN appeal_decided_on <= effective_from THEN appeal_reason ELSE social_request.reason END
  FROM complaint JOIN social_request USING (id)
 WHERE complaint.id = score_correction.decision;

-- No foreign key: a campaign writes very many of them.
ALTER TABLE score ADD COLUMN campaign uuid;
