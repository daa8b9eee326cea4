package org.sijil.gateway.interop;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Why a message is turned away before anybody reads its questions. */
enum SpdciProblem implements ProblemType {
    NOT_A_MESSAGE(
            400,
            "err.request.bad",
            new Texts("This is not a message", "Ce n'est pas un message", "هذه ليست رسالة"),
            new Texts(
                    "Send one JSON object with header and message; message_id has 1 to 255 characters, transaction_id at most 99.",
                    "Envoyez un objet JSON avec header et message ; message_id a de 1 à 255 caractères, transaction_id 99 au plus.",
                    "أرسل كائن JSON واحدا يضم header و message؛ طول message_id من 1 إلى 255 حرفا، و transaction_id لا يتجاوز 99.")),
    SENDER_MISSING(
            400,
            "err.sender_id.invalid",
            new Texts("The sender is not named", "L'expéditeur n'est pas nommé", "المرسل غير مذكور"),
            new Texts(
                    "Write your name in header.sender_id, at most 255 characters.",
                    "Écrivez votre nom dans header.sender_id, 255 caractères au plus.",
                    "اكتب اسمك في header.sender_id، في حدود 255 حرفا.")),
    ENCRYPTED(
            400,
            "err.encryption.invalid",
            new Texts("The message is encrypted", "Le message est chiffré", "الرسالة مشفرة"),
            new Texts(
                    "Send it in clear; the connection is encrypted.",
                    "Envoyez-le en clair ; la connexion est chiffrée.",
                    "أرسلها غير مشفرة، فالاتصال نفسه مشفر.")),
    NO_SUCH_ADDRESS(
            404,
            "err.request.not_found",
            new Texts(
                    "There is no such address; nothing is answered later, by callback",
                    "Cette adresse n'existe pas ; aucune réponse différée, par rappel",
                    "لا وجود لهذا العنوان؛ ولا أجوبة مؤجلة عبر نداء راجع"),
            new Texts(
                    "Ask at /ibr/registry/sync/enrolled, /sr/registry/sync/search or /crvs/registry/sync/search.",
                    "Interrogez /ibr/registry/sync/enrolled, /sr/registry/sync/search ou /crvs/registry/sync/search.",
                    "اسأل عبر /ibr/registry/sync/enrolled أو /sr/registry/sync/search أو /crvs/registry/sync/search."));

    private final String error;
    private final Answer answer;

    SpdciProblem(int status, String error, Texts title, Texts remedy) {
        this.error = error;
        answer = new Answer(status, title, remedy);
    }

    /** The code that SPDCI has for it. */
    String error() {
        return error;
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
