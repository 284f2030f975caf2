package mn.biyelelt.exchange.mail;

import java.nio.file.Path;
import java.util.List;

/// A letter that is not sent yet.
///
/// @param to    addresses, with names if wanted, apart by commas or semicolons; may be empty, the mail program asks then
/// @param files attached under their own names
public record MailDraft(String to, String subject, String text, List<Path> files) {

    public MailDraft {
        files = List.copyOf(files);
    }
}
