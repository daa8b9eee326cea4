-- By what each partner knows a person, beside the IDCS. Tokens of earlier keys stay, so that they can be understood for a while.
CREATE TABLE partner_token (
    partner   uuid        NOT NULL REFERENCES partner (id),
    token     text        NOT NULL,
    person    uuid        NOT NULL REFERENCES person (id),
    key_id    text        NOT NULL,
    issued_at timestamptz NOT NULL,
    PRIMARY KEY (partner, token),
    CONSTRAINT partner_token_one UNIQUE (partner, person, key_id)
);

-- What a person gives away in the place of the IDCS. Rows stay, so that no number is ever given twice.
CREATE TABLE virtual_id (
    id         uuid        PRIMARY KEY,
    number     text        NOT NULL CONSTRAINT virtual_id_number_key UNIQUE CHECK (number ~ '^[1-9][0-9]{15}$'),
    person     uuid        NOT NULL REFERENCES person (id),
    once       boolean     NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    used_by    uuid        REFERENCES partner (id),
    revoked_at timestamptz
);

CREATE INDEX virtual_id_person ON virtual_id (person, created_at);

-- When people forbade that anything about them be verified; an open row is a lock.
CREATE TABLE verification_lock (
    id          uuid        PRIMARY KEY,
    person      uuid        NOT NULL REFERENCES person (id),
    locked_at   timestamptz NOT NULL,
    unlocked_at timestamptz
);

CREATE INDEX verification_lock_person ON verification_lock (person, locked_at);
CREATE UNIQUE INDEX verification_lock_open ON verification_lock (person) WHERE unlocked_at IS NULL;

-- The record itself, or the one into which it was merged.
CREATE FUNCTION standing_record(record uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    stands uuid;
BEGIN
    SELECT survivor INTO stands FROM person_merge WHERE merged = record AND state IN ('MERGED', 'UNDO_PROPOSED');
    RETURN coalesce(stands, record);
END
$$;

-- Who forbade it under one number forbade it under the other that turned out to be theirs.
CREATE FUNCTION keep_verification_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO verification_lock (id, person, locked_at)
    SELECT gen_random_uuid(), NEW.survivor, locked_at FROM verification_lock WHERE person = NEW.merged AND unlocked_at IS NULL
    ON CONFLICT (person) WHERE unlocked_at IS NULL DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER merged_person_stays_locked AFTER UPDATE ON person_merge
FOR EACH ROW WHEN (OLD.state = 'PROPOSED' AND NEW.state = 'MERGED')
EXECUTE FUNCTION keep_verification_lock();

-- The person whom a question names in one of three ways; null when nobody is named by it. A virtual id for one use is used by
-- this, by one question only.
CREATE FUNCTION person_named(
    asking uuid, by_idcs text, by_token text, by_virtual_id text, understood text[], moment timestamptz)
RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    found uuid;
BEGIN
    IF by_idcs IS NOT NULL THEN
        SELECT id INTO found FROM person WHERE idcs = by_idcs;
    ELSIF by_token IS NOT NULL THEN
        SELECT person INTO found
          FROM partner_token
         WHERE partner = asking AND token = by_token AND key_id = ANY (understood);
    ELSE
        UPDATE virtual_id
           SET used_at = moment, used_by = asking
         WHERE number = by_virtual_id AND revoked_at IS NULL AND expires_at > moment AND NOT (once AND used_at IS NOT NULL)
        RETURNING person INTO found;
    END IF;
    RETURN standing_record(found);
END
$$;

-- How often a partner was wrong about somebody; for somebody whom nobody knows, about a stand-in for the name that it gave.
CREATE TABLE partner_failure (
    partner  uuid        NOT NULL, -- no reference: checking it would lock the partner's row in every statement
    subject  uuid        NOT NULL,
    unknown  boolean     NOT NULL,
    failures integer     NOT NULL,
    since    timestamptz NOT NULL,
    PRIMARY KEY (partner, subject)
);

CREATE INDEX partner_failure_unknown ON partner_failure (partner, since) WHERE unknown;

-- Pauses a partner that asks for too many people whom nobody knows; true when it is now paused.
CREATE FUNCTION pause_sweeping_partner(asking uuid, most_unknown integer, unknown_since timestamptz, moment timestamptz)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM (SELECT FROM partner_failure WHERE partner = asking AND unknown AND since > unknown_since
                               LIMIT most_unknown) AS found) < most_unknown THEN
        RETURN false;
    END IF;
    UPDATE partner SET paused_at = moment, pause_reason = 'SWEEP' WHERE id = asking AND paused_at IS NULL;
    IF FOUND THEN
        INSERT INTO audit_entry (action, subject, actor, role, detail_hash, at)
        VALUES ('partner.swept', asking, 'service', 'service', sha256(convert_to(most_unknown::text, 'UTF8')), moment);
    END IF;
    RETURN true;
END
$$;

-- What a partner is told of one comparison: YES, NO, CAPPED when it was wrong about the person too often, PAUSED when it may not
-- ask at all, SWEPT when this very question was one too many. One comparison of a partner with one person follows the other:
-- whoever guesses many times at once is counted each time before the next is judged. Statements of a volatile function see what
-- was committed while they waited. A batch has its partner to itself; one lock for each of its people would be too many.
CREATE FUNCTION judge_attempt(
    asking uuid, whom uuid, is_unknown boolean, matches boolean, most_failures integer, failing_since timestamptz,
    most_unknown integer, unknown_since timestamptz, moment timestamptz, is_batch boolean)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    is_paused boolean;
    is_capped boolean;
BEGIN
    IF asking IS NULL THEN
        RETURN CASE WHEN matches THEN 'YES' ELSE 'NO' END;
    END IF;
    IF is_batch THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(asking::text, 0));
    ELSE
        PERFORM pg_advisory_xact_lock_shared(hashtextextended(asking::text, 0)),
                pg_advisory_xact_lock(hashtextextended(asking::text || whom::text, 0));
    END IF;
    SELECT EXISTS (SELECT FROM partner WHERE id = asking AND paused_at IS NOT NULL),
           EXISTS (SELECT FROM partner_failure
                    WHERE partner = asking AND subject = whom AND since > failing_since AND failures >= most_failures)
      INTO is_paused, is_capped;
    IF is_paused THEN
        RETURN 'PAUSED';
    END IF;
    IF is_capped THEN
        RETURN 'CAPPED';
    END IF;
    IF matches THEN
        RETURN 'YES';
    END IF;
    INSERT INTO partner_failure AS known (partner, subject, unknown, failures, since)
    VALUES (asking, whom, is_unknown, 1, moment)
    ON CONFLICT (partner, subject) DO UPDATE
       SET failures = CASE WHEN known.since > failing_since THEN known.failures + 1 ELSE 1 END,
           since = CASE WHEN known.since > failing_since THEN known.since ELSE moment END;
    IF pause_sweeping_partner(asking, most_unknown, unknown_since, moment) THEN
        RETURN 'SWEPT';
    END IF;
    RETURN 'NO';
END
$$;

-- What came of comparing one declaration: the person or nobody (all zeros), the outcome, and which facts are right.
CREATE TYPE comparison AS (
    place integer, fields text[], id uuid, outcome text, "givenName" boolean, "familyName" boolean, "birthDate" boolean,
    sex boolean, nationality boolean, cnie boolean, "residencePermit" boolean, phone boolean);

-- What is not declared is right. Inlined where it is called.
CREATE FUNCTION is_right(declared text, known text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT declared IS NULL OR coalesce(declared = known, false)
$$;

-- Compares a declaration with the register. Of nobody, the dead, the locked and those whom the asking role may not see nothing is
-- right; the work is the same for all of them. Whom the role may not see counts as nobody whom anybody knows. Single expressions
-- and short statements: as one large statement it took five times as long.
CREATE FUNCTION compare_declaration(
    asking uuid, asking_role text, understood text[], declared jsonb, most_failures integer, failing_since timestamptz,
    most_unknown integer, unknown_since timestamptz, moment timestamptz, is_batch boolean)
RETURNS comparison LANGUAGE plpgsql AS $$
DECLARE
    whom     uuid := person_named(
        asking, declared ->> 'idcs', declared ->> 'token', declared ->> 'virtualId', understood, moment);
    given_exactly  boolean := (declared ->> 'givenExact')::boolean;
    family_exactly boolean := (declared ->> 'familyExact')::boolean;
    holder   record;
    may_be   boolean;
    compared comparison;
BEGIN
    SELECT person.*,
           EXISTS (SELECT FROM verification_lock barred WHERE barred.person = whom AND barred.unlocked_at IS NULL) AS is_locked,
           asking_role NOT IN ('adjudicator', 'auditor')
               AND EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = whom) AS is_hidden
      INTO holder
      FROM (VALUES (1)) AS one LEFT JOIN person ON person.id = whom;
    may_be := coalesce(holder.status = 'ACTIVE', false) AND NOT holder.is_locked AND NOT holder.is_hidden;

    compared.place := declared -> 'place';
    IF jsonb_typeof(declared -> 'fields') = 'array' THEN
        compared.fields := ARRAY(SELECT jsonb_array_elements_text(declared -> 'fields'));
    END IF;
    compared.id := coalesce(holder.id, '00000000-0000-0000-0000-000000000000');
    compared."givenName" := may_be
        AND is_right(declared ->> 'givenAr', CASE WHEN given_exactly THEN holder.given_name_ar ELSE holder.given_key_ar END)
        AND is_right(declared ->> 'givenFr', CASE WHEN given_exactly THEN holder.given_name_fr ELSE holder.given_key_fr END);
    compared."familyName" := may_be
        AND is_right(declared ->> 'familyAr', CASE WHEN family_exactly THEN holder.family_name_ar ELSE holder.family_key_ar END)
        AND is_right(declared ->> 'familyFr', CASE WHEN family_exactly THEN holder.family_name_fr ELSE holder.family_key_fr END);
    compared."birthDate" := may_be AND is_right(declared ->> 'birthDate', to_char(holder.birth_date, 'YYYY-MM-DD'));
    compared.sex := may_be AND is_right(declared ->> 'sex', holder.sex);
    compared.nationality := may_be AND is_right(declared ->> 'nationality', holder.nationality);
    compared.cnie := may_be AND is_right(declared ->> 'cnie', holder.cnie);
    compared."residencePermit" := may_be AND is_right(declared ->> 'residencePermit', holder.residence_permit);
    compared.phone := may_be AND is_right(declared ->> 'phone', holder.phone);
    compared.outcome := judge_attempt(
        asking, coalesce(holder.id, (declared ->> 'standIn')::uuid), holder.id IS NULL OR holder.is_hidden,
        compared."givenName" AND compared."familyName" AND compared."birthDate" AND compared.sex AND compared.nationality
            AND compared.cnie AND compared."residencePermit" AND compared.phone,
        most_failures, failing_since, most_unknown, unknown_since, moment, is_batch);
    RETURN compared;
END
$$;
