package org.sijil.localstack.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sijil.localstack.process.ProcessMark;
import org.sijil.localstack.stack.StackRecord;

/** Tells what runs, where, and why it does not when it does not. */
final class StatusCommand implements Command {

    private final Settings settings;

    StatusCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String usage() {
        return "status";
    }

    @Override
    public String purpose() {
        return "tells what runs; exit code 0 up, 1 failed, 3 not up";
    }

    @Override
    public int run(List<String> words) {
        new Arguments(words, Set.of(), Set.of()).withoutRest();
        Optional<StackRecord> record = StackRecord.read(settings.state());
        if (record.isEmpty()) {
            settings.say("The stack is not up.");
            return Sijil.NOT_UP;
        }
        return tell(record.get());
    }

    private int tell(StackRecord record) {
        if (record.phase() == StackRecord.Phase.FAILED) {
            settings.say("The stack is not up: it failed.\n" + record.reason());
            return Sijil.FAILED;
        }
        if (record.phase() == StackRecord.Phase.DOWN) {
            settings.say("The stack is not up. The last one failed: " + record.reason());
            return Sijil.NOT_UP;
        }
        record.ports().byName().forEach((name, port) -> tellServer(record, name, port));
        if (!record.isSupervised()) {
            settings.say("The supervisor was killed: ./sijil down clears up, ./sijil up starts again.");
            return Sijil.FAILED;
        }
        settings.say(record.isReady() ? UpCommand.welcome(record.address(settings.state())) : "The stack is starting.");
        return record.isReady() ? Sijil.DONE : Sijil.NOT_UP;
    }

    private void tellServer(StackRecord record, String name, int port) {
        Optional<ProcessMark> alive = record.processes().stream()
                .filter(mark -> mark.name().equals(name))
                .filter(mark -> mark.find().isPresent())
                .findFirst();
        String state = alive.map(mark -> "running, process " + mark.pid()).orElse("not running");
        settings.say(String.format("%-20s port %-6d %s", name, port, state));
    }
}
