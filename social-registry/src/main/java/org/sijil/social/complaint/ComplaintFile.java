package org.sijil.social.complaint;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.household.HouseholdReads;
import org.sijil.social.request.ComplaintThread;
import org.sijil.social.request.RequestCodes;
import org.sijil.social.request.RequestView;

/** Reads of complaints, for those who may see the request of each; a reading is on record. */
@ApplicationScoped
class ComplaintFile {

    private final ComplaintThread thread;
    private final ComplaintRows rows;
    private final HouseholdReads households;
    private final RequestCodes codes;
    private final Caller caller;
    private final Clock clock;

    ComplaintFile(
            ComplaintThread thread,
            ComplaintRows rows,
            HouseholdReads households,
            RequestCodes codes,
            Caller caller,
            Clock clock) {
        this.thread = thread;
        this.rows = rows;
        this.households = households;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    /** For whoever has moved it, in their transaction. */
    Uni<ComplaintView> shown(UUID id) {
        return thread.shown(id).chain(request -> rows.one(id).chain(complaint -> whole(complaint, request)));
    }

    private Uni<ComplaintView> whole(Complaint complaint, RequestView request) {
        return refused(complaint)
                .chain(refused -> version(request)
                        .chain(version -> evidence(request)
                                .map(evidence -> view(complaint, request, refused, version, evidence))));
    }

    private Uni<@Nullable RequestView> refused(Complaint complaint) {
        return complaint.kind() == Subject.Kind.REFUSAL
                ? thread.contested(complaint.subject())
                : Uni.createFrom().nullItem();
    }

    /** For those who decide: whoever has left is not told that the household has changed. */
    private Uni<@Nullable Integer> version(RequestView request) {
        UUID household = request.household();
        return household == null || caller.role().equals(Roles.CITIZEN)
                ? Uni.createFrom().nullItem()
                : households.version(household);
    }

    /** What had been handed in by the answer, as long as no appeal is told of. */
    private Uni<List<EvidenceView>> evidence(RequestView request) {
        OffsetDateTime answered = request.state().isAppealable() ? request.decidedAt() : null;
        return rows.evidence(request.id())
                .map(papers -> papers.stream()
                        .filter(paper -> answered == null || !paper.handedIn().isAfter(answered))
                        .toList());
    }

    @WithTransaction
    Uni<ComplaintView> one(UUID id) {
        return shown(id);
    }

    @WithTransaction
    Uni<byte[]> evidence(UUID id, UUID document) {
        return thread.shown(id)
                .chain(this::evidence)
                .chain(papers -> papers.stream().anyMatch(paper -> paper.id().equals(document))
                        ? rows.content(id, document)
                        : Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(ComplaintProblem.UNKNOWN_COMPLAINT::refuse);
    }

    @WithTransaction
    Uni<Page<OpenAppeal>> appeals(PageRequest page) {
        return rows.appeals(page);
    }

    private ComplaintView view(
            Complaint complaint,
            RequestView request,
            @Nullable RequestView refused,
            @Nullable Integer version,
            List<EvidenceView> evidence) {
        Subject subject = new Subject(complaint.kind(), complaint.subject(), complaint.pointer());
        return new ComplaintView(
                complaint.id(),
                subject,
                complaint.questioned(),
                complaint.grounds(),
                request,
                refused,
                version,
                evidence,
                complaint.outcome(),
                complaint.appealUntil(),
                request.state().isAppealable() ? null : appeal(complaint));
    }

    private ComplaintView.@Nullable Appeal appeal(Complaint complaint) {
        String grounds = complaint.appealGrounds();
        LocalDate filed = complaint.appealedOn();
        LocalDate due = complaint.appealDue();
        if (grounds == null || filed == null || due == null) {
            return null;
        }
        return new ComplaintView.Appeal(
                grounds,
                filed,
                due,
                complaint.appealOutcome() == null && due.isBefore(LocalDate.now(clock)),
                complaint.appealOutcome(),
                complaint.appealReason(),
                codes.meaning(complaint.appealReason()),
                complaint.appealExplanation(),
                complaint.appealDecidedOn());
    }
}
