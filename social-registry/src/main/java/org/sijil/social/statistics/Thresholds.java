package org.sijil.social.statistics;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines that programmes draw through the scores, read and checked once, at start. A fault in any of them stops the start. */
@ApplicationScoped
class Thresholds {

    private static final String SHIPPED = "thresholds/ma.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private static final Pattern PROGRAMME = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern CONFIDENCE = Pattern.compile("(O2?|P|C|I)\\??");
    private static final Pattern VALUE = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,7}");

    private static final String ADD = """
        INSERT INTO score_threshold
        SELECT cast(value AS numeric(9, 7))
          FROM unnest($1::text[]) AS said(value)
        ON CONFLICT DO NOTHING
        """;

    private static final String RECOUNT = """
        SELECT true
          FROM recount_households()
        """;

    private final List<Threshold> all;
    private final Pool pool;

    Thresholds(StatisticsConfig config, Pool pool) throws IOException {
        this.pool = pool;
        this.all = config.thresholds().isPresent()
                ? read(Files.readString(config.thresholds().get()))
                : read(resource());
    }

    /** Where a threshold was never drawn before, all households are counted anew: their scores are told apart more finely. */
    void draw(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> pool.withTransaction(this::draw));
    }

    /** The threshold of each programme on a day; programmes that have none yet are left out. */
    Map<String, BigDecimal> on(LocalDate day) {
        return all.stream()
                .filter(threshold -> !threshold.from().isAfter(day))
                .sorted(Comparator.comparing(Threshold::from))
                .collect(Collectors.toMap(
                        Threshold::programme, Threshold::value, (earlier, later) -> later, TreeMap::new));
    }

    private Uni<Void> draw(SqlClient tx) {
        String[] values = all.stream().map(each -> each.value().toPlainString()).toArray(String[]::new);
        return tx.preparedQuery(ADD)
                .execute(Tuple.of(values))
                .chain(added -> added.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : tx.query(RECOUNT).execute().replaceWithVoid());
    }

    private static List<Threshold> read(String text) throws IOException {
        try (CSVParser rows = CSVParser.parse(new StringReader(text), FORMAT)) {
            return rows.stream().map(Thresholds::threshold).toList();
        }
    }

    private static Threshold threshold(CSVRecord row) {
        return new Threshold(
                text(row, "programme", PROGRAMME),
                new BigDecimal(text(row, "value", VALUE)),
                LocalDate.parse(row.get("from")),
                row.get("source"),
                text(row, "confidence", CONFIDENCE));
    }

    private static String text(CSVRecord row, String column, Pattern form) {
        String text = row.get(column);
        if (!form.matcher(text).matches()) {
            throw new IllegalStateException(
                    "The file of thresholds is wrong in row " + row.getRecordNumber() + ", column " + column);
        }
        return text;
    }

    private static String resource() throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("There is no file " + SHIPPED);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
