package mn.biyelelt.boot;

import java.io.Console;
import java.util.Optional;
import mn.biyelelt.cli.PasswordPrompt;

/// Passwords from this process's environment and keyboard. A command whose input or output goes elsewhere asks nobody.
final class ConsolePrompt implements PasswordPrompt {

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
    }

    @Override
    public Optional<char[]> ask(String question) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", question)));
    }
}
