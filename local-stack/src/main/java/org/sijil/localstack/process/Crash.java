package org.sijil.localstack.process;

/**
 * A server that ended though nobody had asked it to.
 *
 * @param name which one
 * @param exitCode what it left with; 128 and more is the number of a signal
 * @param logTail the last lines that it printed
 */
public record Crash(String name, int exitCode, String logTail) {

    /** The whole story, for a person; the first line is the news. */
    public String report() {
        return name + " has crashed (exit code " + exitCode + ").\nIts log ends with:\n" + logTail;
    }
}
