-- What no statement looks for needs no statistics; an ANALYZE comes again and again while a register fills.
ALTER TABLE feed_event
    ALTER COLUMN data SET STATISTICS 0;
ALTER TABLE audit_entry
    ALTER COLUMN fields SET STATISTICS 0,
    ALTER COLUMN detail_hash SET STATISTICS 0,
    ALTER COLUMN trace SET STATISTICS 0;
