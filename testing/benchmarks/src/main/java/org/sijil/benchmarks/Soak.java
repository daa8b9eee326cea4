package org.sijil.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/** Very many requests, and whether the service holds more memory after them than after the first of them. */
final class Soak {

    private static final int PARTS = 10;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final double MEGA = 1024.0 * 1024;

    private final Load load;
    private final int requests;
    private final LongFunction<Load.Call> calls;

    Soak(Load load, int requests, LongFunction<Load.Call> calls) {
        this.load = load;
        this.requests = requests;
        this.calls = calls;
    }

    /** One line for each tenth of the requests; its ratio is the memory held over that held after the first tenth. */
    List<Line> run(Heap heap) throws Exception {
        List<Line> lines = new ArrayList<>();
        double first = 0;
        for (int part = 1; part <= PARTS; part++) {
            double rate = send(requests / PARTS);
            double held = heap.held() / MEGA;
            first = part == 1 ? held : first;
            String work = String.format(Locale.ROOT, "soak, %,d requests", (long) requests / PARTS * part);
            String how = String.format(Locale.ROOT, "directly; %.1f MiB held", held);
            lines.add(new Line(work, how, "answers/s", Figure.rate(rate), held / first));
        }
        return lines;
    }

    /** At least so many; their rate. */
    private double send(int count) throws Exception {
        double sent = 0;
        long begin = System.nanoTime();
        while (sent < count) {
            sent += load.run(ROUND, calls).perSecond() * ROUND.toSeconds();
        }
        return sent * 1e9 / (System.nanoTime() - begin);
    }
}
