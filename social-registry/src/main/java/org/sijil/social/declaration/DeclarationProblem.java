package org.sijil.social.declaration;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a declaration. */
enum DeclarationProblem implements ProblemType {
    INVALID_BILL(
            400,
            new Texts("Not an amount in dirhams", "Ce n'est pas un montant en dirhams", "هذا ليس مبلغا بالدرهم"),
            new Texts(
                    "Write a text of up to seven digits, with at most two decimals after a dot, as in 1200.00.",
                    "Écrivez un texte de sept chiffres au plus, avec au plus deux décimales après un point, par exemple 1200.00.",
                    "اكتب نصا من سبعة أرقام على الأكثر، مع رقمين عشريين على الأكثر بعد النقطة، مثل 1200.00.")),
    DECLARATION_CONTRADICTS_HOUSEHOLD(
            new Texts(
                    "The declaration contradicts the household",
                    "La déclaration contredit la composition du ménage",
                    "التصريح لا يتطابق مع تركيبة الأسرة المعيشية"),
            new Texts(
                    "Correct the fields listed in errors, or the members of the household.",
                    "Corrigez les champs cités dans errors, ou la composition du ménage.",
                    "صحّح الحقول المذكورة في errors أو تركيبة الأسرة المعيشية.")),
    MORE_THAN_ADULTS(
            new Texts(
                    "More than the members of 15 and over",
                    "Plus que le nombre de membres de 15 ans et plus",
                    "أكبر من عدد الأفراد البالغين 15 سنة فأكثر"),
            new Texts(
                    "Count only members of the household who are 15 or older.",
                    "Ne comptez que les membres du ménage âgés de 15 ans ou plus.",
                    "احسب فقط أفراد الأسرة المعيشية البالغين 15 سنة أو أكثر.")),
    MORE_THAN_CHILDREN_6_TO_14(
            new Texts(
                    "More pupils than members of 6 to 14",
                    "Plus d'élèves que de membres de 6 à 14 ans",
                    "عدد التلاميذ أكبر من عدد الأفراد ما بين 6 و14 سنة"),
            new Texts(
                    "Count only members of the household aged 6 to 14, each in one school.",
                    "Ne comptez que les membres du ménage de 6 à 14 ans, chacun dans une seule école.",
                    "احسب فقط أفراد الأسرة المعيشية ما بين 6 و14 سنة، كل واحد في مدرسة واحدة.")),
    CONTRADICTS_MEMBERS(
            new Texts(
                    "Not what the answers for the members come to",
                    "Ne correspond pas aux réponses données pour les membres",
                    "لا يطابق الأجوبة المقدمة عن الأفراد"),
            new Texts(
                    "Leave it out: it follows from the members; or correct the members' answers.",
                    "Omettez-le : il découle des membres ; ou corrigez les réponses des membres.",
                    "احذفه لأنه يُستنتج من الأفراد، أو صحّح أجوبة الأفراد.")),
    NOT_A_MEMBER_TO_ANSWER_FOR(
            new Texts(
                    "Nobody with this number lives in the household",
                    "Aucun membre du ménage ne détient cet identifiant",
                    "لا أحد من أفراد الأسرة المعيشية يحمل هذا المعرف"),
            new Texts(
                    "Answer for present members of the household.",
                    "Répondez pour les membres actuels du ménage.",
                    "أجب عن الأفراد الحاليين من الأسرة المعيشية.")),
    UNKNOWN_ANSWER(
            new Texts("No such answer was given", "Aucune réponse de ce nom", "لا يوجد جواب بهذا الاسم"),
            new Texts(
                    "Name an answer of the latest declaration, as in /cars or /members/…/diploma.",
                    "Citez une réponse de la dernière déclaration, comme /cars ou /members/…/diploma.",
                    "اذكر جوابا من آخر تصريح، مثل /cars أو /members/…/diploma.")),
    FOLLOWS_FROM_MEMBERS(
            new Texts(
                    "This follows from the answers for the members",
                    "Ceci découle des réponses données pour les membres",
                    "هذا يُستنتج من الأجوبة المقدمة عن الأفراد"),
            new Texts(
                    "Correct the member's answer instead.",
                    "Corrigez plutôt la réponse du membre.",
                    "صحّح جواب الفرد بدل ذلك.")),
    DIPLOMAS_EXCEED_ADULTS(
            new Texts(
                    "With and without diploma exceed the members of 15 and over",
                    "Le total avec et sans diplôme dépasse le nombre de membres de 15 ans et plus",
                    "مجموع الحاصلين وغير الحاصلين على شهادة يفوق عدد الأفراد البالغين 15 سنة فأكثر"),
            new Texts(
                    "Count an adult who holds a diploma in no other line than that of the diploma.",
                    "Ne comptez pas parmi les « sans diplôme » un adulte qui en détient un.",
                    "لا تحسب ضمن فئة بدون شهادة بالغا حاصلا على شهادة.")),
    CONTRADICTS_HEAD(
            new Texts(
                    "This contradicts what is said of the head, who is one of the adults",
                    "Ceci contredit ce qui est dit du chef de ménage, qui est l'un des adultes",
                    "هذا يناقض ما قيل عن رب الأسرة، وهو أحد البالغين"),
            new Texts(
                    "Count the head where the head's class or education says so and nowhere else, or correct these.",
                    "Comptez le chef là où sa catégorie ou son niveau d'études le veut et nulle part ailleurs, ou corrigez ceux-ci.",
                    "احسب رب الأسرة حيث تقتضي فئته أو مستواه الدراسي وليس في غير ذلك، أو صحّحهما.")),
    DIPLOMAS_EXCEED_LITERATE(
            new Texts(
                    "More adults hold a technical or higher diploma than can read and write",
                    "Plus d'adultes ont un diplôme technique ou supérieur qu'il n'y en a qui savent lire et écrire",
                    "عدد البالغين الحاصلين على شهادة تقنية أو عليا أكبر من عدد الذين يقرؤون ويكتبون"),
            new Texts(
                    "Count whoever holds such a diploma, and a head with higher education, among those who read and write.",
                    "Comptez qui détient un tel diplôme, et un chef de niveau supérieur, parmi ceux qui savent lire et écrire.",
                    "احسب كل حاصل على هذه الشهادة، ورب الأسرة ذا المستوى العالي، ضمن من يقرؤون ويكتبون.")),
    NUMBER_IMPLAUSIBLE(
            new Texts(
                    "The number is beyond what the questionnaire takes",
                    "Le nombre dépasse les limites du questionnaire",
                    "العدد يتجاوز حدود الاستمارة"),
            new Texts(
                    "See min and max of the question in the questionnaire.",
                    "Voir min et max de la question dans le questionnaire.",
                    "انظر min وmax للسؤال في الاستمارة.")),
    AMOUNT_IMPLAUSIBLE(
            new Texts("The amount is out of all proportion", "Montant hors de toute proportion", "مبلغ غير معقول"),
            new Texts(
                    "Give what the household spends in a year, in dirhams.",
                    "Donnez la dépense annuelle du ménage, en dirhams.",
                    "أدخل ما تنفقه الأسرة المعيشية في السنة بالدرهم."));

    private static final int UNPROCESSABLE = 422;

    private final Answer answer;

    DeclarationProblem(Texts title, Texts remedy) {
        this(UNPROCESSABLE, title, remedy);
    }

    DeclarationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
