-- Rows of people who are likely registered already wait for the decision of a case. An import that did not ask says so.
ALTER TABLE person_import ADD COLUMN likeness boolean NOT NULL DEFAULT true;
ALTER TABLE import_part ADD COLUMN held integer NOT NULL DEFAULT 0;
ALTER TABLE import_error ADD COLUMN duplicate_case uuid;

-- In a dry run no case is opened. Cases are never deleted, so there is no foreign key to check.
ALTER TABLE import_key
    ADD COLUMN held           boolean NOT NULL DEFAULT false,
    ADD COLUMN duplicate_case uuid;
