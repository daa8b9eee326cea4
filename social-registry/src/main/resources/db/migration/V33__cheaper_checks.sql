-- Checks are made of every row that an update writes, whatever it changes: patterns took a microsecond each.
ALTER TABLE household
    DROP CONSTRAINT household_region_check,
    DROP CONSTRAINT household_code_check,
    ADD CONSTRAINT household_region_check CHECK (region IN ('01', '02', '03', '04', '05', '06',
                                                            '07', '08', '09', '10', '11', '12')),
    ADD CONSTRAINT household_code_check
        CHECK (length(code) BETWEEN 9 AND 18 AND translate(code, '0123456789', '') = '') NOT VALID;

-- Households are counted by hashing: a plan made for one of them sorted ten thousand, and on disk.
ALTER FUNCTION count_changed_households() SET enable_sort = off;
ALTER FUNCTION count_changed_households() SET work_mem = '32MB';
ALTER FUNCTION count_new_households() SET enable_sort = off;
ALTER FUNCTION count_new_households() SET work_mem = '32MB';
