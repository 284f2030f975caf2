package mn.biyelelt.formfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.domain.form.SignatureBlock;
import org.junit.jupiter.api.Test;

/// What `forms.md` says about form files is true.
class FormsPageTest {

    private static final Path PAGE = Path.of("docs/forms.md");
    private static final Path EXAMPLE = Path.of("src/test/resources/mn/biyelelt/formfile/spending-report.yaml");

    @Test
    void thePiecesOfTheExampleAreOneRightFormFile() throws IOException, FormRejected {
        String pieces = String.join("", blocks(Files.readString(PAGE)));

        assertThat(pieces).isEqualTo(Files.readString(EXAMPLE));
        assertThat(FormReader.read(pieces).id()).isEqualTo("spending-report");
    }

    @Test
    void thePageNamesEveryShippedForm() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(FormCatalogue.shipped().forms())
                .allSatisfy(form -> assertThat(page).contains("| `" + form.id() + "` |"));
    }

    @Test
    void everyKeyOfTheShippedFormsIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        FormCatalogue shipped = FormCatalogue.shipped();
        Set<String> blocks = shipped.forms().stream()
                .flatMap(form -> Stream.of(form.approvals(), form.signatures()))
                .flatMap(layout -> layout.blocks().stream())
                .map(SignatureBlock::key)
                .collect(Collectors.toSet());

        assertThat(shipped.forms()).allSatisfy(form -> assertThat(keys(shipped.source(form.id()).orElseThrow()))
                .filteredOn(key -> !blocks.contains(key))
                .allSatisfy(key -> assertThat(page).containsPattern("\\b" + key + "(:|`)")));
    }

    private static List<String> keys(String source) {
        return Pattern.compile("([a-z][a-zA-Z]+):( |$)", Pattern.MULTILINE).matcher(source).results()
                .map(found -> found.group(1)).distinct().toList();
    }

    private static List<String> blocks(String page) {
        return Stream.of(page.split("```yaml\n", -1)).skip(1).map(block -> block.substring(0, block.indexOf("```")))
                .toList();
    }
}
