package org.sijil.social.household;

/** What became of a household of which some members form one of their own. */
public record HouseholdSplit(HouseholdView stayed, HouseholdView formed) {}
