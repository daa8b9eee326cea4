package org.sijil.gateway.security;

import java.util.Locale;
import org.sijil.commons.problem.ProblemType;

/** How a refusal is written, as JSON, below addresses whose callers expect another form than a problem document. */
public interface RefusalForm {

    /** Whether the callers of this address expect it. */
    boolean isFor(String path);

    /** What is written in the place of the problem document. */
    Object document(ProblemType reason, Locale language);
}
