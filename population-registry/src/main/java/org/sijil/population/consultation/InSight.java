package org.sijil.population.consultation;

/** The clause by which a sealed person is nobody for most readers; every statement that shows people, or says that they exist, has it. */
public final class InSight {

    private InSight() {}

    /**
     * That a role may see a person: the roles that see sealed people do; a citizen is shown nobody but themselves, which the
     * statement itself sees to.
     *
     * @param person the SQL for the person's id; where it is null, the clause holds
     * @param role the SQL for the role, such as {@code $2}
     */
    public static String of(String person, String role) {
        return """
                (%2$s::text IN ('adjudicator', 'auditor', 'citizen')
                 OR NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = %1$s))""".formatted(person, role);
    }

    /** The same in a statement with the parameters of a {@link Reading}. */
    public static String of(String person) {
        return of(person, "$2");
    }
}
