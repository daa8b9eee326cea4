package org.sijil.population.likeness;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sijil.commons.problem.Texts;

/** What is compared of two people. */
public enum Field {
    @JsonProperty("givenName")
    GIVEN_NAME(new Texts("Given name", "Prénom", "الاسم الشخصي")),
    @JsonProperty("familyName")
    FAMILY_NAME(new Texts("Family name", "Nom", "الاسم العائلي")),
    @JsonProperty("nameOrder")
    NAME_ORDER(new Texts("Order of the names", "Ordre des noms", "ترتيب الاسمين")),
    @JsonProperty("sex")
    SEX(new Texts("Sex", "Sexe", "الجنس")),
    @JsonProperty("birthDate")
    BIRTH_DATE(new Texts("Birth date", "Date de naissance", "تاريخ الازدياد")),
    @JsonProperty("birthPlace")
    BIRTH_PLACE(new Texts("Birth place", "Lieu de naissance", "مكان الازدياد")),
    @JsonProperty("nationality")
    NATIONALITY(new Texts("Nationality", "Nationalité", "الجنسية")),
    @JsonProperty("cnie")
    CNIE(new Texts("Identity card", "Carte d'identité", "البطاقة الوطنية")),
    @JsonProperty("father")
    FATHER(new Texts("Father's name", "Prénom du père", "اسم الأب")),
    @JsonProperty("mother")
    MOTHER(new Texts("Mother's name", "Prénom de la mère", "اسم الأم")),
    @JsonProperty("guardian")
    GUARDIAN(new Texts("Guardian", "Représentant légal", "النائب الشرعي")),
    @JsonProperty("territory")
    TERRITORY(new Texts("Residence", "Résidence", "محل السكنى")),
    @JsonProperty("phone")
    PHONE(new Texts("Phone", "Téléphone", "الهاتف"));

    private final Texts label;

    Field(Texts label) {
        this.label = label;
    }

    Texts label() {
        return label;
    }
}
