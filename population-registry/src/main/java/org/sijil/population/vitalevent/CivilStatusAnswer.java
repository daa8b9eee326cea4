package org.sijil.population.vitalevent;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a partner learns of a civil status; the same for a number that nobody holds and a person whom the event did not befall.
 *
 * @param dates the days of the events that count, the earliest first
 */
public record CivilStatusAnswer(List<LocalDate> dates) {}
