package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.dev.CourseFolder;
import dev.asyncworkbook.cli.dev.Formatting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code workbook dev fmt}. */
@Command(name = "fmt", description = "Write the manifests of a course in the usual form.")
public final class DevFmtVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final DevOptions options = new DevOptions();

    @Option(names = "--check", description = "Write nothing; say what would be written.")
    private boolean check;

    /** For this process. */
    public DevFmtVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        return new Formatting(options.screen(host))
                .format(CourseFolder.require(options.course(host)), check);
    }
}
