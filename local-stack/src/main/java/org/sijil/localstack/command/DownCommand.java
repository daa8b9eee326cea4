package org.sijil.localstack.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sijil.localstack.stack.StackRecord;

/** Stops the stack, and what a killed supervisor may have left of one. */
final class DownCommand implements Command {

    private static final Duration GRACE = Duration.ofSeconds(90);

    private final Settings settings;

    DownCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String usage() {
        return "down";
    }

    @Override
    public String purpose() {
        return "stops the stack and keeps its data";
    }

    @Override
    public int run(List<String> words) {
        new Arguments(words, Set.of(), Set.of()).withoutRest();
        Optional<StackRecord> record = StackRecord.read(settings.state());
        boolean wasUp = record.isPresent() && record.get().isSupervised();
        List<String> left = record.map(this::stop).orElse(List.of());
        if (!left.isEmpty()) {
            settings.say("Stopped what was left: " + String.join(", ", left));
        } else {
            settings.say(wasUp ? "The stack is down." : "The stack was not up.");
        }
        return Sijil.DONE;
    }

    /** What a supervisor leaves that has failed or was killed says why: that is kept until the next start. */
    private List<String> stop(StackRecord record) {
        record.supervisor().stop(GRACE);
        Optional<StackRecord> last = StackRecord.read(settings.state());
        List<String> left = last.map(StackRecord::stopLeftovers).orElse(List.of());
        last.ifPresent(found -> found.down().write(settings.state()));
        return left;
    }
}
