package org.sijil.commons.trial;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.security.Scopes;
import org.sijil.commons.version.ETags;

/** The smallest resource that uses the whole kernel: notes that are written once and told of in the feed. */
@Path("/v1/notes")
public class NoteResource {

    private final Idempotency idempotency;
    private final FeedPublisher feed;
    private final Caller caller;

    NoteResource(Idempotency idempotency, FeedPublisher feed, Caller caller) {
        this.idempotency = idempotency;
        this.feed = feed;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.REGISTRATION_AGENT, Scopes.POPULATION_VERIFY})
    public Uni<RestResponse<Note>> write(
            @HeaderParam("Idempotency-Key") String key, @Valid @NotNull WriteNote request) {
        return idempotency.once("writeNote", key, request, Note.class, () -> write(request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.AUDITOR)
    public Uni<Note> read(@RestPath UUID id) {
        return Uni.createFrom().failure(CommonProblem.NOT_FOUND.refuse());
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    public Uni<Page<String>> list(@BeanParam PageRequest page) {
        int start =
                page.cursor() == null ? 0 : Cursor.decode(page.cursor(), 1, parts -> Integer.parseInt(parts.get(0)));
        List<String> rows = List.of("a", "b", "c", "d", "e");
        List<String> rest = rows.subList(start, Math.min(rows.size(), start + page.limit() + 1));
        return Uni.createFrom().item(Page.of(rest, page.limit(), last -> Cursor.encode("" + (rows.indexOf(last) + 1))));
    }

    @GET
    @Path("/at/{territory}")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    public Uni<String> at(@RestPath String territory) {
        caller.requireTerritory(new TerritoryCode(territory));
        return Uni.createFrom().item("inside");
    }

    @GET
    @Path("/role-of-staff")
    @RolesAllowed({Roles.AUDITOR, Roles.SCHEME_MANAGER, Scopes.POPULATION_VERIFY})
    public Uni<String> roleOfStaff() {
        return Uni.createFrom().item(caller.role());
    }

    @GET
    @Path("/role-of-citizen")
    @RolesAllowed(Roles.CITIZEN)
    public Uni<String> roleOfCitizen() {
        return Uni.createFrom().item(caller.role());
    }

    private Uni<RestResponse<Note>> write(WriteNote request) {
        UUID id = UUID.randomUUID();
        Note note = new Note(id, request.text());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("INSERT INTO note (id, text) VALUES (?1, ?2)")
                        .setParameter(1, id)
                        .setParameter(2, request.text())
                        .executeUpdate())
                .chain(() -> feed.append("note.written", id, note))
                .map(done -> RestResponse.ResponseBuilder.<Note>created(URI.create("/v1/notes/" + id))
                        .entity(note)
                        .header("ETag", ETags.of(1))
                        .build());
    }

    public record WriteNote(
            @NotBlank @Size(max = 40) String text,
            @Max(9) int stars,
            @Valid List<Line> lines) {}

    public record Line(@NotBlank @Size(max = 5) String word) {}

    public record Note(UUID id, String text) {}
}
