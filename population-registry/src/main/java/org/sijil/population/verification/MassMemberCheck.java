package org.sijil.population.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;

/** The people whom a file names as members of many households. */
@Schema(examples = """
        {"idcs": ["3456789019", "9876543217"]}
        """)
public record MassMemberCheck(
        @NotNull @Size(min = 1, max = 5000) List<@NotNull Idcs> idcs) {}
