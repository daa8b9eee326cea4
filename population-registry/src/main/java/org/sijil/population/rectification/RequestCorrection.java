package org.sijil.population.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.name.OneLine;
import org.sijil.population.document.DocumentReference;

/**
 * What a person asks to be put right.
 *
 * @param documents papers that were handed in before
 */
@Schema(examples = """
        {"wanted": {"familyName": {"ar": "العلوي", "fr": "Alaoui"}}, "reason": "خطأ في كتابة الاسم العائلي",
         "documents": [{"id": "019a8b3e-6c1f-7d52-9a44-0d3c5f6a7b21",
                        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}
        """)
public record RequestCorrection(
        @NotNull @Valid Wanted wanted,

        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason,

        @NotNull @Size(max = 10) List<@NotNull @Valid DocumentReference> documents) {}
