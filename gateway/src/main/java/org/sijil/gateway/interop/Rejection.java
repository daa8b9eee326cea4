package org.sijil.gateway.interop;

import java.util.Map;
import org.sijil.commons.problem.Texts;

/** Every reason to reject a message or one of its questions, with the code that SPDCI has for it. */
enum Rejection {
    VERSION(
            "rjct.version.invalid",
            "Write version 1.0.0, or leave it out.",
            "Écrivez la version 1.0.0, ou omettez-la.",
            "اكتب الإصدار 1.0.0 أو احذفه."),
    MESSAGE_TIME(
            "rjct.message_ts.invalid",
            "Write message_ts with date, time and time zone, as in 2026-11-22T09:30:00+01:00.",
            "Écrivez message_ts avec date, heure et fuseau, comme 2026-11-22T09:30:00+01:00.",
            "اكتب message_ts بالتاريخ والساعة والمنطقة الزمنية، مثل 2026-11-22T09:30:00+01:00."),
    NO_ACTION(
            "rjct.action.invalid",
            "Write the action search.",
            "Écrivez l'action search.",
            "اكتب في action القيمة search."),
    OTHER_ACTION(
            "rjct.action.not_supported",
            "Only the action search is served here.",
            "Seule l'action search est servie ici.",
            "لا تقدم هنا إلا العملية search."),
    TOTAL_COUNT(
            "rjct.total_count.invalid",
            "Send at least one question, and their number in total_count.",
            "Envoyez au moins une question, et leur nombre dans total_count.",
            "أرسل سؤالا واحدا على الأقل، وعدد الأسئلة في total_count."),
    TOO_MANY(
            "rjct.total_count.limit_exceeded",
            "Send at most {most} questions in a message.",
            "Envoyez au plus {most} questions par message.",
            "أرسل {most} من الأسئلة على الأكثر في كل رسالة."),
    REFERENCE(
            "rjct.reference_id.invalid",
            "Give each question a reference_id of at most 99 characters.",
            "Donnez à chaque question un reference_id de 99 caractères au plus.",
            "أعط كل سؤال مرجعا reference_id لا يتجاوز 99 حرفا."),
    SAME_REFERENCE(
            "rjct.reference_id.duplicate",
            "A question before this one has the same reference_id.",
            "Une question précédente a le même reference_id.",
            "سؤال سابق يحمل المرجع reference_id نفسه."),
    TIME(
            "rjct.timestamp.invalid",
            "Write timestamp with date, time and time zone, as in 2026-11-22T09:30:00+01:00.",
            "Écrivez timestamp avec date, heure et fuseau, comme 2026-11-22T09:30:00+01:00.",
            "اكتب timestamp بالتاريخ والساعة والمنطقة الزمنية، مثل 2026-11-22T09:30:00+01:00."),
    PAGINATION(
            "rjct.pagination.invalid",
            "Write page_size and page_number as whole numbers from 1.",
            "Écrivez page_size et page_number en nombres entiers à partir de 1.",
            "اكتب page_size و page_number عددين صحيحين ابتداء من 1."),
    OTHER_REGISTRY(
            Rejection.CRITERIA,
            "The reg_type is that of another registry: ask below its own address.",
            "Le reg_type est celui d'un autre registre : interrogez-le à son adresse.",
            "النوع reg_type يخص سجلا آخر: اسأل عبر عنوانه."),
    QUERY_TYPE(
            Rejection.CRITERIA,
            "Ask by query_type idtype-value; predicate, expression and graphql are not served.",
            "Interrogez par query_type idtype-value ; predicate, expression et graphql ne sont pas servis.",
            "اسأل بالنوع query_type المسمى idtype-value؛ أما predicate و expression و graphql فغير متاحة."),
    NOT_A_UIN(
            Rejection.CRITERIA,
            "Write query as {\"type\": \"UIN\", \"value\": \"…\"} with the ten digits of an IDCS, the last a control digit.",
            "Écrivez query sous la forme {\"type\": \"UIN\", \"value\": \"…\"} avec les dix chiffres d'un IDCS, le dernier de contrôle.",
            "اكتب query على الشكل {\"type\": \"UIN\", \"value\": \"…\"} بالأرقام العشرة للمعرف، وآخرها رقم مراقبة."),
    ENTITY(
            Rejection.CRITERIA,
            "Ask for the response_entity Group or Member; records of persons are not given.",
            "Demandez response_entity Group ou Member ; les fiches de personnes ne sont pas communiquées.",
            "اطلب في response_entity القيمة Group أو Member؛ ولا تقدم ملفات الأشخاص."),
    EVENT(
            Rejection.CRITERIA,
            "Name one event in reg_event_type: LiveBirth, Death, Marriage or Divorce; whole records of persons are not given.",
            "Nommez un événement dans reg_event_type : LiveBirth, Death, Marriage ou Divorce ; les fiches entières ne sont pas"
                    + " communiquées.",
            "اذكر في reg_event_type واقعة واحدة: LiveBirth أو Death أو Marriage أو Divorce؛ ولا تقدم الملفات الكاملة."),
    NOT_A_PERSON(
            Rejection.CRITERIA,
            "Write person_identifier as {\"eq\": \"…\"} with the ten digits of an IDCS, the last a control digit.",
            "Écrivez person_identifier sous la forme {\"eq\": \"…\"} avec les dix chiffres d'un IDCS, le dernier de contrôle.",
            "اكتب person_identifier على الشكل {\"eq\": \"…\"} بالأرقام العشرة للمعرف، وآخرها رقم مراقبة."),
    PROGRAMME(
            Rejection.CRITERIA,
            "Name one programme in programme_identifier.programme.programme_identifier by the id of a regime:"
                    + " GET /api/enrollment/v1/regimes lists them.",
            "Nommez un programme dans programme_identifier.programme.programme_identifier par l'identifiant d'un régime :"
                    + " GET /api/enrollment/v1/regimes les énumère.",
            "اذكر برنامجا واحدا في programme_identifier.programme.programme_identifier بمعرف أحد الأنظمة، وقائمتها في"
                    + " GET /api/enrollment/v1/regimes.");

    private static final String CRITERIA = "rjct.search_criteria.invalid";

    private final String code;
    private final Texts reason;

    Rejection(String code, String en, String fr, String ar) {
        this.code = code;
        this.reason = new Texts(en, fr, ar);
    }

    Rejected rejected() {
        return rejected(Map.of());
    }

    /** The same with {@code {key}} in its texts filled in. */
    Rejected rejected(Map<String, ?> values) {
        return new Rejected(code, reason.with(values));
    }
}
