package dev.asyncworkbook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FormattingTests {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void every_java_file_is_formatted() throws Exception {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : Repository.javaFiles()) {
            String source = Repository.read(file);
            String formatted = format(source);
            if (!source.equals(formatted)) {
                unformatted.add(file);
                fixIfAsked(file, formatted);
            }
        }
        assertThat(unformatted)
                .as("not formatted: run the build once with -Dformat.fix=true")
                .isEmpty();
    }

    private static String format(String source) throws FormatterException {
        String imports =
                RemoveUnusedImports.removeUnusedImports(
                        ImportOrderer.reorderImports(source, Style.AOSP));
        return FORMATTER.formatSource(imports);
    }

    private static void fixIfAsked(Path file, String formatted) throws IOException {
        if (Boolean.getBoolean("format.fix")) {
            Files.writeString(Repository.ROOT.resolve(file), formatted);
        }
    }
}
