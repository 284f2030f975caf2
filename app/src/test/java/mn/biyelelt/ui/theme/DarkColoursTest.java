package mn.biyelelt.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Dark looks are Primer's dark colours over its light sheet. What another version of Primer does differently in its two sheets is told
/// here.
class DarkColoursTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("(-[\\w-]+):\\s*([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("-color-[\\w-]+");
    /// What Primer's sheets call differently though it is one colour: the first two for what lies under the mouse, in the dark one the
    /// sixth, and a green one.
    private static final Map<String, String> NAMED_OTHERWISE = Map.of("-color-base-1", "-color-base-6",
            "-color-base-2", "-color-base-6", "-color-success-5", "-color-success-6");

    @Test
    void eachColourThatIsUsedIsPrimersDarkOne() throws IOException {
        String light = read(sheet(new PrimerLight().getUserAgentStylesheet()));
        String dark = read(sheet(new PrimerDark().getUserAgentStylesheet()));
        String desk = read("/mn/biyelelt/ui/theme/desk.css");
        Map<String, String> darkColours = colours(dark, ".root");
        var used = new TreeSet<String>();
        for (String css : new String[]{light.substring(light.indexOf('}')), dark.substring(dark.indexOf('}')),
            desk.substring(desk.indexOf('}'))}) {
            COLOUR.matcher(css).results().map(MatchResult::group).forEach(used::add);
        }
        used.retainAll(darkColours.keySet());
        Map<String, String> lightColours = colours(light, ".root");
        used.removeIf(name -> Objects.equals(darkColours.get(name), lightColours.get(name)));
        used.remove("-color-success-6");
        var wanted = new TreeMap<String, String>();
        used.forEach(name -> wanted.put(name, darkColours.get(NAMED_OTHERWISE.getOrDefault(name, name))));
        wanted.replace("-color-border-subtle", "#24282e");

        assertThat(colours(desk, ".root:dark")).containsAllEntriesOf(wanted);
    }

    @Test
    void primersSheetsDifferOnlyInNamesOfColoursAndInShadows() throws IOException {
        Map<String, String> light = rules(read(sheet(new PrimerLight().getUserAgentStylesheet())));
        Map<String, String> dark = rules(read(sheet(new PrimerDark().getUserAgentStylesheet())));
        var differing = new TreeMap<String, String>();
        dark.forEach((selector, declarations) -> {
            if (!selector.equals(".root") && !plain(declarations).equals(plain(light.getOrDefault(selector, "")))) {
                differing.put(selector, declarations);
            }
        });

        // the program has no slider, and its sheets lie over the window in their own colour
        assertThat(differing.keySet()).containsExactlyInAnyOrder(".slider", ".slider.large", ".modal-pane");
    }

    private static String plain(String declarations) {
        return declarations.replaceAll("-color-(base|success)-\\d", "-color").replaceAll("dropshadow\\([^)]*\\)", "");
    }

    private static Map<String, String> rules(String css) {
        return RULE.matcher(css).results().collect(Collectors.toMap(rule -> rule.group(1).strip(),
                rule -> rule.group(2).replaceAll("\\s+", " ").strip(), String::concat));
    }

    private static Map<String, String> colours(String css, String selector) {
        return RULE.matcher(css).results().filter(rule -> rule.group(1).strip().equals(selector))
                .flatMap(rule -> DECLARATION.matcher(rule.group(2)).results())
                .filter(declaration -> declaration.group(1).startsWith("-color-"))
                .collect(Collectors.toMap(declaration -> declaration.group(1), declaration -> declaration.group(2)));
    }

    /// The sheet as text, whatever form the theme names.
    private static String sheet(String name) {
        return name.substring(0, name.lastIndexOf('.')) + ".css";
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PrimerLight.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }
}
