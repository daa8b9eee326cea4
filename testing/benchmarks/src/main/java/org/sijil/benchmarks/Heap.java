package org.sijil.benchmarks;

import java.io.IOException;
import java.lang.ProcessHandle.Info;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijil.localstack.stack.ServiceName;

/** What a service's Java process holds in memory when all that it needs no more has been collected. */
final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern BEFORE_COLLECTION = Pattern.compile(" (\\d+)M->\\d+M\\(");
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    private final long process;

    private Heap(long process) {
        this.process = process;
    }

    /** Of a service that this process has started. */
    static Heap of(ServiceName service) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> runs(process.info(), service))
                .findFirst()
                .map(process -> new Heap(process.pid()))
                .orElseThrow(() -> new IllegalStateException("The service's process is not found"));
    }

    /** Bytes, after a full collection. */
    long held() throws IOException, InterruptedException {
        ask("GC.run");
        return used();
    }

    /** How many collections the service has told of. */
    int collections() throws IOException {
        return beforeCollections().size();
    }

    /** The most bytes that it held at a collection, but for the first so many; what it holds now if there was none. */
    long most(int collections) throws IOException, InterruptedException {
        List<Long> later = beforeCollections().stream().skip(collections).toList();
        return later.isEmpty() ? used() : Collections.max(later);
    }

    private List<Long> beforeCollections() throws IOException {
        return BEFORE_COLLECTION
                .matcher(Files.readString(Path.of("testing/benchmarks/target", "gc-" + process + ".log")))
                .results()
                .map(found -> Long.parseLong(found.group(1)) * MEGA)
                .toList();
    }

    /** Bytes, with what nobody needs any more. */
    private long used() throws IOException, InterruptedException {
        Matcher used = USED.matcher(ask("GC.heap_info"));
        long sum = 0;
        // The young and the old part come first, then the memory of classes, which is not of the heap.
        for (int part = 0; part < 2 && used.find(); part++) {
            sum += Long.parseLong(used.group(1)) * KILO;
        }
        return sum;
    }

    private String ask(String what) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(JCMD, Long.toString(process), what)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }

    private static boolean runs(Info process, ServiceName service) {
        return process.arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.contains(service.module()) && argument.endsWith(".jar"));
    }
}
