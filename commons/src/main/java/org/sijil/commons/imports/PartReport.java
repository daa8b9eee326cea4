package org.sijil.commons.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;

/** The rows of a part that still stand, in the order of their lines, and why the others do not. */
public class PartReport<R extends FileRow> {

    /** Names of fields, and places in lists. */
    private static final Pattern OURS = Pattern.compile("(/([a-zA-Z]{1,40}(6To14)?|[0-9]{1,2})){0,6}");

    private final List<R> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Set<Integer> refused = new HashSet<>();

    /** One more row that stands. */
    public void add(R row) {
        rows.add(row);
    }

    /** One more thing to tell of a row, which need not be refused for it. */
    protected void add(RowFault fault) {
        faults.add(fault);
    }

    /** A row of which not even the key need be known. */
    public void refuse(int line, @Nullable String key, Refused refusal) {
        refused.add(line);
        if (refusal.faults().isEmpty()) {
            faults.add(new RowFault(line, 0, key, "", refusal.type()));
        }
        int place = 0;
        for (Refused.Fault fault : refusal.faults()) {
            faults.add(new RowFault(line, place++, key, known(fault.pointer()), fault.reason()));
        }
    }

    /** A field that we do not know may be named after anything, somebody included. */
    private static String known(String pointer) {
        return OURS.matcher(pointer).matches() ? pointer : "";
    }

    /** Refuses the rows for which there is a reason. */
    public void refuse(Function<R, @Nullable Refused> reason) {
        rows.removeIf(row -> {
            Refused refusal = reason.apply(row);
            if (refusal != null) {
                refuse(row.line(), row.key(), refusal);
            }
            return refusal != null;
        });
    }

    /** Refuses a row whose key another row of the part has; answers the keys that are left. */
    public Set<String> requireOwnKeys() {
        Set<String> seen = new HashSet<>();
        refuse(row -> seen.add(row.key()) ? null : FileProblem.ROW_KEY_REPEATED.at("/rowKey"));
        return seen;
    }

    /**
     * Refuses rows whose key stands for another row, and takes out those that were done already.
     *
     * @param file the present one
     * @param reused why a key of an earlier file cannot stand for another row
     * @return how many were done already
     */
    public int takeOutDone(UUID file, Map<String, ? extends KnownRow> known, ProblemType reused) {
        refuse(row -> other(file, row, known.get(row.key()), reused));
        return takeOut(row -> known.containsKey(row.key())).size();
    }

    private static @Nullable Refused other(UUID file, FileRow row, @Nullable KnownRow known, ProblemType reused) {
        if (known == null || (known.file().equals(file) && known.line() == row.line())) {
            return null;
        }
        if (known.file().equals(file)) {
            return FileProblem.ROW_KEY_REPEATED.at("/rowKey");
        }
        return known.content().equals(row.content()) ? null : reused.at("/rowKey");
    }

    /** Takes rows out without a word. */
    public List<R> takeOut(Predicate<R> some) {
        List<R> out = rows.stream().filter(some).toList();
        rows.removeIf(some);
        return out;
    }

    /** Forgets all lines but these. */
    public void keepOnly(Set<Integer> lines) {
        rows.removeIf(row -> !lines.contains(row.line()));
        faults.removeIf(fault -> !lines.contains(fault.line()));
        refused.retainAll(lines);
    }

    /** Those that still stand. */
    public List<R> rows() {
        return rows;
    }

    /** All that is to be told of the others. */
    public List<RowFault> faults() {
        return faults;
    }

    /** How many were refused. */
    public int refused() {
        return refused.size();
    }
}
