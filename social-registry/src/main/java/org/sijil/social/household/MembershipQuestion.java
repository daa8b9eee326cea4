package org.sijil.social.household;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;

/** Does this person live in a registered household? */
@Schema(examples = """
        {"idcs": "3456789019"}
        """)
public record MembershipQuestion(@NotNull Idcs idcs) {}
