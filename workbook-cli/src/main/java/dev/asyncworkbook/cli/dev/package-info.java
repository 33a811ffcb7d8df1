/** What the commands for authors of lessons do and show. */
@NullMarked
package dev.asyncworkbook.cli.dev;

import org.jspecify.annotations.NullMarked;
