package mn.biyelelt.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    @Test
    void positionDotsAndNameStandOnOneBaselineWithCaptionsBelow() {
        Page page = page(Papers.signatures("Б.ТОД"));

        double baseline = run(page, "Б.ТОД").baseline();
        assertThat(run(page, "Статистикч бага эмч").baseline()).isEqualTo(baseline);
        assertThat(page.rules()).singleElement().satisfies(dots -> {
            assertThat(dots.stroke()).isEqualTo(Rule.Stroke.DOTS);
            assertThat(dots.y1()).isEqualTo(baseline);
            assertThat(dots.x2() - dots.x1()).isCloseTo(Millimetres.points(45), within());
        });
        assertThat(run(page, "(Нэр)").baseline()).isGreaterThan(baseline);
    }

    @Test
    void theNameEndsAtTheRightMargin() {
        TextRun name = run(page(Papers.signatures("Б.ТОД")), "Б.ТОД");

        assertThat(name.x() + name.width()).isCloseTo(Millimetres.points(210 - 15), within());
    }

    @Test
    void dotsLongerThanTheirPlaceAreShortenedAndStayOnTheLine() {
        Page page = page(new SignatureArea(List.of(List.of(Papers.box("Б.ТОД"), Papers.box("Д.СҮХ"))), 0, 0, true));

        assertThat(page.rules()).hasSize(2)
                .allSatisfy(dots -> assertThat(dots.y1()).isEqualTo(run(page, "Б.ТОД").baseline()));
        assertThat(page.rules().getFirst().x2() - page.rules().getFirst().x1()).isLessThan(Millimetres.points(45));
    }

    @Test
    void theSecondOfTwoBoxesStartsAtTheMiddle() {
        Page page = page(new SignatureArea(List.of(List.of(Papers.box("Б.ТОД"), Papers.box("Д.СҮХ"))), 0, 0, true));

        List<Double> roles = page.texts().stream().filter(run -> run.text().startsWith("ТАЙЛАН")).map(TextRun::x)
                .toList();
        assertThat(roles).containsExactly(Millimetres.points(30), Millimetres.points(30 + 165 / 2.0));
    }

    @Test
    void theStampKeepsItsSquareFreeBesideTheLines() {
        SignatureBox box = Papers.box("Б.ТОД");
        var stamped = new SignatureBox(box.lines(), new SignatureBox.Stamp(40, "Тамга /тэмдэг/"));

        Page page = page(new SignatureArea(List.of(List.of(stamped)), 0, 0, true));

        TextRun mark = run(page, "Тамга /тэмдэг/");
        TextRun name = run(page, "Б.ТОД");
        assertThat(mark.lettering().grey()).isGreaterThan(0.3);
        assertThat(name.x() + name.width()).isLessThan(Millimetres.points(210 - 15 - 40));
    }

    @Test
    void boxesSideBySideStandLineForLineAlsoWhereATitleWraps() {
        String long1 = "ХЯНАЛТ ШИНЖИЛГЭЭ ХИЙЖ, БИЕЛЭЛТИЙГ НЬ ҮНЭЛЖ, ДҮГНЭЛТ ГАРГАСАН АЛБАН ТУШААЛТАН:";
        var area = new SignatureArea(List.of(List.of(titled("ҮНЭЛСЭН:", "Дарга", "Б.ТОД"),
                titled(long1, "Нэгжийн дарга", "Д.СҮХ"))), 0, 0, true);

        Page page = page(area);

        assertThat(lines(page, "ХЯНАЛТ")).hasSize(1);
        assertThat(run(page, "ҮНЭЛСЭН:").baseline()).isEqualTo(lines(page, "ХЯНАЛТ").getFirst());
        assertThat(run(page, "Дарга").baseline()).isEqualTo(run(page, "Нэгжийн дарга").baseline())
                .isGreaterThan(lines(page, "ТУШААЛТАН").getFirst());
        assertThat(run(page, "Б.ТОД").baseline()).isEqualTo(run(page, "Д.СҮХ").baseline());
    }

    @Test
    void aStampLeavesTheLinesOfTwoBoxesOnABroadPageAlone() {
        SignatureBox box = titled("ҮНЭЛСЭН:", "БАЯНХӨВЧ АЙМГИЙН ЭРҮҮЛ МЭНДИЙН ГАЗРЫН ДАРГА, ЕРӨНХИЙ МЭРГЭЖИЛТЭН",
                "Б.ТОД");
        var stamped = new SignatureBox(box.lines(), new SignatureBox.Stamp(40, ""));

        Page page = Layout.layout(Papers.report(Papers.LANDSCAPE,
                List.of(new SignatureArea(List.of(List.of(stamped, box)), 0, 0, true))), new LiberationFonts()).pages()
                .getFirst();

        StampPlace stamp = page.stamps().getFirst();
        assertThat(page.texts()).noneMatch(
                run -> run.x() < stamp.x() + stamp.size() && run.x() + run.width() > stamp.x()
                        && run.baseline() > stamp.y()
                        && run.baseline() < stamp.y() + stamp.size());
    }

    /// Role, position, room to sign in, name.
    private static SignatureBox titled(String role, String position, String name) {
        return new SignatureBox(List.of(one(role, 0), one(position, 0), new SignatureLine(
                List.of(new SignatureLine.Slot(1, Alignment.LEFT, StyleName.SIGNATURE, List.of(), "")), 8),
                one(name, 0)),
                SignatureBox.Stamp.NONE);
    }

    private static SignatureLine one(String text, double height) {
        return new SignatureLine(List.of(new SignatureLine.Slot(1, Alignment.LEFT, StyleName.SIGNATURE,
                List.of(Paragraph.of(text)), "")), height);
    }

    private static List<Double> lines(Page page, String word) {
        return page.texts().stream().filter(run -> run.text().contains(word)).map(TextRun::baseline).distinct()
                .toList();
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }

    private static Page page(Block block) {
        return Layout.layout(Papers.report(Papers.PORTRAIT, List.of(block)), new LiberationFonts()).pages().getFirst();
    }

    private static TextRun run(Page page, String text) {
        Optional<TextRun> found = page.texts().stream().filter(run -> run.text().strip().equals(text)).findFirst();
        return found.orElseThrow();
    }
}
