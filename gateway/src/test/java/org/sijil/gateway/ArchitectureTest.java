package org.sijil.gateway;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.sijil.testing.HouseRules;

/** The gateway keeps the house rules and its own map. */
@AnalyzeClasses(packages = "org.sijil.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule nobodyBlocks = HouseRules.onlyTheseBlock();

    @ArchTest
    static final ArchRule featuresPointOneWay = HouseRules.featureMap(
            "org.sijil.gateway",
            Map.of(
                    "security", Set.of(),
                    "quota", Set.of("security"),
                    "routing", Set.of("quota", "security"),
                    "citizen", Set.of("routing", "security"),
                    "dashboard", Set.of("routing", "security"),
                    "interop", Set.of("routing", "quota", "security"),
                    "contract", Set.of("routing", "security")));
}
