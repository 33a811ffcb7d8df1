package dev.asyncworkbook.kernel.runtime;

/** Makes a {@link Runtime} of a chosen flavor. */
public final class Builder {

    private Builder() {}

    /** A runtime whose tasks all run on the thread that calls {@code blockOn}. */
    public static Builder newCurrentThread() {
        return new Builder();
    }

    /** Makes the runtime. */
    @SuppressWarnings("MethodCanBeStatic") // a builder is used by its instances
    public Runtime build() {
        return new Runtime();
    }
}
