package org.sijil.population.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.commons.database.JsonText;
import org.sijil.population.duplicate.CaseState;
import org.sijil.population.duplicate.Entrance;
import org.sijil.population.registration.Registration;

/** Goes on with a request that a duplicate case held up, in the transaction that ends the case. */
@ApplicationScoped
class HeldUpRequest implements Entrance {

    static final String KIND = "registration-request";

    private final HeldRequests requests;
    private final RequestMoves moves;
    private final Registration registration;
    private final JsonText json;

    HeldUpRequest(HeldRequests requests, RequestMoves moves, Registration registration, JsonText json) {
        this.requests = requests;
        this.moves = moves;
        this.registration = registration;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<UUID> enter(String request) {
        return held(request)
                .chain(held -> registration
                        .enter(held.person(), held.isWitnessed())
                        .call(person -> moves.make(held, Turn.entered(Move.ADMIT, person))));
    }

    @Override
    public Uni<Void> turnedAway(String request, CaseState end, String reason) {
        Move move = end == CaseState.DECIDED ? Move.TURN_AWAY : Move.GIVE_UP;
        return held(request).chain(held -> moves.make(held, Turn.because(move, reason)));
    }

    private Uni<HeldRequest> held(String request) {
        return requests.holdAnyhow(json.read(request, Reference.class).request());
    }

    /** What a case keeps of a request: nothing but which one it is. */
    @RegisterForReflection
    record Reference(UUID request) {}
}
