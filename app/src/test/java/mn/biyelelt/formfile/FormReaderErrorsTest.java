package mn.biyelelt.formfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake in a form file is told with its line, its column and its reason.
class FormReaderErrorsTest {

    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);
    private static final String RIGHT = """
            id: own
            kind: plan
            name: {mn: "Өөрийн", en: "Own"}
            title: ["{office} {year}"]
            fields: [{key: cost, level: activity, label: {mn: "Зардал", en: "Cost"}}]
            sections:
              - key: main
                columns:
                  - {heading: "№", show: number}
                  - {heading: "Ажил", show: text}
                  - {heading: "Зардал", show: cost}
                numberRow: ["", "1", "2"]
            signatures:
              rows: [[reported]]
              lines: ["{role}"]
              blocks: {reported: {role: "Гаргасан:"}}
            """;

    @Test
    void theFileTheMistakesAreMadeInIsRight() throws FormRejected {
        assertThat(FormReader.read(RIGHT).id()).isEqualTo("own");
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = ';', value = {
        "id: own;                  ident: own;                    1:1 'The key \"id\" is missing.'|1:1 'There is no \"ident\".",
        "kind: plan;               kid: plan;                     1:1 'The key \"kind\" is missing.'|2:1 'There is no \"kid\". Did you mean \"kind\"?'",
        "kind: plan;               kind: raport;                  2:7 'There is no \"raport\". Did you mean \"report\"?'",
        "id: own;                  id: Өөр;                       1:5 '\"Өөр\" cannot be the id of a form",
        "en: \"Own\"};             xx: \"Own\"};                  3:7 'The key \"en\" is missing.'|3:22 'There is no \"xx\"",
        "{office};                 {ofice};                       4:9 'There is no \"ofice\". Did you mean \"office\"?'",
        "{year};                   {year|uper};                   4:9 'There is no \"uper\". Did you mean \"upper\"?'",
        "{year};                   {year;                         4:9 'In \"{office} {year\" the bracket \"{\" has no partner.",
        "{year};                   {};                            4:9 'The place \"\" is not written rightly.'",
        "show: cost;               show: costs;                   11:35 'There is no \"costs\". Did you mean \"cost\"?'",
        "show: cost;               shows: cost;                   11:9 'The key \"show\" is missing.'|11:29 'There is no \"shows\". Did you mean \"show\"?'",
        "show: cost;               show: text;                    9:7 '\"text\" stands here twice.'",
        "level: activity;          level: group;                  5:29 'There is no \"group\". Known here: plan, activity, indicator.'",
        "key: cost, level;         key: Зардал, level;            5:16 '\"Зардал\" cannot be the name of a field|11:35 'There is no \"cost\"",
        "key: cost, level;         key: text, level;              5:16 '\"text\" stands here twice.'|11:35 'There is no \"cost\"",
        "\"1\", \"2\"];            \"1\"];                        12:16 'The number row has 2 values, the table 3 columns.'",
        "[[reported]];             [[reportd]];                   14:9 'There is no \"reportd\". Did you mean \"reported\"?'|14:9 'The block \"reported\" is not placed in rows.'",
        "lines: [\"{role}\"];      lines: [];                     16:12 'The key \"lines\" is missing.'",
        "lines: [\"{role}\"];      lines: [{slots: [{share: 0.4}]}]; 15:19 'The shares of a line must add up to 1; here they add up to 0.4.'",
        "show: number;             show: number, width: {min: x}; 9:51 'A number must stand here, not \"x\".'",
        "show: number;             show: number, width: {min: 9000}; 9:51 '9000 is not possible: from 0.0 to 400.0.'",
        "show: number;             show: number, unbroken: yes;   9:48 'true or false must stand here, not \"yes\".'",
        "id: own;                  id: &a own;                    1:5 'Anchors and aliases",
        "id: own;                  id: *a;                        1:5 '",
        "id: own;                  id: !!str own;                 1:5 'Tags (!)",
        "id: own;                  id: [own];                     1:5 'One single value must stand here.'",
        "kind: plan;               id: plan;                      2:1 '",
        "id: own;                  id: 'own;                      1:5 '",
    })
    void aMistakeIsToldWithItsPlace(String right, String wrong, String told) {
        String problems = problems(RIGHT.replace(right, wrong));

        Stream.of(told.split("\\|")).map(each -> each.replace("'", ""))
                .forEach(each -> assertThat(problems).contains(each));
    }

    static Stream<String> hopelessFiles() {
        return Stream.of("", "just text", "- a list", "a: \u0001", "[".repeat(100) + "]".repeat(100),
                "a: {".repeat(100), "id: x\n---\nid: y\n", "x".repeat(600_000), "? [a, b]\n: c\n",
                "sections: {main: {}}", "sections: []", "\uFEFFid: x", "id:\n  id:\n    id: 1\n");
    }

    @ParameterizedTest
    @MethodSource("hopelessFiles")
    void whatIsNoFormFileIsRefused(String source) {
        assertThat(problems(source)).contains(":");
    }

    @Test
    void everyReasonIsToldInMongolianToo() {
        FormRejected rejected = rejected(RIGHT.replace("kind: plan", "kid: plan"));

        assertThat(rejected.text(Messages.in(Language.MONGOLIAN))).isEqualTo("""
                1-р мөр, 1-р тэмдэгт: «kind» түлхүүр алга.
                2-р мөр, 1-р тэмдэгт: «kid» гэж байхгүй. «kind» гэх гэсэн үү?""");
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceInFileOrder() {
        FormRejected rejected = rejected(RIGHT.replace("kind: plan", "kind: x").replace("numberRow", "numbers")
                .replace("{office}", "{x}"));

        assertThat(rejected.problems()).extracting(FormProblem::line).containsExactly(2, 4, 12);
    }

    private static String problems(String source) {
        return rejected(source).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.reason(ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private static FormRejected rejected(String source) {
        return Objects.requireNonNull(catchThrowableOfType(FormRejected.class, () -> FormReader.read(source)));
    }
}
