-- For the key of a place and its days.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE place (
    code    text COLLATE "C" PRIMARY KEY,
    id      uuid    NOT NULL DEFAULT uuidv7(),
    version integer NOT NULL DEFAULT 0
);

-- What a place was called, and where it lay, on which days. The database refuses two answers for one day, and a day on which
-- what it lies within is not there.
CREATE TABLE place_period (
    code       text COLLATE "C" NOT NULL REFERENCES place,
    valid      daterange        NOT NULL CHECK (NOT isempty(valid)),
    kind       text             NOT NULL,
    parent     text COLLATE "C",
    area       text CHECK (area IN ('urban', 'rural')),
    name_ar    text             NOT NULL,
    name_fr    text             NOT NULL,
    -- spelled as names are looked for
    key_ar     text             NOT NULL,
    key_fr     text             NOT NULL,
    source     text             NOT NULL,
    confidence text             NOT NULL,
    PRIMARY KEY (code, valid WITHOUT OVERLAPS),
    CONSTRAINT place_within FOREIGN KEY (parent, PERIOD valid) REFERENCES place_period (code, PERIOD valid)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((parent IS NULL) = (kind = 'region'))
);

CREATE INDEX place_period_code ON place_period (code);
CREATE INDEX place_period_parent ON place_period (parent);
