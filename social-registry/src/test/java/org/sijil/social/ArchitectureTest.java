package org.sijil.social;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.sijil.testing.HouseRules;

/** The rules of the house, and which feature may use which. */
@AnalyzeClasses(packages = "org.sijil.social", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule nobodyBlocks = HouseRules.onlyTheseBlock(
            "org.sijil.social.geography.ShippedPlaces",
            "org.sijil.social.household.HouseholdCodes",
            "org.sijil.social.statistics.ScoreSteps");

    @ArchTest
    static final ArchRule featureMap = HouseRules.featureMap(
            "org.sijil.social",
            Map.ofEntries(
                    Map.entry("rulefile", Set.of()),
                    Map.entry("geography", Set.of()),
                    Map.entry("composition", Set.of()),
                    Map.entry("questionnaire", Set.of("rulefile", "composition")),
                    Map.entry("declaration", Set.of("rulefile", "composition", "questionnaire")),
                    Map.entry("renewal", Set.of("declaration")),
                    Map.entry("verification", Set.of("rulefile", "household", "explanation")),
                    Map.entry("scoring", Set.of("rulefile", "geography", "composition", "declaration")),
                    Map.entry("population", Set.of("composition")),
                    Map.entry("membership", Set.of("composition", "population")),
                    Map.entry(
                            "household",
                            Set.of(
                                    "geography",
                                    "composition",
                                    "questionnaire",
                                    "declaration",
                                    "scoring",
                                    "population",
                                    "membership")),
                    Map.entry("imports", Set.of("geography", "declaration", "population", "membership", "household")),
                    Map.entry(
                            "explanation",
                            Set.of("geography", "composition", "declaration", "scoring", "household", "request")),
                    Map.entry("certificate", Set.of("geography", "household")),
                    Map.entry("threshold", Set.of("rulefile")),
                    Map.entry("enquiry", Set.of("composition", "membership", "household", "population", "threshold")),
                    Map.entry(
                            "request",
                            Set.of(
                                    "geography",
                                    "composition",
                                    "questionnaire",
                                    "declaration",
                                    "membership",
                                    "household",
                                    "workday")),
                    Map.entry("workday", Set.of()),
                    Map.entry(
                            "complaint",
                            Set.of(
                                    "geography",
                                    "composition",
                                    "membership",
                                    "household",
                                    "request",
                                    "workday",
                                    "statistics")),
                    Map.entry(
                            "impact",
                            Set.of("rulefile", "composition", "household", "scoring", "threshold", "statistics")),
                    Map.entry("campaign", Set.of("household", "scoring")),
                    Map.entry("statistics", Set.of("geography", "declaration", "threshold"))));
}
