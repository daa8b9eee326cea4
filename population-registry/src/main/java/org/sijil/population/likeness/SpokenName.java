package org.sijil.population.likeness;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.commons.name.NameSound;
import org.sijil.commons.name.PersonName;

/** A name ready to be compared: as it is written and as it sounds, in each script it is known in. */
record SpokenName(@Nullable Form arabic, @Nullable Form latin) {

    static @Nullable SpokenName of(@Nullable PersonName name) {
        return name == null
                ? null
                : new SpokenName(form(name.ar(), NameNormalizer::arabic), form(name.fr(), NameNormalizer::latin));
    }

    Stream<Form> forms() {
        return Stream.of(arabic, latin).flatMap(Stream::ofNullable);
    }

    private static @Nullable Form form(@Nullable String name, UnaryOperator<String> key) {
        return name == null ? null : new Form(key.apply(name), NameSound.of(name), NameSound.words(name));
    }

    /** A name in one script. */
    record Form(String key, NameSound whole, List<NameSound> words) {}
}
