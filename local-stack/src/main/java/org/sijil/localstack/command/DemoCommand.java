package org.sijil.localstack.command;

import java.util.List;
import java.util.Set;
import org.sijil.localstack.load.Demo;
import org.sijil.localstack.load.DemoOptions;

/** Starts the stack unless it is up, loads the sample nation into it, and leaves it up. */
final class DemoCommand implements Command {

    private static final long DEFAULT_HOUSEHOLDS = 5_000;
    private static final long MOST_HOUSEHOLDS = 10_000_000;
    private static final long DEFAULT_SEED = 2024;

    private final Settings settings;

    DemoCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String usage() {
        return "demo [--households N] [--seed S] [--port-offset N]";
    }

    @Override
    public String purpose() {
        return "starts the stack and shows the whole idea on a sample nation";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments =
                new Arguments(words, Set.of(), Set.of("--households", "--seed", "--port-offset")).withoutRest();
        DemoOptions options = new DemoOptions(
                (int) arguments.number("--households", DEFAULT_HOUSEHOLDS, 1, MOST_HOUSEHOLDS),
                arguments.number("--seed", DEFAULT_SEED, Long.MIN_VALUE, Long.MAX_VALUE));
        new Demo().check(settings.state().root(), options);
        return settings.isUp() ? load(options) : startAndLoad(settings.with(arguments), options);
    }

    /** A Ctrl-C also stops the stack, for it is this command that has started it. */
    private int startAndLoad(Settings mine, DemoOptions options) {
        int code = new Background(mine).start();
        if (code != Sijil.DONE) {
            return code;
        }
        try (StopOnSignal stop = new StopOnSignal(() -> stop(mine))) {
            return load(options);
        }
    }

    private static void stop(Settings mine) {
        mine.say("\nInterrupted before the sample was loaded. Stopping...");
        new DownCommand(mine).run(List.of());
    }

    private int load(DemoOptions options) {
        return new Demo().run(settings.runningAddress(), options, settings.out());
    }
}
