package org.sijil.population.marriage;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a marriage or a divorce. */
enum MarriageProblem implements ProblemType {
    HUSBAND_NOT_MALE(
            422,
            new Texts("The husband is registered as a woman", "L'époux est enregistré comme femme", "الزوج مسجل كأنثى"),
            new Texts(
                    "Check that the two numbers are not swapped; a wrong sex is corrected by judgment first.",
                    "Vérifiez que les deux identifiants ne sont pas inversés ; un sexe erroné se rectifie d'abord par jugement.",
                    "تحقق من عدم عكس المعرفين؛ ويُصحَّح الجنس الخاطئ أولا بحكم قضائي.")),
    WIFE_NOT_FEMALE(
            422,
            new Texts("The wife is registered as a man", "L'épouse est enregistrée comme homme", "الزوجة مسجلة كذكر"),
            new Texts(
                    "Check that the two numbers are not swapped; a wrong sex is corrected by judgment first.",
                    "Vérifiez que les deux identifiants ne sont pas inversés ; un sexe erroné se rectifie d'abord par jugement.",
                    "تحقق من عدم عكس المعرفين؛ ويُصحَّح الجنس الخاطئ أولا بحكم قضائي.")),
    SPOUSES_ARE_KIN(
            422,
            new Texts("The spouses are close kin", "Les époux sont proches parents", "الزوجان من ذوي القربى المحرمة"),
            new Texts(
                    "Check the two numbers; if the parents on record are wrong, have them corrected first (law 70.03 art. 36).",
                    "Vérifiez les deux identifiants ; si les parents enregistrés sont erronés, faites-les rectifier d'abord (loi 70.03, art. 36).",
                    "تحقق من المعرفين؛ وإن كان النسب المسجل خاطئا فصححه أولا (المادة 36 من القانون 70.03).")),
    SPOUSES_ARE_IN_LAWS(
            422,
            new Texts(
                    "A former marriage forbids this one",
                    "Un mariage antérieur interdit celui-ci",
                    "زواج سابق يمنع هذا الزواج"),
            new Texts(
                    "Nobody marries the mother or grandmother of a spouse, nor whoever was married to an own parent or child (law 70.03 art. 37). Check the two numbers, and the marriages on record.",
                    "On n'épouse ni la mère ou la grand-mère d'un conjoint, ni l'ancien conjoint d'un ascendant ou d'un descendant (loi 70.03, art. 37). Vérifiez les deux identifiants et les mariages enregistrés.",
                    "لا زواج بأم الزوجة أو جدتها ولا بمن كان زوجا لأحد الأصول أو الفروع (المادة 37 من القانون 70.03). تحقق من المعرفين ومن الزيجات المسجلة.")),
    WIVES_ARE_KIN(
            422,
            new Texts(
                    "The husband is married to close kin of the wife",
                    "L'époux est marié à une proche parente de l'épouse",
                    "الزوج متزوج بإحدى قريبات الزوجة المحارم"),
            new Texts(
                    "A man is not married to two sisters, or to a woman and her aunt, at the same time (law 70.03 art. 39): record the divorce first, or check the numbers.",
                    "Un homme n'a pas en même temps pour épouses deux sœurs, ni une femme et sa tante (loi 70.03, art. 39) : enregistrez d'abord le divorce, ou vérifiez les identifiants.",
                    "لا يُجمع بين أختين ولا بين امرأة وعمتها أو خالتها (المادة 39 من القانون 70.03): سجّل الطلاق أولا، أو تحقق من المعرفات.")),
    WIDOW_STILL_WAITS(
            422,
            new Texts(
                    "The wife's husband died too short a time before",
                    "L'époux de l'épouse est décédé depuis trop peu de temps",
                    "لم تنقض عدة الزوجة من وفاة زوجها"),
            new Texts(
                    "A widow marries after four months and ten days, or once she has given birth (law 70.03 arts. 132 and 133): check the dates, or enter the birth first.",
                    "La veuve se marie après quatre mois et dix jours, ou après son accouchement (loi 70.03, art. 132 et 133) : vérifiez les dates, ou enregistrez d'abord la naissance.",
                    "تتزوج الأرملة بعد أربعة أشهر وعشرة أيام، أو بعد وضع حملها (المادتان 132 و133 من القانون 70.03): تحقق من التواريخ، أو سجّل الولادة أولا.")),
    TOO_YOUNG_TO_MARRY(
            422,
            new Texts(
                    "A spouse is too young, also with a permission",
                    "Un des époux est trop jeune, même avec une autorisation",
                    "أحد الزوجين أصغر من السن الأدنى ولو بإذن"),
            new Texts(
                    "Check the date of the marriage and the number of the spouse.",
                    "Vérifiez la date du mariage et l'identifiant de l'époux.",
                    "تحقق من تاريخ الزواج ومن معرف الزوج.")),
    PERMISSION_REQUIRED_FOR_MINOR(
            422,
            new Texts("A spouse is under 18", "Un des époux a moins de 18 ans", "أحد الزوجين دون الثامنة عشرة"),
            new Texts(
                    "Give the judge's decision in minorPermission (law 70.03 arts. 19 and 20).",
                    "Indiquez la décision du juge dans minorPermission (loi 70.03, art. 19 et 20).",
                    "أدخل مقرر القاضي في minorPermission (المادتان 19 و20 من القانون 70.03).")),
    WIFE_ALREADY_MARRIED(
            409,
            new Texts(
                    "The wife is married on that day, or marries later on record",
                    "L'épouse est mariée à cette date, ou se marie ensuite selon le registre",
                    "الزوجة متزوجة في ذلك التاريخ، أو لها زواج لاحق مسجل"),
            new Texts(
                    "Record the divorce or the husband's death first; cancel a later marriage before entering an earlier one; correct a marital status that was declared by mistake.",
                    "Enregistrez d'abord le divorce ou le décès de l'époux ; annulez un mariage ultérieur avant d'en saisir un antérieur ; corrigez une situation déclarée par erreur.",
                    "سجّل الطلاق أو وفاة الزوج أولا؛ وألغ الزواج اللاحق قبل تسجيل زواج سابق؛ وصحّح الحالة العائلية إن صُرح بها خطأ.")),
    PERMISSION_REQUIRED_FOR_POLYGAMY(
            422,
            new Texts(
                    "The husband is married on that day",
                    "L'époux est marié à cette date",
                    "الزوج متزوج في ذلك التاريخ"),
            new Texts(
                    "Give the judge's permission in polygamyPermission (law 70.03 arts. 40 to 46), or record the divorce first.",
                    "Indiquez l'autorisation du juge dans polygamyPermission (loi 70.03, art. 40 à 46), ou enregistrez d'abord le divorce.",
                    "أدخل إذن القاضي بالتعدد في polygamyPermission (المواد 40 إلى 46 من القانون 70.03)، أو سجّل الطلاق أولا.")),
    TOO_MANY_WIVES(
            409,
            new Texts(
                    "The husband has as many wives as the law allows",
                    "L'époux a autant d'épouses que la loi le permet",
                    "بلغ الزوج العدد المسموح به من الزوجات"),
            new Texts(
                    "Record the divorce from one of them first, or check the husband's number.",
                    "Enregistrez d'abord le divorce d'avec l'une d'elles, ou vérifiez l'identifiant de l'époux.",
                    "سجّل أولا طلاق إحداهن، أو تحقق من معرف الزوج.")),
    NOT_MARRIED_TO_EACH_OTHER(
            409,
            new Texts(
                    "The two are not married to each other on that day",
                    "Les deux ne sont pas mariés ensemble à cette date",
                    "لا زواج قائما بين الطرفين في ذلك التاريخ"),
            new Texts(
                    "Check the numbers and the date; record the marriage first.",
                    "Vérifiez les identifiants et la date ; enregistrez d'abord le mariage.",
                    "تحقق من المعرفين والتاريخ؛ وسجّل الزواج أولا."));

    private final Answer answer;

    MarriageProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
