package org.sijil.localstack.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words after a command: options that it knows, and the rest. */
final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    /** Reads the words; an option of the first set stands alone, one of the second takes a value. */
    Arguments(List<String> words, Set<String> alone, Set<String> valued) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!word.startsWith("-")) {
                rest.add(word);
            } else if (alone.contains(word)) {
                options.put(word, "");
            } else if (valued.contains(name)) {
                options.put(name, name.equals(word) ? next(words, ++at, name) : word.substring(name.length() + 1));
            } else {
                throw new NotUnderstood("There is no option " + name + " here.");
            }
        }
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    long number(String option, long otherwise, long least, long most) {
        String text = options.get(option);
        return text == null ? otherwise : numberOf(option, text, least, most);
    }

    /** The only word that is not an option. */
    String only(String what) {
        if (rest.size() != 1) {
            throw new NotUnderstood("One " + what + " is needed here.");
        }
        return rest.get(0);
    }

    List<String> rest() {
        return List.copyOf(rest);
    }

    Arguments withoutRest() {
        if (!rest.isEmpty()) {
            throw new NotUnderstood("The word " + rest.get(0) + " means nothing here.");
        }
        return this;
    }

    static long numberOf(String name, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new NotUnderstood(name + " takes a whole number, not " + text + ".");
        }
        throw new NotUnderstood(name + " takes a number from " + least + " to " + most + ".");
    }

    private static String next(List<String> words, int at, String option) {
        if (at >= words.size()) {
            throw new NotUnderstood(option + " needs a value.");
        }
        return words.get(at);
    }
}
