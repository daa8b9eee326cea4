package org.sijil.social.scoring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A configuration of formulas as a test wants it. */
record TestFormulas(List<String> shipped, Optional<Path> folder) implements FormulasConfig {

    @Override
    public int notice() {
        return 1;
    }

    @Override
    public Duration refresh() {
        return Duration.ofSeconds(10);
    }

    /** The shipped one alone. */
    static Formulas shippedAlone() {
        return formulas(new TestFormulas(List.of("ma-rsu-2021"), Optional.empty()));
    }

    /** The shipped one, and files beside it that somebody approved. */
    static Formulas with(Path folder) {
        return formulas(new TestFormulas(List.of("ma-rsu-2021"), Optional.of(folder)));
    }

    static Formulas formulas(FormulasConfig config) {
        return new Formulas(config, new Yes());
    }

    /** Approves whatever is mounted. */
    private static final class Yes implements FormulaSource {

        private final List<String> approved = new ArrayList<>();

        @Override
        public void propose(Collection<FormulaFile> files) {
            files.forEach(file -> approved.add(file.content()));
        }

        @Override
        public List<String> approved() {
            return approved;
        }
    }
}
