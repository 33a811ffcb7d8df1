package dev.asyncworkbook.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.cli.testing.Golden;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    private static final String ALL =
            """
            # Title of a page

            Some *emphasis*, some **strong words**, some `code`, and a [link](https://tokio.rs) in one
            paragraph that is long enough to be wrapped into lines.

            ## Below it

            - first
            - second, which is so long that it goes on in the next line below its own beginning
              1. nested
              2. list

            > A quotation
            > of two lines.

            ```java
            void main() {
                println("code is never broken, however long the line that it stands on may be");
            }
            ```

            ---

            | What | Rust | Java |
            |------|------|------|
            | wait | `.await` | `await()` |
            | a long cell that has to be wrapped in the end | x | y |
            """;

    @Test
    void every_block_is_laid_out_without_colors() {
        Golden.check("markdown-plain", Markdown.render(ALL, Ink.NONE, 60));
    }

    @Test
    void every_block_is_laid_out_with_colors() {
        Golden.check("markdown-colors", Markdown.render(ALL, Ink.ANSI, 60));
    }

    @Test
    void no_line_of_text_is_longer_than_the_width() {
        String words = "word ".repeat(200);
        assertThat(Markdown.render(words + "\n\n- " + words, Ink.NONE, 40))
                .allMatch(line -> Columns.of(line) <= 40);
    }

    @Test
    void what_would_steer_the_terminal_is_shown_instead() {
        assertThat(Markdown.render("a \u001b[2J b", Ink.NONE, 40))
                .containsExactly("a \\u001b[2J b");
    }
}
