package org.sijil.population.likeness;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sijil.commons.problem.Texts;

/** How far two statements of one field agree. */
public enum Agreement {
    /** The same, but for what every way of writing leaves open: hamza, ta marbuta, accents, the article. */
    @JsonProperty("same")
    SAME(new Texts("the same", "identique", "تطابق")),
    /** One name in another spelling or another script. */
    @JsonProperty("spelling")
    SPELLING(new Texts("written another way", "autre graphie du même nom", "كتابة أخرى للاسم نفسه")),
    /** A short or pet form of the other. */
    @JsonProperty("nickname")
    NICKNAME(new Texts("a usual short form", "diminutif usuel", "صيغة مختصرة متداولة")),
    /** One of several names of the other. */
    @JsonProperty("part")
    PART(new Texts("one of several names", "une partie du nom composé", "جزء من الاسم المركب")),
    /** Alike, perhaps by a slip, perhaps another name. */
    @JsonProperty("similar")
    SIMILAR(new Texts(
            "alike, perhaps a slip", "ressemblance, peut-être une erreur de saisie", "تشابه، ربما خطأ في الكتابة")),
    /** The given name stands for the family name, and that for the given one. */
    @JsonProperty("names-swapped")
    NAMES_SWAPPED(new Texts(
            "given and family name stand for each other", "prénom et nom intervertis", "كل من الاسمين مكان الآخر")),
    /** The day stands for the month, and the month for the day. */
    @JsonProperty("day-and-month-swapped")
    DAY_AND_MONTH_SWAPPED(new Texts("day and month swapped", "jour et mois intervertis", "اليوم والشهر كل مكان الآخر")),
    /** One wrong digit, or two neighbours swapped. */
    @JsonProperty("one-digit")
    ONE_DIGIT(new Texts("one wrong digit", "un chiffre erroné", "رقم واحد خاطئ")),
    /** One year, of which one side knows no day or gives the first of January, as is done for a day nobody knows. */
    @JsonProperty("same-year")
    SAME_YEAR(new Texts("the same year, the day unknown", "même année, jour inconnu", "السنة نفسها دون معرفة اليوم")),
    /** Not the same place, but one region. */
    @JsonProperty("near")
    NEAR(new Texts("the same region", "même région", "الجهة نفسها")),
    @JsonProperty("different")
    DIFFERENT(new Texts("different", "ne concorde pas", "اختلاف"));

    private final Texts text;

    Agreement(Texts text) {
        this.text = text;
    }

    Texts text() {
        return text;
    }
}
