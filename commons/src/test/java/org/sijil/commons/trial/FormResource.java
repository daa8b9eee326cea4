package org.sijil.commons.trial;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.job.JobState;
import org.sijil.commons.money.Money;
import org.sijil.commons.name.OneLine;
import org.sijil.commons.name.PersonName;
import org.sijil.commons.security.Roles;

/** A form with a field for every kind of value and every constraint, to be filled in wrongly. */
@Path("/v1/forms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRATION_AGENT)
public class FormResource {

    @POST
    @Path("/values")
    public Uni<String> values(@Valid @NotNull Values values) {
        return Uni.createFrom().item("read");
    }

    @POST
    @Path("/rules")
    public Uni<String> rules(@Valid @NotNull Rules rules) {
        return Uni.createFrom().item("read");
    }

    @GET
    @Path("/{id}")
    public Uni<String> parameters(
            @RestPath UUID id, @QueryParam("count") @Min(1) int count, @QueryParam("from") @Min(1) long from) {
        return Uni.createFrom().item("read");
    }

    public record Values(
            LocalDate date,
            JobState choice,
            UUID uuid,
            Integer number,
            long primitive,
            BigDecimal decimal,
            Boolean yesNo,
            String text,
            List<String> list,
            Inner inner,
            Idcs idcs,
            Cnie cnie,
            PhoneNumber phone,
            TerritoryCode territory,
            PersonName name,
            Money money) {}

    public record Inner(LocalDate day) {}

    public record Rules(
            @NotNull String given,
            @NotBlank String written,
            @Size(min = 2, max = 5) String sized,
            @Size(max = 2) List<@NotNull String> few,
            @Min(3) Integer low,
            @Max(9) Integer high,
            @PositiveOrZero Integer count,
            @Email String email,

            @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
            String line,

            @Pattern(regexp = "[0-9]{4}-[0-9]{2}", message = "month")
            String month,

            @Past LocalDate unworded) {}
}
