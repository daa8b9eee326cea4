-- Who answers one of the questions. A function, because a young register has no statistics yet, and for an unknown question
-- PostgreSQL then reads every person's terms, which takes longer with each person: the index is right at every size.
CREATE FUNCTION resembling(questions text[], most int) RETURNS SETOF uuid LANGUAGE plpgsql STABLE ROWS 20
SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    first  tsquery := questions[1];
    second tsquery := questions[2];
    third  tsquery := questions[3];
    fourth tsquery := questions[4];
BEGIN
    RETURN QUERY
    SELECT person FROM person_trait
    WHERE terms @@ first OR terms @@ second OR terms @@ third OR terms @@ fourth
    LIMIT most;
END
$$;

-- Whatever is pending in this index is read to the end by every search. Writing at once costs a little more for each person, and
-- nobody reads a list.
ALTER INDEX person_trait_terms SET (fastupdate = off);
SELECT gin_clean_pending_list('person_trait_terms');
