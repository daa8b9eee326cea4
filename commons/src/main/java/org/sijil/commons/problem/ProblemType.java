package org.sijil.commons.problem;

import java.util.Locale;
import java.util.Map;

/**
 * One reason the suite can refuse a request, implemented by the enums of the features. The code is public contract:
 * clients branch on it, so an enum constant is never renamed.
 */
public interface ProblemType {

    /** The enum constant's name; source of {@link #code()}. */
    String name();

    /** What the refused are told. */
    Answer answer();

    /**
     * What the refused are told.
     *
     * @param status HTTP status, 4xx or 5xx
     * @param title what is wrong, in a few words
     * @param remedy what the caller can do about it
     */
    record Answer(int status, Texts title, Texts remedy) {

        Answer with(Map<String, ?> values) {
            return new Answer(status, title.with(values), remedy.with(values));
        }
    }

    /** HTTP status, 4xx or 5xx. */
    default int status() {
        return answer().status();
    }

    /** What is wrong, in a few words. */
    default Texts title() {
        return answer().title();
    }

    /** What the caller can do about it. */
    default Texts remedy() {
        return answer().remedy();
    }

    /** Stable machine-readable reason, as in {@code cnie-already-registered}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The same reason with {@code {key}} in its texts filled in: bounds, words to choose from; never anything that the caller
     * sent.
     */
    default ProblemType with(Map<String, ?> values) {
        return new WordedProblem(name(), answer().with(values));
    }

    /** The refusal of a whole request. */
    default Refused refuse() {
        return new Refused(this);
    }

    /** The refusal of one field, named by its JSON pointer, as in {@code /members/0/idcs}. */
    default Refused at(String pointer) {
        return new Refused(this).and(pointer, this);
    }
}
