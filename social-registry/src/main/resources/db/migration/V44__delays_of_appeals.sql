-- What an answer is measured by: the last day that it had when it was given, and the working days that an appeal took. Of answers of
-- before neither is known.
ALTER TABLE complaint
    ADD COLUMN answer_due  date,
    ADD COLUMN appeal_days integer CHECK (appeal_days >= 0);

CREATE OR REPLACE FUNCTION keep_complaint() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    decided CONSTANT text[] := ARRAY['outcome', 'decided_by', 'decided_on', 'answer_due', 'appeal_until', 'days', 'appeal_grounds',
                                     'appealed_on', 'appeal_due', 'appeal_outcome', 'appeal_reason', 'appeal_explanation',
                                     'appeal_decided_by', 'appeal_decided_on', 'appeal_days', 'version'];
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'complaint' AND to_jsonb(NEW) - decided = to_jsonb(OLD) - decided
       AND (OLD.outcome IS NULL OR NEW.outcome = OLD.outcome) AND OLD.appeal_outcome IS NULL THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'complaint keeps what was written' USING ERRCODE = '23001';
END
$$;
