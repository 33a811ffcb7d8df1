package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code workbook dev schema}. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema of a manifest. An editor that has it completes keys and",
            "marks mistakes: save it, and name it in the manifest by \"$schema\"."
        })
public final class DevSchemaVerb implements Callable<Integer> {

    /** Of what there is a schema. */
    enum Kind {
        course,
        lesson
    }

    private final Host host;
    @Mixin private final DevOptions options = new DevOptions();

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "course, or lesson (default).")
    private Kind kind = Kind.lesson;

    /** For this process. */
    public DevSchemaVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Path file =
                host.home()
                        .resolve("lessons")
                        .resolve("schema")
                        .resolve(kind.name() + ".schema.json");
        try {
            options.screen(host).out().print(Files.readString(file));
            return ExitCode.OK;
        } catch (IOException e) {
            throw new WorkbookException(
                    ExitCode.INFRASTRUCTURE,
                    "the schema that came with the workbook cannot be read: check " + file + ".",
                    e);
        }
    }
}
