package org.sijil.social.population;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The population registry as this service asks it in its own name. */
@Path("/v1/member-checks/batch")
interface MassRegistry {

    /** Answers for each number, in the order asked. */
    @POST
    CheckedMembers check(MembersToCheck members);
}
