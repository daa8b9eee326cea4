package org.sijil.social.workday;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.security.Roles;

/** Holidays, which deadlines in working days skip. */
@Path("/v1/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working days")
public class HolidayResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final WorkCalendar calendar;
    private final Holidays fixed;

    HolidayResource(WorkCalendar calendar, Holidays fixed) {
        this.calendar = calendar;
        this.fixed = fixed;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.OPERATOR, Roles.CITIZEN})
    @Operation(
            operationId = "listHolidays",
            summary = "The holidays of a year: the fixed ones and those announced so far")
    @WithTransaction
    public Uni<List<HolidayView>> ofYear(@RestPath int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw HolidayProblem.IMPLAUSIBLE_HOLIDAY.refuse();
        }
        LocalDate first = Year.of(year).atDay(1);
        Stream<HolidayView> always = first.datesUntil(first.plusYears(1))
                .flatMap(day -> fixed.fixed().stream()
                        .filter(holiday -> holiday.fallsOn(day))
                        .map(holiday -> new HolidayView(day, holiday.name(), false)));
        List<HolidayView> known = always.toList();
        return calendar.announced(first, first.plusYears(1).minusDays(1))
                .map(announced -> Stream.concat(known.stream(), announced.stream())
                        .sorted(Comparator.comparing(HolidayView::day))
                        .toList());
    }

    /** Deadlines that were given stay as they were given; what begins later counts it. */
    @PUT
    @Path("/{day}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "announceHoliday", summary = "Announce a holiday, as those that follow the moon")
    @WithTransaction
    public Uni<Void> announce(@RestPath LocalDate day, @Valid @NotNull HolidayName name) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw HolidayProblem.IMPLAUSIBLE_HOLIDAY.refuse();
        }
        return calendar.announce(day, name.texts());
    }

    @DELETE
    @Path("/{day}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "revokeHoliday", summary = "Take back the announcement of a holiday")
    @WithTransaction
    public Uni<Void> revoke(@RestPath LocalDate day) {
        return calendar.revoke(day);
    }
}
