package org.sijil.gateway.citizen;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijil.gateway.routing.Sections;
import org.sijil.gateway.routing.Services;
import org.sijil.gateway.security.GatewayProblem;

/** Asks all services for their part of a citizen's file, with the citizen's own token. */
@Singleton
class CitizenFileDesk {

    private static final List<String> SECTIONS = List.of("person", "household", "rights", "payments");

    private final Services services;
    private final Map<String, Services.Question> questions;

    CitizenFileDesk(Services services) {
        this.services = services;
        this.questions = SECTIONS.stream().collect(Collectors.toMap(Function.identity(), services::own));
    }

    /** The file; refused only when no service answers at all, or when they do not accept the token. */
    Uni<CitizenFile> file(String authorization) {
        return services.gather(questions, authorization).map(CitizenFileDesk::bound);
    }

    private static CitizenFile bound(Sections sections) {
        if (sections.unavailable().size() == SECTIONS.size()) {
            throw GatewayProblem.SERVICE_UNAVAILABLE.refuse();
        }
        return new CitizenFile(
                sections.get("person"),
                sections.get("household"),
                sections.get("rights"),
                sections.get("payments"),
                sections.unavailable());
    }
}
