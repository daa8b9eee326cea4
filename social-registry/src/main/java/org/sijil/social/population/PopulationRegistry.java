package org.sijil.social.population;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The population registry as its contract has it; the caller's token goes along. */
@Path("/v1/member-checks")
@RegisterRestClient(configKey = "population")
@AccessToken
public interface PopulationRegistry {

    /** Answers for each number, in the order asked. */
    @POST
    Uni<CheckedMembers> check(MembersToCheck members);
}
