-- Holidays that follow the moon, as they are announced; the fixed ones are in a file.
CREATE TABLE holiday (
    id           uuid        PRIMARY KEY,
    day          date        NOT NULL UNIQUE,
    en           text        NOT NULL,
    fr           text        NOT NULL,
    ar           text        NOT NULL,
    announced_at timestamptz NOT NULL
);

-- While a request waits for whoever asked, the clock of the decision stands: so many days are left of it.
ALTER TABLE social_request ADD COLUMN remaining integer CHECK (remaining >= 0);
