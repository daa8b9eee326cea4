package org.sijil.social.renewal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.security.Roles;
import org.sijil.social.declaration.DeclarationTerms;

/** How many declarations hold, are about to end and have ended, for those who plan the work of centres. */
@Path("/v1/statistics/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class RenewalResource {

    private static final String COUNT = """
        SELECT region,
               count(*) FILTER (WHERE declared_on IS NULL)                                          AS never,
               count(*) FILTER (WHERE declared_on IS NOT NULL AND (declaration_expires_on IS NULL
                                                                   OR declaration_expires_on > $2)) AS current,
               count(*) FILTER (WHERE declaration_expires_on > $1 AND declaration_expires_on <= $2) AS expiring,
               count(*) FILTER (WHERE declaration_expires_on <= $1)                                 AS expired
          FROM household
         WHERE dissolved_on IS NULL
         GROUP BY region
         ORDER BY region
        """;

    private final Pool pool;
    private final DeclarationTerms terms;
    private final Clock clock;

    RenewalResource(Pool pool, DeclarationTerms terms, Clock clock) {
        this.pool = pool;
        this.terms = terms;
        this.clock = clock;
    }

    /** Counts only, in one pass over the table. */
    @GET
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getDeclarationStatistics",
            summary = "Households by region and by whether their declaration still holds")
    public Uni<List<RenewalCount>> count() {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(terms.reminders(today).get(0));
        return pool.preparedQuery(COUNT).execute(Tuple.of(today, soon)).map(RenewalResource::counts);
    }

    private static List<RenewalCount> counts(RowSet<Row> rows) {
        List<RenewalCount> counts = new ArrayList<>();
        for (Row row : rows) {
            counts.add(new RenewalCount(
                    new TerritoryCode(row.getString("region")),
                    row.getLong("never"),
                    row.getLong("current"),
                    row.getLong("expiring"),
                    row.getLong("expired")));
        }
        return counts;
    }
}
