package org.sijil.social.membership;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a member. */
enum MembershipProblem implements ProblemType {
    ONE_HEAD_REQUIRED(
            new Texts(
                    "A household has exactly one head",
                    "Un ménage a exactement un chef",
                    "للأسرة المعيشية رب واحد فقط"),
            new Texts(
                    "Give the relation head to one member and to no other.",
                    "Donnez le lien head à un seul membre.",
                    "امنح صفة head لفرد واحد دون غيره.")),
    HEAD_IS_A_MINOR(
            new Texts("The head is a minor", "Le chef de ménage est mineur", "رب الأسرة قاصر"),
            new Texts(
                    "Name a member of {age} or over as head.",
                    "Désignez comme chef un membre de {age} ans ou plus.",
                    "عيّن فردا بالغا {age} سنة أو أكثر ربا للأسرة.")),
    HEAD_CHANGES_OTHERWISE(
            new Texts(
                    "The head is not made by a correction",
                    "Le chef de ménage ne se désigne pas par une correction",
                    "لا يُعيَّن رب الأسرة عن طريق التصحيح"),
            new Texts(
                    "Record a change of head.",
                    "Enregistrez un changement de chef de ménage.",
                    "سجل تغيير رب الأسرة.")),
    MEMBER_NAMED_TWICE(
            new Texts("This person is named twice", "Cette personne est citée deux fois", "هذا الشخص مذكور مرتين"),
            new Texts("Name each member once.", "Citez chaque membre une seule fois.", "اذكر كل فرد مرة واحدة.")),
    NOT_A_MEMBER(
            new Texts(
                    "This is no other member of the household",
                    "Ce n'est pas un autre membre du ménage",
                    "ليس فردا آخر من الأسرة المعيشية"),
            new Texts(
                    "Name another member of the same household, or leave the field out.",
                    "Citez un autre membre du même ménage, ou omettez ce champ.",
                    "اذكر فردا آخر من الأسرة المعيشية نفسها أو احذف هذا الحقل.")),
    SPOUSE_NOT_ADMISSIBLE(
            new Texts("This marriage is not possible", "Ce mariage n'est pas possible", "هذا الزواج غير ممكن"),
            new Texts(
                    "Spouses are a man of {husband} and a woman of {wife} or over; a man has at most {wives} wives, a woman"
                            + " one husband.",
                    "Les époux sont un homme de {husband} ans et une femme de {wife} ans ou plus ; un homme a au plus {wives} épouses,"
                            + " une femme un époux.",
                    "الزوجان رجل بالغ {husband} سنة أو أكثر وامرأة بالغة {wife} سنة أو أكثر؛ للرجل {wives} زوجات على الأكثر"
                            + " وللمرأة زوج واحد.")),
    PARENT_NOT_OLDER(
            new Texts(
                    "The parent is not older than the child",
                    "Le parent n'est pas plus âgé que l'enfant",
                    "الوالد ليس أكبر سنا من الولد"),
            new Texts(
                    "Correct the relation or the parents.",
                    "Corrigez le lien de parenté ou les parents.",
                    "صحّح صلة القرابة أو الوالدين."));

    private static final int UNPROCESSABLE = 422;

    private final Answer answer;

    MembershipProblem(Texts title, Texts remedy) {
        answer = new Answer(UNPROCESSABLE, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
