package org.sijil.testing;

import java.io.IOException;

/** A process that plays the build: it lives until it is killed or its parent goes. */
final class WaitsForever {

    private WaitsForever() {}

    public static void main(String... arguments) throws IOException {
        int end = System.in.read();
        System.exit(end < 0 ? 0 : 1);
    }

    static Process start() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        ProcessBuilder command = new ProcessBuilder(java, "-Xmx16m", WaitsForever.class.getName());
        command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return command.start();
    }
}
