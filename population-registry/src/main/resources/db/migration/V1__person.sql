-- Numbers from which IDCS are made. A replica takes a block at a time; each value is taken once, so each IDCS is given once.
CREATE SEQUENCE idcs_number AS bigint MINVALUE 0 START WITH 0;

CREATE TABLE person (
    id                uuid        PRIMARY KEY,
    idcs              text        NOT NULL CONSTRAINT person_idcs_key UNIQUE
                                  CONSTRAINT person_idcs_form CHECK (idcs ~ '^[2-9][0-9]{9}$'),
    given_name_ar     text,
    given_name_fr     text,
    family_name_ar    text,
    family_name_fr    text,
    -- what names are compared by: see NameNormalizer in commons
    given_key_ar      text,
    given_key_fr      text,
    family_key_ar     text,
    family_key_fr     text,
    sex               text        NOT NULL CHECK (sex IN ('FEMALE', 'MALE')),
    birth_date        date        NOT NULL,
    birth_place       text,
    nationality       text        NOT NULL CHECK (nationality ~ '^[A-Z]{2}$'),
    cnie              text        CONSTRAINT person_cnie_key UNIQUE,
    residence_permit  text        CONSTRAINT person_residence_permit_key UNIQUE,
    guardian          uuid        REFERENCES person (id),
    guardian_relation text        CHECK (guardian_relation IN ('FATHER', 'MOTHER', 'KAFIL', 'GUARDIAN')),
    marital_status    text        CHECK (marital_status IN ('SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED')),
    territory         text        NOT NULL,
    area              text        NOT NULL CHECK (area IN ('URBAN', 'RURAL')),
    address_line      text,
    phone             text,
    email             text,
    status            text        NOT NULL CHECK (status IN ('ACTIVE', 'DEAD')),
    death_date        date,
    version           integer     NOT NULL,
    valid_from        date        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorded_by       text        NOT NULL,
    CONSTRAINT person_has_names CHECK (
        coalesce(given_name_ar, given_name_fr) IS NOT NULL AND coalesce(family_name_ar, family_name_fr) IS NOT NULL),
    CONSTRAINT person_guardian_relation CHECK ((guardian IS NULL) = (guardian_relation IS NULL)),
    CONSTRAINT person_is_not_own_guardian CHECK (guardian <> id),
    CONSTRAINT person_death CHECK ((status = 'DEAD') = (death_date IS NOT NULL)),
    CONSTRAINT person_dies_after_birth CHECK (death_date >= birth_date)
);

CREATE INDEX person_birth_date ON person (birth_date, id);
CREATE INDEX person_guardian ON person (guardian) WHERE guardian IS NOT NULL;

-- Every version of every person: when it was true (valid_from), when and by whom it was written down.
CREATE TABLE person_history (LIKE person, PRIMARY KEY (id, version));

CREATE FUNCTION keep_person_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO person_history SELECT NEW.*;
    RETURN NULL;
END
$$;

-- A trigger, so that no way of writing can forget it.
CREATE TRIGGER person_version AFTER INSERT OR UPDATE ON person
FOR EACH ROW EXECUTE FUNCTION keep_person_version();

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps what was written', TG_TABLE_NAME USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER person_history_is_kept BEFORE UPDATE OR DELETE ON person_history
FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- An IDCS is never given up and never changes hands.
CREATE TRIGGER person_is_kept BEFORE DELETE ON person
FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
