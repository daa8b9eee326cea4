CREATE TABLE job_trial (
    job  uuid NOT NULL,
    item text NOT NULL
);
