package org.sijil.enrollment.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.enrollment.family.Relation.CHILD;
import static org.sijil.enrollment.family.Relation.GRANDCHILD;
import static org.sijil.enrollment.family.Relation.HEAD;
import static org.sijil.enrollment.family.Relation.PARENT;
import static org.sijil.enrollment.family.Relation.SIBLING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.enrollment.family.Family;
import org.sijil.enrollment.family.Home;
import org.sijil.enrollment.regime.Shipped;

/** Who may claim the flat allowance: of a household's families without a child under 21, the head's alone. */
class FlatAllowanceTest {

    private static final List<String> REFUSED = List.of("flat-not-declarant");
    private static final List<String> ENTITLED = List.of();

    private final Eligibility shipped = new Eligibility(Shipped.all());

    @TempDir
    Path folder;

    @Test
    void theHeadsFamilyNeedsNoChild() {
        assertEquals(List.of(ENTITLED), support(new Home().with("amina", 71, HEAD)));
    }

    @Test
    void grandparentsUnderTheRoofOfTheirSonGetNoFlatAllowanceOfTheirOwn() {
        Home home = new Home()
                .with("mehdi", 40, HEAD, "zahra")
                .with("sara", 9, CHILD)
                .with("zahra", 66, PARENT);
        assertEquals(List.of(ENTITLED, REFUSED), support(home));
    }

    @Test
    void norDoTheyWhereTheHeadsFamilyHasTheFlatOne() {
        Home home = new Home().with("mehdi", 40, HEAD, "zahra").with("zahra", 66, PARENT);
        assertEquals(List.of(ENTITLED, REFUSED), support(home));
    }

    @Test
    void anotherFamilyWithAChildIsEntitledAsBefore() {
        Home home = new Home()
                .with("mehdi", 60, HEAD)
                .with("sara", 30, CHILD, "mehdi")
                .with("mina", 4, GRANDCHILD, "sara");
        assertEquals(List.of(ENTITLED, ENTITLED), support(home));
    }

    @Test
    void aStudentOf22IsADependentAndNoChildOfTheTable() {
        Home home =
                new Home().with("mehdi", 50, HEAD).with("zahra", 48, SIBLING).with("sara", 22, SIBLING, "zahra");
        assertEquals(List.of(ENTITLED, REFUSED), support(home.but("sara", Home.student())));
    }

    @Test
    void theMonthOfA21stBirthdayStillHasItsChild() {
        Home home =
                new Home().with("mehdi", 50, HEAD).with("zahra", 48, SIBLING).with("sara", 20, SIBLING, "zahra");
        LocalDate birthday = Home.TODAY.minusDays(40).plusYears(1);
        assertEquals(List.of(ENTITLED, ENTITLED), support(home, birthday));
        LocalDate lastDay = YearMonth.from(birthday).atEndOfMonth();
        assertEquals(List.of(ENTITLED, ENTITLED), support(home, lastDay));
        assertEquals(List.of(ENTITLED, REFUSED), support(home, lastDay.plusDays(1)));
    }

    @Test
    void whoeverTurnsTheOpenPointOffPaysEveryChildlessFamily() throws IOException {
        Files.writeString(
                folder.resolve("ma-asd.yaml"), Shipped.without("flat-for-declarant", Shipped.text("ma-asd.yaml")));
        Eligibility off = new Eligibility(Shipped.all(folder));
        Home home = new Home().with("mehdi", 40, HEAD, "zahra").with("zahra", 66, PARENT);
        assertEquals(List.of(ENTITLED, ENTITLED), support(off, home, Home.TODAY));
    }

    @Test
    void healthCoverDoesNotAskWhoDeclared() {
        Home home = new Home().with("mehdi", 40, HEAD, "zahra").with("zahra", 66, PARENT);
        assertEquals(List.of(ENTITLED, ENTITLED), reasons(shipped, home, Home.TODAY, "ma-amo-tadamon"));
    }

    @Test
    void factsKeptBeforeTheHeadWasAskedForReplayAsTheyWereDecided() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        Home home = new Home().with("mehdi", 40, HEAD, "zahra").with("zahra", 66, PARENT);
        ObjectNode old = json.valueToTree(facts(home.formed(Home.TODAY).get(1)));
        old.remove("headElsewhere");
        Facts kept = json.treeToValue(old, Facts.class);
        assertTrue(shipped.replay("ma-asd", "2023-12", kept, Home.TODAY)
                .orElseThrow()
                .eligible());
    }

    private List<List<String>> support(Home home) {
        return support(home, Home.TODAY);
    }

    private List<List<String>> support(Home home, LocalDate on) {
        return support(shipped, home, on);
    }

    /** Why each family of the home gets no direct support; the head's family first. */
    private static List<List<String>> support(Eligibility eligibility, Home home, LocalDate on) {
        return reasons(eligibility, home, on, "ma-asd");
    }

    private static List<List<String>> reasons(Eligibility eligibility, Home home, LocalDate on, String regime) {
        return home.formed(on).stream()
                .flatMap(family -> eligibility.judge(facts(family), on).stream())
                .filter(verdict -> verdict.regime().equals(regime))
                .map(Verdict::reasons)
                .toList();
    }

    private static Facts facts(Family family) {
        return new Facts("9.1000000", "urban", "06", 3, family.members(), !family.holdsHead());
    }
}
