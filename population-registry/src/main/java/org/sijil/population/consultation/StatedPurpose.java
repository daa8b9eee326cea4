package org.sijil.population.consultation;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The header in which a reader may say why. */
public class StatedPurpose {

    @HeaderParam("Purpose")
    @Parameter(
            description = "Why the data is read, as the person will see it; the role's usual purpose when left out. "
                    + "Partners state one that they were granted.",
            schema = @Schema(type = SchemaType.STRING, examples = "registration"))
    @Nullable
    String code;

    /** As it was sent; null when it was not. */
    public @Nullable String code() {
        return code;
    }
}
