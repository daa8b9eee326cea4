package org.sijil.commons.version;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;

/** The strong entity tags of versioned resources: the version number in quotes. */
public final class ETags {

    private ETags() {}

    /** The header value of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Checks that the caller has seen the present version.
     *
     * @param ifMatch the {@code If-Match} header as sent
     * @throws org.sijil.commons.problem.Refused {@code version-required} without the header, {@code stale-version} when it
     *     names another version
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.VERSION_REQUIRED.refuse();
        }
        if (!ifMatch.strip().equals(of(version))) {
            throw CommonProblem.STALE_VERSION.refuse();
        }
    }
}
