package org.sijil.population.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;

/** The people whom somebody wants to register as one household. */
@Schema(examples = """
        {"idcs": ["3456789019", "9876543217"]}
        """)
public record MemberCheck(@NotNull @Size(min = 1, max = 60) List<@NotNull Idcs> idcs) {}
