package org.sijil.enrollment.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;

/**
 * Is this person enrolled in this regime today?
 *
 * @param regime the id of a regime, such as {@code ma-asd}
 */
@Schema(examples = """
        {"idcs": "3456789019", "regime": "ma-asd"}
        """)
public record EnrollmentQuestion(
        @NotNull Idcs idcs,
        @NotNull @Size(min = 1, max = 100) String regime) {}
