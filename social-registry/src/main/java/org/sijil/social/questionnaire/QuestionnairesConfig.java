package org.sijil.social.questionnaire;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where questionnaires come from. */
@ConfigMapping(prefix = "sijil.questionnaires")
interface QuestionnairesConfig {

    /** Names of the files that the service brings along, without {@code .yaml}. */
    @WithDefault("ma-rsu-2021")
    List<String> shipped();

    /** A folder of further {@code .yaml} files, such as a mounted ConfigMap; an id found here replaces a shipped one. */
    Optional<Path> folder();
}
