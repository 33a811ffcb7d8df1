package dev.asyncworkbook.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CommandsTests {

    private final List<String> done = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Commands commands = new Commands();

    @BeforeEach
    void add() {
        commands.add("/help", "", "the list", a -> done.add("help:" + a));
        commands.add("/hint", "", "a hint", a -> done.add("hint:" + a));
        commands.add("/check", "[FILE]", "grades", a -> done.add("check:" + a));
    }

    private void run(String line) {
        commands.run(line, complaints::add);
    }

    @Test
    void what_follows_the_name_is_its_argument() {
        run("/check  my file.java ");
        assertThat(done).containsExactly("check:my file.java");
    }

    @Test
    void a_unique_beginning_is_enough() {
        run("/ch");
        assertThat(done).containsExactly("check:");
    }

    @Test
    void a_beginning_of_two_commands_names_both() {
        run("/h");
        assertThat(complaints).containsExactly("/h could be /help or /hint.");
    }

    @Test
    void a_typing_error_is_answered_with_what_was_meant() {
        run("/chek");
        assertThat(complaints)
                .containsExactly("There is no command /chek. Did you mean \"/check\"?");
    }

    @Test
    void a_question_mark_is_help() {
        run("/?");
        assertThat(done).containsExactly("help:");
    }
}
