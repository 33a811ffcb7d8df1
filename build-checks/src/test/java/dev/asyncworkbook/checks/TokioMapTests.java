package dev.asyncworkbook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code docs/tokio-map.md} says what is true of the code. */
class TokioMapTests {

    private final TokioMap map = new TokioMap();
    private final KernelSymbols symbols = new KernelSymbols();

    @Test
    void every_row_names_something_or_says_not_yet_or_gives_a_reason() {
        assertThat(map.items())
                .hasSizeGreaterThan(1000)
                .allMatch(
                        item -> item.isNamed() ^ item.isNotYet() ^ item.hasNoCounterpart(),
                        "`Name`, or \"not yet: ...\", or \"no counterpart, because ...\"");
    }

    @Test
    void every_java_name_is_that_of_one_type_or_public_member() {
        assertThat(map.symbols()).filteredOn(name -> symbols.resolve(name).isEmpty()).isEmpty();
    }

    @Test
    void no_item_of_tokio_has_two_rows() {
        assertThat(map.items()).extracting(TokioMap.Item::tokio).doesNotHaveDuplicates();
    }

    @Test
    void every_public_type_is_on_the_page() {
        Set<String> missing = new TreeSet<>(symbols.typeNames());
        missing.removeAll(
                map.symbols()
                        .flatMap(name -> symbols.resolve(name).stream())
                        .map(Class::getName)
                        .collect(Collectors.toSet()));
        assertThat(symbols.typeNames()).hasSizeGreaterThan(80);
        assertThat(missing).as("types that the page does not name").isEmpty();
    }

    @Test
    void every_system_of_the_tutorial_is_used_by_the_program_that_is_named() {
        assertThat(map.topics()).hasSizeGreaterThan(12).allSatisfy(this::isUsed);
    }

    /** Looks for the last word of the name, or for all of it if it has a package. */
    private void isUsed(TokioMap.Topic topic) {
        Path program = TokioMap.PAGE.resolveSibling(topic.program()).normalize();
        assertThat(program.toString()).startsWith("snippet-runner/src/test/resources/tutorial");
        String name = topic.here();
        String word =
                Character.isLowerCase(name.charAt(0))
                        ? "kernel." + name
                        : name.substring(name.lastIndexOf('.') + 1);
        assertThat(Repository.read(program)).as(topic.name()).contains(word);
    }

    @Test
    void links_and_witnesses_exist() {
        assertThat(map.links()).allMatch(path -> Files.exists(Repository.ROOT.resolve(path)));
        assertThat(map.tests())
                .isNotEmpty()
                .allMatch(test -> !Repository.files("**/" + test + ".java").isEmpty());
    }
}
