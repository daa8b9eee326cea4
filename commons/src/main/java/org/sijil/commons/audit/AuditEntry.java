package org.sijil.commons.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.mutiny.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One entry in its canonical form: a line of JSON with all its fields in a fixed order. The line is what is hashed, and what an
 * export holds, so that a verifier need not understand it.
 */
record AuditEntry(AuditPosition position, String line) {

    /** How the line of an entry begins, and no other line of an export. */
    static final String BEGINNING = "{\"type\":\"entry\",";

    /** From the columns of table audit_entry, all of them. */
    static AuditEntry of(Row row) {
        AuditPosition position = new AuditPosition(row.getLong("transaction"), row.getLong("id"));
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("type", "entry");
        entry.put("position", position.toString());
        entry.put("at", row.getOffsetDateTime("at").toInstant().toString());
        entry.put("action", row.getString("action"));
        entry.put("subject", row.getUUID("subject").toString());
        entry.put("actor", row.getString("actor"));
        entry.put("role", row.getString("role"));
        entry.put("client", row.getString("client"));
        entry.put("purpose", row.getString("purpose"));
        entry.put("legalBasis", row.getString("legal_basis"));
        entry.set("fields", array(row.getArrayOfStrings("fields")));
        entry.put("detailHash", row.getString("detail_hash"));
        entry.put("trace", row.getString("trace"));
        return new AuditEntry(position, entry.toString());
    }

    /** The leaf of the Merkle tree. */
    byte[] leaf() {
        return MerkleTree.leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable ArrayNode array(String @Nullable [] values) {
        if (values == null) {
            return null;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }
}
