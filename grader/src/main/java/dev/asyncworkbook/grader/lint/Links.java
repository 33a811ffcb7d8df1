package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Markdown;
import dev.asyncworkbook.grader.manuscript.Passage;
import dev.asyncworkbook.grader.manuscript.Passage.Kind;
import dev.asyncworkbook.grader.manuscript.Passages;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links lead somewhere: addresses are well formed, files are there. */
final class Links implements LintRule {

    private static final String RULE = "link";

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : Passages.in(chapter)) {
            if (passage.kind() == Kind.TEXT) {
                for (Markdown.Target link : Markdown.of(passage.text()).links()) {
                    problem(link.destination(), passage.spotOfLine(link.line()).file(), chapter)
                            .ifPresent(message ->
                                    findings.add(
                                            Finding.error(
                                                    RULE,
                                                    passage.spotOfLine(link.line()),
                                                    message)));
                }
            }
        }
        return findings;
    }

    private static Optional<String> problem(String destination, Path file, Chapter chapter) {
        try {
            URI uri = new URI(destination);
            String scheme = uri.getScheme();
            if (scheme == null) {
                return relative(uri, file, chapter);
            }
            boolean web = scheme.equals("https") || scheme.equals("http");
            boolean complete = web && uri.getHost() != null;
            return complete
                    ? Optional.empty()
                    : Optional.of(
                            "The link \"%s\" is no complete address: write https://host/path."
                                    .formatted(destination));
        } catch (URISyntaxException e) {
            return Optional.of(
                    "The link \"%s\" is not well formed: write https://host/path, or the path of a file."
                            .formatted(destination));
        }
    }

    private static Optional<String> relative(URI uri, Path file, Chapter chapter) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path from = file.equals(chapter.file()) ? chapter.folder() : parent(file);
            if (Files.exists(from.resolve(path))) {
                return Optional.empty();
            }
        } catch (InvalidPathException e) {
            // Then there is no such file either.
        }
        return Optional.of(
                "The link leads to \"%s\", which is not there: correct it.".formatted(path));
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
