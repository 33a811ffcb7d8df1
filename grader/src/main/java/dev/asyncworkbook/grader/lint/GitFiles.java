package dev.asyncworkbook.grader.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Files as git knows them. Confined to one thread. */
final class GitFiles {

    private static final int MOST_BYTES = 1 << 20;
    private static final int PATIENCE_SECONDS = 10;

    private final String revision;

    /** Whether there is a program called git at all. */
    private boolean available = true;

    /** As they were in this revision. */
    GitFiles(String revision) {
        this.revision = revision;
    }

    /** The text of a file in that revision; empty if git does not know it, or is not there. */
    Optional<String> earlier(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!available || folder == null) {
            return Optional.empty();
        }
        ProcessBuilder builder =
                new ProcessBuilder(
                        "git",
                        "--no-optional-locks",
                        "show",
                        "--no-textconv",
                        "--end-of-options",
                        revision + ":./" + file.getFileName());
        builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return output(builder.start());
        } catch (IOException e) {
            available = false;
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> output(Process git) throws IOException, InterruptedException {
        try (InputStream out = git.getInputStream()) {
            git.getOutputStream().close();
            byte[] bytes = out.readNBytes(MOST_BYTES + 1);
            boolean ended = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            boolean sound = ended && git.exitValue() == 0 && bytes.length <= MOST_BYTES;
            return sound
                    ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                    : Optional.empty();
        } finally {
            git.destroyForcibly();
        }
    }
}
