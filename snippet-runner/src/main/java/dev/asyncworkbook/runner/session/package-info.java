/**
 * The prompt's other half: JShell compiles in this process, and what it compiled is evaluated in a
 * child, which may be lost without the session being lost.
 */
@NullMarked
package dev.asyncworkbook.runner.session;

import org.jspecify.annotations.NullMarked;
