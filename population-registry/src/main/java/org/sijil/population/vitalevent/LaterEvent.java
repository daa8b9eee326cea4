package org.sijil.population.vitalevent;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** A refusal that names the event which stands in the way: its kind, its day and its id, none of which names anybody. */
public record LaterEvent(Reason reason, VitalEventType type, LocalDate date, UUID id) implements ProblemType {

    /** Why it stands in the way. */
    public enum Reason {
        LATER_EVENT_BUILDS_ON_IT,
        DEATH_BEFORE_LATER_EVENT,
        EVENT_SINCE_MERGE
    }

    @Override
    public String name() {
        return reason.name();
    }

    @Override
    public Answer answer() {
        return new Answer(409, wrong(), mend());
    }

    private Texts wrong() {
        return switch (reason) {
            case LATER_EVENT_BUILDS_ON_IT ->
                new Texts(
                        "A later event builds on this one",
                        "Un événement ultérieur s'appuie sur celui-ci",
                        "واقعة لاحقة مبنية على هذه الواقعة");
            case DEATH_BEFORE_LATER_EVENT ->
                new Texts(
                        "The deceased took part in a later event",
                        "Le défunt a pris part à un événement ultérieur",
                        "شارك المتوفى في واقعة لاحقة");
            case EVENT_SINCE_MERGE ->
                new Texts(
                        "An event was recorded since, and nobody can tell whose of the two it is",
                        "Un événement a été enregistré depuis, et rien ne dit lequel des deux il concerne",
                        "سُجّلت واقعة منذ ذلك الحين ولا يُعرف أيّ الاثنين تخصّ");
        };
    }

    private Texts mend() {
        return switch (reason) {
            case LATER_EVENT_BUILDS_ON_IT ->
                new Texts(
                        "First cancel the event %s (%s of %s).".formatted(id, english(), date),
                        "Annulez d'abord l'événement %s (%s du %s).".formatted(id, french(), date),
                        "ألغ أولا الواقعة %s (%s بتاريخ %s).".formatted(id, arabic(), date));
            case DEATH_BEFORE_LATER_EVENT ->
                new Texts(
                        "Correct the date, or first cancel the event %s (%s of %s).".formatted(id, english(), date),
                        "Corrigez la date, ou annulez d'abord l'événement %s (%s du %s).".formatted(id, french(), date),
                        "صحّح التاريخ، أو ألغ أولا الواقعة %s (%s بتاريخ %s).".formatted(id, arabic(), date));
            case EVENT_SINCE_MERGE ->
                new Texts(
                        "First cancel the event %s (%s of %s); enter it again for the right one afterwards."
                                .formatted(id, english(), date),
                        "Annulez d'abord l'événement %s (%s du %s) ; saisissez-le ensuite pour la bonne personne."
                                .formatted(id, french(), date),
                        "ألغ أولا الواقعة %s (%s بتاريخ %s)، ثم سجلها للشخص المعني.".formatted(id, arabic(), date));
        };
    }

    private String english() {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String french() {
        return switch (type) {
            case BIRTH -> "naissance";
            case DEATH -> "décès";
            case MARRIAGE -> "mariage";
            case DIVORCE -> "divorce";
            case RECOGNITION -> "reconnaissance";
            case GUARDIANSHIP -> "kafala ou tutelle";
            case GUARDIANSHIP_END -> "fin de kafala ou de tutelle";
            case NAME_CORRECTION -> "rectification du nom";
            case SEX_CORRECTION -> "rectification du sexe";
            case NATIONALITY_ACQUISITION -> "acquisition de nationalité";
            case NATIONALITY_LOSS -> "perte de nationalité";
        };
    }

    private String arabic() {
        return switch (type) {
            case BIRTH -> "ولادة";
            case DEATH -> "وفاة";
            case MARRIAGE -> "زواج";
            case DIVORCE -> "طلاق";
            case RECOGNITION -> "إقرار بالنسب";
            case GUARDIANSHIP -> "كفالة أو نيابة شرعية";
            case GUARDIANSHIP_END -> "انتهاء الكفالة أو النيابة الشرعية";
            case NAME_CORRECTION -> "تصحيح الاسم";
            case SEX_CORRECTION -> "تصحيح الجنس";
            case NATIONALITY_ACQUISITION -> "اكتساب الجنسية";
            case NATIONALITY_LOSS -> "فقدان الجنسية";
        };
    }
}
