package org.sijil.social.geography;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The places that a new registry begins with. */
@ConfigMapping(prefix = "sijil.places")
interface PlacesConfig {

    /** The file that the service brings along, without {@code .csv}. */
    @WithDefault("ma-hcp-2024")
    String shipped();

    /** A CSV file to begin with instead of the shipped one. */
    Optional<Path> file();

    /**
     * The day from which its places hold: by default that of decree 2.15.40, which drew the twelve regions. Since when each
     * province has been what it is, no source that we know says; this is our choice.
     */
    @WithDefault("2015-02-20")
    LocalDate from();

    /** How well that day is known: O, O2, P, C or I. */
    @WithDefault("I")
    String fromConfidence();
}
