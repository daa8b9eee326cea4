-- Papers that somebody hands in. What is known of one stands here from the first byte on; it counts once received_at is there.
CREATE TABLE document (
    id          uuid        PRIMARY KEY,
    owner       text        NOT NULL,
    kind        text        NOT NULL,
    media_type  text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    begun_at    timestamptz NOT NULL,
    received_at timestamptz,
    size        bigint      CHECK (size > 0),
    sha256      bytea       CHECK (length(sha256) = 32),
    attached_at timestamptz,
    CONSTRAINT document_whole CHECK (num_nulls(received_at, size, sha256) IN (0, 3)),
    CONSTRAINT document_attached_whole CHECK (attached_at IS NULL OR received_at IS NOT NULL)
);

CREATE INDEX document_owner ON document (owner, id);
CREATE INDEX document_loose ON document (begun_at) WHERE attached_at IS NULL;

-- The bytes, in pieces as they came in, so that no document need be in memory whole. Another store may take their place.
CREATE TABLE document_piece (
    document uuid    NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    place    integer NOT NULL,
    bytes    bytea   NOT NULL,
    PRIMARY KEY (document, place)
);

-- Scans do not compress; trying costs time.
ALTER TABLE document_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
