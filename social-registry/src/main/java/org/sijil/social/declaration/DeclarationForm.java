package org.sijil.social.declaration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Composition;
import org.sijil.social.questionnaire.MemberAnswers;

/**
 * The questionnaire as it is handed in: every answer of the household, or what is said of each member in place of the counts
 * and of what is said of the head, which then follow.
 *
 * @param members all of them or none; what follows from them and is given as well must be the same
 * @param contracts references by which partner bodies find a contract, by the code of the question
 */
@RegisterForReflection
public record DeclarationForm(
        @NotNull @Min(1) @Max(50) Integer rooms,
        @NotNull Dwelling dwelling,
        @NotNull Boolean bathOrShower,
        @NotNull Boolean electricityMeter,
        @Nullable HeadEducation headEducation,
        @Nullable HeadOccupation headOccupation,
        @Nullable Boolean headEmployer,
        @Nullable Boolean headRetiredOrAnnuitant,
        @NotNull Boolean computer,
        @NotNull Boolean satelliteDish,
        @NotNull Boolean fixedTelephone,
        @Nullable Boolean otherHealthCover,
        @NotNull Boolean loan,
        @NotNull Boolean secondaryHome,
        @NotNull Boolean garage,
        @NotNull Boolean professionalPremises,
        @NotNull Boolean nonAgriculturalLand,
        @NotNull Boolean irrigatedLand,
        @Nullable @PositiveOrZero @Max(60) Integer privatePupils6To14,
        @Nullable @PositiveOrZero @Max(60) Integer publicPupils6To14,
        @Nullable @PositiveOrZero @Max(60) Integer adultsWithoutDiploma,
        @Nullable @PositiveOrZero @Max(60) Integer adultsWithTechnicalDiploma,
        @Nullable @PositiveOrZero @Max(60) Integer adultsWithHigherDiploma,
        @Nullable @PositiveOrZero @Max(60) Integer adultsLiterate,
        @Nullable @PositiveOrZero @Max(60) Integer adultsEarning,
        @Nullable @PositiveOrZero @Max(60) Integer adultsInCommerce,
        @Nullable @PositiveOrZero @Max(60) Integer adultsOperatingMachines,
        @Nullable @PositiveOrZero @Max(60) Integer seniorExecutives,
        @NotNull @PositiveOrZero @Max(100) Integer mobilePhones,
        @NotNull @PositiveOrZero @Max(20) Integer cars,
        @NotNull @PositiveOrZero @Max(20) Integer motorcycles,
        @NotNull @PositiveOrZero @Max(500) Integer cows,
        @NotNull Dirhams yearlyButane,
        @NotNull Dirhams yearlyWaterAndElectricity,
        @NotNull Dirhams yearlyTelecom,
        @Nullable @Size(max = Composition.MOST_IN_A_REQUEST) List<@NotNull @Valid MemberAnswers> members,
        @Nullable @Size(max = 10) Map<String, @NotNull @Pattern(regexp = "[A-Za-z0-9/-]{1,40}") String> contracts) {

    /** The answers that are weighed, where none is left to follow from the members. The form was checked where it came in. */
    Optional<Declaration> answered() {
        return following().anyMatch(Objects::isNull) ? Optional.empty() : Optional.of(answers());
    }

    /** What may be left out where members are answered for. */
    private Stream<@Nullable Object> following() {
        return Stream.of(
                headEducation,
                headOccupation,
                headEmployer,
                headRetiredOrAnnuitant,
                otherHealthCover,
                privatePupils6To14,
                publicPupils6To14,
                adultsWithoutDiploma,
                adultsWithTechnicalDiploma,
                adultsWithHigherDiploma,
                adultsLiterate,
                adultsEarning,
                adultsInCommerce,
                adultsOperatingMachines,
                seniorExecutives);
    }

    @SuppressWarnings("NullAway") // asked only where nothing was left out
    private Declaration answers() {
        return new Declaration(
                rooms,
                dwelling,
                bathOrShower,
                electricityMeter,
                headEducation,
                headOccupation,
                headEmployer,
                headRetiredOrAnnuitant,
                computer,
                satelliteDish,
                fixedTelephone,
                otherHealthCover,
                loan,
                secondaryHome,
                garage,
                professionalPremises,
                nonAgriculturalLand,
                irrigatedLand,
                privatePupils6To14,
                publicPupils6To14,
                adultsWithoutDiploma,
                adultsWithTechnicalDiploma,
                adultsWithHigherDiploma,
                adultsLiterate,
                adultsEarning,
                adultsInCommerce,
                adultsOperatingMachines,
                seniorExecutives,
                mobilePhones,
                cars,
                motorcycles,
                cows,
                yearlyButane,
                yearlyWaterAndElectricity,
                yearlyTelecom);
    }
}
