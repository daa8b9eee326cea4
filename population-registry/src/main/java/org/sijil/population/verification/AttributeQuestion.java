package org.sijil.population.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.population.partner.Attribute;

/**
 * Which attributes of whom. Who is named by the IDCS is described by at least one fact too, which must be right.
 *
 * @param attributes what is needed, and no more
 */
@Schema(examples = """
                {"person": {"idcs": "3456789019", "birthDate": "1988-03-08"}, "attributes": ["givenName", "familyName", "address"]}
                """)
public record AttributeQuestion(
        @NotNull @Valid Declaration person,
        @NotNull @Size(min = 1, max = 20) List<@NotNull Attribute> attributes) {}
