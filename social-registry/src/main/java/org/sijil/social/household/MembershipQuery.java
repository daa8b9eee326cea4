package org.sijil.social.household;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;

/** In which households has this person lived? */
@Schema(examples = """
        {"idcs": "3456789019"}
        """)
public record MembershipQuery(@NotNull Idcs idcs) {}
