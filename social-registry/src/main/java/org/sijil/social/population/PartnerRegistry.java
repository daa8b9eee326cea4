package org.sijil.social.population;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the population registry tells of a partner's people; the partner's token goes along. */
@Path("/v1/partner-records")
@RegisterRestClient(configKey = "population")
@AccessToken
interface PartnerRegistry {

    /** Answers for each, in the order asked. */
    @POST
    Uni<PartnerRecords.Found> find(@HeaderParam("Purpose") @Nullable String purpose, PartnerRecords.Asked asked);
}
