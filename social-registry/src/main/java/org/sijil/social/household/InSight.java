package org.sijil.social.household;

/** The clause by which a household with somebody sealed is not there for most readers; every list that names households has it. */
public final class InSight {

    private InSight() {}

    /**
     * That a household may be told of: nobody who lives in it is sealed, or the caller may know of the sealed.
     *
     * @param household where the statement has its id
     * @param seesSealed the parameter that holds {@link HouseholdReads#seesSealed()}
     */
    public static String household(String household, String seesSealed) {
        return """
            (cast(%2$s AS boolean)
             OR NOT EXISTS (SELECT FROM membership hidden JOIN sealed_person USING (person)
                             WHERE hidden.household = %1$s AND hidden.valid_until IS NULL))
            """.formatted(household, seesSealed);
    }
}
