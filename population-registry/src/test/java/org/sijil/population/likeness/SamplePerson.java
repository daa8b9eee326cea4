package org.sijil.population.likeness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Sex;

/**
 * An invented person.
 *
 * @param number from 0, in the order in which they are registered
 * @param father the number of the father, when he is registered before the child
 */
record SamplePerson(
        int number,
        Sex sex,
        SampleName given,
        SampleName family,
        LocalDate birthDate,
        @Nullable String birthPlace,
        String territory,
        @Nullable String phone,
        @Nullable Integer father,
        @Nullable SampleName fatherName,
        @Nullable SampleName motherName) {

    SamplePerson called(SampleName newGiven, SampleName newFamily) {
        return new SamplePerson(
                number,
                sex,
                newGiven,
                newFamily,
                birthDate,
                birthPlace,
                territory,
                phone,
                father,
                fatherName,
                motherName);
    }

    SamplePerson born(LocalDate date, @Nullable String place) {
        return new SamplePerson(
                number, sex, given, family, date, place, territory, phone, father, fatherName, motherName);
    }

    SamplePerson living(String newTerritory, @Nullable String newPhone) {
        return new SamplePerson(
                number,
                sex,
                given,
                family,
                birthDate,
                birthPlace,
                newTerritory,
                newPhone,
                father,
                fatherName,
                motherName);
    }

    SamplePerson of(Sex newSex) {
        return new SamplePerson(
                number, newSex, given, family, birthDate, birthPlace, territory, phone, father, fatherName, motherName);
    }

    SamplePerson childOf(@Nullable SampleName newFather, @Nullable SampleName newMother) {
        return new SamplePerson(
                number, sex, given, family, birthDate, birthPlace, territory, phone, father, newFather, newMother);
    }

    Description description() {
        return new Description(
                given.name(),
                family.name(),
                sex,
                birthDate,
                null,
                birthPlace == null ? null : new TerritoryCode(birthPlace),
                "MA",
                null,
                fatherName == null ? null : fatherName.name(),
                motherName == null ? null : motherName.name(),
                null,
                new TerritoryCode(territory),
                phone == null ? null : new PhoneNumber(phone));
    }

    /** A name as a clerk wrote it, and the ways in which others write it. */
    record SampleName(@Nullable String ar, @Nullable String fr, Usage usage) {

        PersonName name() {
            return new PersonName(ar, fr);
        }
    }

    /** A name as the nation uses it. */
    record Usage(String ar, List<String> spellings) {}
}
