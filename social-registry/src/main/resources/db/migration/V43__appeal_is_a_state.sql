-- An appeal is a state of the complaint's request, and its answer a move like every other: both stood in table complaint alone, so
-- that a complaint that was accepted on appeal still showed as rejected.
ALTER TABLE social_request
    DROP CONSTRAINT social_request_state_check,
    DROP CONSTRAINT social_request_waits,
    DROP CONSTRAINT social_request_decided,
    DROP CONSTRAINT social_request_rejected,
    DROP CONSTRAINT social_request_partial,
    ADD CONSTRAINT social_request_state_check CHECK (
        state IN ('DRAFT', 'IN_PROGRESS', 'WAITING', 'PROCESSED', 'PARTIALLY_ACCEPTED', 'REJECTED', 'APPEALED',
                  'PARTIALLY_ACCEPTED_ON_APPEAL', 'REJECTED_ON_APPEAL', 'WITHDRAWN', 'EXPIRED')),
    ADD CONSTRAINT social_request_waits CHECK (
        (state IN ('DRAFT', 'IN_PROGRESS', 'WAITING', 'APPEALED')) = (due IS NOT NULL)),
    -- the first decision of what is appealed stands until the second
    ADD CONSTRAINT social_request_decided CHECK (
        (state IN ('PROCESSED', 'PARTIALLY_ACCEPTED', 'REJECTED', 'APPEALED', 'PARTIALLY_ACCEPTED_ON_APPEAL',
                   'REJECTED_ON_APPEAL')) = (decided_at IS NOT NULL)),
    ADD CONSTRAINT social_request_rejected CHECK (state NOT IN ('REJECTED', 'REJECTED_ON_APPEAL') OR reason IS NOT NULL),
    ADD CONSTRAINT social_request_of_complaints CHECK (
        state NOT IN ('PARTIALLY_ACCEPTED', 'APPEALED', 'PARTIALLY_ACCEPTED_ON_APPEAL', 'REJECTED_ON_APPEAL')
        OR family = 'RECLAMATION');

-- What has ended has ended, but for a complaint against whose answer there is an appeal.
CREATE OR REPLACE FUNCTION keep_social_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND (OLD.state IN ('DRAFT', 'IN_PROGRESS', 'WAITING', 'APPEALED')
            OR (OLD.state IN ('PARTIALLY_ACCEPTED', 'REJECTED') AND NEW.state = 'APPEALED'))
       AND (NEW.id, NEW.receipt, NEW.family, NEW.channel, NEW.declarant, NEW.author, NEW.created_at)
           = (OLD.id, OLD.receipt, OLD.family, OLD.channel, OLD.declarant, OLD.author, OLD.created_at)
       AND (OLD.state IN ('DRAFT', 'WAITING') OR NEW.content = OLD.content) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'social_request keeps what was written' USING ERRCODE = '23001';
END
$$;

-- Appeals that are there make these moves now, as the audit trail tells of them. A registration that was refused wrongly founded a
-- household: the one in which whoever asked came to live.
CREATE TEMPORARY TABLE appeal ON COMMIT DROP AS
WITH told AS (
    SELECT DISTINCT ON (subject, filed) subject, action = 'complaint.appealed' AS filed, at, actor, role
      FROM audit_entry
     WHERE action IN ('complaint.appealed', 'complaint.appeal-accepted', 'complaint.appeal-partially-accepted',
                      'complaint.appeal-rejected')
     ORDER BY subject, filed, id),
found AS (
    SELECT complaint.*,
           coalesce(request.household,
                    (SELECT household FROM membership
                      WHERE idcs = request.declarant AND household IS NOT NULL ORDER BY id DESC LIMIT 1)) AS home
      FROM complaint JOIN social_request request USING (id)
     WHERE appealed_on IS NOT NULL)
SELECT found.id, outcome, appeal_due, appeal_outcome, appeal_reason, appeal_explanation, home,
       CASE WHEN appeal_outcome = 'ACCEPTED' THEN 'ACCEPT_APPEAL'
            WHEN appeal_outcome = 'PARTIALLY_ACCEPTED' THEN 'ACCEPT_APPEAL_IN_PART'
            WHEN outcome = 'REJECTED' THEN 'REJECT_APPEAL'
            ELSE 'LEAVE_IN_PART' END AS move,
       CASE WHEN appeal_outcome = 'ACCEPTED' THEN 'PROCESSED'
            WHEN appeal_outcome = 'PARTIALLY_ACCEPTED' OR outcome = 'PARTIALLY_ACCEPTED' THEN 'PARTIALLY_ACCEPTED_ON_APPEAL'
            ELSE 'REJECTED_ON_APPEAL' END AS ending,
       coalesce(filing.at, appealed_on) AS filed_at,
       coalesce(filing.actor, 'service') AS filed_by,
       coalesce(filing.role, 'service') AS filed_as,
       coalesce(answer.at, appeal_decided_on) AS decided_at,
       appeal_decided_by AS decided_by,
       coalesce(answer.role, 'adjudicator') AS decided_as
  FROM found
  LEFT JOIN told filing ON filing.subject = found.id AND filing.filed
  LEFT JOIN told answer ON answer.subject = found.id AND NOT answer.filed
 WHERE home IS NOT NULL OR appeal_outcome IS DISTINCT FROM 'ACCEPTED';

UPDATE social_request
   SET state = 'APPEALED', due = appeal_due, taken_by = NULL, taken_on = NULL, version = version + 1
  FROM appeal
 WHERE appeal.id = social_request.id;
INSERT INTO social_request_step (request, version, move, from_state, to_state, at, by, role)
SELECT id, version, 'APPEAL', outcome, 'APPEALED', filed_at, filed_by, filed_as FROM appeal JOIN social_request USING (id);

UPDATE social_request request
   SET state = ending, due = NULL, decided_at = appeal.decided_at, reason = appeal_reason, explanation = appeal_explanation,
       household = home, version = version + 1
  FROM appeal
 WHERE appeal.id = request.id AND appeal_outcome IS NOT NULL;
INSERT INTO social_request_step (request, version, move, from_state, to_state, at, by, role, reason, explanation)
SELECT id, version, move, 'APPEALED', ending, appeal.decided_at, decided_by, decided_as, appeal_reason, appeal_explanation
  FROM appeal JOIN social_request USING (id)
 WHERE appeal_outcome IS NOT NULL;
