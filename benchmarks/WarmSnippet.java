import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.SnippetSession;
import java.util.Arrays;
import jdk.jshell.JShell;

/** A warm snippet at the prompt, interleaved with the same in a JShell that evaluates in place. */
void main() {
    int warmUp = 40;
    int counted = 100;
    double[] ours = new double[counted];
    double[] theirs = new double[counted];
    try (var session = new SnippetSession(RunLimits.DEFAULT, _ -> {});
            var shell = JShell.builder().executionEngine("local").build()) {
        for (int i = -warmUp; i < counted; i++) {
            String snippet = "int v = " + i + " * 2;";
            double our = millis(() -> session.evaluate(snippet));
            double their = millis(() -> shell.eval(snippet));
            if (i >= 0) {
                ours[i] = our;
                theirs[i] = their;
            }
        }
    }
    Arrays.sort(ours);
    Arrays.sort(theirs);
    double our = ours[counted / 2];
    double their = theirs[counted / 2];
    IO.println(
            "warm snippet:           %5.1f ms median of %d (90%% within %.1f), %.1f times JShell in place (%.1f ms)"
                    .formatted(our, counted, ours[counted * 9 / 10], our / their, their));
}

double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
}
