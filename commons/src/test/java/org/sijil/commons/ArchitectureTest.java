package org.sijil.commons;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.sijil.testing.HouseRules;

/** The house rules, and which part of the kernel may use which. */
@AnalyzeClasses(packages = "org.sijil.commons", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule partsKeepToTheMap = HouseRules.featureMap(
            "org.sijil.commons",
            Map.ofEntries(
                    Map.entry("identifier", Set.of("problem")),
                    Map.entry("name", Set.of("problem")),
                    Map.entry("money", Set.of("problem")),
                    Map.entry("time", Set.of()),
                    Map.entry("problem", Set.of("time")),
                    Map.entry("database", Set.of()),
                    Map.entry("hash", Set.of()),
                    Map.entry("paper", Set.of()),
                    Map.entry("signature", Set.of("hash")),
                    Map.entry("credential", Set.of("signature")),
                    Map.entry("statistics", Set.of("database")),
                    Map.entry("paging", Set.of("problem")),
                    Map.entry("version", Set.of("problem")),
                    Map.entry("security", Set.of("identifier", "problem")),
                    Map.entry("idempotency", Set.of("database", "hash", "problem", "security")),
                    Map.entry("feed", Set.of("database", "problem", "security")),
                    Map.entry("job", Set.of("database", "problem", "security")),
                    Map.entry(
                            "imports", Set.of("audit", "database", "hash", "job", "name", "paging", "problem", "time")),
                    Map.entry(
                            "audit",
                            Set.of(
                                    "database",
                                    "hash",
                                    "identifier",
                                    "paging",
                                    "problem",
                                    "security",
                                    "signature",
                                    "time"))));

    @ArchTest
    static final ArchRule nobodyBlocks = HouseRules.onlyTheseBlock(
            "org.sijil.commons.feed.FollowedFeed",
            "org.sijil.commons.job.JobRunner",
            "org.sijil.commons.job.JobWorker");
}
