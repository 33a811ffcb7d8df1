package dev.asyncworkbook.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with a section that is written by this program, between two lines that mark it. */
final class Page {

    private static final String BEGIN = "<!-- benchmarks/compare writes what follows -->\n";
    private static final String END = "<!-- benchmarks/compare wrote what precedes -->\n";

    private Page() {}

    /** Replaces the section; what is around it stays. */
    static void replace(Path page, String section) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(
                    page + " needs the lines " + BEGIN.strip() + " and " + END.strip());
        }
        Files.writeString(
                page,
                text.substring(0, begin + BEGIN.length())
                        + "\n"
                        + section
                        + "\n"
                        + text.substring(end));
    }
}
