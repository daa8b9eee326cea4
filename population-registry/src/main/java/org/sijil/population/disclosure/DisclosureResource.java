package org.sijil.population.disclosure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.security.Roles;
import org.sijil.population.disclosure.Disclosure.Subject;

/** All that the register holds of the caller, or of somebody for whom the caller acts. */
@Path("/v1/me")
@RolesAllowed(Roles.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class DisclosureResource {

    private static final String PDF = "application/pdf";
    private static final String NOBODY = "unknown-person, also for somebody for whom the caller does not act";

    private final Disclosure disclosure;
    private final DisclosureStream stream;
    private final JsonText json;
    private final Words words;
    private final Clock clock;

    DisclosureResource(Disclosure disclosure, DisclosureStream stream, JsonText json, Words words, Clock clock) {
        this.disclosure = disclosure;
        this.stream = stream;
        this.json = json;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @Path("/data")
    @Operation(
            operationId = "getOwnData",
            summary = "All that the register holds of the caller, each list from its newest on")
    @APIResponseSchema(value = PersonData.class, responseCode = "200", responseDescription = "Told")
    @APIResponse(responseCode = "404", description = "unknown-person: nobody holds the number of the token")
    public Uni<PersonData> data() {
        return disclosure.self().chain(disclosure::newest);
    }

    @GET
    @Path("/export")
    @Operation(operationId = "exportOwnData", summary = "The same with every list whole, to keep")
    @APIResponse(
            responseCode = "200",
            description = "As the answer of /v1/me/data, where each list is a plain array; or a paper to read",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "unknown-person: nobody holds the number of the token")
    public Multi<Buffer> export() {
        return asJson(disclosure.self());
    }

    /** Of two forms of one address the contract names the one above, with both. */
    @GET
    @Path("/export")
    @Produces(PDF + ";qs=0.5")
    @Operation(hidden = true)
    public Multi<Buffer> paper(@Context HttpHeaders headers) {
        return asPaper(disclosure.self(), headers);
    }

    @GET
    @Path("/wards/{id}/data")
    @Operation(
            operationId = "getWardData",
            summary = "All that the register holds of somebody for whom the caller acts")
    @APIResponseSchema(value = PersonData.class, responseCode = "200", responseDescription = "Told")
    @APIResponse(responseCode = "404", description = NOBODY)
    public Uni<PersonData> wardData(@RestPath UUID id) {
        return disclosure.ward(id).chain(disclosure::newest);
    }

    @GET
    @Path("/wards/{id}/export")
    @Operation(operationId = "exportWardData", summary = "The same with every list whole, to keep")
    @APIResponse(
            responseCode = "200",
            description =
                    "As the answer of /v1/me/wards/{id}/data, where each list is a plain array; or a paper to read",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = NOBODY)
    public Multi<Buffer> wardExport(@RestPath UUID id) {
        return asJson(disclosure.ward(id));
    }

    /** As the paper of the caller's own data. */
    @GET
    @Path("/wards/{id}/export")
    @Produces(PDF + ";qs=0.5")
    @Operation(hidden = true)
    public Multi<Buffer> wardPaper(@RestPath UUID id, @Context HttpHeaders headers) {
        return asPaper(disclosure.ward(id), headers);
    }

    /** The pieces are sent with white space between them, which is nothing to JSON. */
    private Multi<Buffer> asJson(Uni<Subject> subject) {
        return exported(subject, new JsonCopy(json), "sijil.json")
                .encodeAsJsonArray(false)
                .build();
    }

    /** The pieces are sent as they are. */
    private Multi<Buffer> asPaper(Uni<Subject> subject, HttpHeaders headers) {
        Locale language = Texts.best(headers.getAcceptableLanguages());
        return exported(subject, new PaperCopy(json, words, language, clock), "sijil.pdf")
                .header(HttpHeaders.CONTENT_TYPE, PDF)
                .build();
    }

    private RestMulti.SyncRestMulti.Builder<Buffer> exported(Uni<Subject> subject, Copy copy, String file) {
        return RestMulti.fromMultiData(subject.onItem().transformToMulti(of -> stream.pieces(of, copy)))
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }
}
