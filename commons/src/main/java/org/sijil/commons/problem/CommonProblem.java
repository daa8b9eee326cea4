package org.sijil.commons.problem;

/** The reasons that every service shares. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST(
            400,
            new Texts("The request is not valid", "La requête n'est pas valide", "الطلب غير صالح"),
            new Texts(
                    "Correct the fields listed in errors and send the request again.",
                    "Corrigez les champs cités dans errors puis renvoyez la requête.",
                    "صحّح الحقول المذكورة في errors ثم أعد إرسال الطلب.")),
    MALFORMED_BODY(
            400,
            new Texts("The body cannot be read", "Le corps de la requête est illisible", "تعذرت قراءة محتوى الطلب"),
            new Texts(
                    "Send well-formed JSON in UTF-8: each field once, documented fields and types only.",
                    "Envoyez du JSON bien formé en UTF-8 : chaque champ une seule fois, avec les seuls champs et types documentés.",
                    "أرسل محتوى JSON سليما بترميز UTF-8: يرد فيه كل حقل مرة واحدة، ولا يتضمن إلا الحقول والأنواع الموثقة.")),
    UNKNOWN_FIELD(
            400,
            new Texts("Unknown field", "Champ inconnu", "حقل غير معروف"),
            new Texts(
                    "Remove this field or spell it as documented.",
                    "Retirez ce champ ou écrivez-le comme dans la documentation.",
                    "احذف هذا الحقل أو اكتبه كما هو موثق.")),
    INVALID_VALUE(
            400,
            new Texts("The value cannot be read", "Valeur illisible", "قيمة غير مقروءة"),
            new Texts(
                    "Give a value of the documented type and form.",
                    "Donnez une valeur du type et de la forme documentés.",
                    "أدخل قيمة من النوع والشكل الموثقين.")),
    INVALID_CURSOR(
            400,
            new Texts("The cursor is not valid", "Le curseur n'est pas valide", "مؤشر الصفحة غير صالح"),
            new Texts(
                    "Use the cursor of the previous answer unchanged, or leave it out to start again.",
                    "Reprenez tel quel le curseur de la réponse précédente, ou omettez-le pour recommencer.",
                    "استعمل المؤشر الوارد في الجواب السابق كما هو، أو احذفه للبدء من جديد.")),
    INVALID_LIMIT(
            400,
            new Texts(
                    "The limit is out of range",
                    "La limite demandée n'est pas admise",
                    "الحد المطلوب خارج المجال المسموح به"),
            new Texts(
                    "Give 1 to 200, or leave the limit out.",
                    "Donnez de 1 à 200, ou omettez la limite.",
                    "أدخل عددا من 1 إلى 200، أو احذف الحد.")),
    INVALID_IDEMPOTENCY_KEY(
            400,
            new Texts(
                    "The Idempotency-Key is not valid",
                    "L'en-tête Idempotency-Key n'est pas valide",
                    "الترويسة Idempotency-Key غير صالحة"),
            new Texts(
                    "Send 1 to 128 visible ASCII characters, for instance a UUID.",
                    "Envoyez de 1 à 128 caractères ASCII visibles, par exemple un UUID.",
                    "أرسل من 1 إلى 128 حرفا مرئيا من ASCII، مثل UUID.")),
    UNAUTHENTICATED(
            401,
            new Texts("You are not signed in", "Vous n'êtes pas authentifié", "لم يتم التحقق من هويتك"),
            new Texts(
                    "Send a valid, unexpired access token of the realm in the Authorization header.",
                    "Envoyez dans l'en-tête Authorization un jeton d'accès valide et non expiré du domaine.",
                    "أرسل في ترويسة Authorization رمز ولوج صالحا وغير منتهي الصلاحية.")),
    FORBIDDEN(
            403,
            new Texts("You may not do this", "Vous n'êtes pas autorisé à le faire", "غير مسموح لك بهذه العملية"),
            new Texts(
                    "Ask for the role that this operation requires.",
                    "Demandez le rôle que cette opération exige.",
                    "اطلب الصلاحية التي تتطلبها هذه العملية.")),
    NUMBER_REQUIRED(
            403,
            new Texts(
                    "Your account has no number yet",
                    "Votre compte n'a pas encore d'identifiant",
                    "لا يحمل حسابك معرفا رقميا بعد"),
            new Texts(
                    "Ask for a registration; whoever has a number and lost it recovers it.",
                    "Demandez un enregistrement ; qui a un identifiant et l'a perdu le retrouve.",
                    "اطلب التسجيل؛ ومن كان له معرف وفقده فليسترجعه.")),
    OUT_OF_TERRITORY(
            403,
            new Texts("Outside your territory", "Hors de votre territoire", "خارج نفوذك الترابي"),
            new Texts(
                    "Refer the file to the citizen service centre of its own territory.",
                    "Transmettez le dossier au centre de services aux citoyens de son territoire.",
                    "أحِل الملف إلى مركز خدمة المواطنين التابع له ترابيا.")),
    NOT_FOUND(
            404,
            new Texts("Not found", "Introuvable", "غير موجود"),
            new Texts(
                    "Check the address; look resources up by search.",
                    "Vérifiez l'adresse ; retrouvez les ressources par la recherche.",
                    "تحقق من العنوان، أو ابحث عن المورد عبر خدمة البحث.")),
    METHOD_NOT_ALLOWED(
            405,
            new Texts("Method not allowed", "Méthode non autorisée", "طريقة غير مسموح بها"),
            new Texts(
                    "Use a method that the documentation lists for this address.",
                    "Utilisez une méthode documentée pour cette adresse.",
                    "استعمل طريقة موثقة لهذا العنوان.")),
    NOT_ACCEPTABLE(
            406,
            new Texts("No such representation", "Représentation indisponible", "صيغة غير متاحة"),
            new Texts("Accept application/json.", "Acceptez application/json.", "اقبل الصيغة application/json.")),
    CONFLICT_RETRY(
            409,
            new Texts(
                    "Somebody changed the same record at the same time",
                    "Le même enregistrement vient d'être modifié par ailleurs",
                    "تم تعديل السجل نفسه في الوقت ذاته"),
            new Texts(
                    "Nothing was written; send the same request again.",
                    "Rien n'a été écrit ; renvoyez la même requête.",
                    "لم يُسجَّل أي شيء؛ أعد إرسال الطلب نفسه.")),
    STALE_VERSION(
            412,
            new Texts(
                    "The record has changed since you read it",
                    "L'enregistrement a changé depuis votre lecture",
                    "تغير السجل منذ آخر قراءة"),
            new Texts(
                    "Read it again, and repeat your change with the new ETag in If-Match.",
                    "Relisez-le puis refaites votre modification avec le nouvel ETag dans If-Match.",
                    "أعد قراءة السجل ثم كرر التعديل مع ETag الجديد في If-Match.")),
    PAYLOAD_TOO_LARGE(
            413,
            new Texts("The request is too large", "La requête est trop volumineuse", "حجم الطلب كبير جدا"),
            new Texts(
                    "Send a smaller body or a shorter address.",
                    "Envoyez un corps plus petit ou une adresse plus courte.",
                    "أرسل محتوى أصغر أو عنوانا أقصر.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            new Texts("Unsupported media type", "Type de contenu non pris en charge", "نوع المحتوى غير مدعوم"),
            new Texts(
                    "Send the body as application/json.",
                    "Envoyez le corps en application/json.",
                    "أرسل المحتوى بصيغة application/json.")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            new Texts(
                    "This Idempotency-Key belongs to another request",
                    "Cet Idempotency-Key appartient à une autre requête",
                    "هذا المفتاح Idempotency-Key يخص طلبا آخر"),
            new Texts(
                    "Use a new key for a new request; repeat a request with the same body.",
                    "Utilisez une nouvelle clé pour une nouvelle requête ; répétez une requête avec le même corps.",
                    "استعمل مفتاحا جديدا لكل طلب جديد، ولا تعد الطلب إلا بالمحتوى نفسه.")),
    VERSION_REQUIRED(
            428,
            new Texts("If-Match is required", "L'en-tête If-Match est requis", "الترويسة If-Match مطلوبة"),
            new Texts(
                    "Read the record and send its ETag in If-Match, quotes included.",
                    "Lisez l'enregistrement et envoyez son ETag dans If-Match, guillemets compris.",
                    "اقرأ السجل وأرسل ETag الخاص به في If-Match مع علامتي الاقتباس.")),
    UNEXPECTED(
            500,
            new Texts("Something went wrong on our side", "Une erreur est survenue de notre côté", "وقع خطأ من جهتنا"),
            new Texts(
                    "Nothing was written. Try again later and quote the traceId.",
                    "Rien n'a été écrit. Réessayez plus tard et citez le traceId.",
                    "لم يُسجَّل أي شيء. أعد المحاولة لاحقا مع ذكر traceId.")),
    UNAVAILABLE(
            503,
            new Texts(
                    "A part of the suite does not answer",
                    "Un composant de la plateforme ne répond pas",
                    "أحد مكونات المنصة لا يستجيب"),
            new Texts(
                    "Try again in a few seconds; repeat a write with the same Idempotency-Key.",
                    "Réessayez dans quelques secondes ; répétez une écriture avec le même Idempotency-Key.",
                    "أعد المحاولة بعد ثوان، وكرر عملية الكتابة بالمفتاح Idempotency-Key نفسه."));

    private final Answer answer;

    CommonProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
