package dev.asyncworkbook.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;

/** The program behind {@code benchmarks/compare}; {@link Options#USAGE} says how it is used. */
public final class Compare {

    private Compare() {}

    /** Compares, or profiles. */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println("benchmarks/compare: " + wrong.getMessage() + ".\n");
            System.err.print(Options.USAGE);
            System.exit(2);
            return;
        }
        Programs programs = new Programs(Path.of(System.getProperty("benchmarks.home")));
        if (options.profile().isPresent()) {
            new Profile().run(programs.named(options.profiled()), options.profile().get());
        } else {
            compare(options, programs);
        }
    }

    private static void compare(Options options, Programs programs) throws IOException {
        programs.all().stream()
                .filter(peer -> !peer.isThere())
                .forEach(peer ->
                        System.err.println(peer.title() + " is left out: it " + peer.missing()));
        Samples samples = new Comparison(options, programs).run();
        String section =
                Machine.description(options, programs)
                        + "\n"
                        + new Tables(samples, programs).text();
        IO.println(section);
        if (options.page().isPresent()) {
            Page.replace(options.page().get(), section);
        }
    }
}
