package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** In which language a course is shown. */
final class LocaleOption {

    @Option(
            names = "--locale",
            paramLabel = "LANG",
            description = "The language of the course's texts, where it has them: de.")
    private @Nullable String locale;

    /** The language, as in de_DE.UTF-8 too; what is no language at all is that of the course. */
    String value(Host host) {
        String usual = host.environment().getOrDefault("WORKBOOK_LOCALE", "");
        return (locale != null ? locale : usual).replaceFirst("[.@].*", "").replace('_', '-');
    }
}
