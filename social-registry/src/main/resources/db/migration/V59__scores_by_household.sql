-- A household has few scores: they are sorted when they are read. An index that sorted them was the dearest part of writing a
-- score: entries of twice the size, and none of them alike, so that its pages were divided again and again.
DROP INDEX score_household;
CREATE INDEX score_household ON score (household);
