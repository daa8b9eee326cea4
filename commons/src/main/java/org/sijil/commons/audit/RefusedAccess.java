package org.sijil.commons.audit;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Problem;
import org.sijil.commons.security.Caller;

/**
 * Writes down who was refused what is not theirs, before they are told: whoever tries doors one after the other leaves a trace at each
 * of them. A record out of reach is answered for as one that does not exist, so that both are written down.
 */
class RefusedAccess {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The subject of an entry when the request names none. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final AuditTrail audit;
    private final Caller caller;

    RefusedAccess(AuditTrail audit, Caller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /** Nothing for any other answer, which then goes out without a pause. */
    @ServerResponseFilter
    @Nullable
    Uni<Void> note(ContainerRequestContext request, ContainerResponseContext answer) {
        int status = answer.getStatus();
        if ((status != FORBIDDEN && status != NOT_FOUND) || !(answer.getEntity() instanceof Problem problem)) {
            return null;
        }
        UUID subject = subject(request.getUriInfo().getPathParameters());
        boolean known = request.getSecurityContext().getUserPrincipal() != null;
        boolean refused = status == FORBIDDEN || !subject.equals(NOBODY);
        return known && refused ? write(problem, subject, request.getMethod()) : null;
    }

    /** Nobody waits in vain for a refusal because the database is away. */
    private Uni<Void> write(Problem problem, UUID subject, String method) {
        return audit.appendRefusal("refused." + problem.code(), subject, caller.ownRole(), method)
                .onFailure()
                .invoke(lost -> Log.error(
                        "A refusal is not on record: " + lost.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** Whose record, or which other thing, the path names. */
    private static UUID subject(MultivaluedMap<String, String> named) {
        return named.values().stream()
                .flatMap(List::stream)
                .filter(value -> ID.matcher(value).matches())
                .map(UUID::fromString)
                .findFirst()
                .orElse(NOBODY);
    }
}
