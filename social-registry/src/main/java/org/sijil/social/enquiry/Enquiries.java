package org.sijil.social.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Caller;
import org.sijil.social.enquiry.EnquiryAnswer.Cohabitant;
import org.sijil.social.enquiry.EnquiryAnswer.Result;
import org.sijil.social.enquiry.EnquiryRows.Home;
import org.sijil.social.membership.Member;
import org.sijil.social.population.PartnerRecords;
import org.sijil.social.population.PartnerRecords.Found;
import org.sijil.social.threshold.Threshold;
import org.sijil.social.threshold.Thresholds;

/** Answers partners: only what their scopes grant, and a household that cannot be shown is like none. */
@ApplicationScoped
class Enquiries {

    private final PartnerRecords records;
    private final EnquiryRows rows;
    private final Thresholds thresholds;
    private final Caller caller;
    private final Clock clock;

    Enquiries(PartnerRecords records, EnquiryRows rows, Thresholds thresholds, Caller caller, Clock clock) {
        this.records = records;
        this.rows = rows;
        this.thresholds = thresholds;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param purpose as the partner states it; null for its usual one */
    Uni<EnquiryAnswer> answer(HouseholdEnquiry enquiry, @Nullable String purpose) {
        LocalDate today = LocalDate.now(clock);
        enquiry.wants().forEach(this::requireGranted);
        Threshold meant = threshold(enquiry, today);
        return records.find(enquiry.people(), purpose)
                .chain(found -> rows.find(found, enquiry)
                        .map(homes -> answer(enquiry, found, homes, one -> told(one, enquiry, meant, today))));
    }

    private void requireGranted(Want want) {
        if (!caller.hasRole(want.scope())) {
            throw EnquiryProblem.NOT_GRANTED_TO_YOU
                    .with(Map.of("scope", want.scope()))
                    .at("/wants");
        }
    }

    private @Nullable Threshold threshold(HouseholdEnquiry enquiry, LocalDate today) {
        if (!enquiry.wants(Want.UNDER_THRESHOLD)) {
            return null;
        }
        String programme = enquiry.programme();
        Threshold meant = programme == null ? null : thresholds.on(today).get(programme);
        if (meant == null) {
            throw EnquiryProblem.UNKNOWN_PROGRAMME.at("/programme");
        }
        return meant;
    }

    private static EnquiryAnswer answer(
            HouseholdEnquiry enquiry, Found found, List<Home> homes, Function<Home, Result> told) {
        Map<Integer, Home> byPlace = homes.stream()
                .filter(home -> !enquiry.isOfScore() || home.score() != null)
                .collect(Collectors.toMap(Home::place, Function.identity()));
        List<Result> results = new ArrayList<>();
        for (int index = 0; index < found.records().size(); index++) {
            Home home = byPlace.get(index + 1);
            String code = found.records().get(index).code();
            results.add(home == null ? Result.none(code) : told.apply(home));
        }
        return new EnquiryAnswer(results);
    }

    private Result told(Home home, HouseholdEnquiry enquiry, @Nullable Threshold meant, LocalDate today) {
        String scoreClass = null;
        Boolean under = null;
        if (home.score() != null) {
            BigDecimal score = new BigDecimal(home.score());
            scoreClass = enquiry.wants(Want.SCORE_CLASS) ? thresholds.classOf(score, today) : null;
            under = meant == null ? null : meant.takesIn(score);
        }
        String score = enquiry.wants(Want.SCORE) ? home.score() : null;
        return new Result(true, scoreClass, under, score, members(home.members(), today), null);
    }

    private static @Nullable List<Cohabitant> members(@Nullable List<Member> members, LocalDate today) {
        return members == null
                ? null
                : members.stream()
                        .map(one -> new Cohabitant(
                                one.relation(),
                                one.sex(),
                                Period.between(one.birthDate(), today).getYears()))
                        .toList();
    }
}
