package org.sijil.localstack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijil.localstack.process.Fleet;
import org.sijil.localstack.process.HttpProbe;
import org.sijil.localstack.process.Program;
import org.sijil.localstack.state.FileTree;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StateDir;

/** The stack's identity provider: imports the realm at the first start, finds its users again at the next. */
public final class Keycloak {

    /** Its name among the processes of the stack. */
    public static final String NAME = "keycloak";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path programs;
    private final StateDir state;
    private final Secrets secrets;
    private final URI address;
    private final URI publicAddress;

    /** A server at that address; the portals that may send users to it live at the public address of the suite. */
    public Keycloak(Path programs, StateDir state, Secrets secrets, URI address, URI publicAddress) {
        this.programs = programs;
        this.state = state;
        this.secrets = secrets;
        this.address = address;
        this.publicAddress = publicAddress;
    }

    /** Starts it and waits until it answers for our realm. */
    public void start(Fleet fleet) {
        KeycloakPrograms found = KeycloakPrograms.find(programs);
        prepareHome(found);
        Program server = new Program(
                NAME,
                found.command(state.keycloak(), arguments()),
                environment(),
                state.keycloak(),
                state.log(NAME),
                "TERM");
        fleet.launch(server, () -> HttpProbe.answers(address.resolve("/realms/sijil")), PATIENCE);
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + address.getPort(),
                "--hostname=" + address);
    }

    /** What the realm file leaves open, under the names that it uses. */
    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(RealmFile.secretsOf(secrets));
        environment.put("SIJIL_PUBLIC_URL", publicAddress.toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
        return environment;
    }

    /** A home of its own with the shared libraries; made anew when the realm it was made from is no longer ours. */
    private void prepareHome(KeycloakPrograms found) {
        Path home = state.keycloak();
        try {
            RealmFile realm = RealmFile.load();
            String fingerprint = realm.fingerprint(environment());
            Path made = home.resolve("made-from");
            if (Files.notExists(made) || !Files.readString(made).equals(fingerprint)) {
                FileTree.delete(home);
                Files.createDirectories(home.resolve("conf"));
                realm.writeInto(Files.createDirectories(home.resolve("data/import")));
                Files.writeString(made, fingerprint);
            }
            linkLibraries(home.resolve("lib"), found.libraries());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's folder " + home + " cannot be made", e);
        }
    }

    private static void linkLibraries(Path link, Path libraries) throws IOException {
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(link);
        }
        Files.createSymbolicLink(link, libraries);
    }
}
