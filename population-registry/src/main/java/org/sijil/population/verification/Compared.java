package org.sijil.population.verification;

import io.vertx.mutiny.sqlclient.Row;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.population.partner.Attribute;

/**
 * What came of comparing a declaration with the register.
 *
 * @param person the record; only to be used when the outcome is yes
 * @param right the facts that are right or were not declared
 */
record Compared(Outcome outcome, UUID person, Set<Attribute> right) {

    static Compared of(Row row) {
        Set<Attribute> right = Declaration.COMPARABLE.stream()
                .filter(attribute -> row.getBoolean(attribute.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attribute.class)));
        return new Compared(Outcome.valueOf(row.getString("outcome")), row.getUUID("id"), right);
    }

    /** The answer to a declaration whose outcome is one. */
    VerificationAnswer answer(Declaration declared) {
        return new VerificationAnswer(outcome == Outcome.YES, declared.isPerAttribute() ? facts(declared) : null);
    }

    private Map<String, Boolean> facts(Declaration declared) {
        Map<String, Boolean> facts = new LinkedHashMap<>();
        declared.facts().forEach(fact -> facts.put(fact.code(), right.contains(fact)));
        return facts;
    }
}
