package org.sijil.social.explanation;

import java.util.UUID;

/** The job that computes all stored scores again. */
public record ReplayReceipt(UUID job) {}
