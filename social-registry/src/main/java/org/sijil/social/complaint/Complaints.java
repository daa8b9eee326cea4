package org.sijil.social.complaint;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.ETags;
import org.sijil.social.request.ComplaintThread;
import org.sijil.social.request.HeldRequest;
import org.sijil.social.request.Move;
import org.sijil.social.request.RequestCodes;
import org.sijil.social.request.RequestState;
import org.sijil.social.workday.WorkCalendar;

/** Makes the steps of complaints, each in the caller's transaction and on a complaint that nobody else moves meanwhile. */
@ApplicationScoped
class Complaints {

    private static final int MOST_EVIDENCE = 10;

    private final ComplaintThread thread;
    private final ComplaintRows rows;
    private final ComplaintFile file;
    private final Grounds grounds;
    private final Corrections corrections;
    private final OtherEyes eyes;
    private final RequestCodes codes;
    private final WorkCalendar calendar;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Complaints(
            ComplaintThread thread,
            ComplaintRows rows,
            ComplaintFile file,
            Grounds grounds,
            Corrections corrections,
            OtherEyes eyes,
            RequestCodes codes,
            WorkCalendar calendar,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.thread = thread;
        this.rows = rows;
        this.file = file;
        this.grounds = grounds;
        this.corrections = corrections;
        this.eyes = eyes;
        this.codes = codes;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller may complain about something, with the reasons why not. */
    @WithTransaction
    Uni<EligibilityView> mayComplain(Subject subject) {
        Idcs self = caller.requireIdcs();
        return Uni.createFrom()
                .deferred(() -> grounds.of(self, subject))
                .call(found -> thread.requireNoneOpen(self, found.household(), ComplaintProblem.COMPLAINT_OPEN))
                .map(found -> new EligibilityView(true, List.of()))
                .onFailure(Refused.class)
                .recoverWithItem(Complaints::no);
    }

    Uni<ComplaintView> file(FileComplaint complaint) {
        Idcs declarant = thread.declarant(complaint.declarant());
        return grounds.of(declarant, complaint.subject())
                .chain(what -> thread.open(declarant, what.household(), what.territory())
                        .onItem()
                        .ifNull()
                        .failWith(ComplaintProblem.COMPLAINT_OPEN::refuse)
                        .call(id -> rows.keep(id, what, complaint.grounds())))
                .chain(file::shown);
    }

    /** What was handed in before is there once. */
    @WithTransaction
    Uni<ComplaintView> handIn(UUID id, @Nullable String mediaType, byte[] content) {
        EvidenceType type =
                EvidenceType.of(mediaType, content).orElseThrow(ComplaintProblem.EVIDENCE_TYPE_NOT_ADMITTED::refuse);
        return thread.asked(id)
                .invoke(held -> {
                    if (!held.state().isOpen()) {
                        throw noEvidence();
                    }
                })
                .call(held -> rows.handIn(id, type, content, most(held))
                        .chain(added -> added ? thread.add(held) : requireThere(id, content)))
                .call(() -> audit.append("complaint.evidence", id, type.mediaType()))
                .chain(() -> file.shown(id));
    }

    /** The answer and what it changes, in one transaction. */
    Uni<ComplaintView> decide(UUID id, @Nullable String ifMatch, ComplaintDecision decision) {
        codes.require(RequestCodes.Use.COMPLAINT, decision.reason(), "/reason", today());
        return thread.inHand(id, decision.outcome().move())
                .invoke(held -> ETags.requireMatch(ifMatch, held.version()))
                .chain(held -> rows.hold(id)
                        .invoke(eyes::require)
                        .chain(complaint -> corrections.apply(complaint, held.household(), decision))
                        .chain(household -> close(held, household, decision)))
                .chain(() -> file.shown(id));
    }

    /** Once, by the household that complained, against an answer that did not accept all. */
    Uni<ComplaintView> appeal(UUID id, FileAppeal appeal) {
        return thread.ofHousehold(id)
                .call(held -> rows.hold(id)
                        .invoke(this::requireAppealable)
                        .chain(complaint -> requireStillTheirs(complaint, held)))
                .chain(thread::appeal)
                .chain(due -> rows.appeal(id, appeal.grounds(), due))
                .call(() -> audit.append("complaint.appealed", id, appeal))
                .chain(() -> file.shown(id));
    }

    /** The second answer, by somebody who did not give the first. */
    Uni<ComplaintView> answerAppeal(UUID id, @Nullable String ifMatch, ComplaintDecision decision) {
        codes.require(RequestCodes.Use.COMPLAINT, decision.reason(), "/reason", today());
        return thread.held(id)
                .call(thread::requireOther)
                .chain(held -> rows.hold(id)
                        .invoke(this::requireOpenAppeal)
                        .invoke(complaint -> ETags.requireMatch(ifMatch, held.version()))
                        .chain(complaint -> corrections
                                .apply(complaint, held.household(), decision)
                                .chain(household -> closeAppeal(held, complaint, household, decision))))
                .call(() ->
                        audit.append("complaint.appeal-" + decision.outcome().code(), id, decision))
                .chain(() -> file.shown(id));
    }

    private Uni<Void> requireThere(UUID id, byte[] content) {
        return rows.has(id, content)
                .invoke(there -> {
                    if (!there) {
                        throw noEvidence();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> close(HeldRequest held, @Nullable UUID household, ComplaintDecision decision) {
        return rows.one(held.id())
                .chain(complaint -> workingDaysSince(complaint.filedOn()))
                .chain(days -> term(RequestCodes.Term.APPEAL_WITHIN)
                        .chain(until ->
                                rows.decide(held.id(), decision.outcome(), caller.id(), until, days, held.due())))
                .chain(() -> thread.close(
                        held, decision.outcome().move(), household, decision.reason(), decision.explanation()));
    }

    private Uni<Void> closeAppeal(
            HeldRequest held, Complaint complaint, @Nullable UUID household, ComplaintDecision decision) {
        Move move = decision.outcome().moveOnAppeal(complaint.outcome());
        return workingDaysSince(Objects.requireNonNull(complaint.appealedOn()))
                .chain(days -> rows.answer(held.id(), decision, caller.id(), days))
                .chain(() -> thread.close(held, move, household, decision.reason(), decision.explanation()));
    }

    private Uni<Integer> workingDaysSince(LocalDate day) {
        return calendar.from(day).map(days -> days.between(day, today()));
    }

    private Uni<LocalDate> term(RequestCodes.Term term) {
        LocalDate today = today();
        return codes.lastDay(term, today);
    }

    private void requireAppealable(Complaint complaint) {
        LocalDate until = complaint.appealUntil();
        boolean open = complaint.outcome() != null
                && complaint.outcome() != Outcome.ACCEPTED
                && complaint.appealedOn() == null
                && until != null
                && !until.isBefore(today());
        if (!open) {
            throw ComplaintProblem.APPEAL_NOT_POSSIBLE.refuse();
        }
    }

    /** Whoever complained of the score or an answer and has left since leaves the appeal to those who stayed. */
    private Uni<Void> requireStillTheirs(Complaint complaint, HeldRequest held) {
        if (!complaint.kind().isOfHousehold()) {
            return Uni.createFrom().voidItem();
        }
        return thread.livesThere(held)
                .invoke(there -> {
                    if (!there) {
                        throw ComplaintProblem.APPEAL_NOT_POSSIBLE.refuse();
                    }
                })
                .replaceWithVoid();
    }

    private void requireOpenAppeal(Complaint complaint) {
        if (complaint.appealedOn() == null || complaint.appealOutcome() != null) {
            throw ComplaintProblem.NO_APPEAL_TO_DECIDE.refuse();
        }
        eyes.require(complaint);
    }

    /** Whoever has handed in all that the first look takes has as much again for the second. */
    private static int most(HeldRequest held) {
        return held.state() == RequestState.APPEALED ? 2 * MOST_EVIDENCE : MOST_EVIDENCE;
    }

    private static Refused noEvidence() {
        return ComplaintProblem.EVIDENCE_NOT_TAKEN
                .with(Map.of("most", MOST_EVIDENCE))
                .refuse();
    }

    private static EligibilityView no(Refused refused) {
        return new EligibilityView(
                false,
                List.of(new EligibilityView.Reason(
                        refused.type().code(),
                        refused.type().title(),
                        refused.type().remedy())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
