package mn.biyelelt.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmlWriterTest {

    private static final String NAME = "Нэгжийн гүйцэтгэлийн тайлан 2026, Өндөрмөст сумын эрүүл мэндийн төв (2).pdf";

    @TempDir
    private Path folder;

    @Test
    void aMailProgramReadsEverythingBack() throws IOException {
        Path paper = Files.write(folder.resolve(NAME), new byte[]{'%', 'P', 'D', 'F', 0, (byte) 0xFF, 13, 10});
        Path file = folder.resolve("захидал.eml");

        EmlWriter.write(new MailDraft("emg@example.mn; darga@example.mn", "Ө ө Ү ү – тайлан", "Сайн байна уу?\nҮр дүн.",
                List.of(paper)), file);

        Message message = read(file);
        assertThat(message.getSubject()).isEqualTo("Ө ө Ү ү – тайлан");
        assertThat(message.getTo().flatten()).extracting("address")
                .containsExactly("emg@example.mn", "darga@example.mn");
        assertThat(message.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
        List<Entity> parts = ((Multipart) message.getBody()).getBodyParts();
        assertThat(new String(bytes(parts.getFirst()), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo("Сайн байна уу?\nҮр дүн.");
        assertThat(fileName(parts.get(1).getHeader().getField("Content-Disposition").getBody())).isEqualTo(NAME);
        assertThat(parts.get(1).getMimeType()).isEqualTo("application/pdf");
        assertThat(bytes(parts.get(1))).isEqualTo(Files.readAllBytes(paper));
    }

    @Test
    void namesOfAddresseesAreReadBackToo() throws IOException {
        Path file = folder.resolve("захидал.eml");
        EmlWriter.write(
                new MailDraft("ЭМГ <emg@example.mn>; \"Бат, Дорж\" <bat@example.mn>, Darga <d@example.mn>", "Тайлан",
                        "", List.of()),
                file);

        assertThat(Files.readAllLines(file)).allMatch(line -> line.matches("\\p{ASCII}*"));
        assertThat(read(file).getTo().flatten()).extracting("name", "address").containsExactly(
                tuple("ЭМГ", "emg@example.mn"), tuple("Бат, Дорж", "bat@example.mn"), tuple("Darga", "d@example.mn"));
    }

    @Test
    void whatIsNoAddressDisturbsNoneOfTheOthers() throws IOException {
        Path file = folder.resolve("захидал.eml");
        EmlWriter.write(new MailDraft("ЭМГ, bat@example.mn", "Тайлан", "", List.of()), file);

        assertThat(Files.readAllLines(file)).allMatch(line -> line.matches("\\p{ASCII}*"));
        assertThat(read(file).getTo().flatten()).extracting("address").contains("bat@example.mn");
    }

    /// A letter on a shared disk is for others too.
    @Test
    void theLetterIsReadByWhoeverReadsOtherFiles() throws IOException {
        Path file = folder.resolve("захидал.eml");
        EmlWriter.write(new MailDraft("", "Тайлан", "", List.of()), file);

        assertThat(rights(file)).isEqualTo(rights(Files.writeString(folder.resolve("other.txt"), "x")));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("захидал.eml", "other.txt");
    }

    /// Rights where the system has such; else nothing.
    private static String rights(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? "" : PosixFilePermissions.toString(view.readAttributes().permissions());
    }

    @Test
    void headersAreShortLinesOfPlainLetters() throws IOException {
        Path paper = Files.writeString(folder.resolve("Ө".repeat(100) + ".xlsx"), "x");
        Path file = folder.resolve("a.eml");
        EmlWriter.write(new MailDraft("", "Гарчиг ".repeat(40), "", List.of(paper)), file);

        assertThat(Files.readAllLines(file)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78)
                .matches("\\p{ASCII}*"));
        assertThat(read(file).getTo()).isNull();
    }

    @Test
    void aPaperThatIsGoneLeavesNoHalfLetter() throws IOException {
        Path file = folder.resolve("a.eml");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> EmlWriter.write(
                new MailDraft("", "", "", List.of(folder.resolve("gone.pdf"))), file)))
                .isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    /// Puts the numbered pieces of RFC 2231 together.
    private static String fileName(String disposition) {
        var octets = new StringBuilder();
        Pattern.compile("filename\\*\\d+\\*=([^;\\s]+)").matcher(disposition).results()
                .forEach(piece -> octets.append(piece.group(1)));
        return URLDecoder.decode(octets.substring("UTF-8''".length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Message read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new DefaultMessageBuilder().parseMessage(in);
        }
    }

    private static byte[] bytes(Entity part) throws IOException {
        try (InputStream in = ((SingleBody) part.getBody()).getInputStream()) {
            return in.readAllBytes();
        }
    }
}
