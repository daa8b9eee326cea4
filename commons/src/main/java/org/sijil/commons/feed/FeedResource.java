package org.sijil.commons.feed;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Scopes;

/** Serves this service's feed to the others by long poll. */
@Path("/v1/feed")
@Tag(name = "Feed")
public class FeedResource {

    private final FeedReader reader;

    FeedResource(FeedReader reader) {
        this.reader = reader;
    }

    /**
     * The events after a cursor, oldest first; an empty batch when none came in time.
     *
     * @param after the id of the last event already applied; nothing starts from the beginning
     * @param wait seconds to wait for the first event
     */
    @GET
    @Produces("application/cloudevents-batch+json")
    @RolesAllowed(Scopes.FEED_FOLLOW)
    @Operation(operationId = "readFeed", summary = "Events after a cursor, oldest first")
    public Uni<List<CloudEvent>> read(
            @QueryParam("after") @Size(max = 40) @Nullable String after,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1000) int limit,
            @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(30) int wait) {
        return reader.read(FeedPosition.parse(after), limit, Duration.ofSeconds(wait));
    }
}
