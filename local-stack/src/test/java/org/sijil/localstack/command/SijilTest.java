package org.sijil.localstack.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when there is no stack, or cannot be one. */
class SijilTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpListsEveryCommandAndEveryIdentity() {
        assertEquals(0, sijil("help"));

        assertTrue(List.of("demo", "up", "down", "status", "logs", "token", "reset", "partner:education").stream()
                .allMatch(said()::contains));
    }

    /** The script shows a copy, so that nobody waits for a build to read it. */
    @Test
    void theScriptsHelpIsThePrograms() throws IOException {
        sijil("help");

        assertEquals(
                said(), Files.readString(Path.of("help.txt")), "copy what the program says to local-stack/help.txt");
    }

    @Test
    void anUnknownCommandAndAnUnknownOptionAreNotUnderstood() {
        assertEquals(2, sijil("fly"));
        assertEquals(2, sijil("down", "--quickly"));
        assertTrue(complained().contains("--quickly"));
    }

    @Test
    void whereNothingRunsThatIsWhatIsSaid() {
        assertEquals(3, sijil("status"));
        assertEquals(0, sijil("down"));
        assertEquals(1, sijil("token", "auditor"));

        assertTrue(said().contains("not up"));
        assertTrue(complained().contains("./sijil up"));
    }

    @Test
    void resetDeletesWhatTheStackWroteAndNothingElse() throws IOException {
        Files.writeString(home.resolve("letter-to-my-mother"), "Dear mother");
        Files.createDirectories(home.resolve("postgres/base"));
        Files.writeString(home.resolve("secrets"), "a=b");
        Files.writeString(home.resolve("loaded-sample.json"), "{}");
        Files.writeString(home.resolve("sample.json"), "{}");

        assertEquals(0, sijil("reset"));

        assertTrue(Files.exists(home.resolve("letter-to-my-mother")));
        assertFalse(Files.exists(home.resolve("postgres")));
        assertFalse(Files.exists(home.resolve("secrets")));
        assertFalse(Files.exists(home.resolve("loaded-sample.json")));
        assertFalse(Files.exists(home.resolve("sample.json")));
    }

    @Test
    void aDemoOfAnotherSampleThanTheLoadedOneIsRefusedBeforeAnythingStarts() throws IOException {
        Files.writeString(home.resolve("loaded-sample.json"), """
                {"seed": 7, "on": "2026-11-21", "households": 500, "loaded": 500, "begun": "2026-11-21T21:10:00Z"}
                """);

        assertEquals(1, sijil("demo"));

        assertTrue(complained().contains("./sijil demo --households 500 --seed 7"), complained());
        assertFalse(Files.exists(home.resolve("logs")));
    }

    @Test
    void whatAKilledSupervisorHasLeftIsClearedUp() throws IOException {
        Files.writeString(home.resolve("stack.json"), """
                {"supervisor": {"name": "supervisor", "pid": 1, "startedMillis": 5}, "phase": "READY", "problem": null,
                 "ports": {"gateway": 1, "population": 2, "social": 3, "enrollment": 4, "keycloak": 5, "postgres": 6},
                 "processes": [{"name": "gateway", "pid": 1, "startedMillis": 5}]}
                """);

        assertEquals(1, sijil("status"));
        assertEquals(0, sijil("down"));
        assertEquals(3, sijil("status"));
        assertTrue(said().endsWith("The last one failed: its supervisor was killed.\n"), said());
    }

    @Test
    void aFailureIsShownUntilTheNextStart() throws IOException {
        Files.writeString(home.resolve("stack.json"), """
                {"supervisor": {"name": "supervisor", "pid": 1, "startedMillis": 5}, "phase": "FAILED",
                 "problem": "gateway has crashed.\\nIts log",
                 "ports": {"gateway": 1, "population": 2, "social": 3, "enrollment": 4, "keycloak": 5, "postgres": 6},
                 "processes": []}
                """);

        assertEquals(1, sijil("status"));
        assertEquals(0, sijil("down"));
        out.reset();
        assertEquals(3, sijil("status"));

        assertEquals("The stack is not up. The last one failed: gateway has crashed.\nIts log\n", said());
    }

    @Test
    void theLogsOfAServerThatHasNoneAreNotUnderstood() {
        assertEquals(2, sijil("logs", "gatway"));
    }

    @Test
    void aPortOffsetThatIsNoNumberIsSaidSo() {
        assertEquals(2, sijil("up", "--port-offset", "a lot"));
        assertTrue(complained().contains("whole number"));
    }

    private int sijil(String... words) {
        Settings settings = Settings.of(Map.of("SIJIL_HOME", home.toString()), printer(out));
        return new Sijil(settings, printer(err)).run(List.of(words));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
