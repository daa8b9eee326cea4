package org.sijil.population.guardianship;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a guardianship or its end. */
enum GuardianshipProblem implements ProblemType {
    GUARDIAN_NOT_OF_AGE(
            422,
            new Texts(
                    "The guardian is not another, adult person",
                    "Le représentant n'est pas une autre personne, majeure",
                    "النائب الشرعي ليس شخصا آخر راشدا"),
            new Texts(
                    "Check the two numbers; a guardian is 18 or more on the day.",
                    "Vérifiez les deux identifiants ; un représentant légal a 18 ans ou plus à cette date.",
                    "تحقق من المعرفين؛ يجب أن يكون النائب الشرعي قد بلغ 18 سنة في ذلك التاريخ.")),
    GUARDIANSHIP_IN_FORCE(
            409,
            new Texts(
                    "Somebody else is the guardian",
                    "Une autre personne est déjà représentant légal",
                    "هناك نائب شرعي آخر"),
            new Texts(
                    "Record the end of that guardianship first.",
                    "Enregistrez d'abord la fin de cette kafala ou de cette tutelle.",
                    "سجّل أولا انتهاء تلك النيابة أو الكفالة.")),
    NO_GUARDIANSHIP_IN_FORCE(
            409,
            new Texts(
                    "No kafala or guardianship is in force",
                    "Aucune kafala ni tutelle n'est en cours",
                    "لا توجد كفالة ولا نيابة شرعية قائمة"),
            new Texts(
                    "Check the ward's number; a parent's own right does not end here.",
                    "Vérifiez l'identifiant de l'enfant ; le droit propre d'un parent ne prend pas fin ici.",
                    "تحقق من معرف المكفول؛ أما ولاية الأب أو الأم فلا تنتهي بهذه الواقعة.")),
    GUARDIANSHIP_OUT_OF_ORDER(
            409,
            new Texts(
                    "A guardianship of this ward begins or ends later on record",
                    "Une kafala ou une tutelle de cet enfant commence ou prend fin plus tard selon le registre",
                    "كفالة أو نيابة لهذا المكفول تبدأ أو تنتهي لاحقا حسب السجل"),
            new Texts(
                    "Correct the date, or first cancel the later event: they are entered in their order.",
                    "Corrigez la date, ou annulez d'abord l'événement ultérieur : ils se saisissent dans leur ordre.",
                    "صحّح التاريخ، أو ألغ أولا الواقعة اللاحقة: تُسجَّل هذه الوقائع حسب ترتيبها.")),
    WARD_NOT_BORN(
            400,
            new Texts(
                    "The event precedes the ward's birth",
                    "L'événement précède la naissance de l'enfant",
                    "الواقعة سابقة لازدياد المكفول"),
            new Texts(
                    "Correct the date, or check the ward's number.",
                    "Corrigez la date, ou vérifiez l'identifiant de l'enfant.",
                    "صحّح التاريخ، أو تحقق من معرف المكفول."));

    private final Answer answer;

    GuardianshipProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
