-- Whatever is pending in this index is read to the end by every search, and by each of the thousand looks of a part of a file. Writing
-- at once costs a little more for each person, and nobody reads a list.
ALTER INDEX person_trait_terms SET (fastupdate = off);
SELECT gin_clean_pending_list('person_trait_terms');
