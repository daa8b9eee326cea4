package org.sijil.social.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Households counted by one or two things.
 *
 * @param by what they are counted by
 * @param smallestCell counts from 1 to below this are not told, nor others from which they could be computed
 */
@Schema(examples = """
    {"by": ["region", "asd"], "smallestCell": 5,
     "cells": [{"region": "01", "side": "up-to-threshold", "households": 402}, {"region": "12", "side": "none", "withheld": true}]}
    """)
public record HouseholdCells(List<String> by, int smallestCell, List<Cell> cells) {

    /**
     * Those of one kind; a kind of which there is none is left out.
     *
     * @param month in which they were entered, whatever became of them; without a month those that are there are counted
     * @param size members, {@code 10+} for ten and more
     * @param score the lowest score of a band a quarter wide; {@code none} for households without one
     * @param side {@code up-to-threshold}, {@code above-threshold}, or {@code none} for households without a score
     * @param households absent when it is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @Nullable String month,
            @Nullable String region,
            @Nullable String province,
            @Nullable String area,
            @Nullable String size,
            @Nullable String score,
            @Nullable String side,
            @Nullable Long households,
            @Nullable Boolean withheld) {

        static Cell of(Kind kind, boolean byScore, @Nullable Long households) {
            return new Cell(
                    text(kind.month()),
                    kind.isRegion() ? kind.place() : null,
                    kind.isProvince() ? kind.place() : null,
                    text(kind.area()),
                    text(kind.size()),
                    byScore ? text(kind.score().value()) : null,
                    byScore ? null : text(kind.score().value()),
                    households,
                    households == null ? Boolean.TRUE : null);
        }

        private static @Nullable String text(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
