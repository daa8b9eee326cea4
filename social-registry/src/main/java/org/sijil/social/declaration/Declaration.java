package org.sijil.social.declaration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The socio-economic questionnaire (decree 2.21.582, annexes 1 and 2): all answers of both areas, all required. Adults are
 * members of 15 and over; amounts are dirhams a year for the whole household. Upper limits are far above real life: they
 * catch slips of the pen.
 *
 * @param electricityMeter an individual one
 * @param otherHealthCover at least one member has a cover other than the one of the poor
 * @param loan from a bank, a financial body or an employer
 * @param irrigatedLand owned or farmed
 * @param adultsEarning adults with an activity that brings income
 * @param seniorExecutives members who are senior executives or in posts of responsibility
 */
@RegisterForReflection
public record Declaration(
        @NotNull @Min(1) @Max(50) Integer rooms,
        @NotNull Dwelling dwelling,
        @NotNull Boolean bathOrShower,
        @NotNull Boolean electricityMeter,
        @NotNull HeadEducation headEducation,
        @NotNull HeadOccupation headOccupation,
        @NotNull Boolean headEmployer,
        @NotNull Boolean headRetiredOrAnnuitant,
        @NotNull Boolean computer,
        @NotNull Boolean satelliteDish,
        @NotNull Boolean fixedTelephone,
        @NotNull Boolean otherHealthCover,
        @NotNull Boolean loan,
        @NotNull Boolean secondaryHome,
        @NotNull Boolean garage,
        @NotNull Boolean professionalPremises,
        @NotNull Boolean nonAgriculturalLand,
        @NotNull Boolean irrigatedLand,
        @NotNull @PositiveOrZero @Max(60) Integer privatePupils6To14,
        @NotNull @PositiveOrZero @Max(60) Integer publicPupils6To14,
        @NotNull @PositiveOrZero @Max(60) Integer adultsWithoutDiploma,
        @NotNull @PositiveOrZero @Max(60) Integer adultsWithTechnicalDiploma,
        @NotNull @PositiveOrZero @Max(60) Integer adultsWithHigherDiploma,
        @NotNull @PositiveOrZero @Max(60) Integer adultsLiterate,
        @NotNull @PositiveOrZero @Max(60) Integer adultsEarning,
        @NotNull @PositiveOrZero @Max(60) Integer adultsInCommerce,
        @NotNull @PositiveOrZero @Max(60) Integer adultsOperatingMachines,
        @NotNull @PositiveOrZero @Max(60) Integer seniorExecutives,
        @NotNull @PositiveOrZero @Max(100) Integer mobilePhones,
        @NotNull @PositiveOrZero @Max(20) Integer cars,
        @NotNull @PositiveOrZero @Max(20) Integer motorcycles,
        @NotNull @PositiveOrZero @Max(500) Integer cows,
        @NotNull Dirhams yearlyButane,
        @NotNull Dirhams yearlyWaterAndElectricity,
        @NotNull Dirhams yearlyTelecom) {}
