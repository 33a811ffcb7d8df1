package dev.asyncworkbook.cli.render;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/** Markdown as lines for a terminal. */
public final class Markdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String CODE_INDENT = "    ";

    private final Ink ink;
    private final MarkdownInlines inlines;

    private Markdown(Ink ink) {
        this.ink = ink;
        this.inlines = new MarkdownInlines(ink);
    }

    /** The text laid out in at most {@code width} columns; code is never broken. */
    public static List<String> render(String markdown, Ink ink, int width) {
        return new Markdown(ink).blocks(PARSER.parse(markdown), width, true);
    }

    private List<String> blocks(Node parent, int width, boolean apart) {
        List<String> lines = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            List<String> block = child instanceof Block ? block(child, width) : List.of();
            if (!lines.isEmpty() && !block.isEmpty() && apart) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    private List<String> block(Node node, int width) {
        return switch (node) {
            case Heading heading -> heading(heading, width);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> code(html.getLiteral());
            case ThematicBreak _ -> List.of("-".repeat(width));
            case BlockQuote quote -> prefixed(blocks(quote, width - 2, true), "| ", "| ");
            case ListBlock list -> list(list, width);
            case TableBlock table -> new MarkdownTable(inlines, ink).lines(table, width);
            default -> inlines.paragraph(node).lines(ink, width);
        };
    }

    /** The two upper levels are underlined, so that they stand out without color as well. */
    private List<String> heading(Heading heading, int width) {
        String text = inlines.plainText(heading);
        List<String> lines = new ArrayList<>();
        for (String line : Paragraph.wrap(text, width)) {
            lines.add(ink.paint(Ink.Mark.HEADING, line));
        }
        if (heading.getLevel() <= 2) {
            String underline = heading.getLevel() == 1 ? "=" : "-";
            int columns = Math.min(width, Columns.of(text));
            lines.add(ink.paint(Ink.Mark.HEADING, underline.repeat(columns)));
        }
        return lines;
    }

    private List<String> code(String literal) {
        return literal.stripTrailing()
                .lines()
                .map(Columns::harmless)
                .map(line -> line.isEmpty() ? "" : CODE_INDENT + ink.paint(Ink.Mark.CODE, line))
                .toList();
    }

    private List<String> list(ListBlock list, int width) {
        List<String> lines = new ArrayList<>();
        int number = list instanceof OrderedList ordered ? firstNumber(ordered) : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String bullet = list instanceof BulletList ? "- " : number++ + ". ";
            String hanging = " ".repeat(bullet.length());
            List<String> block = blocks(item, width - bullet.length(), !list.isTight());
            if (!lines.isEmpty() && !list.isTight()) {
                lines.add("");
            }
            lines.addAll(prefixed(block, bullet, hanging));
        }
        return lines;
    }

    private static int firstNumber(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null ? 1 : number;
    }

    private static List<String> prefixed(List<String> lines, String first, String rest) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines) {
            prefixed.add(((prefixed.isEmpty() ? first : rest) + line).stripTrailing());
        }
        return prefixed;
    }
}
