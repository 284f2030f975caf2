package mn.biyelelt.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mn.biyelelt.gate.FileRefused.Reason;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeGateTest {

    private static final int MIB = 1 << 20;
    private static final String HEAD = "<?xml version=\"1.0\"?>";

    @TempDir
    Path folder;

    @Test
    void aWordFileAndAnExcelFilePassWhateverTheirNames() throws IOException {
        OfficeFile word = Gate.office(file("a.xlsx", OfficeFiles.zip(OfficeFiles.word("<w:p/>")).bytes()));
        OfficeFile excel = Gate.office(file("b", OfficeFiles.zip(OfficeFiles.excel()).bytes()));

        assertThat(word.kind()).isEqualTo(FileKind.WORD);
        assertThat(word.main()).isEqualTo("word/document.xml");
        assertThat(excel.kind()).isEqualTo(FileKind.EXCEL);
        assertThat(excel.archive().names()).containsExactly("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
        try (var in = word.archive().open(word.main())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("<w:p/>");
        }
    }

    @Test
    void whatOtherProgramsZipPassesToo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment("тайлбар");
            for (Map.Entry<String, String> part : OfficeFiles.word("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(Gate.office(file("a.docx", bytes.toByteArray())).kind()).isEqualTo(FileKind.WORD);
    }

    @Test
    void aTableOfFortyThousandRowsIsWithinTheLimits() throws IOException {
        String row = "<w:tr>" + "<w:tc><w:p><w:r><w:t>Үзүүлэлт</w:t></w:r></w:p></w:tc>".repeat(12) + "</w:tr>";
        byte[] docx = OfficeFiles.zip(OfficeFiles.word("<w:tbl>" + row.repeat(40_000) + "</w:tbl>")).bytes();

        assertThat(Gate.office(file("a.docx", docx)).archive().size("word/document.xml")).isGreaterThan(28L * MIB);
    }

    @Test
    void hyperlinksMayLeadAnywhere() throws IOException {
        Map<String, String> parts = OfficeFiles.word("");
        parts.put("word/_rels/document.xml.rels",
                OfficeFiles.relations("hyperlink", "https://legalinfo.example/", "External"));
        assertThat(Gate.office(file("a.docx", OfficeFiles.zip(parts).bytes())).kind()).isEqualTo(FileKind.WORD);
    }

    @Test
    void anEmbeddedWorkbookIsLeftAlone() throws IOException {
        byte[] inner = OfficeFiles.zip(OfficeFiles.excel()).bytes();
        byte[] docx = OfficeFiles.zip(OfficeFiles.word("")).with("word/embeddings/sheet1.xlsx", inner).bytes();
        Path file = file("a.docx", docx);

        assertThat(Gate.office(file).archive().size("word/embeddings/sheet1.xlsx")).isEqualTo(inner.length);
        assertRefused(() -> Gate.archive(file).withoutArchives(), Reason.NESTED, "word/embeddings/sheet1.xlsx");
    }

    static Stream<Arguments> otherKinds() {
        return Stream.of(Arguments.of(new byte[0], "EMPTY"), Arguments.of(utf8("%PDF-1.7"), "PDF"),
                Arguments.of(utf8("{\\rtf1"), "RICH_TEXT"), Arguments.of(utf8("H:2,block:4"), "DATABASE"),
                Arguments.of(utf8("  <html><table>"), "MARKUP"), Arguments.of(utf8("төлөвлөгөө"), "TEXT"),
                Arguments.of(new byte[]{1, 2, 0}, "UNKNOWN"), Arguments.of(ole(""), "OLD_OFFICE"),
                Arguments.of(new CraftedZip().with("a.txt", "а").bytes(), "ARCHIVE"),
                Arguments.of(
                        OfficeFiles.zip(with(OfficeFiles.word(""), "[Content_Types].xml", HEAD + "<Types/>")).bytes(),
                        "ARCHIVE"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("otherKinds")
    void anotherKindOfFileIsNamed(byte[] content, String kind) throws IOException {
        assertRefused(content, Reason.OTHER_KIND, kind);
    }

    @Test
    void aPasswordIsToldApartFromAnOldFile() throws IOException {
        assertRefused(ole("EncryptedPackage"), Reason.PASSWORD, "");
        assertRefused(new CraftedZip().withPassword("a.txt", "а").bytes(), Reason.PASSWORD, "");
    }

    @Test
    void aFileBeyondTwentyMebibytesIsNotEvenLookedAt() throws IOException {
        assertRefused(new byte[20 * MIB + 1], Reason.TOO_LARGE, "20");
    }

    @Test
    void whatUnpacksToMoreThanAHundredMebibytesIsRefused() throws IOException {
        byte[] zeros = new byte[51 * MIB];
        byte[] bomb = OfficeFiles.zip(OfficeFiles.word("")).with("a.bin", zeros).with("b.bin", zeros).bytes();
        assertThat(bomb.length).isLessThan(MIB);
        assertRefused(bomb, Reason.UNPACKED_TOO_LARGE, "100");
    }

    @Test
    void aSizeInTheDirectoryIsNotBelieved() throws IOException {
        byte[] zeros = new byte[MIB];
        assertRefused(new CraftedZip().withClaimedSize("a.bin", zeros, 10).bytes(), Reason.DAMAGED, "a.bin");
        assertRefused(new CraftedZip().withClaimedSize("a.bin", zeros, 2L * MIB).bytes(), Reason.DAMAGED, "a.bin");
        assertRefused(new CraftedZip().withClaimedSize("a.bin", zeros, 0xFFFFFFFFL).bytes(),
                Reason.UNPACKED_TOO_LARGE, "100");
    }

    @Test
    void partsThatShareTheirBytesAreRefused() throws IOException {
        byte[] shared = new CraftedZip().with("a", "төлөвлөгөө").with("a", "төлөвлөгөө").sharingTheFirstPart();
        assertRefused(shared, Reason.DAMAGED, "parts overlap");
    }

    @Test
    void bytesThatBelongToNoPartAreRefused() throws IOException {
        byte[] zip = new CraftedZip().with("a", "а").with("b", "б").with("c", "в").bytes();
        assertRefused(join(zip, new byte[]{0}), Reason.DAMAGED, "no directory");
        assertRefused(join(new byte[]{'P', 'K', 3, 4}, zip), Reason.DAMAGED, "directory is not at the end");
    }

    @Test
    void aPartWithTwoNamesIsRefused() throws IOException {
        assertRefused(new CraftedZip().withTwoNames("good.xml", "evil.xml", "а").bytes(), Reason.DAMAGED, "good.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.xml", "word/../../a.xml", "/etc/passwd", "C:/a.xml", "word\\a.xml", "a//b", "./a",
        "word/..", "a:b", "a?b", " "})
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertRefused(new CraftedZip().with(name, "а").bytes(), Reason.UNSAFE_NAME, name);
    }

    @Test
    void aNameTwiceIsRefusedInLargeAndSmallLettersToo() throws IOException {
        assertRefused(new CraftedZip().with("a.xml", "а").with("A.XML", "б").bytes(), Reason.TWICE, "A.XML");
    }

    @Test
    void moreThanFiveHundredPartsAreRefused() throws IOException {
        var zip = new CraftedZip();
        for (int i = 0; i < 501; i++) {
            zip.with("p" + i, "");
        }
        assertRefused(zip.bytes(), Reason.MANY_PARTS, "500");
    }

    @Test
    void macrosAreRefusedUnderAnyName() throws IOException {
        assertRefused(OfficeFiles.zip(OfficeFiles.word("")).with("word/vbaProject.bin", "x").bytes(), Reason.MACROS,
                "word/vbaProject.bin");
        Map<String, String> docm = OfficeFiles.word("");
        docm.computeIfPresent("[Content_Types].xml", (_, types) -> types.replace(OfficeFiles.WORD_TYPE,
                "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertRefused(OfficeFiles.zip(docm).bytes(), Reason.MACROS, "word/document.xml");
        Map<String, String> hidden = OfficeFiles.word("");
        hidden.computeIfPresent("[Content_Types].xml", (_, types) -> types.replace("</Types>",
                "<Override PartName=\"/word/a.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        hidden.put("word/a.bin", "x");
        assertRefused(OfficeFiles.zip(hidden).bytes(), Reason.MACROS, "word/a.bin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "image", "oleObject", "externalLinkPath", "frame", "subDocument"})
    void nothingIsFetchedFromElsewhere(String type) throws IOException {
        Map<String, String> parts = OfficeFiles.word("");
        parts.put("word/_rels/settings.xml.rels",
                OfficeFiles.relations(type, "http://evil.example/a.dotm", "External"));
        assertRefused(OfficeFiles.zip(parts).bytes(), Reason.FETCHES, "http://evil.example/a.dotm");
    }

    static Stream<String> grammars() {
        return Stream.of("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
                HEAD + "\n<!-- тайлбар --><!DOCTYPE a><a/>", "\uFEFF" + HEAD + "<!DOCTYPE a><a/>",
                HEAD + "<?pi ?>\n<!doctype a><a/>");
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void aDocumentTypeIsRefused(String xml) throws IOException {
        Map<String, String> body = with(OfficeFiles.word(""), "word/document.xml", xml);
        assertRefused(OfficeFiles.zip(body).bytes(), Reason.GRAMMAR, "word/document.xml");
        Map<String, String> relations = with(OfficeFiles.word(""), "_rels/.rels", xml);
        assertRefused(OfficeFiles.zip(relations).bytes(), Reason.GRAMMAR, "_rels/.rels");
        byte[] wide = OfficeFiles.zip(OfficeFiles.word(""))
                .with("word/a.xml", xml.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_16))
                .bytes();
        assertRefused(wide, Reason.GRAMMAR, "word/a.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<?xml version='1.0' encoding='UTF-7'?><a/>", "<!--", "<?xml",
        "<?xml version='1.0' encoding='IBM037'?><a/>"})
    void whatIsNoXmlIsRefused(String text) throws IOException {
        Map<String, String> parts = with(OfficeFiles.word(""), "word/document.xml", text);
        assertRefused(OfficeFiles.zip(parts).bytes(), Reason.DAMAGED, "word/document.xml");
    }

    @Test
    void aRemarkWithoutEndCostsNothing() throws IOException {
        Map<String, String> parts = with(OfficeFiles.word(""), "word/document.xml", "<!--" + " ".repeat(30 * MIB));
        assertRefused(OfficeFiles.zip(parts).bytes(), Reason.DAMAGED, "word/document.xml");
    }

    @Test
    void theListOfPartsItselfIsBounded() throws IOException {
        Map<String, String> parts = with(OfficeFiles.word(""), "[Content_Types].xml",
                HEAD + "<Types>" + " ".repeat(2 * MIB) + "</Types>");
        assertRefused(OfficeFiles.zip(parts).bytes(), Reason.DAMAGED, "[Content_Types].xml");
    }

    @Test
    void everyCutOfAnArchiveIsRefused() throws IOException {
        byte[] zip = OfficeFiles.zip(OfficeFiles.word("")).bytes();
        for (int length = 0; length < zip.length; length += 7) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertThat(refusal(() -> Archive.of(cut, "a.docx"))).isNotNull();
        }
    }

    @Test
    void everyReasonAndKindHasItsWords() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (Reason reason : Reason.values()) {
                for (FileKind kind : FileKind.values()) {
                    assertThat(RefusalText.of(new FileRefused(reason, "а.docx", kind.name()), messages))
                            .contains("а.docx").doesNotContain("{");
                }
            }
        }
    }

    private static Map<String, String> with(Map<String, String> parts, String name, String content) {
        parts.put(name, content);
        return parts;
    }

    private void assertRefused(byte[] content, Reason reason, String detail) throws IOException {
        Path file = file("a.docx", content);
        assertRefused(() -> Gate.office(file), reason, detail);
    }

    private static void assertRefused(Runnable work, Reason reason, String detail) {
        FileRefused refused = refusal(work);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.detail()).isEqualTo(detail);
    }

    private static FileRefused refusal(Runnable work) {
        return Objects.requireNonNull(catchThrowableOfType(FileRefused.class, work::run));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] ole(String stream) {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return join(head, stream.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
