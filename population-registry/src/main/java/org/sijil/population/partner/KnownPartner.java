package org.sijil.population.partner;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A partner as a file names it. */
@RegisterForReflection
record KnownPartner(String client, boolean demo, Grant grant) {}
