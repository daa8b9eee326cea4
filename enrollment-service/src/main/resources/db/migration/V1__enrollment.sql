-- Equality of uuid and text beside overlap of ranges in one exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Projection of the population feed; never edited, rebuilt by following from the beginning.
CREATE TABLE person (
    id         uuid PRIMARY KEY,
    idcs       text   NOT NULL UNIQUE,
    birth_date date   NOT NULL,
    sex        text   NOT NULL,
    status     text   NOT NULL,
    death_date date,
    version    bigint NOT NULL
);

-- Projection of the social feed; never edited, rebuilt by following from the beginning.
CREATE TABLE household (
    id          uuid PRIMARY KEY,
    region      text    NOT NULL,
    area        text    NOT NULL,
    score       numeric(12, 7),
    version     bigint  NOT NULL,
    dissolved   boolean NOT NULL DEFAULT false,
    -- The next day on which a birthday or a new rule may change a family.
    next_review date
);

CREATE INDEX household_review ON household (next_review) WHERE NOT dissolved;

CREATE TABLE household_member (
    person    uuid PRIMARY KEY,
    household uuid  NOT NULL REFERENCES household,
    profile   jsonb NOT NULL
);

CREATE INDEX household_member_household ON household_member (household);

-- A principal, spouses and dependents; the id follows from household and principal.
CREATE TABLE family (
    id        uuid PRIMARY KEY,
    household uuid NOT NULL REFERENCES household,
    principal uuid NOT NULL,
    region    text NOT NULL,
    area      text NOT NULL,
    -- Of everything that its decisions rest on: equal digests need no new decision.
    digest    text NOT NULL,
    formed_on date NOT NULL,
    ended_on  date
);

CREATE INDEX family_household ON family (household) WHERE ended_on IS NULL;

-- Who is in which family now: the key says that nobody is in two.
CREATE TABLE family_member (
    person     uuid PRIMARY KEY,
    family     uuid NOT NULL REFERENCES family,
    household  uuid NOT NULL,
    role       text NOT NULL CHECK (role IN ('principal', 'spouse', 'dependent')),
    birth_date date NOT NULL
);

CREATE INDEX family_member_family ON family_member (family);
CREATE INDEX family_member_household ON family_member (household);

-- The facts of a family on a day. Immutable.
CREATE TABLE assessment (
    id          uuid PRIMARY KEY,
    family      uuid        NOT NULL REFERENCES family,
    assessed_on date        NOT NULL,
    inputs      jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL
);

-- What one regime says about an assessment. Immutable; replays to the same outcome.
CREATE TABLE decision (
    id          uuid PRIMARY KEY,
    number      bigint GENERATED ALWAYS AS IDENTITY,
    assessment  uuid    NOT NULL REFERENCES assessment,
    family      uuid    NOT NULL REFERENCES family,
    regime      text    NOT NULL,
    version     text    NOT NULL,
    fingerprint text    NOT NULL,
    eligible    boolean NOT NULL,
    reasons     jsonb   NOT NULL,
    excluded    jsonb   NOT NULL
);

CREATE INDEX decision_family ON decision (family, regime, number DESC);

-- A person in a regime during a period [valid_from, valid_until). Compulsory health regimes share one track: the
-- constraint holds a person to one of them at any instant, whatever runs at the same time.
CREATE TABLE enrollment (
    id            uuid PRIMARY KEY,
    regime        text NOT NULL,
    track         text NOT NULL,
    person        uuid NOT NULL,
    role          text NOT NULL CHECK (role IN ('principal', 'spouse', 'dependent')),
    principal     uuid NOT NULL,
    family        uuid NOT NULL REFERENCES family,
    household     uuid NOT NULL,
    region        text NOT NULL,
    decision      uuid NOT NULL REFERENCES decision,
    valid_from    date NOT NULL,
    valid_until   date,
    closed_reason text,
    CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CONSTRAINT one_regime_at_a_time
        EXCLUDE USING gist (person WITH =, track WITH =, daterange(valid_from, valid_until) WITH &&)
);

CREATE INDEX enrollment_person ON enrollment (person, track);
CREATE INDEX enrollment_household ON enrollment (household) WHERE valid_until IS NULL;
CREATE INDEX enrollment_region ON enrollment (regime, region, role) WHERE valid_until IS NULL;

-- A family's right to a cash programme during a period, by one decision.
CREATE TABLE entitlement (
    id            uuid PRIMARY KEY,
    programme     text NOT NULL,
    family        uuid NOT NULL REFERENCES family,
    principal     uuid NOT NULL,
    household     uuid NOT NULL,
    region        text NOT NULL,
    area          text NOT NULL,
    decision      uuid NOT NULL REFERENCES decision,
    valid_from    date NOT NULL,
    valid_until   date,
    closed_reason text,
    CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CONSTRAINT one_entitlement_at_a_time
        EXCLUDE USING gist (family WITH =, programme WITH =, daterange(valid_from, valid_until) WITH &&)
);

CREATE INDEX entitlement_household ON entitlement (household) WHERE valid_until IS NULL;
CREATE INDEX entitlement_open ON entitlement (programme, region) WHERE valid_until IS NULL;

-- The regime files that families were last reviewed by.
CREATE TABLE rules_in_use (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    fingerprint text NOT NULL
);
