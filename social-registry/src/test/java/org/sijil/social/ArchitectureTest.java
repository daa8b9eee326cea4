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
    static final ArchRule nobodyBlocks = HouseRules.onlyTheseBlock();

    @ArchTest
    static final ArchRule featureMap = HouseRules.featureMap(
            "org.sijil.social",
            Map.of(
                    "geography", Set.of(),
                    "composition", Set.of(),
                    "declaration", Set.of("composition"),
                    "scoring", Set.of("geography", "composition", "declaration"),
                    "population", Set.of("composition"),
                    "membership", Set.of("composition", "population"),
                    "household",
                            Set.of("geography", "composition", "declaration", "scoring", "population", "membership"),
                    "explanation", Set.of("geography", "composition", "declaration", "scoring", "household"),
                    "statistics", Set.of("geography")));
}
