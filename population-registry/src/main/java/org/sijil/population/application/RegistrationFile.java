package org.sijil.population.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.time.Moments;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.document.Documents;

/** The rules of reading requests: who sees which, and what goes on record. */
@ApplicationScoped
public class RegistrationFile {

    /** What a request shows of the person who came of it. */
    static final List<String> FIELDS = List.of("registrationRequest", "idcs");

    private final RequestRows rows;
    private final Documents documents;
    private final Readings readings;
    private final Caller caller;
    private final Clock clock;

    RegistrationFile(RequestRows rows, Documents documents, Readings readings, Caller caller, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.readings = readings;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<RegistrationRequestView> one(UUID id, StatedPurpose purpose) {
        return rows.one(id, reading(purpose));
    }

    /** Their own for whoever asks, drafts always; else what waits in the territory, unless a state is asked for. */
    Uni<Page<RegistrationRequestView>> list(
            @Nullable String state, @Nullable String territory, PageRequest page, StatedPurpose purpose) {
        RegistrationState asked = RegistrationState.parse(state);
        boolean own = caller.role().equals(Roles.CITIZEN) || asked == RegistrationState.DRAFT;
        Set<RegistrationState> usual = own ? EnumSet.allOf(RegistrationState.class) : RegistrationState.WAITING_FOR_US;
        Set<RegistrationState> states = asked == null ? usual : Set.of(asked);
        return own
                ? rows.mine(states, territory(territory), page, reading(purpose))
                : rows.queue(states, territory(territory), page, reading(purpose));
    }

    /** How a person came into the register, if by a request; whoever asks has made sure that the reader may see them. */
    public Uni<List<RegistrationOrigin>> of(UUID person) {
        return rows.of(person)
                .chain(request -> request == null
                        ? Uni.createFrom().item(List.<RegistrationOrigin>of())
                        : rows.steps(request.id()).map(steps -> List.of(RegistrationOrigin.of(request, steps))));
    }

    /** Every move of a request, the first one first. */
    Uni<List<RegistrationStep>> history(UUID id, StatedPurpose purpose) {
        return rows.one(id, reading(purpose)).chain(() -> rows.steps(id)).map(this::shown);
    }

    Uni<ReceiptView> receipt(UUID id, StatedPurpose purpose) {
        return rows.one(id, reading(purpose))
                .map(request -> ReceiptView.of(
                        new Receipt(request.receipt()), Moments.day(request.createdAt(), clock.getZone())));
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-registration-request}, also for a paper that is not part of it */
    Multi<Buffer> paper(UUID id, UUID paper, StatedPurpose purpose) {
        return rows.one(id, reading(purpose)).onItem().transformToMulti(request -> {
            if (request.documents().stream().noneMatch(one -> one.id().equals(paper))) {
                throw ApplicationProblem.UNKNOWN_REGISTRATION_REQUEST.refuse();
            }
            return documents.content(paper);
        });
    }

    private List<RegistrationStep> shown(List<RegistrationStep> steps) {
        return caller.role().equals(Roles.CITIZEN)
                ? steps.stream().map(RegistrationStep::forApplicant).toList()
                : steps;
    }

    private Reading reading(StatedPurpose purpose) {
        return caller.role().equals(Roles.CITIZEN) ? readings.ofOwnRequests(FIELDS) : readings.of(purpose, FIELDS);
    }

    private static @Nullable String territory(@Nullable String text) {
        TerritoryCode territory = Parameters.value(text, "/territory", TerritoryCode::new);
        return territory == null ? null : territory.value();
    }
}
