-- The same is contested once: what was answered is found by what it was about.
CREATE INDEX complaint_by_subject ON complaint (subject);
