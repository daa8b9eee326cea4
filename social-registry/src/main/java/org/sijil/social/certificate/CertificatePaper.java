package org.sijil.social.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sijil.commons.paper.Paper;
import org.sijil.commons.time.Moments;
import org.sijil.social.geography.PlaceLabel;
import org.sijil.social.household.ScoreSummary;

/** Sets a paper on one page, Arabic on the right and French on the left, as administrations in Morocco do. */
@ApplicationScoped
class CertificatePaper {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final float QR_SIDE = 170;

    private final CertificateKeys keys;
    private final CertificateConfig config;
    private final Clock clock;

    CertificatePaper(CertificateKeys keys, CertificateConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    byte[] of(Certificate certificate) {
        boolean isScore = certificate.kind() == CertificateKind.SCORE;
        Paper paper = new Paper(
                ARABIC,
                isScore ? "إشعار بالمؤشر الاجتماعي والاقتصادي" : "شهادة التسجيل في السجل الاجتماعي الموحد",
                certificate.issuedAt());
        paper.heading(
                isScore
                        ? "Notification de l'indice socio-économique"
                        : "Attestation d'inscription au Registre social unifié",
                Locale.FRENCH);
        if (keys.isDevelopment()) {
            paper.heading("نموذج دون أي قيمة · Spécimen sans valeur");
        }
        said(certificate, paper);
        notes(paper);
        paper.code(config.page() + "#" + certificate.code(), QR_SIDE);
        return paper.end(keys, "السجل الاجتماعي الموحد · Registre social unifié");
    }

    private void said(Certificate certificate, Paper paper) {
        CertificateContent content = certificate.content();
        Row row = row(paper);
        row.set("رقم الوثيقة", certificate.id().toString(), "Numéro du document");
        row.set("رمز الأسرة المعيشية", content.householdCode(), "Code du ménage");
        row.set("المعرف المدني والاجتماعي الرقمي لرب الأسرة", content.headIdcs(), "IDCS du chef de ménage");
        row.set("عدد أفراد الأسرة المعيشية", Integer.toString(content.people()), "Nombre de membres");
        if (content.place() != null) {
            PlaceLabel name = content.place().name();
            row.set("المكان", name.ar() + " · " + name.fr(), "Lieu");
        }
        row.set("الرمز الجغرافي", content.territory(), "Code géographique (HCP)");
        row.set("تاريخ التسجيل", content.registeredOn().toString(), "Date d'inscription");
        if (content.score() != null) {
            score(content.score(), row);
        }
        row.set(
                "تاريخ التسليم",
                Moments.day(certificate.issuedAt(), clock.getZone()).toString(),
                "Délivré le");
        row.set("صالحة إلى غاية", certificate.validUntil().toString(), "Valable jusqu'au");
    }

    private void score(ScoreSummary score, Row row) {
        row.set("المؤشر", score.value(), "Indice (ISE)");
        if (score.correctedUntil() != null) {
            row.set("محدد بقرار إلى غاية", score.correctedUntil().toString(), "Fixé par décision jusqu'au");
            return;
        }
        LocalDate computed = Moments.day(score.computedAt(), clock.getZone());
        row.set("صيغة الاحتساب", score.formula(), "Formule");
        row.set("تاريخ الاحتساب", computed.toString(), "Calculé le");
    }

    private static void notes(Paper paper) {
        paper.paragraph(
                "تثبت هذه الوثيقة ما هو مضمن بالسجل يوم تسليمها، ولا تخول بذاتها أي استفادة. للتحقق منها، امسح الرمز أدناه.");
        paper.paragraph(
                "Ce document atteste ce que le registre contient au jour de sa délivrance ; il n'ouvre par lui-même"
                        + " aucun droit. Pour le vérifier, scannez le code ci-dessous.",
                Locale.FRENCH);
    }

    private static Row row(Paper paper) {
        Paper.Table table = paper.table(0.34f, 0.40f, 0.26f);
        return (arabic, value, french) -> table.row(List.of(arabic, value, french));
    }

    /** A line of the paper. */
    private interface Row {
        void set(String arabic, String value, String french);
    }
}
