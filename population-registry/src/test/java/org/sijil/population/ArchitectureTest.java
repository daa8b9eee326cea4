package org.sijil.population;

import static java.util.Map.entry;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.sijil.testing.HouseRules;

/** The house rules, and which feature of the register may use which. */
@AnalyzeClasses(packages = "org.sijil.population", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule featuresKeepToTheMap = HouseRules.featureMap(
            "org.sijil.population",
            Map.ofEntries(
                    entry("consultation", Set.of()),
                    entry("identifier", Set.of()),
                    entry("partner", Set.of()),
                    entry("delivery", Set.of()),
                    entry("otp", Set.of("delivery", "partner")),
                    entry("recovery", Set.of("person", "consultation", "delivery", "otp", "partner")),
                    entry("virtualid", Set.of("person")),
                    entry("person", Set.of("consultation")),
                    entry("likeness", Set.of("person", "consultation")),
                    entry("duplicate", Set.of("person", "likeness", "consultation")),
                    entry("registration", Set.of("person", "identifier", "likeness", "duplicate")),
                    entry(
                            "application",
                            Set.of(
                                    "person",
                                    "consultation",
                                    "document",
                                    "registration",
                                    "likeness",
                                    "duplicate",
                                    "appointment",
                                    "biometrics")),
                    entry("verification", Set.of("person", "consultation", "delivery", "otp", "partner")),
                    entry("vitalevent", Set.of("person", "consultation", "partner")),
                    entry("birth", Set.of("person", "identifier", "vitalevent", "likeness", "duplicate")),
                    entry("marriage", Set.of("person", "vitalevent")),
                    entry("death", Set.of("person", "vitalevent", "marriage", "guardianship")),
                    entry("guardianship", Set.of("person", "vitalevent")),
                    entry("correction", Set.of("person", "vitalevent")),
                    entry("imports", Set.of("person", "identifier", "registration", "duplicate", "likeness")),
                    entry("exports", Set.of("person", "consultation")),
                    entry("merge", Set.of("person", "vitalevent", "marriage")),
                    entry("document", Set.of()),
                    entry("appointment", Set.of()),
                    entry("biometrics", Set.of("person", "consultation", "vitalevent", "likeness", "duplicate")),
                    entry("seal", Set.of("person")),
                    entry("objection", Set.of("person", "consultation", "vitalevent")),
                    entry("rectification", Set.of("person", "consultation", "vitalevent", "correction", "document")),
                    entry(
                            "disclosure",
                            Set.of(
                                    "person",
                                    "vitalevent",
                                    "consultation",
                                    "rectification",
                                    "objection",
                                    "application",
                                    "biometrics",
                                    "verification")),
                    entry("statistics", Set.of())));

    @ArchTest
    static final ArchRule nobodyBlocks = HouseRules.onlyTheseBlock(
            "org.sijil.population.partner.KeyNames", "org.sijil.population.partner.PartnerFile");
}
