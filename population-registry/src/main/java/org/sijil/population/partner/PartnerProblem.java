package org.sijil.population.partner;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a partner, or what an operator says of one. */
public enum PartnerProblem implements ProblemType {
    NOTHING_GRANTED(
            403,
            new Texts(
                    "This client is granted nothing", "Rien n'est accordé à ce client", "لم يُمنح هذا العميل أي ترخيص"),
            new Texts(
                    "Ask the operators of the register for a grant that holds today.",
                    "Demandez aux exploitants du registre un accord en vigueur aujourd'hui.",
                    "اطلب من مشغلي السجل ترخيصا ساريا اليوم.")),
    PARTNER_PAUSED(
            403,
            new Texts("This partner is paused", "Ce partenaire est suspendu", "هذا الشريك موقوف مؤقتا"),
            new Texts(
                    "Ask for no more people; tell the operators of the register why so many were asked for. They release the partner.",
                    "N'interrogez plus le registre ; expliquez aux exploitants ces demandes. Eux seuls lèvent la suspension.",
                    "توقف عن الاستعلام، واشرح لمشغلي السجل سبب هذه الطلبات. هم وحدهم يرفعون التوقيف.")),
    ATTRIBUTE_NOT_GRANTED(
            403,
            new Texts("This attribute is not granted", "Cette donnée n'est pas accordée", "هذا المعطى غير مرخص به"),
            new Texts(
                    "Leave it out, or ask the operators of the register to grant it.",
                    "Retirez-la, ou demandez aux exploitants du registre de l'accorder.",
                    "احذفه، أو اطلب من مشغلي السجل الترخيص به.")),
    PURPOSE_NOT_GRANTED(
            403,
            new Texts("This purpose is not granted", "Cette finalité n'est pas accordée", "هذا الغرض غير مرخص به"),
            new Texts(
                    "State in the header Purpose one of the purposes that are granted to you.",
                    "Indiquez dans l'en-tête Purpose une des finalités qui vous sont accordées.",
                    "بيّن في الترويسة Purpose أحد الأغراض المرخص لك بها.")),
    UNKNOWN_PARTNER(
            404,
            new Texts("No such partner", "Partenaire inconnu", "شريك غير معروف"),
            new Texts(
                    "Check the id: it is the client of the partner's tokens.",
                    "Vérifiez l'identifiant : c'est le client des jetons du partenaire.",
                    "تحقق من المعرف: إنه العميل الوارد في رموز ولوج الشريك.")),
    INVALID_PARTNER_ID(
            400,
            new Texts("Not the id of a partner", "Identifiant de partenaire non valide", "معرف الشريك غير صالح"),
            new Texts(
                    "Write the client of its tokens: 2 to 64 Latin letters, digits, dots, hyphens or underscores.",
                    "Écrivez le client de ses jetons : de 2 à 64 lettres latines, chiffres, points, tirets ou soulignés.",
                    "اكتب العميل الوارد في رموز ولوجه: من 2 إلى 64 حرفا لاتينيا أو رقما أو نقطة أو شرطة.")),
    INVALID_PARTNER_TOKEN(
            400,
            new Texts("Not a partner's token", "Ce n'est pas un jeton de partenaire", "هذا ليس رمز شريك"),
            new Texts(
                    "Copy it from the answer that gave it: the name of a key, a dot and 22 characters.",
                    "Recopiez-le de la réponse qui l'a donné : le nom d'une clé, un point et 22 caractères.",
                    "انسخه من الجواب الذي ورد فيه: اسم مفتاح ثم نقطة ثم 22 رمزا.")),
    GRANT_IN_PAST(
            400,
            new Texts("The grant begins in the past", "L'accord commence dans le passé", "يبدأ الترخيص في الماضي"),
            new Texts(
                    "Let it begin today or later: what was answered before was answered under the grants of its time.",
                    "Faites-le commencer aujourd'hui ou plus tard : les réponses passées relèvent des accords de leur temps.",
                    "ليبدأ اليوم أو بعده: ما أُجيب عنه من قبل كان وفق تراخيص وقته.")),
    GRANT_WITHOUT_A_DAY(
            400,
            new Texts("The grant holds on no day", "L'accord ne couvre aucun jour", "لا يشمل الترخيص أي يوم"),
            new Texts(
                    "Let effectiveUntil be after effectiveFrom, or leave it out.",
                    "Donnez un effectiveUntil postérieur à effectiveFrom, ou omettez-le.",
                    "اجعل effectiveUntil بعد effectiveFrom، أو احذفه."));

    private final Answer answer;

    PartnerProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
