package org.sijil.social.scoring;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason not to score, or not to take a formula. */
enum ScoringProblem implements ProblemType {
    NO_FORMULA_IN_FORCE(
            422,
            new Texts(
                    "No formula is in force on this date",
                    "Aucune formule n'est en vigueur à cette date",
                    "لا توجد صيغة احتساب سارية في هذا التاريخ"),
            new Texts(
                    "Ask for a date that a published formula covers.",
                    "Choisissez une date couverte par une formule publiée.",
                    "اختر تاريخا تغطيه صيغة احتساب منشورة.")),
    FORMULA_INVALID(
            422,
            new Texts(
                    "This file is no formula that could score",
                    "Ce fichier n'est pas une formule applicable",
                    "هذا الملف ليس صيغة احتساب قابلة للتطبيق"),
            new Texts("Correct the file: {fault}", "Corrigez le fichier : {fault}", "صحح الملف: {fault}")),
    FORMULA_ID_TAKEN(
            409,
            new Texts(
                    "Another formula has this id",
                    "Une autre formule porte cet identifiant",
                    "صيغة احتساب أخرى تحمل هذا المعرف"),
            new Texts(
                    "Give the formula an id of its own: scores name it for ever.",
                    "Donnez à la formule un identifiant propre : les indices le citent pour toujours.",
                    "أعط الصيغة معرفا خاصا بها: فالمؤشرات تذكره إلى الأبد.")),
    FORMULA_TOO_SOON(
            422,
            new Texts(
                    "The formula's first day is too near",
                    "Le premier jour de la formule est trop proche",
                    "اليوم الأول للصيغة قريب جدا"),
            new Texts(
                    "A formula is approved at least {days} day(s) before its effectiveFrom; propose it with a later one.",
                    "Une formule s'approuve au moins {days} jour(s) avant effectiveFrom ; proposez une date plus lointaine.",
                    "تتم الموافقة على الصيغة قبل تاريخ effectiveFrom بما لا يقل عن {days} يوم؛ اقترحها بتاريخ أبعد.")),
    FORMULA_OVERLAPS(
            409,
            new Texts(
                    "Two formulas would be in force on one day",
                    "Deux formules seraient en vigueur le même jour",
                    "ستكون صيغتان ساريتين في اليوم نفسه"),
            new Texts(
                    "Propose it with a period that no other formula begins in or ends after.",
                    "Proposez-la avec une période qui n'en chevauche aucune autre.",
                    "اقترحها بفترة لا تتداخل مع فترة أي صيغة أخرى.")),
    FORMULA_NOT_STUDIED(
            409,
            new Texts(
                    "Nobody has studied what this formula would do",
                    "L'impact de cette formule n'a pas été étudié",
                    "لم يدرس أثر هذه الصيغة"),
            new Texts(
                    "Begin an impact study of it (POST /v1/impact-studies), wait until it has finished, and decide then.",
                    "Lancez une étude d'impact (POST /v1/impact-studies), attendez qu'elle soit terminée, puis tranchez.",
                    "ابدأ دراسة لأثرها (POST /v1/impact-studies) وانتظر انتهاءها، ثم بت فيها.")),
    PROPOSAL_DECIDED(
            409,
            new Texts(
                    "The proposal is decided already", "La proposition est déjà tranchée", "سبق البت في هذا الاقتراح"),
            new Texts(
                    "Propose another formula, with an id of its own.",
                    "Proposez une autre formule, avec un identifiant propre.",
                    "اقترح صيغة أخرى بمعرف خاص بها.")),
    FORMULA_NOT_APPROVED(
            409,
            new Texts(
                    "This formula is not approved", "Cette formule n'est pas approuvée", "هذه الصيغة غير موافق عليها"),
            new Texts(
                    "Only an approved formula is withdrawn; reject one that is proposed.",
                    "Seule une formule approuvée se retire ; rejetez celle qui n'est que proposée.",
                    "لا تسحب إلا صيغة موافق عليها؛ ارفض ما هو مقترح فقط.")),
    FORMULA_BEGUN(
            409,
            new Texts(
                    "This formula is in force, or begins at once",
                    "Cette formule est en vigueur, ou le sera dans l'instant",
                    "هذه الصيغة سارية أو ستسري حالا"),
            new Texts(
                    "Scores name it. Propose another formula that follows it.",
                    "Des indices la citent. Proposez une autre formule qui lui succède.",
                    "تذكرها مؤشرات. اقترح صيغة أخرى تليها.")),
    ANOTHER_PERSON_MUST_APPROVE(
            403,
            new Texts(
                    "Who proposed a formula does not decide on it",
                    "Qui a proposé une formule ne la tranche pas",
                    "من اقترح صيغة لا يبت فيها"),
            new Texts(
                    "Ask another formula manager to decide.",
                    "Demandez à un autre gestionnaire des formules de trancher.",
                    "اطلب من مسؤول آخر عن الصيغ أن يبت فيها."));

    private final Answer answer;

    ScoringProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
