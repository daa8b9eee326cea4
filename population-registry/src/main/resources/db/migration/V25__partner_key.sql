-- Which key a name stands for: not the key, but what can be made with no other.
CREATE TABLE partner_key (
    name  text        PRIMARY KEY,
    mark  bytea       NOT NULL,
    since timestamptz NOT NULL
);
