package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Explanations;
import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.render.Markdown;
import dev.asyncworkbook.cli.render.Screen;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code workbook explain}. */
@Command(name = "explain", description = "Tell the long story of a diagnostic.")
public final class ExplainVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "CODE", description = "Such as D001.")
    private String code = "";

    /** For this process. */
    public ExplainVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Screen screen = host.screen(common.isPlain());
        screen.lines(Markdown.render(Explanations.of(code), screen.ink(), screen.width()));
        return ExitCode.OK;
    }
}
