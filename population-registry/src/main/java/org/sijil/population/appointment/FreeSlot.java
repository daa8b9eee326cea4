package org.sijil.population.appointment;

import java.time.OffsetDateTime;

/**
 * A time at which a centre can still see somebody.
 *
 * @param slot by the clock on its wall, to be named when it is booked
 * @param at the same instant, for calendars
 * @param free how many desks
 */
public record FreeSlot(SlotTime slot, OffsetDateTime at, int free) {}
