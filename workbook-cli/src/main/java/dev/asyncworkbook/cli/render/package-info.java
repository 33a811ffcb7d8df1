/**
 * How things look on a terminal of 80 columns, with colors or without: Markdown, places in source
 * code, pictures of traces, reports. Everything here turns data into lines of text; only {@code
 * Screen} writes them.
 */
@NullMarked
package dev.asyncworkbook.cli.render;

import org.jspecify.annotations.NullMarked;
