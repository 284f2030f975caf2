package mn.biyelelt.cli;

import java.util.Optional;

/// Where passwords come from that are not in a file: never from the command line itself, which everybody on the machine can
/// read.
public interface PasswordPrompt {

    /// Nobody is there and nothing is set.
    PasswordPrompt NONE = new PasswordPrompt() {

        @Override
        public Optional<String> variable(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<char[]> ask(String question) {
            return Optional.empty();
        }
    };

    /// A variable of the environment.
    Optional<String> variable(String name);

    /// What is typed, unseen, behind a question; empty if nobody is there to type.
    Optional<char[]> ask(String question);
}
