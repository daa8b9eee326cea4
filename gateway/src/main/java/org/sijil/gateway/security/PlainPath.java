package org.sijil.gateway.security;

import org.jspecify.annotations.Nullable;

/**
 * What an address may look like. Every address of the suite is made of unreserved characters (RFC 3986 §2.3), so anything
 * encoded, doubled or climbing is a mistake or an attempt to be read in two ways by two servers.
 */
final class PlainPath {

    private PlainPath() {}

    /** Whether {@code path} is absolute and free of escapes, empty segments and segments of dots. */
    static boolean isPlain(@Nullable String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        int start = 1;
        for (int at = 1; at <= path.length(); at++) {
            if (at == path.length() || path.charAt(at) == '/') {
                if (!isSegment(path, start, at)) {
                    return false;
                }
                start = at + 1;
            }
        }
        return true;
    }

    /** Only the last segment may be empty: {@code /dashboard/}. */
    private static boolean isSegment(String path, int start, int end) {
        if (start == end) {
            return end == path.length();
        }
        boolean onlyDots = true;
        for (int at = start; at < end; at++) {
            char letter = path.charAt(at);
            if (!isUnreserved(letter)) {
                return false;
            }
            onlyDots &= letter == '.';
        }
        return !onlyDots;
    }

    private static boolean isUnreserved(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '-'
                || letter == '.'
                || letter == '_'
                || letter == '~';
    }
}
