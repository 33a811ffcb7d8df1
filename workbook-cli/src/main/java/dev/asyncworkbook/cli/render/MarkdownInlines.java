package dev.asyncworkbook.cli.render;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.Locale;
import java.util.stream.Collectors;

/** The running text within a block of Markdown. */
final class MarkdownInlines {

    private final Ink ink;

    MarkdownInlines(Ink ink) {
        this.ink = ink;
    }

    /** The text of a block, marked, ready to be broken into lines. */
    Paragraph paragraph(Node block) {
        Paragraph paragraph = new Paragraph();
        children(block, Ink.Mark.PLAIN, paragraph);
        return paragraph;
    }

    /** The text of a block without any marks. */
    String plainText(Node block) {
        Paragraph paragraph = new Paragraph();
        new MarkdownInlines(Ink.ANSI).children(block, Ink.Mark.PLAIN, paragraph);
        return paragraph.lines(Ink.NONE, Integer.MAX_VALUE).stream()
                .collect(Collectors.joining(" "));
    }

    private void children(Node parent, Ink.Mark mark, Paragraph into) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, mark, into);
        }
    }

    private void add(Node node, Ink.Mark mark, Paragraph into) {
        switch (node) {
            case Text text -> into.add(Columns.harmless(text.getLiteral()), mark);
            case SoftLineBreak _ -> into.add(" ", mark);
            case HardLineBreak _ -> into.lineBreak();
            case Code code -> into.addWhole(code(code.getLiteral()), Ink.Mark.CODE);
            case HtmlInline html -> into.addWhole(html.getLiteral(), mark);
            case Emphasis emphasis -> surrounded("_", emphasis, Ink.Mark.ITALIC, into);
            case StrongEmphasis strong -> surrounded("*", strong, Ink.Mark.BOLD, into);
            case Link link -> link(link, link.getDestination(), mark, into);
            case Image image -> link(image, image.getDestination(), mark, into);
            default -> children(node, mark, into);
        }
    }

    /** Without colors the sign is in the text. */
    private String code(String literal) {
        return ink == Ink.NONE ? "`" + literal + "`" : literal;
    }

    private void surrounded(String sign, Node node, Ink.Mark mark, Paragraph into) {
        if (ink == Ink.NONE) {
            into.addWhole(sign, mark);
            children(node, mark, into);
            into.addWhole(sign, mark);
        } else {
            children(node, mark, into);
        }
    }

    private void link(Node link, String destination, Ink.Mark mark, Paragraph into) {
        children(link, mark, into);
        String text = plainText(link);
        if (!destination.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
            into.add(" ", mark);
            into.addWhole("<" + destination + ">", Ink.Mark.UNDERLINED);
        }
    }
}
