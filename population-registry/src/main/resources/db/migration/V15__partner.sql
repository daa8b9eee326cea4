-- Who may ask this register about people with a token of their own: a client of the identity provider.
CREATE TABLE partner (
    id           uuid        PRIMARY KEY,
    client       text        NOT NULL CONSTRAINT partner_client_key UNIQUE,
    demo         boolean     NOT NULL,
    paused_at    timestamptz,
    pause_reason text        CHECK (pause_reason IN ('OPERATOR', 'SWEEP')),
    CONSTRAINT partner_pause CHECK ((paused_at IS NULL) = (pause_reason IS NULL))
);

-- What a partner may do from a day on. Of two grants from the same day the later one counts; none is ever changed.
CREATE TABLE partner_grant (
    partner         uuid        NOT NULL REFERENCES partner (id),
    seq             bigint      GENERATED ALWAYS AS IDENTITY,
    effective_from  date        NOT NULL,
    effective_until date        CHECK (effective_until > effective_from),
    terms           jsonb       NOT NULL,
    granted_at      timestamptz NOT NULL,
    granted_by      text        NOT NULL,
    PRIMARY KEY (partner, seq)
);

CREATE TRIGGER partner_grant_is_kept BEFORE UPDATE OR DELETE ON partner_grant
FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
