package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.dev.Inspecting;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The options that every verb for authors has. */
final class DevOptions {

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
            description = {
                "The course; by default the folder where you are, if it has a course.json,",
                "and else the course that came with the workbook."
            })
    private @Nullable Path course;

    /** Where the course is. */
    Path course(Host host) {
        Path named = course;
        if (named != null) {
            return named;
        }
        Path here = Path.of("");
        return Files.isRegularFile(here.resolve("course.json"))
                ? here
                : host.home().resolve("lessons");
    }

    Screen screen(Host host) {
        return host.screen(plain);
    }

    /** The one form that was asked for. */
    static Inspecting.Form form(String words) {
        Set<ReportFormat> formats = ReportFormat.listed(words);
        if (formats.size() != 1) {
            throw new WorkbookException(
                    ExitCode.USAGE, "--format takes one format here: the report is one.");
        }
        return switch (formats.iterator().next()) {
            case text -> Inspecting.Form.TEXT;
            case json -> Inspecting.Form.JSON;
            case junit -> Inspecting.Form.JUNIT;
            case github -> Inspecting.Form.GITHUB;
        };
    }
}
