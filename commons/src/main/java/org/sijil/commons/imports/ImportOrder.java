package org.sijil.commons.imports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** What the job of a file is told. */
@RegisterForReflection
public record ImportOrder(UUID file) {}
