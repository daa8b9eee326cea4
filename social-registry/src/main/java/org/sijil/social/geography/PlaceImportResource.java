package org.sijil.social.geography;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.security.Roles;

/** The way in for whole files of places. */
@Path("/v1/places/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class PlaceImportResource {

    private final PlaceFile reader;
    private final PlaceImport imports;

    PlaceImportResource(PlaceFile reader, PlaceImport imports) {
        this.reader = reader;
        this.imports = imports;
    }

    /** Any type is taken in, so that who may not send files learns that first. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "importPlaces",
            summary = "Record many places from one file; a file that is sent again changes nothing")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "400", description = "unknown-column, unreadable-file, invalid-value")
    @APIResponse(responseCode = "415", description = "file-format-required")
    public Uni<PlaceImportReport> take(
            byte[] file,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @QueryParam("kind")
                    @Parameter(
                            description = "Of rows without one of their own",
                            schema = @Schema(implementation = PlaceKind.class))
                    @Nullable
                    String kind,
            @QueryParam("from")
                    @Parameter(
                            required = true,
                            description = "The day from which the file holds",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String from,
            @QueryParam("source")
                    @Parameter(
                            description = "Who says so, for rows that do not tell",
                            schema = @Schema(maxLength = 200))
                    @Nullable
                    String source,
            @QueryParam("confidence")
                    @DefaultValue("O2")
                    @Parameter(description = "How well it is known, for rows that do not tell")
                    String confidence,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Only report what would become of the rows",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String dryRun,
            @Context HttpHeaders headers) {
        LocalDate day = PlaceQuery.read(from, "/from", LocalDate::parse);
        PlaceKind usual = PlaceQuery.read(kind, "/kind", PlaceQuery::kind);
        if (day == null) {
            throw CommonProblem.INVALID_VALUE.at("/from");
        }
        PlaceFile.Terms terms = new PlaceFile.Terms(usual == null ? null : usual.code(), day, source, confidence, null);
        return imports.take(
                contents(file, type, terms),
                day,
                Parameters.flag(dryRun, "/dryRun", false),
                Texts.best(headers.getAcceptableLanguages()));
    }

    private PlaceFile.Contents contents(byte[] file, @Nullable String type, PlaceFile.Terms terms) {
        String sent = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (sent) {
            case "text/csv" -> reader.csv(file, terms);
            case "application/x-ndjson" -> reader.ndjson(file, terms);
            default -> throw PlaceProblem.FILE_FORMAT_REQUIRED.refuse();
        };
    }
}
