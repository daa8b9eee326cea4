package org.sijil.localstack.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sijil.localstack.process.LocalProcess;
import org.sijil.localstack.process.LogFile;
import org.sijil.localstack.process.Program;
import org.sijil.localstack.state.StateDir;

/** Starts the supervisor in the background and waits until the stack is ready, showing what it says meanwhile. */
final class Background {

    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Settings settings;

    Background(Settings settings) {
        this.settings = settings;
    }

    /** Gives the exit code. A Ctrl-C before the stack is ready stops it. */
    int start() {
        settings.state().create();
        LocalProcess supervisor = LocalProcess.start(program(settings.state()));
        LogFile log = new LogFile(supervisor.log(), 0);
        try (StopOnSignal stop = new StopOnSignal(() -> stop(supervisor, log))) {
            return waitFor(supervisor, log) ? Sijil.DONE : Sijil.FAILED;
        }
    }

    private boolean waitFor(LocalProcess supervisor, LogFile log) {
        boolean ended = false;
        while (!ended && !settings.isUp()) {
            ended = supervisor.endsWithin(BETWEEN_LOOKS);
            log.copyNews(settings.out());
        }
        log.copyNews(settings.out());
        return !ended;
    }

    private Program program(StateDir state) {
        List<String> command = new ArrayList<>();
        command.add("nohup");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dsijil.checkout=" + settings.checkout().root());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Sijil.class.getName()));
        command.addAll(List.of("up", "--port-offset", Integer.toString(settings.portOffset())));
        Map<String, String> environment = Map.of("SIJIL_HOME", state.root().toString());
        return new Program("stack", command, environment, state.root(), state.log("stack"), "TERM");
    }

    private void stop(LocalProcess supervisor, LogFile log) {
        supervisor.askToStop();
        supervisor.endWithin(GRACE);
        log.copyNews(settings.out());
    }
}
