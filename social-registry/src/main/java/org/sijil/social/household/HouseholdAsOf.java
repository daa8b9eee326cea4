package org.sijil.social.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sijil.social.geography.Address;

/**
 * A household as it was on one day, as the register knew it on another.
 *
 * @param members none when it was dissolved by then
 */
public record HouseholdAsOf(
        UUID id, HouseholdCode code, LocalDate on, LocalDate asKnownOn, Address address, List<MemberView> members) {}
