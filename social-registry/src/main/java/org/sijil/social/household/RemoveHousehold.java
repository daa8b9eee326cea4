package org.sijil.social.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A household is taken off the register (<i>radiation</i>).
 *
 * @param reason a code of {@code /v1/departure-reasons}
 */
@Schema(examples = """
        {"reason": "no-longer-wanted"}
        """)
public record RemoveHousehold(@NotNull @Size(max = 40) String reason) {}
