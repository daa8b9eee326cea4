package org.sijil.gateway.citizen;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sijil.commons.audit.ConsultationPlace;
import org.sijil.commons.audit.ConsultationView;
import org.sijil.commons.paging.Page;

/** Makes one page out of a page of each register. */
final class Merge {

    private Merge() {}

    /**
     * The first entries of all registers together, which can be no others than those of their pages.
     *
     * @param lists by register, what follows the same place of the merged list, each with up to {@code limit} entries
     */
    static Page<OwnConsultation> page(Map<String, Page<ConsultationView>> lists, int limit) {
        List<Entry> first = lists.entrySet().stream()
                .flatMap(list -> entries(list.getKey(), list.getValue()))
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .limit(limit)
                .toList();
        return new Page<>(first.stream().map(Entry::shown).toList(), isLast(lists, first.size()) ? null : next(first));
    }

    private static boolean isLast(Map<String, Page<ConsultationView>> lists, int shown) {
        return lists.values().stream().allMatch(list -> list.next() == null)
                && shown
                        == lists.values().stream()
                                .mapToInt(list -> list.items().size())
                                .sum();
    }

    private static String next(List<Entry> shown) {
        return shown.get(shown.size() - 1).place().cursor();
    }

    private static Stream<Entry> entries(String register, Page<ConsultationView> list) {
        return list.items().stream().map(view -> Entry.of(register, view));
    }

    private record Entry(MergedPlace place, OwnConsultation shown) {

        static Entry of(String register, ConsultationView view) {
            ConsultationPlace place = ConsultationPlace.parse(view.cursor());
            return new Entry(new MergedPlace(place, register), OwnConsultation.in(register, view));
        }
    }
}
