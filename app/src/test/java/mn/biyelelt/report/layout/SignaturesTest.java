package mn.biyelelt.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
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
