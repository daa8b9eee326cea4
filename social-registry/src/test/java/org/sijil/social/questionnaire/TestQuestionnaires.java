package org.sijil.social.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questionnaires of a test, read as the service reads them. */
public final class TestQuestionnaires {

    private static final String OFFICIAL = "ma-rsu-2021";

    private TestQuestionnaires() {}

    public static Questionnaires shipped() {
        return new Questionnaires(new Given(List.of(OFFICIAL), Optional.empty()));
    }

    /** With the files of a folder. */
    public static Questionnaires with(Path folder) {
        return new Questionnaires(new Given(List.of(OFFICIAL), Optional.of(folder)));
    }

    /** The text of the one that is shipped. */
    public static String official() throws IOException {
        try (InputStream file = TestQuestionnaires.class.getResourceAsStream("/questionnaires/" + OFFICIAL + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Given(List<String> shipped, Optional<Path> folder) implements QuestionnairesConfig {}
}
