package org.sijil.localstack.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Sends a signal that Java itself has no word for. */
final class Signals {

    private Signals() {}

    static void send(String signal, ProcessHandle process) {
        if (signal.equals("TERM") || !sentByShell(signal, process.pid())) {
            process.destroy();
        }
    }

    private static boolean sentByShell(String signal, long pid) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return shell.waitFor(5, TimeUnit.SECONDS) && shell.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
