package org.sijil.social.geography;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import java.util.Set;

/** What a place is, from the widest to the narrowest. */
@RegisterForReflection
public enum PlaceKind {
    REGION(1),
    PROVINCE(2, REGION),
    PREFECTURE(2, REGION),
    /** One of those into which the prefecture of Casablanca is divided; no prefecture of its own when they are counted. */
    ARRONDISSEMENT_PREFECTURE(4, PREFECTURE),
    CERCLE(3, PROVINCE, PREFECTURE),
    COMMUNE(4, CERCLE, PROVINCE, PREFECTURE),
    ARRONDISSEMENT(4, COMMUNE, ARRONDISSEMENT_PREFECTURE);

    private final int parts;

    @SuppressWarnings("ImmutableEnumChecker") // only ever Set.of
    private final Set<PlaceKind> within;

    PlaceKind(int parts, PlaceKind... within) {
        this.parts = parts;
        this.within = Set.of(within);
    }

    /** The name on the wire, as in {@code arrondissement-prefecture}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many parts, between dots, its code has. */
    int parts() {
        return parts;
    }

    boolean liesIn(PlaceKind other) {
        return within.contains(other);
    }
}
