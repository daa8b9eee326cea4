package org.sijil.population.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.population.partner.Terms;

/** Declarations to be verified in one request; how many, the partner's grant says. */
@Schema(examples = """
                {"items": [{"idcs": "3456789019", "birthDate": "1988-03-08"}, {"idcs": "9876543217", "sex": "male"}]}
                """)
public record VerificationBatch(
        @NotNull @Size(min = 1, max = Terms.LARGEST_BATCH) List<@NotNull @Valid Declaration> items) {}
