package org.sijil.population.application;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.problem.Texts;

/**
 * A receipt to print, without anything personal.
 *
 * @param receipt as it is typed
 * @param qr the text for the QR code
 * @param issued the day on which the request was begun
 */
@Schema(name = "RegistrationReceipt")
public record ReceiptView(String receipt, String qr, LocalDate issued, Texts title, Texts instructions) {

    private static final Texts TITLE =
            new Texts("Receipt of a registration request", "Récépissé de demande d'enregistrement", "وصل طلب التسجيل");

    private static final Texts INSTRUCTIONS = new Texts(
            "Keep this receipt. With it you can follow your request; it tells nothing about you.",
            "Conservez ce récépissé. Il permet de suivre votre demande ; il ne dit rien de vous.",
            "احتفظ بهذا الوصل. به تتتبع طلبك؛ وهو لا يفصح عن أي شيء يخصك.");

    static ReceiptView of(Receipt receipt, LocalDate issued) {
        return new ReceiptView(receipt.printed(), receipt.qr(), issued, TITLE, INSTRUCTIONS);
    }
}
