package mn.biyelelt.settings;

import java.util.Objects;

/// To whom papers are sent.
///
/// @param to      addresses, apart by commas
/// @param subject beginning of the subject; empty for the paper's name alone
public record MailChoice(String to, String subject) {

    /// Nobody was written to yet.
    public static final MailChoice NONE = new MailChoice("", "");

    public MailChoice {
        to = Objects.requireNonNullElse(to, "");
        subject = Objects.requireNonNullElse(subject, "");
    }
}
