package org.sijil.enrollment;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.sijil.testing.HouseRules;

/** The house rules, and which feature of the service may use which. */
@AnalyzeClasses(packages = "org.sijil.enrollment", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule featuresKeepToTheMap = HouseRules.featureMap(
            "org.sijil.enrollment",
            Map.of(
                    "batch", Set.of(),
                    "regime", Set.of(),
                    "family", Set.of("regime"),
                    "eligibility", Set.of("batch", "family", "regime"),
                    "support", Set.of("family", "regime"),
                    "enrollment", Set.of("batch", "eligibility", "family", "regime"),
                    "payment", Set.of("eligibility", "family", "support", "regime"),
                    "statistics", Set.of("support", "regime")));

    @ArchTest
    static final ArchRule nobodyBlocks = HouseRules.onlyTheseBlock();
}
