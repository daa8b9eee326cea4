package org.sijil.localstack.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how the loading gets on: a bar that is redrawn on a terminal, a line now and then elsewhere. */
final class Progress {

    private static final int WIDTH = 30;
    private static final Duration ON_TERMINAL = Duration.ofMillis(250);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    /** The first households go slowly, while everything warms up: before so many of them nothing is said of the rate. */
    private static final int ENOUGH = 200;

    private static final int SHARE = 20;

    private final PrintStream out;
    private final int households;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong people = new AtomicLong();
    private final AtomicLong nextShow = new AtomicLong();

    Progress(PrintStream out, int households, boolean terminal) {
        this.out = out;
        this.households = households;
        this.terminal = terminal;
    }

    /** One more household is in, with so many people. */
    void add(int registered) {
        people.addAndGet(registered);
        long count = done.incrementAndGet();
        long now = System.nanoTime() - start;
        long due = nextShow.get();
        long interval = (terminal ? ON_TERMINAL : ELSEWHERE).toNanos();
        if (count == households || (now >= due && nextShow.compareAndSet(due, now + interval))) {
            show(count, now);
        }
    }

    long people() {
        return people.get();
    }

    private synchronized void show(long count, long elapsed) {
        int filled = (int) (WIDTH * count / households);
        String line = String.format(
                Locale.ROOT,
                "%s%s %,d of %,d households, %,d people%s",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                count,
                households,
                people.get(),
                rate(count, Math.max(elapsed / 1e9, 0.001)));
        out.print(terminal ? "\r" + line + "   " + (count == households ? "\n" : "") : line + "\n");
        out.flush();
    }

    private String rate(long count, double seconds) {
        return count < Math.min(ENOUGH, households / SHARE)
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", %.0f people/s, %.0f s left",
                        people.get() / seconds,
                        (households - count) * seconds / count);
    }
}
