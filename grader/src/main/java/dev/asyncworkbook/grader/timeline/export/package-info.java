/**
 * A timeline as files that other programs read: JSON lines, the Chrome trace format for Perfetto, a
 * log for ShiViz, and the report of {@code trace --format json}. The fields are documented in
 * docs/traces.md.
 */
@NullMarked
package dev.asyncworkbook.grader.timeline.export;

import org.jspecify.annotations.NullMarked;
