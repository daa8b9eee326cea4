package org.sijil.commons.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An export of three seals over four entries each: lines 1 to 4 and their seal in 5, to 9 and 10, to 14 and 15, then 16. */
class AuditVerifierTest {

    private static final SealKey KEY = SealKey.generated();
    private static final AuditVerifier VERIFIER = AuditVerifier.trusting(publicKey(KEY));

    @Test
    void anUntouchedExportIsIntact() throws IOException {
        AuditVerification verdict = verify(export(KEY));

        assertTrue(verdict.isIntact());
        assertEquals(3, verdict.seals());
        assertEquals(12, verdict.entries());
    }

    @Test
    void aFileIsVerifiedToo(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("export.ndjson"), export(KEY));

        assertTrue(VERIFIER.verify(file).isIntact());
    }

    @Test
    void anExportMayBeginAnywhereInTheChain() throws IOException {
        List<String> later = new ArrayList<>(export(KEY).subList(5, 15));
        AuditSeal last = seals(KEY).get(2);
        later.add(ExportStatement.of(2, 3, last.hash(), Instant.EPOCH, KEY).line());

        assertTrue(verify(later).isIntact());
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("one byte of an entry", 10, lines -> lines.set(6, oneByteOf(lines.get(6)))),
                tampering("an entry deleted", 9, lines -> lines.remove(6)),
                tampering("the first entry deleted", 4, lines -> lines.remove(0)),
                tampering("two entries swapped", 8, lines -> lines.add(6, lines.remove(7))),
                tampering(
                        "an entry inserted",
                        11,
                        lines -> lines.add(9, entry(199).line())),
                tampering("an entry inserted out of order", 8, lines -> lines.add(7, entry(1).line())),
                tampering("an entry twice", 8, lines -> lines.add(7, lines.get(6))),
                tampering("the last seal cut off its entries", 15, lines -> lines.remove(14)),
                tampering(
                        "the last seal and its entries cut",
                        11,
                        lines -> lines.subList(10, 15).clear()),
                tampering(
                        "all from the last seal on",
                        15,
                        lines -> lines.subList(14, 16).clear()),
                tampering("the end cut off", 11, lines -> lines.subList(10, 16).clear()),
                tampering(
                        "a seal in the middle with its entries",
                        10,
                        lines -> lines.subList(5, 10).clear()),
                tampering("the number of a seal", 10, lines -> replace(lines, 9, "\"seq\":2", "\"seq\":3")),
                tampering("the time of a seal", 10, lines -> replace(lines, 9, "2026", "2025")),
                tampering(
                        "the signature of a seal",
                        10,
                        lines -> lines.set(
                                9,
                                lines.get(9)
                                        .replaceAll(
                                                "(\"signature\":\")(.)",
                                                lines.get(9).contains("\"signature\":\"0") ? "$11" : "$10"))),
                tampering(
                        "a seal of another key",
                        10,
                        lines -> lines.set(9, seals(SealKey.generated()).get(1).line())),
                tampering("everything sealed anew with another key", 5, lines -> {
                    lines.clear();
                    lines.addAll(export(SealKey.generated()));
                }),
                tampering("a line of something else", 7, lines -> lines.add(6, "{\"hello\":1}")),
                tampering(
                        "a line that is no JSON",
                        7,
                        lines -> lines.set(6, lines.get(6).substring(0, 40))),
                tampering("something after the end", 17, lines -> lines.add(lines.get(0))),
                tampering("another statement", 16, lines -> replace(lines, 15, "1970", "1971")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void whatIsTamperedWithIsFoundAtItsPlace(String what, long line, Consumer<List<String>> tampering)
            throws IOException {
        List<String> lines = new ArrayList<>(export(KEY));
        tampering.accept(lines);

        AuditVerification verdict = verify(lines);

        assertFalse(verdict.isIntact(), what);
        assertEquals(line, broken(verdict).line(), () -> broken(verdict).what());
    }

    @Test
    void aChainCutByTheHolderOfTheKeyContradictsAWitness() throws IOException {
        AuditSeal known = seals(KEY).get(2);
        List<String> cut = new ArrayList<>(export(KEY).subList(0, 10));
        cut.add(ExportStatement.of(1, 2, seals(KEY).get(1).hash(), Instant.EPOCH, KEY)
                .line());

        assertTrue(verify(cut).isIntact(), "it is whole in itself");
        assertFalse(verify(cut, new AuditHead(3, known.hash())).isIntact());
        assertTrue(verify(export(KEY), new AuditHead(3, known.hash())).isIntact());
        assertEquals(
                10, broken(verify(export(KEY), new AuditHead(2, known.hash()))).line());
    }

    @Test
    void anEmptyRegisterIsIntact() throws IOException {
        String statement =
                ExportStatement.of(0, 0, AuditSeal.NOTHING, Instant.EPOCH, KEY).line();

        assertTrue(verify(List.of(statement)).isIntact());
        assertFalse(verify(List.of()).isIntact());
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> AuditVerifier.trusting("bm8ga2V5"));
        assertThrows(IllegalArgumentException.class, () -> SealKey.of("bm8ga2V5"));
    }

    @Test
    void aKeyReadFromItsPrivateHalfIsTheSameKey() {
        String encoded =
                Base64.getEncoder().encodeToString(KEY.key().privateKey().getEncoded());

        SealKey read = SealKey.of(encoded);

        assertEquals(KEY.id(), read.id());
        assertEquals(KEY.publicKey(), read.publicKey());
        assertEquals(KEY.sign("text"), read.sign("text"));
    }

    private static Arguments tampering(String what, long line, Consumer<List<String>> tampering) {
        return Arguments.of(what, line, tampering);
    }

    private static AuditVerification.Break broken(AuditVerification verdict) {
        AuditVerification.Break broken = verdict.broken();
        assertNotNull(broken);
        return broken;
    }

    private static AuditVerification verify(List<String> lines, AuditHead... known) throws IOException {
        return VERIFIER.verify(new BufferedReader(new StringReader(String.join("\n", lines))), known);
    }

    private static List<String> export(SealKey key) {
        List<String> lines = new ArrayList<>();
        List<AuditSeal> seals = seals(key);
        for (int batch = 0; batch < 3; batch++) {
            batch(batch).forEach(entry -> lines.add(entry.line()));
            lines.add(seals.get(batch).line());
        }
        lines.add(ExportStatement.of(1, 3, seals.get(2).hash(), Instant.EPOCH, key)
                .line());
        return lines;
    }

    private static List<AuditSeal> seals(SealKey key) {
        List<AuditSeal> seals = new ArrayList<>();
        String previous = AuditSeal.NOTHING;
        for (int batch = 0; batch < 3; batch++) {
            OffsetDateTime at = OffsetDateTime.parse("2026-11-21T10:00:00Z").plusMinutes(batch);
            AuditSeal seal = AuditSeal.over(batch(batch), batch + 1, previous, at, key);
            previous = seal.hash();
            seals.add(seal);
        }
        return seals;
    }

    private static List<AuditEntry> batch(int number) {
        return Stream.iterate(number * 100, entry -> entry + 1)
                .limit(4)
                .map(AuditVerifierTest::entry)
                .toList();
    }

    private static AuditEntry entry(int number) {
        AuditPosition position = new AuditPosition(700 + number / 2, number);
        return new AuditEntry(
                position, AuditEntry.BEGINNING + "\"position\":\"" + position + "\",\"action\":\"person.registered\"}");
    }

    private static String oneByteOf(String line) {
        return line.replace("registered", "registerad");
    }

    private static void replace(List<String> lines, int index, String old, String young) {
        assertTrue(lines.get(index).contains(old));
        lines.set(index, lines.get(index).replace(old, young));
    }

    private static String publicKey(SealKey key) {
        return Base64.getEncoder().encodeToString(key.publicKey().getEncoded());
    }
}
