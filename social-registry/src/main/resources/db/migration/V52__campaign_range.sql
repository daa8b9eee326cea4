-- How many households a range of a campaign changed, told by whoever did it: to count the scores of a campaign afterwards reads
-- every score that was ever kept.
CREATE TABLE campaign_range (
    campaign uuid    NOT NULL,
    position integer NOT NULL,
    changed  integer NOT NULL,
    PRIMARY KEY (campaign, position)
);

COMMENT ON COLUMN campaign_range.position IS 'that of the part of its job';

-- Of a campaign that is under way nobody kept it.
INSERT INTO campaign_range
SELECT campaign.id, -1, count(score.id)
  FROM campaign JOIN job ON job.id = campaign.job AND job.state IN ('queued', 'running')
  JOIN score ON score.campaign = campaign.id
 GROUP BY campaign.id;
