package org.sijil.population.consultation;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The header in which a reader may say why. */
public class StatedPurpose {

    @HeaderParam("Purpose")
    @Parameter(
            description = "Why the data is read, as the person will see it; the role's usual purpose when left out",
            schema =
                    @Schema(
                            enumeration = {
                                "registration",
                                "social-support",
                                "adjudication",
                                "audit",
                                "own-file",
                                "identity-verification",
                                "citizen-request",
                                "complaint",
                                "court-order"
                            }))
    @Nullable
    String code;
}
