package org.sijil.social.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.imports.FileDesk;
import org.sijil.commons.imports.FileFormat;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.security.Roles;

/** The way in for whole files of households, and what became of them. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Imports")
public class ImportResource {

    private final FileDesk desk;
    private final HouseholdFiles files;
    private final ImportReport report;

    ImportResource(FileDesk desk, ImportConfig config, ImportReport report) {
        this.desk = desk;
        this.files = new HouseholdFiles(config);
        this.report = report;
    }

    /** Any type is taken in, so that who may not send files learns that first. */
    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importHouseholds",
            summary = "Enter many households with their declarations from one file")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponseSchema(value = ImportReceipt.class, responseCode = "202", responseDescription = "Taken")
    public RestResponse<ImportReceipt> take(
            InputStream file,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Only report what would become of the rows",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String dryRun)
            throws IOException, SQLException {
        boolean dry = Parameters.flag(dryRun, "/dryRun", false);
        ImportReceipt receipt = desk.take(
                file,
                FileFormat.of(type),
                dry,
                files,
                taken -> new ImportReceipt(taken.id(), taken.job(), dry, taken.lines()));
        return RestResponse.ResponseBuilder.<ImportReceipt>create(RestResponse.Status.ACCEPTED)
                .entity(receipt)
                .location(URI.create("/v1/jobs/" + receipt.job()))
                .build();
    }

    @GET
    @Operation(operationId = "listImports", summary = "Files that came and what became of them, the newest first")
    public Uni<Page<ImportView>> list(@BeanParam PageRequest page) {
        return report.list(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImport", summary = "What became of a file")
    public Uni<ImportView> read(@RestPath UUID id) {
        return report.find(id);
    }

    @GET
    @Path("/{id}/errors")
    @Operation(operationId = "listImportErrors", summary = "What is wrong with rows of a file, by line")
    public Uni<Page<RowError>> errors(@RestPath UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return report.errors(id, page, Texts.best(headers.getAcceptableLanguages()));
    }

    @GET
    @Path("/{id}/errors.csv")
    @Produces("text/csv")
    @Operation(operationId = "downloadImportErrors", summary = "The same as one file")
    public Multi<Buffer> errorsFile(@RestPath UUID id, @Context HttpHeaders headers) {
        return report.csv(id, Texts.best(headers.getAcceptableLanguages())).map(Buffer::buffer);
    }
}
