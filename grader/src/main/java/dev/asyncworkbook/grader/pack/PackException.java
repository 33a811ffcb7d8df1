package dev.asyncworkbook.grader.pack;

import java.io.Serial;

/** Why a pack cannot be used; the message is the end of a sentence that begins with its name. */
public final class PackException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final boolean needsNewer;

    PackException(String reason) {
        this(reason, false);
    }

    PackException(String reason, boolean needsNewer) {
        super(reason);
        this.needsNewer = needsNewer;
    }

    /** Whether a newer workbook could use it. */
    public boolean needsNewer() {
        return needsNewer;
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
