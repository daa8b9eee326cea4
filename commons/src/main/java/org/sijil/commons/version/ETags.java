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
     * Checks that the caller has seen the present version. A tag may come back weak: proxies that compress answers mark it so, and
     * a version says the same in any coding.
     *
     * @param ifMatch the {@code If-Match} header as sent
     * @throws org.sijil.commons.problem.Refused {@code version-required} without a tag in quotes, {@code stale-version}
     *     when it is of another version
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        String tag = ifMatch == null ? "" : ifMatch.strip().replaceFirst("^W/", "");
        if (!tag.startsWith("\"")) {
            throw CommonProblem.VERSION_REQUIRED.refuse();
        }
        if (!tag.equals(of(version))) {
            throw CommonProblem.STALE_VERSION.refuse();
        }
    }
}
