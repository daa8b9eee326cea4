package org.sijil.population.death;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a death. */
enum DeathProblem implements ProblemType {
    DEATH_ALREADY_RECORDED(
            409,
            new Texts("This death is already recorded", "Ce décès est déjà enregistré", "هذه الوفاة مسجلة من قبل"),
            new Texts(
                    "Nothing more is to be done; to correct it, cancel it and enter it again.",
                    "Il n'y a plus rien à faire ; pour le rectifier, annulez-le puis saisissez-le de nouveau.",
                    "لا يلزم أي إجراء آخر؛ لتصحيحها ألغها ثم سجّلها من جديد.")),
    DEATH_BEFORE_BIRTH(
            400,
            new Texts(
                    "The death precedes the birth",
                    "Le décès précède la naissance",
                    "تاريخ الوفاة سابق لتاريخ الازدياد"),
            new Texts(
                    "Correct the date, or check that the number is the deceased's.",
                    "Corrigez la date, ou vérifiez que l'identifiant est bien celui du défunt.",
                    "صحّح التاريخ، أو تحقق من أن المعرف هو معرف المتوفى."));

    private final Answer answer;

    DeathProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
