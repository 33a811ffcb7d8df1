package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.runner.SnippetResult.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class SnippetStopTests {

    private final List<String> output = new CopyOnWriteArrayList<>();
    private Runnable whenPrinted = () -> {};
    private final SnippetSession session = new SnippetSession(Runs.PATIENT, this::printed);

    private void printed(String line) {
        output.add(line);
        whenPrinted.run();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private SnippetResult type(String text) {
        return session.evaluate(text).getLast();
    }

    @Test
    void a_stop_while_one_snippet_ends_reaches_the_others_of_its_text() {
        whenPrinted = session::stop;
        SnippetResult last = type("println(1); println(2); println(3);");
        assertThat(last.status()).isEqualTo(Status.STOPPED);
        assertThat(output).containsExactly("1");
    }

    @Test
    void a_stop_concerns_neither_the_variables_nor_the_next_text() {
        type("int kept = 41;");
        whenPrinted = session::stop;
        assertThat(type("println(1); while (true) { }").lost()).isEmpty();
        whenPrinted = () -> {};
        type("println(kept + 1)");
        assertThat(output).containsExactly("1", "42");
    }
}
