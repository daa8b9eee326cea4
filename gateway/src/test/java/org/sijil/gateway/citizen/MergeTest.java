package org.sijil.gateway.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.ConsultationPlace;
import org.sijil.commons.audit.ConsultationView;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.problem.Refused;

/** The merged list shows each entry once and in order, whatever comes in while it is read. */
class MergeTest {

    private static final List<String> REGISTERS = List.of("population", "social", "enrollment");
    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-11-21T10:00:00.000001Z");

    /** A reading that comes so many microseconds after the one before, often none. */
    record Arrival(String register, int later) {}

    /** A page that is asked for, and what comes in before the next. */
    record Turn(int limit, List<Arrival> meanwhile) {}

    @Property
    void everyEntryIsShownOnceAndInOrder(@ForAll("arrivals") List<Arrival> before, @ForAll("turns") List<Turn> turns) {
        Registers registers = new Registers();
        Set<MergedPlace> expected = new HashSet<>();
        before.forEach(arrival -> expected.add(registers.arrive(arrival)));
        List<MergedPlace> seen = new ArrayList<>();
        MergedPlace after = null;
        for (int turn = 0; turn == 0 || after != null; turn++) {
            Turn now = turns.get(turn % turns.size());
            Page<OwnConsultation> page = Merge.page(registers.read(after, now.limit()), now.limit());
            page.items().forEach(item -> seen.add(registers.place(item)));
            assertTrue(page.items().size() == now.limit() || page.next() == null, "a short page is the last");
            after = page.next() == null ? null : MergedPlace.parse(page.next(), Set.copyOf(REGISTERS));
            if (after != null && turn < turns.size()) {
                expected.addAll(registers.comingAfter(after, now.meanwhile()));
            }
        }
        assertEquals(new ArrayList<>(new TreeSet<>(expected)), seen);
    }

    @Example
    void nothingIsOnePageWithoutANext() {
        Page<OwnConsultation> page = Merge.page(new Registers().read(null, 5), 5);

        assertTrue(page.items().isEmpty());
        assertNull(page.next());
    }

    @Example
    void aForgedCursorIsRefused() {
        for (String[] parts : new String[][] {
            {"2026-11-21T10:00:00Z", "1", "mars"},
            {"2026-11-21T10:00:00Z", "one", "social"},
            {"yesterday", "1", "social"},
            {"2026-11-21T10:00:00Z", "1"}
        }) {
            String cursor = Cursor.encode(parts);
            assertThrows(Refused.class, () -> MergedPlace.parse(cursor, Set.copyOf(REGISTERS)));
        }
    }

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        return arrival().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7), arrival().list().ofMaxSize(6))
                .as(Turn::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<Arrival> arrival() {
        return Combinators.combine(Arbitraries.of(REGISTERS), Arbitraries.of(0, 0, 0, 1, 5))
                .as(Arrival::new);
    }

    /** The registers of one try. */
    private static final class Registers {

        private final Map<String, TreeSet<MergedPlace>> places = new TreeMap<>();
        private final Map<String, MergedPlace> byId = new TreeMap<>();
        private OffsetDateTime now = BEGIN;
        private long lastId;

        private MergedPlace arrive(Arrival arrival) {
            now = now.plusNanos(arrival.later() * 1000L);
            MergedPlace place = new MergedPlace(new ConsultationPlace(now, ++lastId), arrival.register());
            places.computeIfAbsent(arrival.register(), none -> new TreeSet<>()).add(place);
            byId.put(Long.toString(lastId), place);
            return place;
        }

        /** Of what comes in while the reader is here, that which still lies ahead: the rest is newer than what was byId. */
        private Set<MergedPlace> comingAfter(MergedPlace here, List<Arrival> meanwhile) {
            Set<MergedPlace> ahead = new HashSet<>();
            for (Arrival arrival : meanwhile) {
                MergedPlace place = arrive(arrival);
                if (place.compareTo(here) > 0) {
                    ahead.add(place);
                }
            }
            return ahead;
        }

        private Map<String, Page<ConsultationView>> read(@Nullable MergedPlace after, int limit) {
            Map<String, Page<ConsultationView>> pages = new TreeMap<>();
            for (String register : REGISTERS) {
                pages.put(register, read(register, after == null ? null : after.in(register), limit));
            }
            return pages;
        }

        /** As a register does it: what stands below the place, newest first, and one more to see whether there is a next page. */
        private Page<ConsultationView> read(String register, @Nullable ConsultationPlace after, int limit) {
            TreeSet<MergedPlace> all = places.getOrDefault(register, new TreeSet<>());
            List<ConsultationView> views = (after == null ? all : all.tailSet(new MergedPlace(after, register), false))
                    .stream().limit(limit + 1).map(Registers::view).toList();
            return Page.of(views, limit, ConsultationView::cursor);
        }

        private static ConsultationView view(MergedPlace merged) {
            ConsultationPlace place = merged.place();
            List<String> fields = List.of(Long.toString(place.id()));
            return new ConsultationView(place.at(), "auditor", null, "audit", "law-09.08", fields, place.cursor());
        }

        private MergedPlace place(OwnConsultation item) {
            MergedPlace place = Objects.requireNonNull(byId.get(item.fields().get(0)));
            assertEquals(place.register(), item.register());
            assertEquals(place.place().at(), item.at());
            return place;
        }
    }
}
