package org.sijil.social.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.social.impact.ImpactCells.Place;
import org.sijil.social.threshold.Threshold;

/**
 * What a formula would do. A count below the smallest is left out, with those that would tell it.
 *
 * @param job which computes it; its state as {@code GET /v1/jobs/{id}} tells it
 * @param households computed so far: all that have a score, once the job has finished
 * @param raised whose score would be higher
 * @param types by which households are told apart on that day; null before the first list
 * @param programmes by threshold
 * @param contributions by the scores above which a programme asks for a higher contribution: {@code lost} is who would pay more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactView(
        UUID id,
        String formula,
        LocalDate on,
        UUID job,
        String state,
        OffsetDateTime askedAt,
        @Nullable Long households,
        @Nullable Long raised,
        @Nullable Long lowered,
        @Nullable HouseholdTypes types,
        List<Programme> programmes,
        List<Programme> contributions) {

    ImpactView with(List<Programme> counted, List<Programme> paying) {
        return with(households, raised, lowered, counted, paying);
    }

    ImpactView with(@Nullable HouseholdTypes known) {
        return new ImpactView(
                id, formula, on, job, state, askedAt, households, raised, lowered, known, programmes, contributions);
    }

    /** What of its counts is told, in their order. */
    ImpactView with(
            @Nullable Long all,
            @Nullable Long higher,
            @Nullable Long less,
            List<Programme> counted,
            List<Programme> paying) {
        return new ImpactView(id, formula, on, job, state, askedAt, all, higher, less, types, counted, paying);
    }

    /** All that count by a line across the scores. */
    Stream<Programme> lines() {
        return Stream.concat(programmes.stream(), contributions.stream());
    }

    /** What it would do to those whom one programme takes. */
    public record Programme(
            Threshold threshold,
            Crossing all,
            List<Group> byRegion,
            List<Group> byArea,
            List<Group> bySize,
            List<Group> byType) {

        static final String REGION = "region";
        static final String AREA = "area";
        static final String SIZE = "size";
        static final String TYPE = "type";

        static Programme of(Threshold threshold, Map<Place, Crossing> crossings) {
            return new Programme(
                    threshold,
                    Objects.requireNonNullElse(crossings.get(Place.EVERYWHERE), new Crossing(0L, 0L, 0L, 0L)),
                    groups(crossings, REGION),
                    groups(crossings, AREA),
                    groups(crossings, SIZE),
                    groups(crossings, TYPE));
        }

        /** All that it tells, by whom it tells it of. */
        Map<Place, Crossing> crossings() {
            Map<Place, Crossing> crossings = new LinkedHashMap<>();
            crossings.put(Place.EVERYWHERE, all);
            byRegion.forEach(group -> crossings.put(new Place(REGION, group.group()), group.crossing()));
            byArea.forEach(group -> crossings.put(new Place(AREA, group.group()), group.crossing()));
            bySize.forEach(group -> crossings.put(new Place(SIZE, group.group()), group.crossing()));
            byType.forEach(group -> crossings.put(new Place(TYPE, group.group()), group.crossing()));
            return crossings;
        }

        private static List<Group> groups(Map<Place, Crossing> crossings, String kind) {
            return crossings.entrySet().stream()
                    .filter(crossing -> crossing.getKey().kind().equals(kind))
                    .map(crossing -> new Group(crossing.getKey().group(), crossing.getValue()))
                    .toList();
        }
    }

    /** The households of a region, an area, a size or a type. */
    public record Group(String group, Crossing crossing) {}

    /**
     * Households under the threshold; null is withheld.
     *
     * @param lost under it by the score they have, over it by the formula
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Crossing(
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long gained,
            @Nullable Long lost) {

        /** Both together, of which nothing is withheld yet. */
        Crossing plus(Crossing other) {
            return new Crossing(
                    sum(before, other.before),
                    sum(after, other.after),
                    sum(gained, other.gained),
                    sum(lost, other.lost));
        }

        private static long sum(@Nullable Long one, @Nullable Long another) {
            return Objects.requireNonNull(one) + Objects.requireNonNull(another);
        }
    }
}
