-- What a formula would do, computed beside the households: nothing of it is ever read by a decision.
CREATE TABLE impact_study (
    id       uuid PRIMARY KEY,
    formula  text        NOT NULL,
    business_date date NOT NULL,
    job      uuid        NOT NULL,
    asked_by text        NOT NULL,
    asked_at timestamptz NOT NULL
);

CREATE TABLE impact_score (
    study     uuid          NOT NULL REFERENCES impact_study,
    household uuid          NOT NULL,
    region    text          NOT NULL,
    area      text          NOT NULL,
    people    integer       NOT NULL,
    was       numeric(9, 7) NOT NULL,
    becomes   numeric(9, 7) NOT NULL,
    PRIMARY KEY (study, household)
);
