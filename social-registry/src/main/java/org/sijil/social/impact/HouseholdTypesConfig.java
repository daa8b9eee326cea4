package org.sijil.social.impact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the lists of types of households come from. */
@ConfigMapping(prefix = "sijil.household-types")
interface HouseholdTypesConfig {

    /** Names of the files that the service brings along, without {@code .yaml}. */
    @WithDefault("ma-2021")
    List<String> shipped();

    /** A folder of further {@code .yaml} files; one of the same id or day replaces a shipped one. */
    Optional<Path> folder();
}
