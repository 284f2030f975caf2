package mn.biyelelt.edit.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipboardTablesTest {

    @Test
    void excelsQuotedCellsKeepTheirTabsAndLines() {
        TextTable table = TabText.read("1\t\"нэг\r\nхоёр \"\"гурав\"\"\"\t5 \" өргөн\r\n2\t\t\r\n");

        assertThat(texts(table)).containsExactly(List.of("1", "нэг\nхоёр \"гурав\"", "5 \" өргөн"),
                List.of("2", "", ""));
    }

    @Test
    void spansOfAnHtmlTableLeaveTheCoveredPlacesEmpty() {
        TextTable table = HtmlTable.read("""
                <html><body><table><tr><td colspan=3>Зорилго 1. Эрүүл мэнд</td></tr>
                <tr><td rowspan="2">1.1</td><td>Хамралт</td><td>90&nbsp;%</td></tr>
                <tr><td>Тоо</td><td>5</td></tr></table></body></html>""").orElseThrow();

        assertThat(table.isHeading(0)).isTrue();
        assertThat(texts(table)).containsExactly(List.of("Зорилго 1. Эрүүл мэнд", "", ""),
                List.of("1.1", "Хамралт", "90\u00A0%"), List.of("", "Тоо", "5"));
        assertThat(table.at(2, 0)).isEmpty();
        assertThat(table.at(1, 0)).contains(new TextCell("1.1", 2, 1));
    }

    @Test
    void wordsParagraphsListsAndNestedTablesBecomeLines() {
        TextTable table = HtmlTable.read("""
                <html xmlns:o="urn:x"><head><style>td {color: red}</style><title>x</title></head>
                <body><!--StartFragment--><table class=MsoTable><tr><td><p class=MsoNormal>Нэг
                   хоёр<o:p></o:p></p><p>гурав<br>дөрөв</p>
                <ol><li>эхний<ul><li>дотор</li></ul></li><li>дараах</li></ol>
                <table><tr><td>а</td><td>б</td></tr><tr><td>в</td></tr></table></td>
                <td><script>alert('x')</script>&#1202;&#x4E9;&lt;b&gt; &unknown; &amp;</td></tr></table>
                <table><tr><td>хоёр дахь хүснэгт</td></tr></table></body></html>""").orElseThrow();

        assertThat(texts(table)).containsExactly(List.of(
                "Нэг хоёр\nгурав\nдөрөв\n1. эхний\n  - дотор\n2. дараах\nа б\nв", "Ҳө<b> &unknown; &"));
    }

    @Test
    void aSpanOverMoreColumnsThanAnyTableHasCountsAsOne() {
        TextTable table = HtmlTable.read("<table><tr><td colspan=99999>а<td>б<tr><td>в<td colspan=-3>г</table>")
                .orElseThrow();

        assertThat(texts(table)).containsExactly(List.of("а", "б"), List.of("в", "г"));
    }

    @Test
    void htmlWithoutATableIsNone() {
        assertThat(HtmlTable.read("<p>нэг</p><p>хоёр</p>")).isEmpty();
        assertThat(HtmlTable.read("<table></table>")).isEmpty();
    }

    @Test
    void tablesThatNoPlanHasAreRefused() {
        assertThatThrownBy(() -> HtmlTable.read("<table>" + "<tr><td>х".repeat(PasteTooLarge.ROWS + 1)))
                .isInstanceOf(PasteTooLarge.class);
        assertThatThrownBy(() -> HtmlTable.read("<table><tr>" + "<td colspan=60>х".repeat(2)))
                .isInstanceOf(PasteTooLarge.class);
        assertThatThrownBy(() -> TabText.read("\t".repeat(PasteTooLarge.COLUMNS + 1)))
                .isInstanceOf(PasteTooLarge.class);
        assertThat(HtmlTable.read("<table><tr><td rowspan=99999999999 colspan=x>х").orElseThrow().text(0, 0))
                .isEqualTo("х");
    }

    /// What is written is read back, whatever the texts are; jumbled HTML is read without harm.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void writtenTablesAreReadBackAndJumbledOnesDoNoHarm(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            TextTable table = randomTable(random);
            assertThat(texts(TabText.read(TabText.of(table)))).as("seed %d", seed).isEqualTo(texts(table));
            String html = HtmlTable.of(table);
            assertThat(HtmlTable.read(html).map(ClipboardTablesTest::texts)).as("seed %d", seed)
                    .contains(texts(table));
            HtmlTable.read(jumbled(html, random));
        }
    }

    private static TextTable randomTable(Random random) {
        var rows = new ArrayList<List<String>>();
        int width = 1 + random.nextInt(4);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            var row = new ArrayList<String>();
            for (int j = 0; j < width; j++) {
                row.add(randomText(random));
            }
            rows.add(row);
        }
        return TextTable.of(rows);
    }

    /// No blanks at the ends, which HTML does not keep.
    private static String randomText(Random random) {
        var text = new StringBuilder("т");
        for (int i = 0; i < random.nextInt(8); i++) {
            text.append(List.of("ө", "\"", "\n", "<", "&", "&amp;", "a b", "'").get(random.nextInt(8)));
        }
        return text.append('.').toString();
    }

    private static String jumbled(String html, Random random) {
        var jumble = new StringBuilder(html);
        for (int i = 0; i < 10; i++) {
            int at = random.nextInt(jumble.length());
            if (random.nextBoolean()) {
                jumble.deleteCharAt(at);
            } else {
                jumble.insert(at, "<>\"'&/=".charAt(random.nextInt(7)));
            }
        }
        return jumble.toString();
    }

    static List<List<String>> texts(TextTable table) {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < table.height(); row++) {
            var texts = new ArrayList<String>();
            for (int column = 0; column < table.width(); column++) {
                texts.add(table.text(row, column));
            }
            rows.add(texts);
        }
        return rows;
    }
}
