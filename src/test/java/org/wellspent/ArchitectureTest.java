// SPDX-License-Identifier: Apache-2.0
package org.wellspent;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The layers and habits of `src/site/markdown/architecture.md`, held against the classes.
@AnalyzeClasses(packages = "org.wellspent", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule CORE_STANDS_ALONE = noClasses().that().resideInAPackage("org.wellspent.core..").should()
            .dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "org.jdbi..", "org.h2..",
                    "java.sql..", "java.awt..", "org.wellspent.service..", "org.wellspent.storage..",
                    "org.wellspent.cli..", "org.wellspent.ui..", "org.wellspent.app..")
            .because("the model of the household needs no toolkit and no database (ADR 0004)");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CIRCLES = slices().matching("org.wellspent.core.(*)..").should()
            .beFreeOfCycles().because("data flows one way");

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("org.wellspent.(*)..").should().beFreeOfCycles()
            .because("data flows one way");

    @ArchTest
    static final ArchRule CORE_EDGES = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true).layer("money").definedBy("..core.money..").layer("text")
            .definedBy("..core.text..").layer("statement").definedBy("..core.statement..").layer("ledger")
            .definedBy("..core.ledger..").layer("intake").definedBy("..core.intake..").layer("catalogue")
            .definedBy("..core.catalogue..").layer("matching").definedBy("..core.matching..").layer("valuation")
            .definedBy("..core.valuation..").layer("word").definedBy("..core.word..").layer("insight")
            .definedBy("..core.insight..").layer("goal")
            .definedBy("..core.goal..").layer("report").definedBy("..core.report..").whereLayer("statement")
            .mayOnlyBeAccessedByLayers("intake").whereLayer("intake").mayNotBeAccessedByAnyLayer()
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("matching", "valuation", "word", "insight", "goal", "report")
            .whereLayer("matching").mayOnlyBeAccessedByLayers("valuation", "word", "insight", "goal", "report")
            .whereLayer("valuation").mayOnlyBeAccessedByLayers("word", "insight", "goal", "report").whereLayer("word")
            .mayOnlyBeAccessedByLayers("insight", "goal", "report").whereLayer("insight")
            .mayOnlyBeAccessedByLayers("goal", "report").whereLayer("goal").mayOnlyBeAccessedByLayers("report")
            .whereLayer("report").mayNotBeAccessedByAnyLayer()
            .because(
                    "statement, ledger, intake, catalogue, matching, valuation, word, insight, goal, report is one direction");

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
            .layer("app").definedBy("org.wellspent", "org.wellspent.app..").layer("ui")
            .definedBy("org.wellspent.ui..").layer("cli").definedBy("org.wellspent.cli..").layer("storage")
            .definedBy("org.wellspent.storage..").layer("service").definedBy("org.wellspent.service..")
            .whereLayer("app").mayNotBeAccessedByAnyLayer().whereLayer("ui").mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("app").whereLayer("storage").mayOnlyBeAccessedByLayers("app")
            .whereLayer("service").mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .because("window and command line share the use cases and know no storage");

    @ArchTest
    static final ArchRule VIEW_MODELS_NEED_NO_TOOLKIT = noClasses().that().haveSimpleNameEndingWith("ViewModel").or()
            .haveSimpleNameEndingWith("Row").and().resideInAPackage("org.wellspent.ui..").should()
            .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..",
                    "javafx.concurrent..", "org.controlsfx..")
            .allowEmptyShould(true).because("behaviour is tested without a window (ADR 0001)");

    @ArchTest
    static final ArchRule VIEWS_BIND_ONLY = noClasses().that().haveSimpleNameEndingWith("View").and()
            .resideInAPackage("org.wellspent.ui..").should().dependOnClassesThat()
            .resideInAnyPackage("org.wellspent.service..", "org.wellspent.storage..").allowEmptyShould(true)
            .because("a view builds, binds and acts; its ViewModel calls the services");

    @ArchTest
    static final ArchRule SCREENS_KNOW_NOT_EACH_OTHER = slices()
            .assignedFrom(new ScreenSlices()).should().notDependOnEachOther().allowEmptyShould(true)
            .because("only the shell knows all screens; what they share is in the kit");

    @ArchTest
    static final ArchRule STREAMS_BELONG_TO_THE_COMMAND_LINE = noClasses().that()
            .resideOutsideOfPackages("org.wellspent.cli..", "org.wellspent.app..", "org.wellspent").should()
            .accessField(System.class, "out").orShould().accessField(System.class, "err").orShould()
            .accessField(System.class, "in").because("only the command line talks on standard streams");

    @ArchTest
    static final ArchRule LOGGING_IS_SET_UP_IN_APP = noClasses().that().resideOutsideOfPackage("org.wellspent.app..")
            .should().dependOnClassesThat().resideInAPackage("java.util.logging..")
            .because("others log through System.Logger");

    @ArchTest
    static final ArchRule CSV_HAS_ITS_HOMES = noClasses().that()
            .resideOutsideOfPackages("..core.statement..", "..core.catalogue..", "..core.report..").should()
            .dependOnClassesThat().resideInAPackage("org.apache.commons.csv..").because("one library, one home");

    @ArchTest
    static final ArchRule SQL_HAS_ITS_HOME = noClasses().that().resideOutsideOfPackage("org.wellspent.storage..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jdbi..", "org.h2..", "java.sql..")
            .because("one library, one home");

    @ArchTest
    static final ArchRule PARSER_HAS_ITS_HOME = noClasses().that().resideOutsideOfPackage("org.wellspent.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..").because("one library, one home");

    @ArchTest
    static final ArchRule MONEY_IS_NO_DOUBLE = fields().that().areDeclaredInClassesThat().resideInAnyPackage(
            "..core.money..", "..core.statement..", "..core.ledger..", "..core.intake..").should()
            .notHaveRawType(double.class).andShould().notHaveRawType(float.class)
            .because("money is exact (ADR 0005)");

    @ArchTest
    static final ArchRule MONEY_RETURNS_NO_DOUBLE = methods().that().areDeclaredInClassesThat().resideInAnyPackage(
            "..core.money..", "..core.statement..", "..core.ledger..", "..core.intake..").should()
            .notHaveRawReturnType(double.class).andShould().notHaveRawReturnType(float.class)
            .because("money is exact (ADR 0005)");

    @ArchTest
    static final ArchRule CLOCK_AND_LOCALE_ARE_PASSED_IN = noClasses().that()
            .resideOutsideOfPackage("org.wellspent.app..").should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould()
            .callMethod(java.time.Instant.class, "now").orShould().callMethod(java.util.Locale.class, "getDefault")
            .orShould().callMethod(java.time.ZoneId.class, "systemDefault").orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset")
            .because("clock, zone and locale are passed in");

    @ArchTest
    static final ArchRule THREADS_ARE_PLUMBING = noClasses().that()
            .resideOutsideOfPackages("org.wellspent.ui.kit..", "org.wellspent.app..").should()
            .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..").and(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining("Executor")))
            .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform").orShould()
            .dependOnClassesThat().haveFullyQualifiedName("javafx.stage.FileChooser").orShould()
            .dependOnClassesThat().haveFullyQualifiedName("javafx.scene.control.Alert")
            .because("background work and dialogs are behind ports in the kit");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javafx.scene.web..").orShould().dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket").orShould().dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection").orShould().dependOnClassesThat()
            .haveFullyQualifiedName("java.net.HttpURLConnection").because("nothing leaves the machine (ADR 0008)");

    @ArchTest
    static final ArchRule NO_GLOBAL_STATE = fields().that().areStatic().and().areNotFinal().should().beFinal()
            .allowEmptyShould(true).because("state has an owner");

    @ArchTest
    static final ArchRule NO_LOCATOR = noMethods().should().haveName("getInstance")
            .because("dependencies come through constructors (ADR 0002)");

    @ArchTest
    static final ArchRule NAMES_EXPLAIN = noClasses().should().haveSimpleNameEndingWith("Impl").orShould()
            .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould()
            .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .because("a name says what a class is for");

    @ArchTest
    static final ArchRule CORE_FIELDS_ARE_FINAL = fields().that().areDeclaredInClassesThat(
            resideInAPackage("org.wellspent.core..").and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates
                    .simpleNameEndingWith("Builder"))))
            .and().areNotStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal()
            .because("values do not change; where an algorithm keeps a cursor, it is a Builder or local");

    @ArchTest
    static final ArchRule RECORDS_ARE_FINAL = classes().that().areRecords().should()
            .haveModifier(JavaModifier.FINAL).because("records are values");
}
