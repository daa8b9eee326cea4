package org.sijil.enrollment.regime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the regime files are. */
@ConfigMapping(prefix = "sijil.regimes")
interface RegimeSettings {

    /** Files that ship with the service, under {@code regimes/} of the class path. */
    @WithDefault("ma-amo-tadamon.yaml,ma-asd.yaml")
    List<String> shipped();

    /** A folder whose {@code *.yaml} files replace shipped ones of the same name and add others. */
    Optional<Path> folder();
}
