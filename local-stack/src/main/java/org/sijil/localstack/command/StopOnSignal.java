package org.sijil.localstack.command;

/** What to do on a Ctrl-C or a kill, for as long as it is open. */
final class StopOnSignal implements AutoCloseable {

    private final Thread hook;

    StopOnSignal(Runnable stop) {
        hook = new Thread(stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            waitForTheEnd();
        }
    }

    /** The signal has come: the hook is at work and says what there is to say. An exit never returns from here. */
    private static void waitForTheEnd() {
        System.exit(Sijil.FAILED);
    }
}
