package mn.biyelelt.cli;

import java.util.Optional;
import mn.biyelelt.i18n.Language;

/// `--language mn|en`, which is read before anything else, because the help and the messages about a wrong command line
/// already need it.
public final class LanguageOption {

    static final String NAME = "--language";

    private LanguageOption() {
    }

    /// The language that the arguments name; Mongolian if they name none. Empty if they name one that there is not.
    public static Optional<Language> in(String... arguments) {
        String tag = Language.MONGOLIAN.tag();
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                tag = arguments[i + 1];
            } else if (arguments[i].startsWith(NAME + "=")) {
                tag = arguments[i].substring(NAME.length() + 1);
            }
        }
        return named(tag);
    }

    private static Optional<Language> named(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
