package org.sijil.social.geography;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.CommonProblem;

/** Which places are asked for; what is null is not asked. */
record PlaceQuery(
        @Nullable TerritoryCode parent,
        @Nullable PlaceKind kind,
        @Nullable String name) {

    static PlaceQuery of(@Nullable String parent, @Nullable String kind, @Nullable String name) {
        return new PlaceQuery(read(parent, "/parent", TerritoryCode::new), read(kind, "/kind", PlaceQuery::kind), name);
    }

    static PlaceKind kind(String code) {
        return Arrays.stream(PlaceKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** Reads a parameter of the address; names the one that cannot be read. */
    static <T> @Nullable T read(@Nullable String text, String pointer, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw CommonProblem.INVALID_VALUE.at(pointer);
        }
    }
}
