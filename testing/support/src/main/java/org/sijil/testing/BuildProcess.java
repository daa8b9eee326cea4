package org.sijil.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The process that a test run belongs to: the outermost JVM among the ancestors, which is Maven, the IDE or the test. */
record BuildProcess(ProcessHandle handle) {

    private static final Pattern JAVA = Pattern.compile(".*[/\\\\]javaw?(\\.exe)?");

    static BuildProcess current() {
        ProcessHandle outermost = ProcessHandle.current();
        Optional<ProcessHandle> ancestor = outermost.parent();
        while (ancestor.isPresent()) {
            outermost = isJava(ancestor.get()) ? ancestor.get() : outermost;
            ancestor = ancestor.get().parent();
        }
        return new BuildProcess(outermost);
    }

    /** Where this build keeps its server; the start time tells two builds with a reused process id apart. */
    Path home() {
        long started = handle.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        return Path.of(System.getProperty("java.io.tmpdir"), "sijil-postgres-" + handle.pid() + "-" + started);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(JAVA.asMatchPredicate()).isPresent();
    }
}
