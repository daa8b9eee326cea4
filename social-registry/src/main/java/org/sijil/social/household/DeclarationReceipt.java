package org.sijil.social.household;

import java.util.UUID;

/** What a declaration came to. */
public record DeclarationReceipt(UUID id, ScoreView score) {}
