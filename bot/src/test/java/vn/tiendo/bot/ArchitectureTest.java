package vn.tiendo.bot;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions of the house; each rule holds for the product and fails on a counter-example among the tests. */
@NullMarked
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tiendo");
    private static final JavaClasses WRONG =
            new ClassFileImporter().withImportOption(ArchitectureTest::isWrong).importPackages("vn.tiendo");

    private static boolean isWrong(com.tngtech.archunit.core.importer.Location location) {
        return location.contains("/wrong") || location.contains("/WrongRoot");
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .that()
                        .resideInAPackage("vn.tiendo.domain..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "vn.tiendo.domain..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "org.jspecify..")
                        .as("domain uses only itself and the JDK's values"),
                classes()
                        .that()
                        .resideInAPackage("vn.tiendo.conversations..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "vn.tiendo.conversations..",
                                "vn.tiendo.domain..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.text..",
                                "java.nio.charset..",
                                "java.io..",
                                "net.time4j..",
                                "org.jspecify..")
                        .as("conversations adds java.text, one lunar calendar and its own word lists"),
                classes()
                        .that()
                        .resideInAPackage("vn.tiendo.config..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "vn.tiendo.config..",
                                "vn.tiendo.domain..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.text..",
                                "java.io..",
                                "java.nio..",
                                "java.net..",
                                "org.snakeyaml.engine..",
                                "de.siegmar.fastcsv..",
                                "org.jspecify..")
                        .as("config adds files, one YAML and one CSV reader"),
                noClasses()
                        .that()
                        .resideInAnyPackage("vn.tiendo.domain..", "vn.tiendo.conversations..")
                        .should()
                        .callMethodWhere(target(nameMatching("now|randomUUID|random|currentTimeMillis|nanoTime|getenv"))
                                .and(target(owner(resideInAPackage("java..")))))
                        .as("the core asks no clock, chance or environment"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage("vn.tiendo.domain..", "vn.tiendo.conversations..")
                        .should()
                        .beFinal()
                        .as("the core's fields are final"),
                slices().matching("vn.tiendo.bot.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .as("adapters never know each other"),
                noClasses()
                        .that()
                        .resideInAPackage("vn.tiendo.bot")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("vn.tiendo.bot.*..")
                        .as("the shell's root knows no adapter"),
                slices().matching("vn.tiendo.(**)").should().beFreeOfCycles().as("no package cycles"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("vn.tiendo.bot.mongo..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.mongodb..", "org.bson..")
                        .as("only bot.mongo knows MongoDB"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|DTO|VO)$")
                        .as("no name says nothing"),
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS,
                NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsOnItsCounterExample(ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
