package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.dev.Packing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code workbook install}. */
@Command(
        name = "install",
        description = "Install a course from a file that 'workbook dev pack' has written.")
public final class InstallVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    /** For this process. */
    public InstallVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        return new Packing(workbook.screen()).install(file, workbook.installer());
    }
}
