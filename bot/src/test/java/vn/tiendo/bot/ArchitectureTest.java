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

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions of the house; each rule holds for the product and fails on a counter-example among the tests. */
@NullMarked
class ArchitectureTest {
    private static final String SHELL = "vn.tiendo.bot";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tiendo");
    private static final JavaClasses WRONG =
            new ClassFileImporter().withImportOption(ArchitectureTest::isWrong).importPackages("vn.tiendo");

    private static boolean isWrong(com.tngtech.archunit.core.importer.Location location) {
        return location.contains("/wrong");
    }

    /** Which rooms each room of the shell may know; adapters know ports alone and never each other. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            room("settings"),
            room("running", "logs"),
            room("channel"),
            room("store", "channel", "settings"),
            room("situation", "store", "running"),
            room("notices", "channel", "store", "running", "situation"),
            room("delivery", "channel", "store", "running"),
            room("answer", "channel", "store", "running", "situation", "delivery"),
            room("orders", "channel", "store", "running", "situation", "answer", "notices"),
            room("work", "channel", "store", "running", "situation", "delivery", "answer", "orders", "notices"),
            room("admin", "store", "running", "settings", "situation", "delivery", "orders"),
            room("outgoing", "channel"),
            room("pictures"),
            room("telegram", "channel", "store", "settings", "outgoing", "gates", "pictures"),
            room("zalo", "channel", "store", "settings", "outgoing", "gates", "pictures"),
            room("webchat", "channel", "store", "settings", "running", "gates"),
            room("reminders", "channel", "store", "running", "situation", "notices"),
            room("mongo", "channel", "store", "settings"),
            room("secrecy", "store", "settings"),
            room("http", "settings", "gates"),
            room("commands", "store", "settings", "running", "admin", "reminders", "logs"),
            room("gates"),
            room("logs"));

    private static Map.Entry<String, Set<String>> room(String name, String... below) {
        return Map.entry(name, Set.of(below));
    }

    /** A class in no listed room may know none but its own. */
    private static ArchCondition<JavaClass> onlyKnowRoomsBelow() {
        return new ArchCondition<>("only know the rooms below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var room = room(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getPackageName().startsWith(SHELL))
                        .filter(use -> !room(use.getTargetClass()).equals(room))
                        .filter(use -> !ROOMS.getOrDefault(room, Set.of()).contains(room(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    /** One name, one thing, in all modules. */
    private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a name that no other type has") {
            private final Map<String, List<JavaClass>> named = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                all.forEach(type -> named.computeIfAbsent(type.getSimpleName(), _ -> new ArrayList<>())
                        .add(type));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var same = named.getOrDefault(type.getSimpleName(), List.of());
                if (same.size() > 1) {
                    events.add(SimpleConditionEvent.violated(type, same.toString()));
                }
            }
        };
    }

    /** "mongo" of a class in bot.mongo.embedded; empty for one that lies in no room. */
    private static String room(JavaClass type) {
        var inside = type.getPackageName().substring(SHELL.length());
        return inside.isEmpty() ? "" : inside.substring(1).replaceFirst("\\..*", "");
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
                classes()
                        .that()
                        .resideInAPackage("vn.tiendo.bot..")
                        .should(onlyKnowRoomsBelow())
                        .as("a room of the shell knows only the rooms listed for it"),
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
                classes()
                        .that()
                        .areTopLevelClasses()
                        .and()
                        .haveNameNotMatching(".*(\\$.*|package-info)") // generated and nested ones apart
                        .should(haveANameOfTheirOwn())
                        .as("no two types of one name"),
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
