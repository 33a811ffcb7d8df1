package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.dev.CourseFolder;
import dev.asyncworkbook.cli.dev.Packing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code workbook dev pack}. */
@Command(
        name = "pack",
        description = "Write a course to one file, for 'workbook install' on another machine.")
public final class DevPackVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final DevOptions options = new DevOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; such files are usually called NAME.workbook.")
    private Path file = Path.of("");

    /** For this process. */
    public DevPackVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        return new Packing(options.screen(host))
                .pack(CourseFolder.require(options.course(host)), file);
    }
}
