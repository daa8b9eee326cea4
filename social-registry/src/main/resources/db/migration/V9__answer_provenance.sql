-- Where each answer comes from. Rows are only ever added: what was known of an answer on a day is the last row for its pointer
-- that holds from that day or before and was recorded by then. An answer without a row is as the declaration says: declared.
CREATE TABLE answer_provenance (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    declaration uuid        NOT NULL REFERENCES declaration,
    pointer     text        NOT NULL CHECK (pointer ~ '^(/[^/]+)*$'),
    source      text        NOT NULL CHECK (source IN ('declared', 'verified', 'corrected')),
    valid_from  date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    by          text,
    channel     text,
    body        text,
    finding     text CHECK (finding IN ('confirmed', 'contradicted', 'unknown')),
    decision    uuid,
    CHECK ((source = 'verified') = (body IS NOT NULL) AND (source = 'verified') = (finding IS NOT NULL)),
    CHECK ((source = 'corrected') = (decision IS NOT NULL))
);

CREATE INDEX answer_provenance_declaration ON answer_provenance (declaration, pointer, recorded_at);

-- A decision on a complaint corrects answers; causes are an enum of the service.
ALTER TABLE score DROP CONSTRAINT IF EXISTS score_cause_check;
ALTER TABLE score ADD CONSTRAINT score_cause_check CHECK (cause ~ '^[a-z]+(-[a-z]+)*$');
