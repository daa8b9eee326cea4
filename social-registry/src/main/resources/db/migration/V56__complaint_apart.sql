-- Of what somebody sealed complains nobody else of the household learns, not even by being refused because of it: such a complaint is
-- apart from those of the household, from the day on which it is filed. Nobody has two open at once, as before.
ALTER TABLE social_request ADD COLUMN apart boolean NOT NULL DEFAULT false;
DROP INDEX social_request_one_complaint;
CREATE UNIQUE INDEX social_request_one_complaint ON social_request (household)
 WHERE family = 'RECLAMATION' AND state IN ('DRAFT', 'IN_PROGRESS', 'WAITING') AND NOT apart;

UPDATE social_request
   SET apart = true
  FROM membership JOIN sealed_person USING (person)
 WHERE membership.idcs = social_request.declarant AND family = 'RECLAMATION' AND state IN ('IN_PROGRESS', 'WAITING', 'APPEALED');
