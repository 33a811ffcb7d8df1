package dev.asyncworkbook.checks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import dev.asyncworkbook.kernel.Future;

import org.jspecify.annotations.NullMarked;

import java.io.PrintStream;

/** The walls of the house, one rule each. */
@AnalyzeClasses(
        packages = "dev.asyncworkbook",
        importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTests {

    private static final String KERNEL = "dev.asyncworkbook.kernel..";
    private static final String MINI_REDIS = "dev.asyncworkbook.miniredis..";

    @ArchTest
    static void enough_classes_are_seen(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(150);
    }

    @ArchTest
    static final ArchRule arrows_point_one_way =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("kernel")
                    .definedBy(KERNEL)
                    .layer("mini-redis")
                    .definedBy(MINI_REDIS)
                    .layer("runner")
                    .definedBy("dev.asyncworkbook.runner..")
                    .layer("grader")
                    .definedBy("dev.asyncworkbook.grader..")
                    .layer("cli")
                    .definedBy("dev.asyncworkbook.cli..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("grader")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("mini-redis")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("runner")
                    .mayOnlyBeAccessedByLayers("grader", "cli");

    @ArchTest
    static final ArchRule the_kernel_has_no_dependencies =
            classes()
                    .that()
                    .resideInAPackage(KERNEL)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(KERNEL, "java..", "jdk.internal.vm", "org.jspecify..");

    @ArchTest
    static final ArchRule mini_redis_depends_on_the_kernel_alone =
            classes()
                    .that()
                    .resideInAPackage(MINI_REDIS)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(MINI_REDIS, KERNEL, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule mini_redis_uses_of_the_kernel_what_a_learner_can =
            noClasses()
                    .that()
                    .resideInAPackage(MINI_REDIS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.asyncworkbook.kernel.scheduler..",
                            "dev.asyncworkbook.kernel.explore..",
                            "dev.asyncworkbook.kernel.trace..",
                            "dev.asyncworkbook.kernel.hooks..");

    @ArchTest
    static final ArchRule one_class_touches_the_continuation =
            noClasses()
                    .that(not(nestedIn("Coroutine")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jdk.internal..");

    @ArchTest
    static void nobody_overrides_await(JavaClasses classes) {
        assertThat(classes)
                .filteredOn(type -> type.isAssignableTo(Future.class))
                .filteredOn(type -> !type.isEquivalentTo(Future.class))
                .isNotEmpty()
                .noneMatch(type -> type.tryGetMethod("await").isPresent());
    }

    @ArchTest
    static final ArchRule the_kernel_never_reads_the_wall_clock =
            noClasses()
                    .that()
                    .resideInAPackage(KERNEL)
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule the_child_knows_nothing_of_its_parent =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "dev.asyncworkbook.runner.child..", "dev.asyncworkbook.runner.wire..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.tools..", "jdk.jshell..", "com.sun..");

    @ArchTest
    static final ArchRule one_package_knows_the_terminal_library =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.asyncworkbook.cli.repl..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jline..");

    @ArchTest
    static final ArchRule learner_code_is_never_loaded_outside_the_child =
            noClasses()
                    .that(not(resideInAnyPackage("dev.asyncworkbook.runner.child..")))
                    .should()
                    .beAssignableTo(ClassLoader.class);

    @ArchTest
    static final ArchRule few_classes_write_to_the_standard_streams =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            "dev.asyncworkbook.cli..",
                                            "dev.asyncworkbook.runner.child..")))
                    .and(not(nestedIn("Recorder")))
                    .and(not(nestedIn("Async")))
                    .should()
                    .accessTargetWhere(targetOwner(name(PrintStream.class.getName())));

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .forEach(each ->
                        assertThat(each.isAnnotatedWith(NullMarked.class))
                                .as(each.getName())
                                .isTrue());
    }

    private static DescribedPredicate<JavaClass> nestedIn(String name) {
        return DescribedPredicate.describe(
                "are or are nested in " + name,
                type -> type.getName().matches(".*\\." + name + "(\\$.*)?"));
    }
}
