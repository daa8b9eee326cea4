-- Ten digits of a household code come from here, scattered by the service; the eleventh is the household's order.
CREATE SEQUENCE household_number;

CREATE TABLE household (
    id             uuid PRIMARY KEY,
    code           text        NOT NULL CONSTRAINT household_code_key UNIQUE CHECK (code ~ '^[0-9]{11}$'),
    territory      text        NOT NULL,
    region         text        NOT NULL CHECK (region ~ '^(0[1-9]|1[0-2])$'),
    area           text        NOT NULL CHECK (area IN ('URBAN', 'RURAL')),
    address_line   text,
    registered_on  date        NOT NULL,
    dissolved_on   date,
    declaration    uuid,
    declared_on    date,
    head_since     date        NOT NULL,
    score          numeric(9, 7),
    formula        text,
    scored_at      timestamptz,
    people         integer     NOT NULL CHECK (people >= 0),
    version        integer     NOT NULL,
    CHECK ((score IS NULL) = (formula IS NULL) AND (score IS NULL) = (scored_at IS NULL)),
    CHECK ((dissolved_on IS NULL) = (people > 0))
);

CREATE INDEX household_region ON household (region, area) WHERE dissolved_on IS NULL;

-- Who lives in which household and until when. A row without a household and without an end is the mark of a death: it
-- takes the person's place in the index below, so that nobody can be made a member after dying.
CREATE TABLE membership (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household   uuid REFERENCES household,
    position    smallint NOT NULL,
    person      uuid   NOT NULL,
    idcs        text   NOT NULL,
    relation    text   NOT NULL,
    spouse      uuid,
    parents     uuid[] NOT NULL,
    birth_date  date   NOT NULL,
    sex         text   NOT NULL CHECK (sex IN ('female', 'male')),
    situation   jsonb  NOT NULL,
    valid_from  date   NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    end_reason  text,
    CHECK ((household IS NULL) = (relation = 'deceased')),
    CHECK ((valid_until IS NULL) = (end_reason IS NULL)),
    -- Deferred: one statement may end the membership of a head and make another member the head.
    CONSTRAINT membership_one_head EXCLUDE (household WITH =) WHERE (valid_until IS NULL AND relation = 'head')
        DEFERRABLE INITIALLY DEFERRED
);

CREATE UNIQUE INDEX membership_one_household ON membership (person) WHERE valid_until IS NULL;
CREATE INDEX membership_household ON membership (household) WHERE valid_until IS NULL;
CREATE INDEX membership_idcs ON membership (idcs) WHERE valid_until IS NULL;
CREATE INDEX membership_head ON membership (person) WHERE relation = 'head';

CREATE TABLE declaration (
    id          uuid PRIMARY KEY,
    household   uuid        NOT NULL REFERENCES household,
    answers     jsonb       NOT NULL,
    declared_on date        NOT NULL,
    declared_at timestamptz NOT NULL,
    declared_by text        NOT NULL
);

CREATE INDEX declaration_household ON declaration (household, declared_at DESC);

-- Every score that was ever computed, with all that it was computed from.
CREATE TABLE score (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    household   uuid          NOT NULL REFERENCES household,
    declaration uuid          NOT NULL REFERENCES declaration,
    cause       text          NOT NULL CHECK (cause IN ('declaration', 'composition')),
    formula     text          NOT NULL,
    value       numeric(9, 7) NOT NULL,
    computed_at timestamptz   NOT NULL,
    inputs      jsonb         NOT NULL,
    breakdown   jsonb         NOT NULL
);

CREATE INDEX score_household ON score (household, computed_at DESC, id DESC);
