package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.state.StateFiles;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The options that every verb has. */
final class CommonOptions {

    @SuppressWarnings("UnusedVariable") // read by picocli
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--plain", description = "No colors; pictures are told as text.")
    private boolean plain;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            description = "The course; by default the one that came with the workbook.")
    private @Nullable Path course;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Where progress and answers are kept.")
    private @Nullable Path state;

    @Mixin private final LocaleOption locale = new LocaleOption();

    /** The workbook that the options ask for. */
    Workbook workbook(Host host) {
        Path courseDirectory = course != null ? course : host.home().resolve("lessons");
        Path stateDirectory =
                state != null ? state : StateFiles.defaultDirectory(host.environment());
        return new Workbook(
                host,
                host.screen(plain),
                courseDirectory,
                stateDirectory,
                course == null,
                locale.value(host));
    }

    /** Whether colors and pictures are unwanted. */
    boolean isPlain() {
        return plain;
    }
}
