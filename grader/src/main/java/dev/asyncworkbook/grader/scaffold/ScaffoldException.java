package dev.asyncworkbook.grader.scaffold;

import java.io.Serial;

/** Why something cannot be made, in one sentence. */
public final class ScaffoldException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    ScaffoldException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
