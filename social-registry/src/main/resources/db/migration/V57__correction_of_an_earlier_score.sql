-- The answers from which the score was computed that a decision has set. Until now each of them counted for the answers that held on its day.
ALTER TABLE score_correction ADD COLUMN declaration uuid REFERENCES declaration;
UPDATE score_correction
   SET declaration = (SELECT declaration
                        FROM score
                       WHERE score.household = score_correction.household AND computed_at <= decided_at
                       ORDER BY computed_at DESC, score.id DESC
                       LIMIT 1);
ALTER TABLE score_correction ALTER COLUMN declaration SET NOT NULL;

-- A score rests on what several people wrote down, corrected or judged; none of them decides a complaint about it.
ALTER TABLE complaint DROP CONSTRAINT complaint_other_eyes;
ALTER TABLE complaint
    ALTER COLUMN questioned_by TYPE text[]
        USING CASE WHEN questioned_by IS NULL THEN '{}' ELSE ARRAY[questioned_by] END,
    ALTER COLUMN questioned_by SET NOT NULL,
    ADD CONSTRAINT complaint_other_eyes CHECK (appeal_decided_by <> decided_by AND decided_by <> ALL (questioned_by));
