package org.lotse.archrules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the architecture. Long, so that all rules can be read in one place. A service runs them with
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> architectureRules() {
 *     return ArchitectureRules.of("org.lotse.members");
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final String[] PURE = {"..domain..", "..metric..", "..activation.task.."};

    private ArchitectureRules() {}

    /** @param room root package of one service, for example {@code org.lotse.members} */
    public static Stream<DynamicTest> of(String room) {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(room);
        return all(room).map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ours)));
    }

    /** The rules themselves, for the test that makes each one fail. */
    static Stream<ArchRule> all(String room) {
        return Stream.of(
                        theCoreKnowsOnlyJava(),
                        theCoreIsPure(),
                        servicesMeetOnTopicsOnly(room),
                        webTypesStayAtTheDoor(),
                        sqlStaysInTheStore(),
                        streamsStayInTopologies(),
                        factsStayOnTheWire(),
                        batchesAreReadThroughReadableFacts(),
                        roomsHaveNoCycles(room),
                        noStaticState(),
                        noFieldInjection(),
                        nobodyEndsTheProcess(),
                        rightsAreAskedBefore(),
                        roomsHaveNames(),
                        whatTravelsIsAFact(),
                        everyPackageIsNullMarked())
                .map(rule -> rule.allowEmptyShould(true));
    }

    static ArchRule theCoreKnowsOnlyJava() {
        return classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "..domain..", "..metric..", "..activation.task..")
                .as("domain, metric and task know only Java")
                .because("rules of membership must outlive the frameworks that carry them");
    }

    static ArchRule theCoreIsPure() {
        return noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should(PurityConditions.notAskTheClockOrMakeIds())
                .as("domain, metric and task neither ask the clock nor make ids")
                .because("the same facts must give the same bytes tomorrow");
    }

    static ArchRule servicesMeetOnTopicsOnly(String room) {
        return noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("belong to another service") {
                    @Override
                    public boolean test(JavaClass other) {
                        return SERVICES.stream()
                                .filter(service -> !service.equals(room))
                                .anyMatch(service -> other.getPackageName().equals(service)
                                        || other.getPackageName().startsWith(service + "."));
                    }
                })
                .as("a service never sees another service")
                .because("services learn of each other from topics, or over HTTP at the moment of asking");
    }

    static ArchRule webTypesStayAtTheDoor() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Controller")
                .and()
                .haveSimpleNameNotEndingWith("Advice")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .and()
                .resideOutsideOfPackages("org.lotse.problemdetails..", "org.lotse.websecurity..", "org.lotse.local..")
                .and(ArchPredicates.areNotPartOfAController())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.bind..", "jakarta.servlet..")
                .as("only controllers and configurations know the web")
                .because("the same use case must serve an import, a test and a page");
    }

    static ArchRule sqlStaysInTheStore() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..store..",
                        "org.lotse.outbox..",
                        "org.lotse.tenancy..",
                        "org.lotse.local..",
                        "org.lotse.bench..")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .as("only stores know SQL")
                .because("a table can change its shape in one place");
    }

    static ArchRule streamsStayInTopologies() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Topology")
                .and()
                .haveSimpleNameNotEndingWith("Processor")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .and()
                .resideOutsideOfPackages(
                        "..serde..",
                        "org.lotse.activation.stream..",
                        "org.lotse.activation.topology..",
                        "org.lotse.activation.storage..",
                        "org.lotse.activation.output..",
                        "org.lotse.local..",
                        "org.lotse.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.streams..")
                .as("Kafka Streams stays in topologies, processors and their rooms")
                .because("what a figure means must be readable without knowing how it travels");
    }

    static ArchRule factsStayOnTheWire() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..wire..",
                        "..serde..",
                        "org.lotse.activation.output..",
                        "org.lotse.local..",
                        "org.lotse.bench..")
                .and()
                .haveSimpleNameNotEndingWith("Topology")
                .and()
                .haveSimpleNameNotEndingWith("Processor")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.lotse.facts.members..",
                        "org.lotse.facts.networks..",
                        "org.lotse.facts.programme..",
                        "org.lotse.facts.participation..",
                        "org.lotse.facts.signals..",
                        "org.lotse.facts.mailings..",
                        "org.lotse.facts.policies..",
                        "org.lotse.facts.activation..")
                .as("generated facts stay in wire")
                .because("a new version of a schema must not reach into the rules");
    }

    static ArchRule batchesAreReadThroughReadableFacts() {
        return classes()
                .that(ArchPredicates.listenToBatches())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.lotse.factlisteners.ReadableFacts")
                .as("batch listeners read their batch through ReadableFacts")
                .because("a batch listener gets a null for a fact whose schema cannot be fetched, and would skip it");
    }

    static ArchRule roomsHaveNoCycles(String room) {
        return SlicesRuleDefinition.slices()
                .matching(room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("packages depend on each other without cycles")
                .because("a reader starts with a package that needs no other");
    }

    static ArchRule noStaticState() {
        return fields().that()
                .areStatic()
                .and()
                .areNotFinal()
                .should(ArchPredicates.notExist())
                .as("no static mutable state")
                .because("one JVM carries all services");
    }

    static ArchRule noFieldInjection() {
        return fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .as("no field injection")
                .because("a constructor says what a class needs");
    }

    static ArchRule nobodyEndsTheProcess() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.lotse.local..", "org.lotse.bench..", "org.lotse.backup..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .as("no System.exit")
                .because("one JVM carries all services");
    }

    static ArchRule rightsAreAskedBefore() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.springframework\\.security\\.access\\.prepost\\.(PostAuthorize|PreFilter|PostFilter)"
                                + "|org\\.springframework\\.security\\.access\\.annotation\\.Secured|jakarta\\.annotation\\.security\\..*")
                .as("rights are asked by @PreAuthorize and by no other annotation")
                .because("web-security switches the others off, so they would let everybody in without a word");
    }

    static ArchRule roomsHaveNames() {
        return noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..helper..", "..shared..", "..base..", "..misc..")
                .as("no package common, util, helper, shared, base or misc")
                .because("a room is named after what happens in it");
    }

    static ArchRule whatTravelsIsAFact() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.lotse.events..")
                .should()
                .haveSimpleNameEndingWith("Event")
                .as("no type ends in Event outside org.lotse.events")
                .because("an event is something people attend; what travels on a topic is a fact");
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes()
                .that(ArchPredicates.areNotPackageInfos())
                .should(ArchPredicates.liveInANullMarkedPackage())
                .as("every package is @NullMarked and says in one sentence what it is for")
                .because("null must be visible in the type");
    }

    /** Root packages of the services: each is named like its folder. */
    private static final List<String> SERVICES = ProjectFiles.services().stream()
            .map(service -> "org.lotse." + service)
            .toList();
}
