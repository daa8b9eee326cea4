package org.sijil.population.verification;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse to verify. */
enum VerificationProblem implements ProblemType {
    NOTHING_TO_VERIFY(
            400,
            new Texts("Nothing to verify", "Rien à vérifier", "لا شيء للتحقق منه"),
            new Texts(
                    "Declare at least one fact besides the number: a name, the birth date, the sex or the CNIE.",
                    "Déclarez au moins une donnée en plus de l'identifiant : un nom, la date de naissance, le sexe ou la CNIE.",
                    "صرّح بمعطى واحد على الأقل إضافة إلى المعرف: اسم أو تاريخ الازدياد أو الجنس أو رقم البطاقة الوطنية.")),
    ONE_NAME_OF_PERSON(
            400,
            new Texts(
                    "Name the person in one way", "Désignez la personne d'une seule façon", "عيّن الشخص بطريقة واحدة"),
            new Texts(
                    "Give exactly one of idcs, token and virtualId.",
                    "Indiquez un seul champ parmi idcs, token et virtualId.",
                    "أدخل حقلا واحدا فقط من idcs وtoken وvirtualId.")),
    PURPOSE_REQUIRED(
            400,
            new Texts("The purpose is not stated", "La finalité n'est pas indiquée", "الغرض غير مبيّن"),
            new Texts(
                    "State in the header Purpose one of the purposes that are granted to you.",
                    "Indiquez dans l'en-tête Purpose une des finalités qui vous sont accordées.",
                    "بيّن في الترويسة Purpose أحد الأغراض المرخص لك بها.")),
    BATCH_TOO_LARGE(
            400,
            new Texts("Too many people at once", "Trop de personnes à la fois", "عدد الأشخاص كبير جدا"),
            new Texts(
                    "Ask about {max} people at most in one request.",
                    "Interrogez au plus {max} personnes par requête.",
                    "اسأل عن {max} شخصا على الأكثر في الطلب الواحد.")),
    PERSON_NOT_AVAILABLE(
            404,
            new Texts(
                    "Nobody is available under these details",
                    "Personne n'est disponible avec ces données",
                    "لا أحد متاح بهذه المعطيات"),
            new Texts(
                    "Check them with the person. The answer is the same whatever the reason.",
                    "Vérifiez-les avec la personne. La réponse est la même quelle qu'en soit la raison.",
                    "تحقق منها مع الشخص. الجواب واحد مهما كان السبب.")),
    TOO_MANY_FAILURES(
            429,
            new Texts(
                    "You were wrong about this person too often",
                    "Trop d'erreurs au sujet de cette personne",
                    "أخطأت بشأن هذا الشخص مرات كثيرة"),
            new Texts(
                    "Check the details with the person and ask again later; your grant says how often and for how long.",
                    "Vérifiez les données avec la personne et réessayez plus tard ; votre accord fixe le nombre et la durée.",
                    "تحقق من المعطيات مع الشخص ثم أعد المحاولة لاحقا؛ يحدد ترخيصك العدد والمدة."));

    private final Answer answer;

    VerificationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
