package org.sijil.social.household;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sijil.social.declaration.Declaration;

/** A declaration as it was made. */
public record DeclarationView(UUID id, OffsetDateTime declaredAt, Declaration answers) {}
