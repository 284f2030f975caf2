package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Selector;
import mn.biyelelt.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of Primer says the same as before, and nothing of what the window uses is gone.
class PrimerSheetTest {

    @TempDir
    private Path folder;

    /// A selector with what it says, in the order of the sheet.
    private record Said(String selector, List<Declaration> declarations) {

        private boolean isOf(Set<String> classes) {
            return Stream.of(selector.replace("*.", " .").split("[ .:>]+")).anyMatch(classes::contains);
        }
    }

    @Test
    void allIsLeftButWhatIsOfUnusedControls() throws IOException {
        PrimerSheet.main(new String[]{folder.toString()});
        List<Said> left = said(Files.readString(folder.resolve(Theme.PRIMER)));
        List<Said> whole = said(PrimerSheet.whole());
        assertThat(left).isEqualTo(whole.stream().filter(rule -> !rule.isOf(PrimerSheet.unused())).toList());
        assertThat(left).hasSizeLessThan(whole.size() * 2 / 3);
    }

    @Test
    void aRuleLosesTheSelectorsThatAreOfUnusedControls() {
        String sheet = "/* both { */\n.used, .tile:hover { -fx-padding: 1; }\n.tile > .used { -fx-padding: 2; }";
        assertThat(PrimerSheet.without(sheet, Set.of("tile")).strip()).isEqualTo(".used { -fx-padding: 1; }");
        assertThat(PrimerSheet.without(".tile-base { -fx-padding: 1; }", Set.of("tile"))).contains("tile-base");
    }

    @Test
    void nothingIsLeftOutThatPrimerDoesNotHave() throws IOException {
        String whole = PrimerSheet.whole();
        assertThat(PrimerSheet.unused()).allSatisfy(name -> assertThat(whole).contains("." + name));
    }

    /// What a screen shows is looked at where screens are.
    @Test
    void noNodeOfOursIsNamedLikeAnUnusedControl() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/mn/biyelelt/ui"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                assertThat(PrimerSheet.unused()).as(file.toString())
                        .noneMatch(name -> source.contains("\"" + name + "\""));
            }
        }
    }

    private static List<Said> said(String sheet) {
        return new CssParser().parse(sheet).getRules().stream().flatMap(rule -> rule.getSelectors().stream()
                .map(Selector::toString).map(selector -> new Said(selector, rule.getDeclarations()))).toList();
    }
}
