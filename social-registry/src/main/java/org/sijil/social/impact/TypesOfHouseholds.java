package org.sijil.social.impact;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sijil.social.rulefile.RuleFiles;

/** The lists of types, read once, at start; a fault in any of them stops it. */
@Startup
@ApplicationScoped
class TypesOfHouseholds {

    private static final RuleFiles<HouseholdTypes> FILES =
            new RuleFiles<>("household-types", HouseholdTypes::read, HouseholdTypes::id);

    private final TreeMap<LocalDate, HouseholdTypes> byDate;

    TypesOfHouseholds(HouseholdTypesConfig config) {
        byDate = FILES.all(config.shipped(), config.folder()).values().stream()
                .collect(Collectors.toMap(
                        HouseholdTypes::effectiveFrom, types -> types, (one, other) -> other, TreeMap::new));
    }

    /** The list that holds on a day; none before the first. */
    Optional<HouseholdTypes> on(LocalDate day) {
        return Optional.ofNullable(byDate.floorEntry(day)).map(Map.Entry::getValue);
    }
}
