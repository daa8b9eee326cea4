package org.sijil.commons.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who asked for work that a job does later.
 *
 * @param id the subject of the token
 * @param role the role under which it was asked for
 * @param client the application that obtained the token
 * @param trace the trace of the request
 */
public record Author(
        String id,
        String role,
        @Nullable String client,
        @Nullable String trace) {}
