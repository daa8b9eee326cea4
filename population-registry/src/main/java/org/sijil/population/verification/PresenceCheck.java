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
import org.sijil.population.otp.SentCode;
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

    /** Sends the person a code; whoever cannot be verified is sent none, and nobody is told. */
    Uni<SentCode> send(Declaration declared, StatedPurpose purpose) {
        Verification.requireEnough(declared);
        return askers.asking(purpose)
                .invoke(asker -> asker.requireGranted(declared, ""))
                .chain(asker -> send(asker, declared));
    }

    /** Yes, with the partner's token of the person, when the code is the one that was sent. */
    Uni<PartnerTokenAnswer> say(UUID id, SaidCode said, StatedPurpose purpose) {
        return askers.asking(purpose)
                .chain(asker -> codes.say(id, CodeRequest.Use.PRESENCE, requester(asker), said)
                        .chain(person -> person == null
                                ? Uni.createFrom().item(new PartnerTokenAnswer(false, null))
                                : tokens.issue(asker, person).map(token -> new PartnerTokenAnswer(true, token))));
    }

    private Uni<SentCode> send(Asker asker, Declaration declared) {
        List<String> fields = Stream.concat(Verification.fields(declared).stream(), Stream.of("contact"))
                .toList();
        return comparisons
                .lookUp(asker, declared, fields)
                .map(row -> request(asker, declared, row))
                .chain(codes::send);
    }

    private CodeRequest request(Asker asker, Declaration declared, Row row) {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        verdicts.requireAnswer(outcome);
        boolean found = outcome == Outcome.YES;
        return new CodeRequest(
                CodeRequest.Use.PRESENCE,
                requester(asker),
                CodeRequest.Limit.PARTNER,
                found ? row.getUUID("whom") : keys.standIn(declared.name()),
                found ? row.getUUID("whom") : null,
                found ? Contact.of(row.getString("phone"), row.getString("email")) : Contact.NONE,
                asker.requireTerms().name());
    }

    private static String requester(Asker asker) {
        return "partner " + asker.requirePartner();
    }
}
