package org.sijil.localstack.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sijil.localstack.process.Crash;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.StackRecord;
import org.sijil.localstack.state.StackAddress;

/** Starts the stack; stays and watches it, or comes back when it is ready and leaves it in the background. */
final class UpCommand implements Command {

    private final Settings settings;

    UpCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String usage() {
        return "up [--detach] [--port-offset N]";
    }

    @Override
    public String purpose() {
        return "starts the stack; Ctrl-C, or down after --detach, stops it";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("--detach", "-d"), Set.of("--port-offset")).withoutRest();
        Optional<StackRecord> earlier = StackRecord.read(settings.state()).filter(StackRecord::isSupervised);
        if (earlier.isPresent()) {
            return sayItIsUp(earlier.get());
        }
        Settings mine = settings.with(arguments);
        if (arguments.has("--detach") || arguments.has("-d")) {
            return new Background(mine).start();
        }
        return stay(mine);
    }

    private int sayItIsUp(StackRecord record) {
        String gateway = record.address(settings.state()).gateway().toString();
        settings.say(record.isReady() ? "The stack is already up: " + gateway : "The stack is already starting.");
        return Sijil.DONE;
    }

    private static int stay(Settings settings) {
        settings.say("Starting PostgreSQL, Keycloak and the four services...");
        LocalStack stack = LocalStack.prepare(settings.stackOptions());
        try (StopOnSignal stop = new StopOnSignal(() -> stop(stack, settings))) {
            stack.start();
            settings.say(welcome(stack.address()));
            Crash crash = stack.crash().join();
            settings.say(crash.report() + "\nStopping the others.");
            stack.fail(crash.report());
        }
        return Sijil.FAILED;
    }

    private static void stop(LocalStack stack, Settings settings) {
        if (!stack.isEnding()) {
            settings.say(settings.isUp() ? "Stopping..." : "Interrupted before the stack was ready. Stopping...");
        }
        stack.close();
        settings.say("Everything is stopped.");
    }

    static String welcome(StackAddress address) {
        return "The stack is up. Gateway: " + address.gateway() + "  Keycloak: " + address.keycloak() + "  State: "
                + address.stateDir();
    }
}
