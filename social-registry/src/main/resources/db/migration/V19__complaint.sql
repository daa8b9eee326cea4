-- Complaints: each goes with a request of the family RECLAMATION, which holds its state, its moves and its clock.
CREATE TABLE complaint (
    id              uuid PRIMARY KEY REFERENCES social_request,
    kind            text NOT NULL CHECK (kind IN ('SCORE', 'ANSWER', 'MEMBERSHIP', 'REFUSAL')),
    -- the score, the person or the refused request; for an answer the declaration and where in it
    subject         uuid NOT NULL,
    pointer         text,
    -- what was questioned, as it stood: the value and who had decided
    questioned      text,
    questioned_by   text,
    region          text NOT NULL,
    grounds         text NOT NULL,
    filed_on        date NOT NULL,
    outcome         text CHECK (outcome IN ('ACCEPTED', 'PARTIALLY_ACCEPTED', 'REJECTED')),
    decided_by      text,
    decided_on      date,
    appeal_until    date,
    days            integer,
    appeal_grounds  text,
    appealed_on     date,
    appeal_due      date,
    appeal_outcome  text CHECK (appeal_outcome IN ('ACCEPTED', 'PARTIALLY_ACCEPTED', 'REJECTED')),
    appeal_reason   text,
    appeal_explanation text,
    appeal_decided_by  text,
    appeal_decided_on  date,
    version         integer NOT NULL,
    CONSTRAINT complaint_answer CHECK ((kind = 'ANSWER') = (pointer IS NOT NULL)),
    CONSTRAINT complaint_decided CHECK (num_nulls(outcome, decided_by, decided_on, appeal_until, days) IN (0, 5)),
    CONSTRAINT complaint_appealed CHECK (num_nulls(appeal_grounds, appealed_on, appeal_due) IN (0, 3)),
    CONSTRAINT complaint_appeal_follows CHECK (appealed_on IS NULL OR decided_on IS NOT NULL),
    CONSTRAINT complaint_appeal_decided CHECK (
        num_nulls(appeal_outcome, appeal_reason, appeal_decided_by, appeal_decided_on) IN (0, 4)
        AND (appeal_outcome IS NULL OR appealed_on IS NOT NULL)),
    CONSTRAINT complaint_other_eyes CHECK (appeal_decided_by <> decided_by AND decided_by <> questioned_by)
);

CREATE INDEX complaint_appeal_queue ON complaint (appeal_due) WHERE appealed_on IS NOT NULL AND appeal_outcome IS NULL;
-- A household complains about one thing at a time.
CREATE UNIQUE INDEX social_request_one_complaint ON social_request (household)
 WHERE family = 'RECLAMATION' AND state IN ('DRAFT', 'IN_PROGRESS', 'WAITING');

-- What is handed in to prove something; it stays as it was handed in.
CREATE TABLE complaint_evidence (
    id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    complaint  uuid        NOT NULL REFERENCES complaint,
    media_type text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    size       integer     NOT NULL CHECK (size > 0),
    sha256     bytea       NOT NULL CHECK (length(sha256) = 32),
    content    bytea       NOT NULL,
    handed_in  timestamptz NOT NULL,
    UNIQUE (complaint, sha256)
);

CREATE FUNCTION keep_complaint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'complaint'
       AND (to_jsonb(NEW) - ARRAY['outcome', 'decided_by', 'decided_on', 'appeal_until', 'days', 'appeal_grounds', 'appealed_on',
                                  'appeal_due', 'appeal_outcome', 'appeal_reason', 'appeal_explanation', 'appeal_decided_by',
                                  'appeal_decided_on', 'version'])
           = (to_jsonb(OLD) - ARRAY['outcome', 'decided_by', 'decided_on', 'appeal_until', 'days', 'appeal_grounds', 'appealed_on',
                                    'appeal_due', 'appeal_outcome', 'appeal_reason', 'appeal_explanation', 'appeal_decided_by',
                                    'appeal_decided_on', 'version'])
       AND (OLD.outcome IS NULL OR NEW.outcome = OLD.outcome) AND OLD.appeal_outcome IS NULL THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'complaint keeps what was written' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER complaint_is_kept BEFORE UPDATE OR DELETE ON complaint FOR EACH ROW EXECUTE FUNCTION keep_complaint();
CREATE TRIGGER complaint_evidence_is_kept BEFORE UPDATE OR DELETE ON complaint_evidence
FOR EACH ROW EXECUTE FUNCTION keep_complaint();
