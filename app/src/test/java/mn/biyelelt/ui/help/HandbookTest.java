package mn.biyelelt.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.help.HelpPage.Block;
import org.junit.jupiter.api.Test;

class HandbookTest {

    @Test
    void bothLanguagesHaveTheSamePagesPicturesAndKeys() {
        List<HelpPage> mongolian = Handbook.in(Language.MONGOLIAN).pages();
        List<HelpPage> english = Handbook.in(Language.ENGLISH).pages();

        assertThat(english).extracting(HelpPage::id).isEqualTo(mongolian.stream().map(HelpPage::id).toList());
        for (int i = 0; i < english.size(); i++) {
            assertThat(shape(english.get(i))).isEqualTo(shape(mongolian.get(i)));
        }
    }

    @Test
    void everyPictureIsThereInBothLanguages() {
        assertThat(Handbook.in(Language.MONGOLIAN).pages().stream().flatMap(page -> page.blocks().stream())
                .filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast)).hasSize(9)
                .allSatisfy(picture -> assertThat(List.of("mn/", "en/"))
                        .allSatisfy(folder -> assertThat(Handbook.class.getResource(folder + picture.file()))
                                .isNotNull()));
    }

    @Test
    void aPageIsReadAsItIsWritten() {
        assertThat(Handbook.parse("@a Нэг\nҮг.\n\n- [F1] түлхүүр\n- цэг\n!p.png\n@b Хоёр\n").pages()).containsExactly(
                new HelpPage("a", "Нэг", List.of(new Block.Words("Үг."), new Block.Point("F1", "түлхүүр"),
                        new Block.Point("", "цэг"), new Block.Picture("p.png"))),
                new HelpPage("b", "Хоёр", List.of()));
    }

    private static List<String> shape(HelpPage page) {
        return page.blocks().stream().map(block -> switch (block) {
            case Block.Heading _ -> "heading";
            case Block.Words _ -> "words";
            case Block.Point(String key, String _) -> "point " + key;
            case Block.Picture(String file) -> file;
        }).toList();
    }
}
