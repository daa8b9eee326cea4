package org.sijil.commons.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;

/** Which page a caller wants: {@code ?limit=50&cursor=…}. */
public class PageRequest {

    private static final int MAX = 200;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(schema = @Schema(minimum = "1", maximum = "200"))
    int limit = 50;

    /** The page that a part of the service itself wants. */
    public static PageRequest of(int limit, @Nullable String cursor) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }

    /** The cursor of the previous answer; null for the first page. */
    public @Nullable String cursor() {
        return cursor;
    }

    /**
     * How many items at the most, 1 to 200. Checked here because constraints of a parameter bean count only where a
     * resource remembers to ask for validation.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-limit}
     */
    public int limit() {
        if (limit < 1 || limit > MAX) {
            throw CommonProblem.INVALID_LIMIT.at("/limit");
        }
        return limit;
    }
}
