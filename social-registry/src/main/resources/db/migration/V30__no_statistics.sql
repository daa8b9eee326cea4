-- What no statement looks for needs no statistics. Gathering those of JSON and lists took most of an ANALYZE, which comes again and
-- again while a register fills.
ALTER TABLE household
    ALTER COLUMN address_line SET STATISTICS 0;
ALTER TABLE membership
    ALTER COLUMN parents SET STATISTICS 0,
    ALTER COLUMN situation SET STATISTICS 0;
ALTER TABLE membership_history
    ALTER COLUMN person SET STATISTICS 0,
    ALTER COLUMN idcs SET STATISTICS 0,
    ALTER COLUMN spouse SET STATISTICS 0,
    ALTER COLUMN parents SET STATISTICS 0,
    ALTER COLUMN birth_date SET STATISTICS 0,
    ALTER COLUMN situation SET STATISTICS 0;
ALTER TABLE household_place
    ALTER COLUMN address_line SET STATISTICS 0;
ALTER TABLE declaration
    ALTER COLUMN answers SET STATISTICS 0,
    ALTER COLUMN sheet SET STATISTICS 0;
ALTER TABLE score
    ALTER COLUMN inputs SET STATISTICS 0,
    ALTER COLUMN breakdown SET STATISTICS 0,
    ALTER COLUMN pinned SET STATISTICS 0;
ALTER TABLE feed_event
    ALTER COLUMN data SET STATISTICS 0;
ALTER TABLE audit_entry
    ALTER COLUMN fields SET STATISTICS 0,
    ALTER COLUMN detail_hash SET STATISTICS 0,
    ALTER COLUMN trace SET STATISTICS 0;
