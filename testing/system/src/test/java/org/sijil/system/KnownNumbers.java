package org.sijil.system;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every IDCS and CNIE that a test has used, so that the logs can be searched for them. */
final class KnownNumbers {

    private static final Set<String> ALL = ConcurrentHashMap.newKeySet();

    private KnownNumbers() {}

    static String remember(String number) {
        ALL.add(number);
        return number;
    }

    static Set<String> all() {
        return Set.copyOf(ALL);
    }
}
