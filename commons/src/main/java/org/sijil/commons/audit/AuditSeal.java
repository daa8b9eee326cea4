package org.sijil.commons.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sijil.commons.hash.Sha256;

/**
 * A signed statement about a batch of entries and about the seal before it. Hashes and the signature are in hexadecimal.
 *
 * @param from position of the first entry
 * @param to position of the last entry
 * @param previous hash of the seal before; zeros for the first one
 * @param hash SHA-256 of all of the above, which is what is signed
 */
record AuditSeal(
        long seq,
        String from,
        String to,
        int entries,
        String root,
        String previous,
        String sealedAt,
        String hash,
        String keyId,
        String signature) {

    static final String BEGINNING = "{\"type\":\"seal\",";

    /** What the first seal names as the one before it. */
    static final String NOTHING = "0".repeat(64);

    /** Seals entries after the last seal, given its number and hash. */
    static AuditSeal over(List<AuditEntry> entries, long seq, String previous, OffsetDateTime at, SealKey key) {
        String root =
                Hex.of(MerkleTree.root(entries.stream().map(AuditEntry::leaf).toList()));
        String from = entries.get(0).position().toString();
        String to = entries.get(entries.size() - 1).position().toString();
        String sealedAt = instant(at);
        String hash = hash(seq, from, to, entries.size(), root, previous, sealedAt);
        return new AuditSeal(seq, from, to, entries.size(), root, previous, sealedAt, hash, key.id(), key.sign(hash));
    }

    /** From the columns of table audit_seal. */
    static AuditSeal of(Row row) {
        return new AuditSeal(
                row.getLong("seq"),
                row.getString("from_position"),
                row.getString("to_position"),
                row.getInteger("entry_count"),
                row.getString("merkle_root"),
                row.getString("previous_hash"),
                instant(row.getOffsetDateTime("sealed_at")),
                row.getString("hash"),
                row.getString("key_id"),
                row.getString("signature"));
    }

    /** From its line in an export. */
    static AuditSeal of(JsonNode line) {
        return new AuditSeal(
                line.path("seq").asLong(),
                line.path("from").asText(),
                line.path("to").asText(),
                line.path("entries").asInt(),
                line.path("root").asText(),
                line.path("previous").asText(),
                line.path("sealedAt").asText(),
                line.path("hash").asText(),
                line.path("keyId").asText(),
                line.path("signature").asText());
    }

    /** Its line in an export. */
    String line() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "seal")
                .put("seq", seq)
                .put("from", from)
                .put("to", to)
                .put("entries", entries)
                .put("root", root)
                .put("previous", previous)
                .put("sealedAt", sealedAt)
                .put("hash", hash)
                .put("keyId", keyId)
                .put("signature", signature)
                .toString();
    }

    /** Whether the hash is that of the seal's own content. */
    boolean isConsistent() {
        return hash.equals(hash(seq, from, to, entries, root, previous, sealedAt));
    }

    private static String hash(
            long seq, String from, String to, int entries, String root, String previous, String sealedAt) {
        String content = String.join(
                "\n",
                "sijil audit seal 1",
                Long.toString(seq),
                from,
                to,
                Integer.toString(entries),
                root,
                previous,
                sealedAt);
        return Sha256.hex(content);
    }

    private static String instant(OffsetDateTime at) {
        return at.withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS)
                .toInstant()
                .toString();
    }
}
