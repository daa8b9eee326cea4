package org.sijil.population.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * People counted by one or two things.
 *
 * @param by what they are counted by
 * @param smallestCell counts from 1 to below this are not told, nor others from which they could be computed
 */
@Schema(examples = """
                {"by": ["region", "sex"], "smallestCell": 5,
                 "cells": [{"region": "01", "sex": "female", "persons": 1066}, {"region": "12", "sex": "male", "withheld": true}]}
                """)
public record PersonCells(List<String> by, int smallestCell, List<Cell> cells) {

    /**
     * Those of one kind; a kind of which there is nobody is left out.
     *
     * @param age the first age of five, in years completed by the end of this month; 90 stands for all above
     * @param nationality {@code MA} or {@code foreign}
     * @param day on which they entered the register, in UTC, whatever became of them; without a day the living are counted
     * @param persons absent when it is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @Nullable String day,
            @Nullable String region,
            @Nullable String province,
            @Nullable String sex,
            @Nullable String age,
            @Nullable String nationality,
            @Nullable String country,
            @Nullable Long persons,
            @Nullable Boolean withheld) {

        static Cell of(Kind kind, boolean byCountry, @Nullable Long persons) {
            return new Cell(
                    text(kind.day()),
                    kind.isRegion() ? kind.place() : null,
                    kind.isProvince() ? kind.place() : null,
                    text(kind.sex()),
                    text(kind.age()),
                    byCountry ? null : text(kind.origin()),
                    byCountry ? kind.origin() : null,
                    persons,
                    persons == null ? Boolean.TRUE : null);
        }

        private static @Nullable String text(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
