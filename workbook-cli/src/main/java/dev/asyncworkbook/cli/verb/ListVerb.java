package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Overview;

import picocli.CommandLine.Command;

/** {@code workbook list}. */
@Command(name = "list", description = "Show the lessons and exercises.")
public final class ListVerb extends OverviewVerb {

    /** For this process. */
    public ListVerb(Host host) {
        super(host, Overview::list);
    }
}
