package org.sijil.social.declaration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the terms of declarations come from. */
@ConfigMapping(prefix = "sijil.declaration-terms")
interface DeclarationTermsConfig {

    /** Names of the files that the service brings along, without {@code .yaml}. */
    @WithDefault("ma-rsu-2021")
    List<String> shipped();

    /** A folder of further {@code .yaml} files; an id found here replaces a shipped one. */
    Optional<Path> folder();
}
