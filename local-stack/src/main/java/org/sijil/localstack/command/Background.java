package org.sijil.localstack.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sijil.localstack.process.LocalProcess;
import org.sijil.localstack.process.LogFile;
import org.sijil.localstack.process.Program;
import org.sijil.localstack.stack.StackRecord;
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
        try (StopOnSignal stop = new StopOnSignal(() -> stop(supervisor))) {
            return waitFor(supervisor) ? Sijil.DONE : Sijil.FAILED;
        }
    }

    private boolean waitFor(LocalProcess supervisor) {
        LogFile log = new LogFile(supervisor.log(), 0);
        boolean ended = false;
        while (!ended && !isReady()) {
            ended = supervisor.endsWithin(BETWEEN_LOOKS);
            log.copyNews(settings.out());
        }
        log.copyNews(settings.out());
        return !ended;
    }

    private boolean isReady() {
        Optional<StackRecord> record = StackRecord.read(settings.state());
        return record.isPresent() && record.get().isReady();
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

    private static void stop(LocalProcess supervisor) {
        supervisor.askToStop();
        supervisor.endWithin(GRACE);
    }
}
