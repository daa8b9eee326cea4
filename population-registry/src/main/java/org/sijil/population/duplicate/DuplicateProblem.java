package org.sijil.population.duplicate;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse to show a case or to move it on. */
enum DuplicateProblem implements ProblemType {
    UNKNOWN_CASE(
            404,
            new Texts("No such case", "Dossier introuvable", "لا يوجد ملف بهذا المعرف"),
            new Texts(
                    "Check the id; agents see the cases of their own territory.",
                    "Vérifiez l'identifiant ; les agents voient les dossiers de leur territoire.",
                    "تحقق من المعرف؛ لا يرى الأعوان إلا ملفات دائرتهم الترابية.")),
    OWN_CASE(
            403,
            new Texts("You opened this case yourself", "Vous avez vous-même ouvert ce dossier", "أنت من فتح هذا الملف"),
            new Texts(
                    "Leave it to another adjudicator: two people look at every case.",
                    "Laissez-le à un autre arbitre : deux personnes examinent chaque dossier.",
                    "اتركه لمحكّم آخر: ينظر شخصان في كل ملف.")),
    NOT_OWN_CASE(
            403,
            new Texts(
                    "Somebody else opened this case",
                    "Ce dossier a été ouvert par un autre agent",
                    "فتح هذا الملف عون آخر"),
            new Texts(
                    "Only the agent who opened it takes it back; an adjudicator decides it otherwise.",
                    "Seul l'agent qui l'a ouvert peut le retirer ; sinon, un arbitre le tranche.",
                    "لا يسحبه إلا العون الذي فتحه؛ وإلا بتّ فيه محكّم.")),
    CASE_CLAIMED(
            409,
            new Texts(
                    "Another adjudicator has this case",
                    "Un autre arbitre s'est saisi de ce dossier",
                    "تكفّل محكّم آخر بهذا الملف"),
            new Texts(
                    "Choose another case; this one is free again after claimedUntil.",
                    "Choisissez un autre dossier ; celui-ci redevient libre après claimedUntil.",
                    "اختر ملفا آخر؛ يصبح هذا الملف متاحا بعد claimedUntil.")),
    CASE_NOT_CLAIMED(
            409,
            new Texts(
                    "You have not claimed this case",
                    "Vous ne vous êtes pas saisi de ce dossier",
                    "لم تتكفّل بهذا الملف"),
            new Texts(
                    "Claim it first, compare the people, then decide.",
                    "Saisissez-vous-en d'abord, comparez les personnes, puis décidez.",
                    "تكفّل به أولا وقارن بين الأشخاص ثم قرّر.")),
    CASE_CLOSED(
            409,
            new Texts("This case is closed", "Ce dossier est clos", "هذا الملف مغلق"),
            new Texts(
                    "Read it again to see how it ended. Two records found to be one are merged.",
                    "Relisez-le pour voir son issue. Deux dossiers d'une même personne se fusionnent.",
                    "أعد قراءته لمعرفة مآله. إذا تبيّن أن ملفين لشخص واحد فيُدمجان.")),
    NEW_MATCH(
            409,
            new Texts(
                    "Somebody alike has been registered since",
                    "Une personne semblable a été enregistrée entre-temps",
                    "سُجّل شخص مشابه في الأثناء"),
            new Texts(
                    "Claim the case again: it then shows them too. Compare, then decide.",
                    "Saisissez-vous de nouveau du dossier : il montrera aussi cette personne. Comparez, puis décidez.",
                    "تكفّل بالملف من جديد فيظهر ذلك الشخص أيضا، ثم قارن وقرّر.")),
    PERSON_REQUIRED(
            400,
            new Texts("Say who the newcomer is", "Indiquez qui est cette personne", "بيّن من يكون هذا الشخص"),
            new Texts(
                    "Give the id of one of the people whom the case compares.",
                    "Donnez l'identifiant de l'une des personnes que le dossier compare.",
                    "أدخل معرف أحد الأشخاص الذين يقارن الملف بينهم.")),
    PERSON_NOT_EXPECTED(
            400,
            new Texts(
                    "Somebody new has no record yet",
                    "Une personne nouvelle n'a pas encore de dossier",
                    "ليس للشخص الجديد ملف بعد"),
            new Texts(
                    "Leave person out, or decide same.",
                    "Omettez person, ou décidez same.",
                    "احذف person أو اختر same.")),
    PERSON_NOT_IN_CASE(
            422,
            new Texts(
                    "The case does not compare this person",
                    "Le dossier ne compare pas cette personne",
                    "لا يقارن الملف هذا الشخص"),
            new Texts(
                    "Choose one of its matches whose record stands; claim the case again to see who has come since.",
                    "Choisissez l'une de ses correspondances dont le dossier est valide ; saisissez-vous de nouveau du dossier pour voir qui s'y est ajouté.",
                    "اختر أحد المطابقين ممن ملفه قائم؛ تكفّل بالملف من جديد لترى من أضيف إليه."));

    private final Answer answer;

    DuplicateProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
