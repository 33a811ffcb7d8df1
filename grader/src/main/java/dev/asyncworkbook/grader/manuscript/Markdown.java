package dev.asyncworkbook.grader.manuscript;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/**
 * What a Markdown text holds that can be tested.
 *
 * @param blocks its blocks of code between fences
 * @param links where its links lead
 */
public record Markdown(List<Block> blocks, List<Target> links) {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    /**
     * A block of code.
     *
     * @param info the words behind the opening fence
     * @param code what is between the fences
     * @param line the line of the opening fence, from 0
     */
    public record Block(List<String> info, String code, int line) {

        /** Copies the words. */
        public Block {
            info = List.copyOf(info);
        }

        /** Whether it is Java. */
        public boolean isJava() {
            return !info.isEmpty() && info.getFirst().equals("java");
        }

        /** Whether it is marked by this word. */
        public boolean is(String word) {
            return info.indexOf(word) > 0;
        }
    }

    /**
     * The target of a link.
     *
     * @param destination as it is written
     * @param line where, from 0
     */
    public record Target(String destination, int line) {}

    /** Copies the lists. */
    public Markdown {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }

    /** Reads a text. */
    public static Markdown of(String text) {
        Finder finder = new Finder();
        PARSER.parse(text).accept(finder);
        return new Markdown(finder.blocks, finder.links);
    }

    private static final class Finder extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final List<Target> links = new ArrayList<>();

        @Override
        public void visit(FencedCodeBlock block) {
            String info = block.getInfo() == null ? "" : block.getInfo().strip();
            List<String> words = info.isEmpty() ? List.of() : List.of(info.split("\\s+", -1));
            blocks.add(new Block(words, block.getLiteral(), line(block)));
        }

        @Override
        public void visit(Link link) {
            links.add(new Target(link.getDestination(), line(link)));
            visitChildren(link);
        }

        private static int line(Node node) {
            for (Node each = node; each != null; each = each.getParent()) {
                if (!each.getSourceSpans().isEmpty()) {
                    return each.getSourceSpans().getFirst().getLineIndex();
                }
            }
            return 0;
        }
    }
}
