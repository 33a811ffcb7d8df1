package dev.asyncworkbook.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class EntriesTests {

    /** Java is taken to be complete when its braces are. */
    private static List<String> split(String text) {
        return Entries.split(
                text,
                java ->
                        java.chars().filter(c -> c == '{').count()
                                == java.chars().filter(c -> c == '}').count());
    }

    @Test
    void a_paste_of_java_and_commands_is_taken_apart() {
        assertThat(split("int x = 1;\nint y = 2;\n/check\nint z = 3;"))
                .containsExactly("int x = 1;\nint y = 2;", "/check", "int z = 3;");
    }

    @Test
    void comments_are_java() {
        assertThat(split("// one\n/* two */\nint x;")).hasSize(1);
    }

    @Test
    void a_line_within_unfinished_java_is_no_command() {
        assertThat(split("int f() { return 4\n/two();\n}")).hasSize(1);
    }

    @Test
    void a_command_may_be_indented() {
        assertThat(split("  /next")).containsExactly("/next");
    }
}
