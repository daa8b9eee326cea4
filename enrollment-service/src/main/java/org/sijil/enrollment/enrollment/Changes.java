package org.sijil.enrollment.enrollment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.enrollment.eligibility.NewAssessment;
import org.sijil.enrollment.eligibility.NewDecision;

/** Everything that a batch changes, gathered so that it is written set by set. */
final class Changes {

    final List<FamilyRow> families = new ArrayList<>();
    final List<EndedFamily> endedFamilies = new ArrayList<>();
    final List<UUID> regrouped = new ArrayList<>();
    final List<MemberRow> members = new ArrayList<>();
    final List<NewAssessment> assessments = new ArrayList<>();
    final List<NewDecision> decisions = new ArrayList<>();
    final List<Closing> closings = new ArrayList<>();
    final List<EnrollmentRow> openings = new ArrayList<>();
    final List<Closing> entitlementClosings = new ArrayList<>();
    final List<EntitlementRow> entitlementOpenings = new ArrayList<>();
    final List<ReviewDay> reviews = new ArrayList<>();

    @RegisterForReflection
    record FamilyRow(
            UUID id, UUID household, UUID principal, String region, String area, String digest, LocalDate formedOn) {}

    @RegisterForReflection
    record EndedFamily(UUID id, LocalDate endedOn) {}

    @RegisterForReflection
    record MemberRow(UUID person, UUID family, UUID household, String role, LocalDate birthDate) {}

    @RegisterForReflection
    record Closing(UUID id, LocalDate until, String reason) {}

    @RegisterForReflection
    record EnrollmentRow(
            UUID id,
            String regime,
            String track,
            UUID person,
            String role,
            UUID principal,
            UUID family,
            UUID household,
            String region,
            UUID decision,
            LocalDate from) {}

    @RegisterForReflection
    record EntitlementRow(
            UUID id,
            String programme,
            UUID family,
            UUID principal,
            UUID household,
            String region,
            String area,
            UUID decision,
            LocalDate from) {}

    @RegisterForReflection
    record ReviewDay(UUID household, @Nullable LocalDate day) {}
}
