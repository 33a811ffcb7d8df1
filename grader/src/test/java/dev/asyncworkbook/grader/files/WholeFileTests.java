package dev.asyncworkbook.grader.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WholeFileTests {

    @TempDir Path folder;

    @Test
    void a_file_is_replaced_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("result.json");
        WholeFile.write(file, "old");
        WholeFile.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_link_that_waits_where_the_half_file_will_be_is_not_followed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "precious");
        Path file = folder.resolve("result.json");
        String half = ".result.json." + ProcessHandle.current().pid() + ".part";
        Files.createSymbolicLink(folder.resolve(half), outside);
        WholeFile.write(file, "new");
        assertThat(outside).hasContent("precious");
        assertThat(file).hasContent("new");
    }

    @Test
    void what_cannot_be_replaced_stays_and_no_half_file_is_left() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("file"), "precious");
        assertThatThrownBy(() -> WholeFile.write(taken, "new")).isInstanceOf(IOException.class);
        assertThat(taken.resolve("file")).hasContent("precious");
        assertThat(folder.toFile().list()).containsExactly("taken");
    }
}
