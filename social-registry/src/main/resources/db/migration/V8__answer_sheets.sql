-- What a declaration says beyond the answers that are weighed (what was said of each member, references of contracts), and
-- where it was made. Most declarations to date were made at a centre and say no more.
ALTER TABLE declaration
    ADD COLUMN channel text NOT NULL DEFAULT 'centre' CHECK (channel IN ('centre', 'online')),
    ADD COLUMN sheet   jsonb;
