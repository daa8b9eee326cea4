package org.sijil.social.request;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.Parameters;

/** Which requests of those that the caller may see. */
public class RequestFilter {

    private static final List<RequestState> OPEN = List.of(RequestState.IN_PROGRESS, RequestState.WAITING);

    @QueryParam("state")
    @Parameter(
            description = "left out, staff see those that wait for a decision or an answer, citizens all",
            schema = @Schema(implementation = RequestState.class))
    @Nullable
    String state;

    @QueryParam("family")
    @Parameter(schema = @Schema(implementation = Family.class))
    @Nullable
    String family;

    @QueryParam("territory")
    @Parameter(description = "HCP code; all below it too")
    @Nullable
    String territory;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "only those whose decision is late")
    boolean overdue;

    @QueryParam("inYourHands")
    @DefaultValue("false")
    @Parameter(description = "only those that the caller has in hand")
    boolean inYourHands;

    String[] states(boolean forStaff) {
        if (state == null) {
            return names(forStaff ? OPEN : List.of(RequestState.values()));
        }
        return names(List.of(RequestState.find(state).orElseThrow(() -> unknown("/state"))));
    }

    @Nullable
    TerritoryCode within() {
        return Parameters.value(territory, "/territory", TerritoryCode::new);
    }

    String[] families() {
        List<Family> known = Arrays.stream(Family.values())
                .filter(each -> family == null || each.code().equals(family))
                .toList();
        if (known.isEmpty()) {
            throw unknown("/family");
        }
        return names(known);
    }

    private static RuntimeException unknown(String pointer) {
        return RequestProblem.UNKNOWN_REQUEST_STATE.at(pointer);
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
