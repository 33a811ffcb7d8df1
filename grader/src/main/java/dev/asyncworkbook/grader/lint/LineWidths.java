package dev.asyncworkbook.grader.lint;

import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Markdown;
import dev.asyncworkbook.grader.manuscript.Passage;
import dev.asyncworkbook.grader.manuscript.Passage.Form;
import dev.asyncworkbook.grader.manuscript.Passage.Kind;
import dev.asyncworkbook.grader.manuscript.Passage.Line;
import dev.asyncworkbook.grader.manuscript.Passages;

import java.util.ArrayList;
import java.util.List;

/** Lines fit a terminal. A text in one string is wrapped when it is shown, but for its code. */
final class LineWidths implements LintRule {

    private static final String RULE = "line-width";
    private static final int WIDEST = 80;

    @Override
    public List<Finding> check(Chapter chapter, LintedCourse course) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : Passages.in(chapter)) {
            boolean wrapped = passage.kind() == Kind.TEXT && passage.form() == Form.STRING;
            if (wrapped) {
                code(passage, findings);
            } else {
                passage.lines().forEach(line -> check(line, findings));
            }
        }
        return findings;
    }

    private static void code(Passage passage, List<Finding> findings) {
        for (Markdown.Block block : Markdown.of(passage.text()).blocks()) {
            block.code().lines().forEach(line -> check(new Line(line, passage.spot()), findings));
        }
    }

    private static void check(Line line, List<Finding> findings) {
        int columns = line.text().codePointCount(0, line.text().length());
        boolean onlyAnAddress = line.text().strip().matches("\\S*https?://\\S+");
        if (columns > WIDEST && !onlyAnAddress) {
            findings.add(
                    Finding.error(
                            RULE,
                            line.spot(),
                            "This line has %d columns, but a terminal has %d: break it."
                                    .formatted(columns, WIDEST)));
        }
    }
}
