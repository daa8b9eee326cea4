package org.sijil.population.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Sex;

/**
 * What somebody declares of the person who holds a number: at least one fact besides the number. Names are compared without
 * accents, vowel signs and spelling habits; every fact that is declared must be right.
 */
@Schema(examples = """
                {"idcs": "3456789019", "familyName": {"ar": "العلوي"}, "birthDate": "1988-03-08"}
                """)
public record Declaration(
        @NotNull Idcs idcs,
        @Nullable @Valid PersonName givenName,
        @Nullable @Valid PersonName familyName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable Cnie cnie) {

    /** The names of the declared facts; none means that nothing can be wrong, and the number alone would ask who exists. */
    List<String> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("givenName", givenName);
        facts.put("familyName", familyName);
        facts.put("birthDate", birthDate);
        facts.put("sex", sex);
        facts.put("cnie", cnie);
        facts.values().removeIf(Objects::isNull);
        return List.copyOf(facts.keySet());
    }
}
