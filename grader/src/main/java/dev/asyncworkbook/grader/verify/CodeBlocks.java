package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Budget;
import dev.asyncworkbook.grader.course.World;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Markdown;
import dev.asyncworkbook.grader.manuscript.Markdown.Block;
import dev.asyncworkbook.grader.manuscript.Passage;
import dev.asyncworkbook.grader.manuscript.Passage.Kind;
import dev.asyncworkbook.grader.manuscript.Passages;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.SourceProblem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Java in texts works: a block with a {@code main} runs to its end, and any other one compiles,
 * as declarations or as statements, with the declarations of the blocks before it.
 *
 * <p>The words behind {@code java} at the opening fence say otherwise: {@code fragment} is not
 * looked at, the name of an end, such as {@code deadlock} or {@code panic}, is that of the run, and
 * with {@code redis} a server stands ready at {@code localhost:6379}.
 */
final class CodeBlocks {

    private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");

    private static final World WITH_REDIS = new World(Optional.of("localhost:6379"));

    private final ProgramCompiler compiler = new ProgramCompiler();
    private final ProgramRunner runner;

    CodeBlocks(ProgramRunner runner) {
        this.runner = runner;
    }

    void verify(Part part, List<String> notes, List<Finding> findings) {
        String step = part.step().map(it -> it.id()).orElse("");
        int blocks = 0;
        for (Chapter chapter : part.chapters()) {
            for (Passage passage : Passages.in(chapter)) {
                if (passage.kind() == Kind.TEXT && passage.step().equals(step)) {
                    blocks += verify(passage, findings);
                }
            }
        }
        if (blocks > 0) {
            notes.add(blocks == 1 ? "1 block of code" : blocks + " blocks of code");
        }
    }

    private int verify(Passage passage, List<Finding> findings) {
        StringBuilder before = new StringBuilder();
        int count = 0;
        for (Block block : Markdown.of(passage.text()).blocks()) {
            if (block.isJava() && !block.is("fragment")) {
                verify(block, before, passage.spotOfLine(block.line())).ifPresent(findings::add);
                count++;
            }
        }
        return count;
    }

    /** Looks at a block, and adds what it declares to what comes before the next one. */
    private Optional<Finding> verify(Block block, StringBuilder before, Spot spot) {
        if (MAIN.matcher(block.code()).find()) {
            Optional<Finding> problem = runs(block, spot);
            before.append(
                    MAIN.matcher(block.code()).replaceAll("void earlier" + spot.line() + "("));
            return problem;
        }
        String code = block.code();
        String declared = before + "\n" + code + "\nvoid main() {}\n";
        if (compiles(declared) || compiles(code + "\nvoid main() {}\n")) {
            before.append('\n').append(code);
            return Optional.empty();
        }
        String statements = "\nvoid main() throws Throwable {\n" + code + "\n}\n";
        Compilation last = compile(before + statements);
        if (last instanceof Compilation.Compiled || compiles(statements)) {
            return Optional.empty();
        }
        return last instanceof Compilation.Failed(List<SourceProblem> problems)
                ? Optional.of(notCompiled(spot, problems.getFirst().message()))
                : Optional.empty();
    }

    private Optional<Finding> runs(Block block, Spot spot) {
        return switch (compile(block.code())) {
            case Compilation.Failed(List<SourceProblem> problems) ->
                    Optional.of(
                            notCompiled(
                                    spot,
                                    "line %d: %s"
                                            .formatted(
                                                    problems.getFirst().line(),
                                                    problems.getFirst().message())));
            case Compilation.Compiled(CompiledProgram program) -> ends(program, block, spot);
        };
    }

    private Optional<Finding> ends(CompiledProgram program, Block block, Spot spot) {
        World world = block.is("redis") ? WITH_REDIS : World.EMPTY;
        RunLimits limits = Budget.DEFAULT.limits(world);
        Ending ending = runner.run(program, Schedule.DEFAULT, limits, _ -> {}).ending();
        boolean asSaid = ending.end() == End.COMPLETE || block.is(ending.end().label());
        return asSaid
                ? Optional.empty()
                : Optional.of(
                        Finding.error(
                                "code-runs",
                                spot,
                                "This program does not come to its end: %s Correct it, or write ```java %s."
                                        .formatted(Endings.words(ending), ending.end().label())));
    }

    private static Finding notCompiled(Spot spot, String problem) {
        return Finding.error(
                "code-compiles",
                spot,
                "This code does not compile: %s Correct it, or write ```java fragment."
                        .formatted(problem));
    }

    private boolean compiles(String source) {
        return compile(source) instanceof Compilation.Compiled;
    }

    private Compilation compile(String source) {
        return compiler.compile(new Program("block.java", source));
    }
}
