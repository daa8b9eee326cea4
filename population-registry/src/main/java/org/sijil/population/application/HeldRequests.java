package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.population.document.DocumentKind;
import org.sijil.population.document.DocumentReference;

/** Requests in the caller's transaction: kept as they are for whoever moves them. */
@ApplicationScoped
class HeldRequests {

    private static final String VIEW_OF =
            "SELECT " + RequestRows.VIEW + " FROM registration_request request WHERE id = $1";

    private static final String HOLD = """
            SELECT state, version, owner, channel, due, cast(content AS text), territory, submitted_at
              FROM registration_request request
             WHERE id = $1 AND %s
               FOR UPDATE
            """.formatted(RequestRows.VISIBLE);

    private static final String PAPERS = """
            SELECT paper.kind, paper.id, encode(paper.sha256, 'hex')
              FROM registration_request_document link
              JOIN document paper ON paper.id = link.document
             WHERE link.request = $1
            """;

    private final JsonText json;
    private final Caller caller;

    HeldRequests(JsonText json, Caller caller) {
        this.json = json;
        this.caller = caller;
    }

    /** As it stands in the caller's transaction, for whoever has moved it. */
    Uni<RegistrationRequestView> view(UUID id) {
        return Sql.value(String.class, VIEW_OF, id).map(text -> json.read(text, RegistrationRequestView.class));
    }

    /**
     * Keeps a request that the caller sees as it is until the transaction ends.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-registration-request}
     */
    Uni<HeldRequest> hold(UUID id) {
        return Sql.rows(HOLD, id, caller.role()).map(rows -> {
            if (rows.isEmpty() || !isSeenByCaller(rows.get(0))) {
                throw ApplicationProblem.UNKNOWN_REGISTRATION_REQUEST.refuse();
            }
            return held(id, rows.get(0));
        });
    }

    /** The same for what moves a request by itself: the end of its case, its appointment, what was captured. */
    Uni<HeldRequest> holdAnyhow(UUID id) {
        return Sql.rows(HOLD, id, Roles.ADJUDICATOR).map(rows -> {
            if (rows.isEmpty()) {
                throw ApplicationProblem.UNKNOWN_REGISTRATION_REQUEST.refuse();
            }
            return held(id, rows.get(0));
        });
    }

    /** The papers of a request, each with what it is. */
    Uni<Map<DocumentReference, DocumentKind>> papers(UUID id) {
        return Sql.rows(PAPERS, id)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new DocumentReference((UUID) row[1], (String) row[2]),
                                row -> DocumentKind.valueOf((String) row[0]))));
    }

    private boolean isSeenByCaller(Object[] row) {
        boolean own = caller.id().equals(row[2]);
        boolean office = !caller.role().equals(Roles.CITIZEN) && row[7] != null;
        return own || (office && caller.reaches(new TerritoryCode((String) row[6])));
    }

    private HeldRequest held(UUID id, Object[] row) {
        return new HeldRequest(
                id,
                RegistrationState.valueOf((String) row[0]),
                (Integer) row[1],
                (String) row[2],
                Channel.valueOf((String) row[3]),
                (LocalDate) row[4],
                json.read((String) row[5], RegistrationDraft.class));
    }
}
