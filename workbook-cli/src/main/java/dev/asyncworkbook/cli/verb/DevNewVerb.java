package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.grader.scaffold.Scaffold;
import dev.asyncworkbook.grader.scaffold.ScaffoldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code workbook dev new}. */
@Command(
        name = "new",
        description =
                "Make a course, a lesson or an exercise that works, to be changed bit by bit.")
public final class DevNewVerb implements Callable<Integer> {

    /** What can be made. */
    enum Kind {
        course,
        lesson,
        exercise
    }

    private final Host host;
    @Mixin private final DevOptions options = new DevOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "course, lesson or exercise.")
    private Kind kind = Kind.course;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            description = {
                "Its name, in small letters, digits and hyphens; that of an exercise is",
                "LESSON/NAME. A course is made in a folder of that name, where you are."
            })
    private String name = "";

    /** For this process. */
    public DevNewVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Scaffold scaffold = new Scaffold();
        try {
            make(scaffold);
        } catch (ScaffoldException e) {
            throw new WorkbookException(ExitCode.USAGE, e.sentence());
        } catch (IOException e) {
            throw new WorkbookException(
                    ExitCode.INFRASTRUCTURE,
                    "its files cannot be written: check the permissions of the folder.",
                    e);
        }
        scaffold.written().forEach(file -> options.screen(host).line("wrote " + file));
        return ExitCode.OK;
    }

    private void make(Scaffold scaffold) throws ScaffoldException, IOException {
        switch (kind) {
            case course -> scaffold.course(Path.of(""), name);
            case lesson -> scaffold.lesson(options.course(host), name);
            case exercise -> {
                String[] parts = name.split("/", -1);
                if (parts.length != 2) {
                    throw new WorkbookException(
                            ExitCode.USAGE,
                            "an exercise is named LESSON/NAME, such as hello/late-arrival.");
                }
                scaffold.exercise(options.course(host), parts[0], parts[1]);
            }
        }
    }
}
