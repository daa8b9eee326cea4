package org.sijil.social.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A configuration of formulas as a test wants it. */
record TestFormulas(List<String> shipped, Optional<Path> folder) implements FormulasConfig {

    /** The shipped one alone. */
    static Formulas shippedAlone() {
        return new Formulas(new TestFormulas(List.of("ma-rsu-2021"), Optional.empty()));
    }

    /** The shipped one, and files beside it. */
    static Formulas with(Path folder) {
        return new Formulas(new TestFormulas(List.of("ma-rsu-2021"), Optional.of(folder)));
    }
}
