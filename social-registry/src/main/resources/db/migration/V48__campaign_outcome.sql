-- What came of a campaign, counted once, with the end of its job.
ALTER TABLE campaign
    ADD COLUMN households bigint,
    ADD COLUMN changed    bigint,
    ADD CONSTRAINT campaign_outcome CHECK (num_nulls(households, changed) IN (0, 2));

COMMENT ON COLUMN campaign.households IS 'looked at';
COMMENT ON COLUMN campaign.changed IS 'whose score or formula became another';

UPDATE campaign
   SET households = (SELECT coalesce(sum(items), 0) FROM job_chunk WHERE job_chunk.job = campaign.job),
       changed = (SELECT count(*) FROM score WHERE score.campaign = campaign.id)
  FROM job
 WHERE job.id = campaign.job AND job.state = 'finished';
