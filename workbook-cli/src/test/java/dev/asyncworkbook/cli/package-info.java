/**
 * Tests of the command line: units by themselves, and {@code *LauncherTests} through the real
 * launcher once everything is packaged.
 */
@NullMarked
package dev.asyncworkbook.cli;

import org.jspecify.annotations.NullMarked;
