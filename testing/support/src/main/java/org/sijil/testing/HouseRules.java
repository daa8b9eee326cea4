package org.sijil.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules that a reviewer would otherwise have to remember. A module's test takes the constants with {@code
 * ArchTests.in(HouseRules.class)} and adds its own {@link #featureMap} and {@link #onlyTheseBlock}.
 */
public final class HouseRules {

    private static final Pattern LAYERS = Pattern.compile(
            ".*\\.(api|common|controllers?|converters?|dao|dtos?|entit(y|ies)|exceptions?|helpers?|impl|managers?|mappers?"
                    + "|models?|pojo|repositor(y|ies)|rest|services?|utils?|vo)(\\..*)?");

    /** A package is named after what it is for, never after a kind of class. */
    @ArchTest
    public static final ArchRule packagesAreFeatures = noClasses()
            .should(ClassChecks.that("live in a package named after a layer", HouseRules::isInLayer))
            .allowEmptyShould(true);

    /** Every endpoint says who may call it, on the method or on its class. */
    @ArchTest
    public static final ArchRule everyEndpointNamesItsRoles = methods()
            .that(areEndpoints())
            .should(MethodChecks.that("name the roles that may call it", HouseRules::namesRoles))
            .allowEmptyShould(true);

    /** {@code Response} hides the type from OpenAPI and from the native image. */
    @ArchTest
    public static final ArchRule endpointsReturnWhatTheyMean = methods()
            .that(areEndpoints())
            .should(MethodChecks.that("return a type and not Response", HouseRules::returnsAType))
            .allowEmptyShould(true);

    /** Without it an unusual {@code Accept} is answered with whatever {@code toString} gives. */
    @ArchTest
    public static final ArchRule endpointsSayWhatTheyProduce = methods()
            .that(areEndpoints())
            .should(MethodChecks.that("say what they produce", HouseRules::saysWhatItProduces))
            .allowEmptyShould(true);

    /** Rows stay in their feature; what travels is a view. */
    @ArchTest
    public static final ArchRule entitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    /** The business date comes from the injected clock, so that any month can be computed. */
    @ArchTest
    public static final ArchRule theClockIsInjected =
            noClasses().should().callMethodWhere(asksTheMachineForTheTime()).allowEmptyShould(true);

    /** Guessable numbers have no place in a register. */
    @ArchTest
    public static final ArchRule nothingIsGuessable = noClasses()
            .should()
            .accessClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .callMethod(Math.class, "random")
            .allowEmptyShould(true);

    /** One transaction annotation in the house: the reactive one. */
    @ArchTest
    public static final ArchRule transactionsAreReactive = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .allowEmptyShould(true);

    private HouseRules() {}

    /**
     * Nobody waits on the event loop.
     *
     * @param onWorkerThreads the classes that may block, because they run on threads of their own
     */
    public static ArchRule onlyTheseBlock(String... onWorkerThreads) {
        Set<String> mayBlock = Set.of(onWorkerThreads);
        return noClasses()
                .that(DescribedPredicate.describe(
                        "run on the event loop",
                        one -> !mayBlock.contains(outermost(one).getFullName())))
                .should()
                .callMethodWhere(target(nameMatching("await|.*AndAwait"))
                        .or(target(nameMatching("sleep")))
                        .as("waits"))
                .allowEmptyShould(true);
    }

    /**
     * Dependencies between features point one way, and only where the map says so. A feature that is not on the map may
     * not exist.
     *
     * @param base the package that holds the features, as in {@code org.sijil.population}
     * @param mayUse for each feature (the next part of the package name), the features it may use
     * @throws IllegalArgumentException when the map goes in circles
     */
    public static ArchRule featureMap(String base, Map<String, Set<String>> mayUse) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new FeatureMap(base, mayUse))
                .allowEmptyShould(true);
    }

    private static boolean isInLayer(JavaClass one) {
        return LAYERS.matcher(one.getPackageName()).matches();
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(HouseRules::outermost).orElse(one);
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        && !method.getOwner().isInterface());
    }

    private static boolean namesRoles(JavaMethod endpoint) {
        return Set.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll").stream()
                .anyMatch(annotation -> endpoint.isAnnotatedWith(annotation)
                        || endpoint.getOwner().isAnnotatedWith(annotation));
    }

    private static boolean saysWhatItProduces(JavaMethod endpoint) {
        return endpoint.isAnnotatedWith("jakarta.ws.rs.Produces")
                || endpoint.getOwner().isAnnotatedWith("jakarta.ws.rs.Produces");
    }

    private static boolean returnsAType(JavaMethod endpoint) {
        return endpoint.getReturnType().getAllInvolvedRawTypes().stream()
                .noneMatch(type -> type.getFullName().equals("jakarta.ws.rs.core.Response"));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            boolean isNow = call.getTarget().getOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            return isNow || call.getName().equals("currentTimeMillis");
        });
    }
}
