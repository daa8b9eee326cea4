package org.sijil.commons.name;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason why a text is no name. */
enum NameProblem implements ProblemType {
    NAME_MISSING(
            new Texts("No name is given", "Aucun nom n'est donné", "لم يُذكر أي اسم"),
            new Texts(
                    "Write the name in Arabic letters in ar, in Latin letters in fr, or both.",
                    "Écrivez le nom en lettres arabes dans ar, en lettres latines dans fr, ou les deux.",
                    "اكتب الاسم بالحروف العربية في ar، أو بالحروف اللاتينية في fr، أو بهما معا.")),
    NAME_TOO_LONG(
            new Texts("The name is too long", "Le nom est trop long", "الاسم طويل جدا"),
            new Texts("Write at most 100 characters.", "Écrivez au plus 100 caractères.", "اكتب 100 حرف على الأكثر.")),
    NAME_NOT_ARABIC(
            new Texts(
                    "Not a name in Arabic letters",
                    "Ce n'est pas un nom en lettres arabes",
                    "هذا ليس اسما بالحروف العربية"),
            new Texts(
                    "Use Arabic letters, spaces, hyphens and apostrophes only; a name in Latin letters goes into fr.",
                    "N'employez que des lettres arabes, espaces, traits d'union et apostrophes ; un nom en lettres latines se met dans fr.",
                    "لا تستعمل إلا الحروف العربية والمسافات والواصلات والفواصل العليا؛ أما الاسم بالحروف اللاتينية فمكانه fr.")),
    NAME_NOT_LATIN(
            new Texts(
                    "Not a name in Latin letters",
                    "Ce n'est pas un nom en lettres latines",
                    "هذا ليس اسما بالحروف اللاتينية"),
            new Texts(
                    "Use Latin letters, spaces, hyphens and apostrophes only; a name in Arabic letters goes into ar.",
                    "N'employez que des lettres latines, espaces, traits d'union et apostrophes ; un nom en lettres arabes se met dans ar.",
                    "لا تستعمل إلا الحروف اللاتينية والمسافات والواصلات والفواصل العليا؛ أما الاسم بالحروف العربية فمكانه ar."));

    private final Answer answer;

    NameProblem(Texts title, Texts remedy) {
        answer = new Answer(400, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
