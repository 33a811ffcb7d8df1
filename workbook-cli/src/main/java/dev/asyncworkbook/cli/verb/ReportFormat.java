package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.grader.json.Suggestions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A form in which the commands for authors and for classes report. */
enum ReportFormat {
    text,
    json,
    junit,
    github;

    /**
     * The formats of a list with commas.
     *
     * @throws WorkbookException if one is not known
     */
    static Set<ReportFormat> listed(String words) {
        Set<ReportFormat> formats = new TreeSet<>();
        for (String word : words.split(",", -1)) {
            formats.add(named(word.strip()));
        }
        return formats;
    }

    private static ReportFormat named(String word) {
        List<String> known = Arrays.stream(values()).map(ReportFormat::name).toList();
        return Arrays.stream(values())
                .filter(format -> format.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new WorkbookException(
                                ExitCode.USAGE,
                                "--format \""
                                        + word
                                        + "\" is not known; use "
                                        + String.join(", ", known)
                                        + "."
                                        + Suggestions.didYouMean(word, known)));
    }
}
