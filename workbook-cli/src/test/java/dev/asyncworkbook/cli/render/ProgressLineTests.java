package dev.asyncworkbook.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class ProgressLineTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(written, true, StandardCharsets.UTF_8);

    private long now;

    @Test
    void whatIsQuicklyDoneShowsNothing() {
        try (ProgressLine line = new ProgressLine(terminal, true, () -> now)) {
            line.schedules(100);
        }

        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void longWorkIsCountedAndTheLineErasedAtTheEnd() {
        try (ProgressLine line = new ProgressLine(terminal, true, () -> now)) {
            now = 800_000_000;
            line.schedules(12_345);
            now += 1;
            line.schedules(12_346);
        }

        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\033[K12,345 schedules so far ...\r\033[K");
    }

    @Test
    void nothingIsWrittenWhereNobodyLooks() {
        try (ProgressLine line = new ProgressLine(terminal, false, () -> now)) {
            now = 800_000_000;
            line.schedules(12_345);
        }

        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
