package org.sijil.commons.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.signature.Ed25519Key;

/** Follows an export line by line: entries gather until their seal comes, seals hold on to the one before. */
final class ChainCheck {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, PublicKey> keys;
    private final List<AuditHead> known;
    private final List<byte[]> leaves = new ArrayList<>();
    private @Nullable AuditPosition firstEntry;
    private @Nullable AuditPosition lastEntry;
    private @Nullable AuditSeal firstSeal;
    private @Nullable AuditSeal lastSeal;
    private boolean ended;
    private long line;
    private long seal;
    private long seals;
    private long entries;
    private AuditVerification.@Nullable Break broken;

    ChainCheck(Map<String, PublicKey> keys, List<AuditHead> known) {
        this.keys = keys;
        this.known = known;
    }

    /** Takes the next line; false when it does not hold. */
    boolean accept(String text) {
        line++;
        if (text.isEmpty()) {
            return true;
        }
        try {
            String fault = ended ? "something follows the statement" : fault(text);
            return fault == null || stop(fault);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return stop("the line cannot be read");
        }
    }

    /** The verdict; an export that ends before its statement has lost its end. */
    AuditVerification result() {
        if (broken == null && !ended) {
            line++;
            stop("the export ends without its statement");
        }
        return new AuditVerification(seals, entries, broken);
    }

    private boolean stop(String what) {
        broken = new AuditVerification.Break(line, seal, what);
        return false;
    }

    private @Nullable String fault(String text) throws JsonProcessingException {
        if (text.startsWith(AuditEntry.BEGINNING)) {
            return entryFault(text);
        }
        if (text.startsWith(AuditSeal.BEGINNING)) {
            return sealFault(AuditSeal.of(JSON.readTree(text)));
        }
        return text.startsWith(ExportStatement.BEGINNING)
                ? statementFault(ExportStatement.of(JSON.readTree(text)))
                : "the line is neither entry nor seal nor statement";
    }

    private @Nullable String entryFault(String text) throws JsonProcessingException {
        JsonNode entry = JSON.readTree(text);
        AuditPosition position = AuditPosition.parse(entry.path("position").asText());
        AuditPosition before = lastEntry;
        if (before != null && !position.isAfter(before)) {
            return "the entry is out of order";
        }
        leaves.add(MerkleTree.leaf(text.getBytes(StandardCharsets.UTF_8)));
        firstEntry = firstEntry == null ? position : firstEntry;
        lastEntry = position;
        return null;
    }

    private @Nullable String sealFault(AuditSeal seal) {
        this.seal = seal.seq();
        String fault = contentFault(seal);
        fault = fault == null ? chainFault(seal) : fault;
        fault = fault == null ? signatureFault(seal.keyId(), seal.hash(), seal.signature()) : fault;
        if (fault == null) {
            hold(seal);
        }
        return fault;
    }

    private void hold(AuditSeal seal) {
        seals++;
        entries += leaves.size();
        leaves.clear();
        firstEntry = null;
        firstSeal = firstSeal == null ? seal : firstSeal;
        lastSeal = seal;
        this.seal++;
    }

    private @Nullable String contentFault(AuditSeal seal) {
        if (!seal.isConsistent()) {
            return "the seal was changed";
        }
        if (seal.entries() != leaves.size() || firstEntry == null || lastEntry == null) {
            return "entries are missing or added: the seal covers " + seal.entries() + ", here are " + leaves.size();
        }
        boolean sameEnds =
                seal.from().equals(firstEntry.toString()) && seal.to().equals(lastEntry.toString());
        return sameEnds && seal.root().equals(Hex.of(MerkleTree.root(leaves)))
                ? null
                : "an entry was changed, moved or replaced";
    }

    private @Nullable String chainFault(AuditSeal seal) {
        AuditSeal before = lastSeal;
        boolean follows = before == null
                ? (seal.seq() == 1) == seal.previous().equals(AuditSeal.NOTHING)
                : seal.seq() == before.seq() + 1 && seal.previous().equals(before.hash());
        if (!follows) {
            return "the seal does not follow the one before";
        }
        boolean contradicted = known.stream()
                .anyMatch(head -> head.seal() == seal.seq() && !head.hash().equals(seal.hash()));
        return contradicted ? "the seal is not the one known from elsewhere" : null;
    }

    private @Nullable String statementFault(ExportStatement statement) {
        long from = firstSeal == null ? 0 : firstSeal.seq();
        long to = lastSeal == null ? 0 : lastSeal.seq();
        String head = lastSeal == null ? AuditSeal.NOTHING : lastSeal.hash();
        ended = true;
        if (!leaves.isEmpty()) {
            return "the seal of the last entries is missing";
        }
        if (statement.from() != from
                || statement.to() != to
                || !statement.head().equals(head)) {
            return "seals are missing that the statement names";
        }
        String unsigned = signatureFault(statement.keyId(), statement.content(), statement.signature());
        return unsigned == null ? missingHead(from, to) : unsigned;
    }

    private @Nullable String missingHead(long from, long to) {
        return known.stream().anyMatch(head -> head.seal() >= from && head.seal() > to)
                ? "a seal known from elsewhere is missing: the chain was cut"
                : null;
    }

    private @Nullable String signatureFault(String keyId, String content, String signature) {
        PublicKey key = keys.get(keyId);
        if (key == null) {
            return "it is signed with a key that is not trusted";
        }
        return Ed25519Key.verifies(key, content.getBytes(StandardCharsets.UTF_8), Hex.bytes(signature))
                ? null
                : "the signature is false";
    }
}
