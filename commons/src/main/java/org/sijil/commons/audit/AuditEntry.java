package org.sijil.commons.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.mutiny.sqlclient.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry in its canonical form: a line of JSON with all its fields in a fixed order. The line is what is hashed, and what an
 * export holds, so that a verifier need not understand it.
 */
record AuditEntry(AuditPosition position, String line) {

    /** How the line of an entry begins, and no other line of an export. */
    static final String BEGINNING = "{\"type\":\"entry\",";

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LENGTH = 512;

    /** From the columns of table audit_entry, all of them. Hot: every reading of a person leaves one. */
    static AuditEntry of(Row row) {
        AuditPosition position = new AuditPosition(row.getLong("transaction"), row.getLong("id"));
        StringWriter line = new StringWriter(LENGTH);
        try (JsonGenerator entry = JSON.createGenerator(line)) {
            write(entry, position, row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new AuditEntry(position, line.toString());
    }

    private static void write(JsonGenerator entry, AuditPosition position, Row row) throws IOException {
        entry.writeStartObject();
        entry.writeStringField("type", "entry");
        entry.writeStringField("position", position.toString());
        entry.writeStringField("at", row.getOffsetDateTime("at").toInstant().toString());
        entry.writeStringField("action", row.getString("action"));
        entry.writeStringField("subject", row.getUUID("subject").toString());
        for (String word : List.of("actor", "role", "client", "purpose")) {
            entry.writeStringField(word, row.getString(word));
        }
        entry.writeStringField("legalBasis", row.getString("legal_basis"));
        entry.writeFieldName("fields");
        write(entry, row.getArrayOfStrings("fields"));
        entry.writeStringField("detailHash", row.getString("detail_hash"));
        entry.writeStringField("trace", row.getString("trace"));
        entry.writeEndObject();
    }

    private static void write(JsonGenerator entry, String @Nullable [] values) throws IOException {
        if (values == null) {
            entry.writeNull();
        } else {
            entry.writeArray(values, 0, values.length);
        }
    }

    /** The leaf of the Merkle tree. */
    byte[] leaf() {
        return MerkleTree.leaf(line.getBytes(StandardCharsets.UTF_8));
    }
}
