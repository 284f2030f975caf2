package mn.biyelelt.cli;

import java.util.List;
import java.util.stream.Collectors;
import mn.biyelelt.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The grammar of the command line. Texts are taken as typed: no argument files, no quotes taken off, and what looks like an
/// unknown option within a command's parameters is a text (`-`, `-5 %`).
final class Syntax {

    static final String HELP = "--help";
    static final String VERSION = "--version";

    private static final String WORKSPACE = "WORKSPACE";
    private static final String PROGRAM = "biyelelt";
    private static final int WIDTH = 100;

    private final List<Command> commands;
    private final Messages messages;

    Syntax(List<Command> commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /// Whether a word without a command is meant as a file: it has a dot or a folder in it.
    static boolean looksLikeAFile(String word) {
        return word.indexOf('.') >= 0 || word.indexOf('/') >= 0 || word.indexOf('\\') >= 0;
    }

    /// What is wrong with the command line.
    static String problem(ParameterException wrong, Messages messages) {
        return switch (wrong) {
            case MissingParameterException missing ->
                messages.get("cli.usage.missing", "names", missing.getMissing().stream().map(Syntax::label)
                        .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched ->
                messages.get("cli.usage.unmatched", "words", String.join(" ", unmatched.getUnmatched()));
            default -> messages.get("cli.usage.wrong", "problem", String.valueOf(wrong.getMessage()));
        };
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    CommandLine line() {
        CommandSpec root = spec(PROGRAM, messages.get("cli.summary"));
        root.addOption(OptionSpec.builder(VERSION)
                .type(boolean.class)
                .description(messages.get("cli.argument.version"))
                .build());
        root.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("FILE")
                .type(String.class)
                .description(messages.get("cli.argument.file"))
                .build());
        commands.forEach(command -> root.addSubcommand(command.name(), spec(command)));
        return new CommandLine(root);
    }

    /// All commands with what they do, one a line.
    String overview() {
        var text = new StringBuilder(messages.get("cli.overview"));
        int width = commands.stream().mapToInt(command -> command.name().length()).max().orElse(0);
        for (Command command : commands) {
            text.append("\n  ").append(PROGRAM).append(' ').append(command.name());
            text.repeat(' ', width - command.name().length() + 2).append(command.summary(messages));
        }
        return text.toString();
    }

    private CommandSpec spec(Command command) {
        CommandSpec spec = spec(command.name(), command.summary(messages));
        List<ArgSpec> arguments = command.arguments(messages);
        arguments.forEach(spec::add);
        if (arguments.stream().anyMatch(argument -> argument.paramLabel().equals(WORKSPACE))) {
            spec.add(Arguments.option(GivenPassword.FILE, "FILE", messages.get("cli.password.file")));
        }
        spec.parser().unmatchedOptionsArePositionalParams(command.takesTexts());
        return spec;
    }

    private CommandSpec spec(String name, String summary) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.parser().expandAtFiles(false).trimQuotes(false);
        spec.usageMessage()
                .width(WIDTH)
                .description(summary)
                .synopsisHeading(messages.get("cli.help.usage") + " ")
                .parameterListHeading("\n" + messages.get("cli.help.parameters") + "\n")
                .optionListHeading("\n" + messages.get("cli.help.options") + "\n")
                .commandListHeading("\n" + messages.get("cli.help.commands") + "\n");
        spec.addOption(OptionSpec.builder("-h", HELP)
                .type(boolean.class)
                .usageHelp(true)
                .description(messages.get("cli.argument.help"))
                .build());
        spec.addOption(OptionSpec.builder(LanguageOption.NAME)
                .paramLabel("mn|en")
                .type(String.class)
                .description(messages.get("cli.argument.language"))
                .build());
        return spec;
    }
}
