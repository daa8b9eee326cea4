package org.sijil.commons.feed;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Another service's feed, as JSON text: its media type is not one that clients decode by themselves. */
@Path("/v1/feed")
interface FeedSource {

    @GET
    @Produces("application/cloudevents-batch+json")
    Uni<String> read(@QueryParam("after") String after, @QueryParam("limit") int limit, @QueryParam("wait") int wait);
}
