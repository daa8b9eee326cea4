package org.sijil.population.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom somebody who enters the register belongs, as far as it is known. */
public record Parentage(
        @Nullable UUID mother,
        @Nullable UUID father,
        @Nullable Guardianship guardian) {

    /** Nothing is known but the guardian, if there is one. */
    public static Parentage guardedBy(@Nullable Guardianship guardian) {
        return new Parentage(null, null, guardian);
    }
}
