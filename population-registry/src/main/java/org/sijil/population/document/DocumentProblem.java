package org.sijil.population.document;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a document. */
enum DocumentProblem implements ProblemType {
    UNKNOWN_DOCUMENT_KIND(
            400,
            new Texts("No such kind of document", "Type de document inconnu", "نوع الوثيقة غير معروف"),
            new Texts(
                    "Give kind as one of the documented words, such as birth-record.",
                    "Donnez à kind l'une des valeurs documentées, par exemple birth-record.",
                    "اختر لـ kind إحدى القيم الموثقة، مثل birth-record.")),
    EMPTY_DOCUMENT(
            400,
            new Texts("The document is empty", "Le document est vide", "الوثيقة فارغة"),
            new Texts(
                    "Send the bytes of the document as the body.",
                    "Envoyez les octets du document dans le corps de la requête.",
                    "أرسل محتوى الوثيقة في متن الطلب.")),
    UNKNOWN_DOCUMENT(
            404,
            new Texts("No such document", "Document introuvable", "الوثيقة غير موجودة"),
            new Texts(
                    "Check the id. A document that nothing uses goes after a while: hand it in again.",
                    "Vérifiez l'identifiant. Un document que rien n'utilise disparaît après un délai : déposez-le de nouveau.",
                    "تحقق من المعرف. الوثيقة غير المستعملة تُحذف بعد مدة: أودعها من جديد.")),
    TOO_MANY_DOCUMENTS(
            409,
            new Texts(
                    "Too many documents wait to be used",
                    "Trop de documents attendent d'être utilisés",
                    "عدد كبير من الوثائق في انتظار الاستعمال"),
            new Texts(
                    "Attach some of them to a request, or wait until the oldest are removed.",
                    "Joignez-en à une demande, ou attendez que les plus anciens soient supprimés.",
                    "أرفق بعضها بطلب، أو انتظر حذف أقدمها.")),
    DOCUMENT_TOO_LARGE(
            413,
            new Texts("The document is too large", "Le document est trop volumineux", "حجم الوثيقة كبير جدا"),
            new Texts(
                    "Scan it in black and white or at a lower resolution.",
                    "Numérisez-le en noir et blanc ou à une résolution moindre.",
                    "امسحها ضوئيا بالأبيض والأسود أو بدقة أقل.")),
    DOCUMENT_TYPE_NOT_ADMITTED(
            415,
            new Texts(
                    "This form of document is not admitted",
                    "Ce format de document n'est pas admis",
                    "صيغة الوثيقة غير مقبولة"),
            new Texts(
                    "Send a PDF, JPEG or PNG with its own Content-Type.",
                    "Envoyez un PDF, un JPEG ou un PNG avec son Content-Type.",
                    "أرسل ملف PDF أو JPEG أو PNG مع Content-Type المناسب.")),
    DOCUMENT_NOT_WHAT_IT_SAYS(
            415,
            new Texts(
                    "The content is not of the type that it is said to be",
                    "Le contenu n'est pas du type annoncé",
                    "المحتوى لا يطابق النوع المصرح به"),
            new Texts(
                    "Save the document anew as PDF, JPEG or PNG and send that file.",
                    "Enregistrez de nouveau le document en PDF, JPEG ou PNG et envoyez ce fichier.",
                    "احفظ الوثيقة من جديد بصيغة PDF أو JPEG أو PNG ثم أرسل ذلك الملف."));

    private final Answer answer;

    DocumentProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
