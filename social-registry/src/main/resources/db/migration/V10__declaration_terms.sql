-- Until when the latest declaration holds. What was declared before gets its end in the first round of the service.
ALTER TABLE household ADD COLUMN declaration_expires_on date;

CREATE INDEX household_declaration_expires ON household (declaration_expires_on) WHERE dissolved_on IS NULL;
CREATE INDEX household_declaration_endless ON household (id)
    WHERE declared_on IS NOT NULL AND declaration_expires_on IS NULL;

-- What a household was told of the end of a declaration, once each.
CREATE TABLE declaration_notice (
    declaration uuid        NOT NULL REFERENCES declaration,
    kind        text        NOT NULL CHECK (kind IN ('reminder', 'expired')),
    days        integer     NOT NULL CHECK (days >= 0),
    told_on     date        NOT NULL,
    PRIMARY KEY (declaration, days)
);
