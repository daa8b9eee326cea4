-- Two records found to be one person's: one adjudicator proposes, another confirms, and the same again to undo it.
CREATE TABLE person_merge (
    id          uuid        PRIMARY KEY,
    state       text        NOT NULL CHECK (state IN ('PROPOSED', 'REJECTED', 'MERGED', 'UNDO_PROPOSED', 'UNDONE')),
    survivor    uuid        NOT NULL REFERENCES person (id),
    merged      uuid        NOT NULL REFERENCES person (id),
    proposed_at timestamptz NOT NULL,
    -- Whose proposal waits for a second person.
    proposed_by text        NOT NULL,
    merged_at   timestamptz,
    version     integer     NOT NULL,
    CONSTRAINT person_merge_of_two CHECK (survivor <> merged),
    CONSTRAINT person_merge_moment CHECK ((merged_at IS NULL) = (state IN ('PROPOSED', 'REJECTED')))
);

-- A record is given up for one other.
CREATE UNIQUE INDEX person_merge_one ON person_merge (merged) WHERE state IN ('PROPOSED', 'MERGED', 'UNDO_PROPOSED');
CREATE INDEX person_merge_survivor ON person_merge (survivor);

-- Every move: who, when, and why.
CREATE TABLE person_merge_step (
    person_merge uuid        NOT NULL REFERENCES person_merge (id),
    seq          bigint      GENERATED ALWAYS AS IDENTITY,
    state        text        NOT NULL,
    by           text        NOT NULL,
    at           timestamptz NOT NULL,
    reason       text,
    PRIMARY KEY (person_merge, seq)
);

CREATE TRIGGER person_merge_step_is_kept BEFORE UPDATE OR DELETE ON person_merge_step
FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE person
    DROP CONSTRAINT person_status_check,
    ADD CONSTRAINT person_status_check CHECK (status IN ('ACTIVE', 'DEAD', 'VOID', 'MERGED'));

-- Whose file a number leads to: the holder's own, or of whom the holder turned out to be.
CREATE VIEW person_by_number AS
SELECT asked.idcs AS number, holder.*
  FROM person asked
  LEFT JOIN person_merge done ON done.merged = asked.id AND done.state IN ('MERGED', 'UNDO_PROPOSED')
  JOIN person holder ON holder.id = coalesce(done.survivor, asked.id);

-- Whose part in an event became another's, so that it can be given back.
CREATE TABLE vital_event_moved (
    event       uuid NOT NULL REFERENCES vital_event (id),
    role        text NOT NULL,
    from_person uuid NOT NULL REFERENCES person (id),
    to_person   uuid NOT NULL REFERENCES person (id),
    cause       uuid NOT NULL,
    PRIMARY KEY (cause, event, role)
);

CREATE INDEX vital_event_moved_event ON vital_event_moved (event);
