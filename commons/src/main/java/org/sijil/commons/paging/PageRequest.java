package org.sijil.commons.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which page a caller wants: {@code ?limit=50&cursor=…}. */
public class PageRequest {

    @QueryParam("cursor")
    @Size(max = 500)
    @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit = 50;

    /** The cursor of the previous answer; null for the first page. */
    public @Nullable String cursor() {
        return cursor;
    }

    /** How many items at the most, 1 to 200. */
    public int limit() {
        return limit;
    }
}
