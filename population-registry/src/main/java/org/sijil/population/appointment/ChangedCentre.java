package org.sijil.population.appointment;

import java.util.List;

/**
 * A centre as it is now.
 *
 * @param mustMove the appointments that it can no longer keep because of this change: each needs another slot
 */
public record ChangedCentre(Centre centre, List<AppointmentView> mustMove) {}
