package org.sijil.localstack.keycloak;

import java.nio.file.Path;

/** A step of our Maven build: puts Keycloak together, so that no start of a stack has to wait for it. */
public final class KeycloakBuild {

    private KeycloakBuild() {}

    /** Takes the folder with {@code keycloak/} in it, which also gets the log of what was done. */
    public static void main(String[] arguments) {
        Path programs = Path.of(arguments[0]);
        KeycloakPrograms.find(programs).putTogether(programs.resolve("keycloak-build.log"));
    }
}
