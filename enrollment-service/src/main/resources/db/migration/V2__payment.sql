-- One programme, one month.
CREATE TABLE payment_cycle (
    id          uuid PRIMARY KEY,
    programme   text        NOT NULL,
    month       date        NOT NULL CHECK (extract(day FROM month) = 1),
    state       text        NOT NULL CHECK (state IN ('computing', 'computed', 'failed', 'approved')),
    job         uuid        NOT NULL,
    families    integer     NOT NULL DEFAULT 0,
    total       bigint      NOT NULL DEFAULT 0,
    created_by  text        NOT NULL,
    created_at  timestamptz NOT NULL,
    computed_at timestamptz,
    approved_by text,
    approved_at timestamptz,
    version     bigint      NOT NULL DEFAULT 0,
    UNIQUE (programme, month),
    CHECK (approved_by <> created_by)
);

-- One family, one month, one amount, in centimes. Rows are frozen from one snapshot when the cycle begins, so that a
-- family that changes meanwhile is neither missed nor paid twice; amounts are filled in chunk by chunk.
CREATE TABLE payment_order (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    cycle       uuid    NOT NULL REFERENCES payment_cycle,
    programme   text    NOT NULL,
    month       date    NOT NULL,
    family      uuid    NOT NULL REFERENCES family,
    principal   uuid    NOT NULL,
    region      text    NOT NULL,
    area        text    NOT NULL,
    entitlement uuid    NOT NULL REFERENCES entitlement,
    decision    uuid    NOT NULL REFERENCES decision,
    chunk       integer NOT NULL,
    amount      bigint CHECK (amount > 0),
    flat        boolean,
    step        text,
    lines       jsonb,
    UNIQUE (programme, month, family)
) WITH (fillfactor = 70);

CREATE INDEX payment_order_cycle ON payment_order (cycle, id);
CREATE INDEX payment_order_chunk ON payment_order (cycle, chunk) WHERE amount IS NULL;
CREATE INDEX payment_order_family ON payment_order (family, month);
CREATE INDEX payment_order_principal ON payment_order (principal, month);

-- Double entry, in centimes: a debit is positive, a credit negative, and the entries of an order add up to zero. An
-- account is touched once by an order.
CREATE TABLE ledger_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cycle         uuid   NOT NULL REFERENCES payment_cycle,
    payment_order uuid   NOT NULL REFERENCES payment_order,
    account       text   NOT NULL,
    amount        bigint NOT NULL CHECK (amount <> 0),
    UNIQUE (payment_order, account)
);

CREATE INDEX ledger_entry_cycle ON ledger_entry (cycle);
