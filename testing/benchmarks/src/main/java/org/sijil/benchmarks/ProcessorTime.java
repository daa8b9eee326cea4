package org.sijil.benchmarks;

import java.time.Duration;

/** What a part of the stack has computed so far; on a machine that others use too, it says more than the clock. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** Of all processes whose command line holds these words. */
    static Duration of(String words) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(words))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
