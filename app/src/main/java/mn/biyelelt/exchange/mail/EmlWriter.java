package mn.biyelelt.exchange.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.RawField;

/// Writes a draft as an `.eml` file (RFC 5322) with `X-Unsent: 1`, by which mail programs open it for sending.
public final class EmlWriter {

    private static final String BINARY = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private EmlWriter() {
    }

    /// Writes the letter; a file of that name is replaced at once or not at all.
    ///
    /// @throws IOException if an attached file cannot be read or the letter not be written
    public static void write(MailDraft draft, Path file) throws IOException {
        // not a temporary file of the system's: those only their owner may read, wherever they are moved
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                new DefaultMessageWriter().writeMessage(message(draft), out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Message message(MailDraft draft) throws IOException {
        var builder = Message.Builder.of().setSubject(draft.subject()).setBody(parts(draft));
        builder.addField(new RawField("X-Unsent", "1"));
        String addressees = Addressees.of(draft.to());
        if (!addressees.isEmpty()) {
            builder.addField(new RawField("To", addressees));
        }
        return builder.build();
    }

    private static Multipart parts(MailDraft draft) throws IOException {
        var parts = MultipartBuilder.create("mixed").addBodyPart(
                BodyPartBuilder.create().setBody(draft.text(), "plain", StandardCharsets.UTF_8)
                        .setContentTransferEncoding("base64").build());
        for (Path file : draft.files()) {
            parts.addBodyPart(attachment(file));
        }
        return parts.build();
    }

    private static BodyPart attachment(Path file) throws IOException {
        String name = file.getFileName().toString();
        var part = BodyPartBuilder.create().setBody(Files.readAllBytes(file), type(name))
                .setContentTransferEncoding("base64");
        part.addField(new RawField("Content-Disposition", "attachment;" + LongParameter.of("filename", name)));
        return part.build();
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, BINARY);
    }
}
