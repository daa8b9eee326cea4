package org.sijil.gateway.security;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** The reasons that only the public door has. */
public enum GatewayProblem implements ProblemType {
    UNSAFE_ADDRESS(
            400,
            new Texts("The address is not a plain one", "L'adresse n'est pas simple", "العنوان غير سليم"),
            new Texts(
                    "Use letters, digits, '.', '_', '~' and '-' between single slashes, without encoding.",
                    "Utilisez lettres, chiffres, '.', '_', '~' et '-' entre des barres simples, sans encodage.",
                    "استعمل الحروف والأرقام و '.' و '_' و '~' و '-' بين خطوط مائلة مفردة، دون ترميز.")),
    AMBIGUOUS_BODY(
            400,
            new Texts(
                    "Where the body ends can be read in two ways",
                    "La fin du corps peut se lire de deux façons",
                    "نهاية المحتوى قابلة لأكثر من قراءة"),
            new Texts(
                    "Send either one Content-Length or Transfer-Encoding: chunked alone.",
                    "Envoyez soit un seul Content-Length, soit Transfer-Encoding: chunked seul.",
                    "أرسل إما Content-Length واحدا وإما Transfer-Encoding: chunked وحده.")),
    UNCLEAR_HOST(
            400,
            new Texts("Which host is meant is not clear", "L'hôte visé n'est pas clair", "المضيف المقصود غير واضح"),
            new Texts(
                    "Send exactly one well-formed Host header.",
                    "Envoyez un seul en-tête Host, bien formé.",
                    "أرسل ترويسة Host واحدة سليمة.")),
    ADDRESS_TOO_LONG(
            414,
            new Texts("The address is too long", "L'adresse est trop longue", "العنوان طويل جدا"),
            new Texts(
                    "Send a shorter address; searches take their criteria in the body.",
                    "Envoyez une adresse plus courte ; les recherches prennent leurs critères dans le corps.",
                    "أرسل عنوانا أقصر، فمعايير البحث ترسل في محتوى الطلب.")),
    HEADERS_TOO_LARGE(
            431,
            new Texts("The headers are too large", "Les en-têtes sont trop volumineux", "الترويسات كبيرة جدا"),
            new Texts(
                    "Send fewer and shorter headers.",
                    "Envoyez des en-têtes moins nombreux et plus courts.",
                    "أرسل ترويسات أقل وأقصر.")),
    QUOTA_EXCEEDED(
            429,
            new Texts("Too many requests", "Trop de requêtes", "عدد الطلبات كبير جدا"),
            new Texts(
                    "Wait as many seconds as Retry-After says; RateLimit tells on every answer how many requests are left.",
                    "Attendez le nombre de secondes indiqué par Retry-After ; RateLimit indique à chaque réponse combien de"
                            + " requêtes restent.",
                    "انتظر عدد الثواني المبين في Retry-After؛ وتبين الترويسة RateLimit في كل جواب عدد الطلبات المتبقية.")),
    BAD_ANSWER(
            502,
            new Texts(
                    "A part of the suite answered something unreadable",
                    "Un composant de la plateforme a donné une réponse illisible",
                    "أجاب أحد مكونات المنصة بما لا يمكن قراءته"),
            new Texts(
                    "Try again in a few seconds; repeat a write with the same Idempotency-Key.",
                    "Réessayez dans quelques secondes ; répétez une écriture avec le même Idempotency-Key.",
                    "أعد المحاولة بعد ثوان، وكرر عملية الكتابة بالمفتاح Idempotency-Key نفسه.")),
    SERVICE_UNAVAILABLE(
            503,
            new Texts(
                    "A part of the suite does not answer",
                    "Un composant de la plateforme ne répond pas",
                    "أحد مكونات المنصة لا يستجيب"),
            new Texts(
                    "Try again in a few seconds; repeat a write with the same Idempotency-Key.",
                    "Réessayez dans quelques secondes ; répétez une écriture avec le même Idempotency-Key.",
                    "أعد المحاولة بعد ثوان، وكرر عملية الكتابة بالمفتاح Idempotency-Key نفسه.")),
    SERVICE_TIMEOUT(
            504,
            new Texts(
                    "A part of the suite takes too long",
                    "Un composant de la plateforme tarde à répondre",
                    "تأخر أحد مكونات المنصة في الاستجابة"),
            new Texts(
                    "Try again later; repeat a write with the same Idempotency-Key to learn what became of it.",
                    "Réessayez plus tard ; répétez une écriture avec le même Idempotency-Key pour en connaître l'issue.",
                    "أعد المحاولة لاحقا، وكرر عملية الكتابة بالمفتاح Idempotency-Key نفسه لمعرفة نتيجتها."));

    private final Answer answer;

    GatewayProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
