package dev.asyncworkbook.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page that maps Tokio's names to ours. */
final class TokioMap {

    static final Path PAGE = Path.of("docs", "tokio-map.md");

    private static final String ITEMS = "| Tokio | here | differs on purpose |";
    private static final String PROGRAMS = "| system | here | program |";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern MEMBER =
            Pattern.compile("(new )?([a-z.]+\\.)?[A-Z]\\w*(\\.\\w+)+");

    private final String text = Repository.read(PAGE);

    /**
     * A row about one of Tokio's items.
     *
     * @param tokio what Tokio calls it, as the page has it
     * @param here what stands for it, as the page has it
     */
    record Item(String tokio, String here) {

        /** Whether a Java name stands for it. */
        boolean isNamed() {
            return here.matches("`[^`]+`");
        }

        /** The Java name. */
        String symbol() {
            return here.replace("`", "");
        }

        boolean isNotYet() {
            return here.matches("not yet: \\S.{4,}");
        }

        boolean hasNoCounterpart() {
            return here.matches("no counterpart, because \\S.{9,}");
        }
    }

    /** A row about a system of the tutorial. */
    record Topic(String name, String here, String program) {}

    List<Item> items() {
        return rows(ITEMS).map(cells -> new Item(cells.get(0), cells.get(1))).toList();
    }

    List<Topic> topics() {
        return rows(PROGRAMS)
                .map(cells ->
                        new Topic(cells.get(0), cells.get(1).replace("`", ""), link(cells.get(2))))
                .toList();
    }

    /** Every Java name of the page: of the rows, and each with a dot that stands in its texts. */
    Stream<String> symbols() {
        Stream<String> ofItems = items().stream().filter(Item::isNamed).map(Item::symbol);
        Stream<String> ofTopics = topics().stream().map(Topic::here);
        Stream<String> ofOthers =
                rows("| here | what it is |").map(cells -> cells.getFirst().replace("`", ""));
        Stream<String> inTexts = codes().filter(MEMBER.asMatchPredicate());
        return Stream.of(ofItems, ofTopics, ofOthers, inTexts).flatMap(each -> each).distinct();
    }

    /** The test classes that the page calls to witness. */
    Stream<String> tests() {
        return codes().filter(code -> code.matches("\\w+Tests")).distinct();
    }

    /** Where its links lead, within the checkout. */
    Stream<Path> links() {
        return LINK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(target -> !target.startsWith("http"))
                .map(target -> PAGE.resolveSibling(target).normalize());
    }

    private Stream<String> codes() {
        return CODE.matcher(text).results().map(match -> match.group(1));
    }

    private static String link(String cell) {
        return LINK.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to a program in " + cell));
    }

    /** The cells of the rows of all tables with this header. */
    private Stream<List<String>> rows(String header) {
        return Stream.of(text.split("\n\n", -1))
                .filter(paragraph -> paragraph.startsWith(header))
                .flatMap(paragraph -> paragraph.lines().skip(2))
                .map(TokioMap::cells);
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|", -1)).skip(1).map(String::strip).toList();
    }
}
