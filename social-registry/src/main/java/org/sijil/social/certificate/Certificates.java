package org.sijil.social.certificate;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.credential.SignedCode;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.time.Moments;
import org.sijil.social.geography.PlaceName;
import org.sijil.social.geography.Places;
import org.sijil.social.household.HouseholdExtract;
import org.sijil.social.household.HouseholdExtracts;

/** Issues papers, shows them again, and says what one is worth. */
@ApplicationScoped
class Certificates {

    private static final String ISSUER = "sijil-rsu";

    private final HouseholdExtracts households;
    private final Places places;
    private final CertificateRows rows;
    private final CertificateKeys keys;
    private final CertificateConfig config;
    private final AuditTrail audit;
    private final Clock clock;

    Certificates(
            HouseholdExtracts households,
            Places places,
            CertificateRows rows,
            CertificateKeys keys,
            CertificateConfig config,
            AuditTrail audit,
            Clock clock) {
        this.households = households;
        this.places = places;
        this.rows = rows;
        this.keys = keys;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the transaction of the caller. */
    Uni<CertificateView> issue(UUID household, CertificateKind kind) {
        return households
                .readAlive(household, kind.fields())
                .chain(now -> place(now).chain(place -> rows.newId().map(id -> certificate(id, kind, now, place))))
                .call(rows::insert)
                .call(issued -> audit.append("certificate.issued", household, issued.content()))
                .map(issued -> view(issued, CertificateStatus.VALID));
    }

    @WithTransaction
    Uni<Page<CertificateView>> of(UUID household, PageRequest page) {
        return households
                .read(household, List.of("certificates"))
                .chain(now -> rows.of(household, page).map(found -> views(found, now)));
    }

    /** @throws org.sijil.commons.problem.Refused {@code not-found}, also for one that is no business of the caller */
    @WithTransaction
    Uni<Certificate> find(UUID id) {
        return rows.find(id)
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse)
                .call(found -> households.read(found.household(), found.kind().fields()));
    }

    /** For whoever has the paper in hand. The head of the household can see that it was checked. */
    @WithTransaction
    Uni<CertificateAnswer> check(String code) {
        SignedCode said = SignedCode.open(code, keys);
        return said == null
                ? Uni.createFrom().item(CertificateAnswer.unknown())
                : rows.find(said.id()).chain(this::answer);
    }

    private Uni<CertificateAnswer> answer(@Nullable Certificate found) {
        if (found == null) {
            return Uni.createFrom().item(CertificateAnswer.unknown());
        }
        return rows.noteCheck(found, Moments.now(clock))
                .chain(() -> households.asItIs(found.household()))
                .map(now -> new CertificateAnswer(
                        status(found, now),
                        found.content(),
                        found.issuedAt(),
                        found.validUntil(),
                        keys.isDevelopment()));
    }

    private Uni<@Nullable PlaceName> place(HouseholdExtract now) {
        return places.name(now.address().territory(), LocalDate.now(clock));
    }

    private Certificate certificate(UUID id, CertificateKind kind, HouseholdExtract now, @Nullable PlaceName place) {
        if (kind == CertificateKind.SCORE && now.score() == null) {
            throw CertificateProblem.NO_SCORE_YET.at("/kind");
        }
        OffsetDateTime at = Moments.now(clock);
        CertificateContent content =
                CertificateContent.of(kind, now, config.shownDigits()).at(place);
        LocalDate until = content.holdsUntil(LocalDate.now(clock).plus(config.valid()));
        Instant end = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        String code = keys.sign(new SignedCode(ISSUER, id, at.toInstant(), end, content.facts(clock.getZone())));
        return new Certificate(id, now.household(), kind, Objects.requireNonNull(now.head()), content, code, at, until);
    }

    private Page<CertificateView> views(Page<Certificate> found, HouseholdExtract now) {
        return new Page<>(
                found.items().stream().map(one -> view(one, status(one, now))).toList(), found.next());
    }

    private CertificateStatus status(Certificate certificate, HouseholdExtract now) {
        return certificate.status(now, config.shownDigits(), LocalDate.now(clock));
    }

    private static CertificateView view(Certificate certificate, CertificateStatus status) {
        return new CertificateView(
                certificate.id(), certificate.kind(), certificate.issuedAt(), certificate.validUntil(), status);
    }
}
