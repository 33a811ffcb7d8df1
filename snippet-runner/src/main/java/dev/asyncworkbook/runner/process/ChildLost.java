package dev.asyncworkbook.runner.process;

import java.io.Serial;

/** The child is gone, and with it whatever ran in it. */
public final class ChildLost extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Loss loss;

    ChildLost(Loss loss) {
        super(loss.message());
        this.loss = loss;
    }

    /** How it was lost. */
    public Loss loss() {
        return loss;
    }
}
