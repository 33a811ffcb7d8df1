package dev.asyncworkbook.cli;

import dev.asyncworkbook.grader.json.Suggestions;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is wrong with a command line, in one sentence that says what to do. */
final class UsageErrors {

    private UsageErrors() {}

    static String sentence(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String help = " '" + command.getCommandSpec().qualifiedName() + " --help' says more.";
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getUnmatched().getFirst(), command, help);
            case MissingParameterException missing -> missing(missing) + help;
            default -> withStop(Objects.requireNonNullElse(e.getMessage(), "")) + help;
        };
    }

    private static String unmatched(String word, CommandLine command, String help) {
        List<String> options =
                command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
        if (word.startsWith("-") && word.length() > 1) {
            return "there is no option " + word + "." + meant(word, options, help);
        }
        if (command.getSubcommands().isEmpty()) {
            return "\"" + word + "\" is one argument too many." + help;
        }
        List<String> verbs = List.copyOf(command.getSubcommands().keySet());
        return "there is no command " + word + "." + meant(word, verbs, help);
    }

    private static String meant(String word, List<String> known, String otherwise) {
        String meant = Suggestions.didYouMean(word, known);
        return meant.isEmpty() ? otherwise : meant;
    }

    private static String missing(MissingParameterException e) {
        String names =
                e.getMissing().stream()
                        .map(ArgSpec::paramLabel)
                        .collect(Collectors.joining(" and "));
        return names + (e.getMissing().size() == 1 ? " is missing." : " are missing.");
    }

    private static String withStop(String message) {
        String first = message.lines().findFirst().orElse("this command line makes no sense");
        return first.endsWith(".") ? first : first + ".";
    }
}
