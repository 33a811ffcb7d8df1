/**
 * The program: {@code Main} makes the screen and the commands, and keeps the promise that nothing
 * but a sentence and an exit code ever reaches the user. Read on in {@code verb} for the commands,
 * {@code repl} for the prompt, {@code app} for what both share, {@code render} for how things look,
 * {@code state} for what is kept between starts.
 */
@NullMarked
package dev.asyncworkbook.cli;

import org.jspecify.annotations.NullMarked;
