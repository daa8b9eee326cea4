package org.sijil.localstack.load;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which answers are worth asking again for, how long to wait before, and when to give up. */
final class Patience {

    /** Nobody waits longer than this at a time, whatever {@code Retry-After} says. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    static final int TRIES = 8;

    private static final long FIRST_MILLIS = 100;
    private static final Set<Integer> PASSING = Set.of(0, 429, 502, 503, 504);
    private static final Set<Integer> SAYING_WHEN = Set.of(429, 503);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private Patience() {}

    /**
     * How long to wait before asking again: twice as long as the last time, or longer where the answer says so.
     *
     * @param tries how often it was asked already
     * @return nothing when the answer is final
     */
    static Optional<Duration> after(Answer answer, int tries) {
        if (!isPassing(answer) || tries >= TRIES) {
            return Optional.empty();
        }
        Duration usual = Duration.ofMillis(FIRST_MILLIS << (tries - 1));
        return Optional.of(SAYING_WHEN.contains(answer.status()) ? longer(usual, asked(answer)) : usual);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean isPassing(Answer answer) {
        boolean race = answer.status() == 409 && answer.code().equals("conflict-retry");
        return race || PASSING.contains(answer.status());
    }

    /** Nothing when it says nothing. A date instead of seconds is also allowed there, but our services never send one. */
    private static Duration asked(Answer answer) {
        if (!SECONDS.matcher(answer.retryAfter()).matches()) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(answer.retryAfter()));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
