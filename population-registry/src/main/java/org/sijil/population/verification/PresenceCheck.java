package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.delivery.Contact;
import org.sijil.population.otp.CodeRequest;
import org.sijil.population.otp.Codes;
import org.sijil.population.otp.SaidCode;
import org.sijil.population.partner.PairwiseKeys;

/** Whether somebody is present who reads what is sent to the person's contact on record. */
@ApplicationScoped
class PresenceCheck {

    private final Askers askers;
    private final Comparisons comparisons;
    private final Verdicts verdicts;
    private final PairwiseTokens tokens;
    private final PairwiseKeys keys;
    private final Codes codes;

    PresenceCheck(
            Askers askers,
            Comparisons comparisons,
            Verdicts verdicts,
            PairwiseTokens tokens,
            PairwiseKeys keys,
            Codes codes) {
        this.askers = askers;
        this.comparisons = comparisons;
        this.verdicts = verdicts;
        this.tokens = tokens;
        this.keys = keys;
        this.codes = codes;
    }

    /** What is to be sent to whom; to nobody, without a word about it, for whoever cannot be verified. */
    Uni<CodeRequest> code(Declaration declared, StatedPurpose purpose) {
        Verification.requireEnough(declared);
        return askers.asking(purpose)
                .invoke(asker -> asker.requireGranted(declared, ""))
                .chain(asker -> code(asker, declared));
    }

    /** Yes, with the partner's token of the person, when the code is the one that was sent. */
    Uni<PartnerTokenAnswer> say(UUID id, SaidCode said, StatedPurpose purpose) {
        return askers.asking(purpose)
                .chain(asker -> codes.say(id, CodeRequest.Use.PRESENCE, requester(asker), said)
                        .chain(person -> person == null
                                ? Uni.createFrom().item(new PartnerTokenAnswer(false, null))
                                : tokens.issue(asker, person).map(token -> new PartnerTokenAnswer(true, token))));
    }

    private Uni<CodeRequest> code(Asker asker, Declaration declared) {
        List<String> fields = Stream.concat(Verification.fields(declared).stream(), Stream.of("contact"))
                .toList();
        return comparisons.lookUp(asker, declared, fields).map(row -> code(asker, declared, row));
    }

    private CodeRequest code(Asker asker, Declaration declared, Row row) {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        verdicts.requireAnswer(asker, outcome);
        boolean found = outcome == Outcome.YES;
        return new CodeRequest(
                CodeRequest.Use.PRESENCE,
                requester(asker),
                CodeRequest.Limit.PARTNER,
                keys.standIn(declared.name()),
                found ? row.getUUID("whom") : null,
                found ? Contact.of(row.getString("phone"), row.getString("email")) : Contact.NONE,
                asker.requireTerms().name());
    }

    private static String requester(Asker asker) {
        return "partner " + asker.requirePartner();
    }
}
