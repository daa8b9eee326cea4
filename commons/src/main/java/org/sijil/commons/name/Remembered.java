package org.sijil.commons.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A costly function of a name with its latest answers: most people of a nation share a few thousand names. When it is full it begins
 * anew, so that rare names cannot push out the common ones for long.
 */
final class Remembered<T> {

    private static final int MOST = 10_000;

    private final Function<String, T> function;
    private final Map<String, T> answers = new ConcurrentHashMap<>();

    Remembered(Function<String, T> function) {
        this.function = function;
    }

    T of(String name) {
        T known = answers.get(name);
        return known == null ? asked(name) : known;
    }

    private T asked(String name) {
        T answer = function.apply(name);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        if (name.length() <= PersonName.MAX_LENGTH) {
            answers.put(name, answer);
        }
        return answer;
    }
}
