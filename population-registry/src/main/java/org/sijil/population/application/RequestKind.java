package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.Texts;
import org.sijil.population.registration.RegisterPerson;

/** Who asks to be registered. Newborns do not: the record of their birth registers them. */
@Schema(name = "RegistrationRequestKind")
public enum RequestKind {
    @JsonProperty("moroccan")
    MOROCCAN(new Texts("A Moroccan of age", "Un Marocain majeur", "مغربي راشد")) {
        @Override
        boolean fits(RegisterPerson person) {
            return person.identity().isMoroccan() && person.guardian() == null;
        }
    },
    @JsonProperty("resident-foreigner")
    RESIDENT_FOREIGNER(
            new Texts("A foreigner of age who resides here", "Un étranger majeur résident", "أجنبي راشد مقيم")) {
        @Override
        boolean fits(RegisterPerson person) {
            return !person.identity().isMoroccan() && person.guardian() == null;
        }
    },
    @JsonProperty("minor-or-ward")
    MINOR_OR_WARD(new Texts(
            "A minor or a ward, with the legal representative",
            "Un mineur ou une personne sous tutelle, avec son représentant légal",
            "قاصر أو محجور، مع نائبه الشرعي")) {
        @Override
        boolean fits(RegisterPerson person) {
            return person.guardian() != null;
        }
    },
    @JsonProperty("without-papers")
    WITHOUT_PAPERS(new Texts(
            "Somebody without papers, with two registered witnesses who hold a CNIE",
            "Une personne sans papiers, avec deux témoins enregistrés titulaires d'une CNIE",
            "شخص بدون وثائق، مع شاهدين مسجلين يحملان البطاقة الوطنية")) {
        @Override
        boolean fits(RegisterPerson person) {
            return person.cnie() == null && person.residencePermit() == null;
        }
    };

    /** How many people attest the identity of somebody without papers (decree 2.21.473 art. 3). */
    static final int WITNESSES = 2;

    private final Texts meaning;

    RequestKind(Texts meaning) {
        this.meaning = meaning;
    }

    /** Whether what is said of somebody is of this kind; what is said beyond that is judged by the rules of registration. */
    abstract boolean fits(RegisterPerson person);

    /** Whether witnesses stand for the papers. */
    boolean isWitnessed() {
        return this == WITHOUT_PAPERS;
    }

    Texts meaning() {
        return meaning;
    }

    /** As it stands on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
