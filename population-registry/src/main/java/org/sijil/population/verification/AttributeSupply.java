package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.partner.Attribute;
import org.sijil.population.partner.Terms;

/** Gives partners the attributes that they are granted, for a purpose that they state. */
@ApplicationScoped
class AttributeSupply {

    private final Askers askers;
    private final Comparisons comparisons;
    private final Verdicts verdicts;
    private final PairwiseTokens tokens;

    AttributeSupply(Askers askers, Comparisons comparisons, Verdicts verdicts, PairwiseTokens tokens) {
        this.askers = askers;
        this.comparisons = comparisons;
        this.verdicts = verdicts;
        this.tokens = tokens;
    }

    /** The attributes; whoever cannot be verified, for whatever reason, is not available. */
    Uni<SuppliedPerson> supply(AttributeQuestion question, StatedPurpose purpose) {
        Verification.requireEnough(question.person());
        if (purpose.code() == null) {
            throw VerificationProblem.PURPOSE_REQUIRED.refuse();
        }
        return askers.asking(purpose)
                .invoke(asker -> requireGranted(asker, question))
                .chain(asker -> supply(asker, question));
    }

    private Uni<SuppliedPerson> supply(Asker asker, AttributeQuestion question) {
        return comparisons
                .lookUp(asker, question.person(), fields(question))
                .invoke(row -> requireYes(asker, row))
                .chain(row -> tokens.issue(asker, row.getUUID("whom"))
                        .map(token -> SuppliedPerson.of(row, token, question.attributes())));
    }

    private void requireYes(Asker asker, Row row) {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        verdicts.requireAnswer(asker, outcome);
        if (outcome == Outcome.NO) {
            throw VerificationProblem.PERSON_NOT_AVAILABLE.refuse();
        }
    }

    private static void requireGranted(Asker asker, AttributeQuestion question) {
        asker.requireGranted(question.person(), "/person");
        Terms terms = asker.requireTerms();
        List<Attribute> wanted = question.attributes();
        for (int place = 0; place < wanted.size(); place++) {
            terms.requireSuppliable(wanted.get(place), "/attributes/" + place);
        }
    }

    private static List<String> fields(AttributeQuestion question) {
        return Stream.concat(question.person().facts().stream(), question.attributes().stream())
                .distinct()
                .map(Attribute::code)
                .toList();
    }
}
