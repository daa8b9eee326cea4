-- A campaign walks along households and the scores that keep their facts side by side, instead of looking each of these up.
CREATE INDEX score_facts ON score (household) WHERE facts IS NOT NULL;
