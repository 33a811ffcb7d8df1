package dev.asyncworkbook.cli.verb;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the runtime of a program runs its tasks, as {@code --flavor} says it. */
enum Flavor {
    CURRENT_THREAD("current-thread"),
    MULTI_THREAD("multi-thread");

    private final String word;

    Flavor(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    /** Reads the word of a command line. */
    static final class Converter implements ITypeConverter<Flavor> {

        @Override
        public Flavor convert(String text) {
            for (Flavor flavor : values()) {
                if (flavor.word.equals(text)) {
                    return flavor;
                }
            }
            throw new TypeConversionException(
                    "\"" + text + "\" is no flavor: it is current-thread or multi-thread");
        }
    }
}
