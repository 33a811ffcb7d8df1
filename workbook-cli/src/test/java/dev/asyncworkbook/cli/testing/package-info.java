/** What tests of the command line share. */
@NullMarked
package dev.asyncworkbook.cli.testing;

import org.jspecify.annotations.NullMarked;
