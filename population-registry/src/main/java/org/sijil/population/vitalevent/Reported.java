package org.sijil.population.vitalevent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every report of an event says, whatever happened. */
public interface Reported {

    /** The day on which it happened, or from which it has effect. */
    LocalDate date();

    @Nullable
    Act act();

    @Nullable
    Declarant declaredBy();
}
