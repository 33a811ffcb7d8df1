/**
 * A timeline as a page: one HTML file with an SVG drawing, which needs no network. The texts of the
 * page lie beside the classes as resources: {@code page.html}, {@code page.css} and {@code
 * page.js}.
 */
@NullMarked
package dev.asyncworkbook.grader.timeline.page;

import org.jspecify.annotations.NullMarked;
