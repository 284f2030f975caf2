package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.i18n.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// One command of the command line.
public interface Command {

    /// The word that calls it.
    String name();

    /// What it does, in one line.
    String summary(Messages messages);

    /// Its options and parameters.
    List<ArgSpec> arguments(Messages messages);

    /// Whether a parameter may be a text that begins with a hyphen.
    default boolean takesTexts() {
        return false;
    }

    /// Does it.
    ///
    /// @param given what was typed, already fitting [#arguments(Messages)]
    /// @return a code of [ExitCode]
    /// @throws CommandFailure                          if it cannot be done
    /// @throws mn.biyelelt.storage.StorageFailure      if the workspace cannot be used
    /// @throws mn.biyelelt.wire.JsonRejected           if JSON cannot be taken
    /// @throws mn.biyelelt.domain.change.ChangeRejected if a change does not fit
    int run(ParseResult given, Terminal terminal);

    /// The value of an option, if it was typed.
    static Optional<String> option(ParseResult given, String name) {
        return Optional.ofNullable(given.matchedOptionValue(name, (String) null));
    }

    /// A required parameter as a path.
    ///
    /// @throws java.nio.file.InvalidPathException if it can be none
    static Path path(ParseResult given, int index) {
        return Path.of(parameter(given, index));
    }

    /// The value of a required parameter.
    static String parameter(ParseResult given, int index) {
        return given.matchedPositionalValue(index, "");
    }
}
