package org.sijil.social.impact;

import java.util.UUID;

/** A study that was begun, and the job that does it. */
public record ImpactReceipt(UUID id, UUID job) {}
