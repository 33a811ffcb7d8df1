package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Overview;

import picocli.CommandLine.Command;

/** {@code workbook status}. */
@Command(name = "status", description = "Show how far you have come.")
public final class StatusVerb extends OverviewVerb {

    /** For this process. */
    public StatusVerb(Host host) {
        super(host, Overview::status);
    }
}
