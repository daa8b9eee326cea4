-- By what a person is found whom somebody describes who spells otherwise: see Traits. Beside person, so that it can be filled
-- anew when the rules of sound change, without touching anybody's record.
CREATE TABLE person_trait (
    person uuid     PRIMARY KEY REFERENCES person (id),
    terms  tsvector NOT NULL
);

-- A short list of what is pending: every search reads it to the end, and some write empties it.
CREATE INDEX person_trait_terms ON person_trait USING gin (terms) WITH (gin_pending_list_limit = 256);

-- The commonest terms and their shares weigh the agreement on a name: enough of them must be known.
ALTER TABLE person_trait ALTER COLUMN terms SET STATISTICS 300;

CREATE FUNCTION forget_person_trait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM person_trait WHERE person = NEW.id;
    RETURN NULL;
END
$$;

CREATE FUNCTION require_person_trait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM person_trait WHERE person = NEW.id) THEN
        RAISE EXCEPTION 'a person needs traits to be found by' USING ERRCODE = '23502';
    END IF;
    RETURN NULL;
END
$$;

-- No way of writing can forget them: who has changed is no longer found, and nobody who is not found can be committed.
CREATE TRIGGER person_trait_is_outdated
AFTER UPDATE ON person
FOR EACH ROW WHEN ((OLD.given_name_ar, OLD.given_name_fr, OLD.family_name_ar, OLD.family_name_fr, OLD.birth_date,
                    OLD.birth_place, OLD.territory)
                   IS DISTINCT FROM
                   (NEW.given_name_ar, NEW.given_name_fr, NEW.family_name_ar, NEW.family_name_fr, NEW.birth_date,
                    NEW.birth_place, NEW.territory))
EXECUTE FUNCTION forget_person_trait();

CREATE CONSTRAINT TRIGGER new_person_is_found AFTER INSERT ON person DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION require_person_trait();

CREATE CONSTRAINT TRIGGER changed_person_is_found AFTER UPDATE ON person DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW WHEN ((OLD.given_name_ar, OLD.given_name_fr, OLD.family_name_ar, OLD.family_name_fr, OLD.birth_date,
                    OLD.birth_place, OLD.territory)
                   IS DISTINCT FROM
                   (NEW.given_name_ar, NEW.given_name_fr, NEW.family_name_ar, NEW.family_name_fr, NEW.birth_date,
                    NEW.birth_place, NEW.territory))
EXECUTE FUNCTION require_person_trait();
