package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.dev.Inspecting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code workbook dev lint}. */
@Command(name = "lint", description = "Check a course without running anything of it.")
public final class DevLintVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final DevOptions options = new DevOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, junit or github.")
    private String format = "text";

    @Option(
            names = "--since",
            paramLabel = "REVISION",
            description = "The git revision whose ids should still be there; HEAD by default.")
    private String since = "HEAD";

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    /** For this process. */
    public DevLintVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        return new Inspecting(
                        host, options.screen(host), options.course(host), DevOptions.form(format))
                .lint(since, strict);
    }
}
