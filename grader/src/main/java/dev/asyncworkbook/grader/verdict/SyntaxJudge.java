package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.grader.course.SyntaxRule;
import dev.asyncworkbook.grader.syntax.Mentions;

import java.util.List;
import java.util.OptionalInt;

/** Judges the source of an answer by the rules about it. */
final class SyntaxJudge {

    private SyntaxJudge() {}

    static List<CheckResult> judge(List<SyntaxRule> rules, String source) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Mentions mentions = Mentions.in(source);
        return rules.stream().map(rule -> judge(rule, mentions)).toList();
    }

    private static CheckResult judge(SyntaxRule rule, Mentions mentions) {
        OptionalInt line =
                switch (rule.kind()) {
                    case CALL -> mentions.call(rule.subject());
                    case TYPE -> mentions.type(rule.subject());
                    case IMPORT -> mentions.imported(rule.subject());
                    case CONSTRUCT -> mentions.construct(rule.subject());
                };
        if (line.isPresent() == rule.required()) {
            return CheckResult.pass(rule.id());
        }
        String what = words(rule);
        return CheckResult.fail(
                rule.id(),
                rule.message(),
                rule.help(),
                (rule.required() ? "" : "no ") + what,
                line.isPresent() ? what + " in line " + line.getAsInt() : "none");
    }

    private static String words(SyntaxRule rule) {
        return switch (rule.kind()) {
            case CALL -> "call of " + rule.subject();
            case TYPE -> "use of the type " + rule.subject();
            case IMPORT -> "import of " + rule.subject();
            case CONSTRUCT ->
                    switch (rule.subject()) {
                        case "while", "for" -> rule.subject() + " loop";
                        default -> rule.subject();
                    };
        };
    }
}
