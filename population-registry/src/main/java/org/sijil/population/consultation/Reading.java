package org.sijil.population.consultation;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Roles;

/**
 * One act of reading: who, why, what, and how far they may look. It lends a statement the clause that writes the consultation
 * records beside the answer, so that nothing is shown that is not on record, for one round trip.
 *
 * @param purpose why, as the person will see it
 * @param legalBasis the text that allows it
 * @param reach the territory to which the reader is limited, as {@link org.sijil.commons.security.Caller#reach} says it
 * @param only the one person whom the reader may see; null for no such limit
 */
public record Reading(
        String actor,
        String role,
        @Nullable String client,
        String purpose,
        String legalBasis,
        List<String> fields,
        @Nullable String trace,
        OffsetDateTime at,
        String reach,
        @Nullable Idcs only) {

    /**
     * The clause of a {@code WITH} that records every row of {@code seen (id)}. It takes {@code $1} to {@code $8}; see {@link
     * #parameters}.
     */
    public static final String NOTED = noted("$6");

    /** As {@link #NOTED}, where each row of {@code seen (id, fields)} says what was asked about that person. */
    public static final String NOTED_EACH = noted("coalesce(seen.fields, $6)");

    /** Whom the reader may see of table person: {@code $9} and {@code $10}, and nobody sealed unless the role may. */
    public static final String VISIBLE = """
            ($9 = '*' OR territory = $9 OR starts_with(territory, $9 || '.')) AND ($10::text IS NULL OR idcs = $10)
            AND """ + InSight.of("person.id");

    /** Whether the reader is told by whose account something was written: staff are, a citizen is told the office and the role. */
    public boolean showsAccounts() {
        return !role.equals(Roles.CITIZEN);
    }

    /** The same reading of these fields. */
    public Reading about(List<String> others) {
        return new Reading(actor, role, client, purpose, legalBasis, others, trace, at, reach, only);
    }

    /** The parameters {@code $1} to {@code $8} of {@link #NOTED}, then the statement's own from {@code $9}. */
    public Tuple parameters(@Nullable Object... own) {
        return withOwn(noted(), own);
    }

    /** As {@link #parameters}, with {@code $9} and {@code $10} for {@link #VISIBLE}; the statement's own begin at {@code $11}. */
    public Tuple parametersInSight(@Nullable Object... own) {
        return withOwn(noted().addString(reach).addString(only == null ? null : only.value()), own);
    }

    private Tuple noted() {
        return Tuple.tuple()
                .addString(actor)
                .addString(role)
                .addString(client)
                .addString(purpose)
                .addString(legalBasis)
                .addArrayOfString(fields.toArray(String[]::new))
                .addString(trace)
                .addOffsetDateTime(at);
    }

    private static String noted(String fields) {
        return """
                noted AS (
                    INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
                    SELECT seen.id, $1, $2::text, $3, $4, $5, %s, $7, $8
                    FROM seen
                )""".formatted(fields);
    }

    private static Tuple withOwn(Tuple parameters, @Nullable Object... own) {
        for (Object parameter : own) {
            parameters.addValue(parameter);
        }
        return parameters;
    }
}
