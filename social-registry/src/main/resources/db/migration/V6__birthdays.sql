-- One row for each day on which households were to be scored anew because members turned an age that counts.
CREATE TABLE birthday_round (
    day      date    PRIMARY KEY,
    after    uuid    NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    finished boolean NOT NULL DEFAULT false
);

COMMENT ON COLUMN birthday_round.after IS 'households up to this id are done';

-- Month and day as one number, 229 for 29 February.
CREATE INDEX membership_birthday
    ON membership ((cast(extract(month FROM birth_date) AS int) * 100 + cast(extract(day FROM birth_date) AS int)))
    WHERE valid_until IS NULL;
