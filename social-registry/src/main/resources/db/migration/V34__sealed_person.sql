-- Whom the population registry has sealed: a projection of its feed. People of whom this registry does not know stand here too.
CREATE TABLE sealed_person (
    person uuid PRIMARY KEY
);
