package org.sijil.population;

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
            Map.of(
                    "consultation", Set.of(),
                    "identifier", Set.of(),
                    "person", Set.of("consultation"),
                    "registration", Set.of("person", "identifier"),
                    "verification", Set.of("person", "consultation"),
                    "vitalevent", Set.of("person"),
                    "statistics", Set.of()));

    @ArchTest
    static final ArchRule nobodyBlocks = HouseRules.onlyTheseBlock();
}
