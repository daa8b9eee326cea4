-- How many codes somebody was sent is counted by the person, whatever name they were wanted under.
CREATE INDEX one_time_code_person ON one_time_code (person, requested_at) WHERE person IS NOT NULL;
