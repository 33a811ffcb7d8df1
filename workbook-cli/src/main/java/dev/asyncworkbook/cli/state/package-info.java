/**
 * What is kept between starts, in the user's state directory: the progress, the answers, what was
 * typed. Legible files, each replaced as a whole or not at all.
 */
@NullMarked
package dev.asyncworkbook.cli.state;

import org.jspecify.annotations.NullMarked;
