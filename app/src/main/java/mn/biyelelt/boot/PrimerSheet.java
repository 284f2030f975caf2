package mn.biyelelt.boot;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mn.biyelelt.ui.theme.Theme;

/// Primer's style sheet without what it says of controls that the window has none of: half of it, which would be read at each start and
/// asked of each node. The build writes it beside our own sheets.
public final class PrimerSheet {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    /// Style classes of controls of JavaFX and AtlantaFX, and of their parts.
    private static final Set<String> UNUSED = Set.of("accordion", "area-legend-symbol", "bb-code", "breadcrumbs",
            "bubble-legend-symbol", "button-circle", "button-outlined", "calendar", "calendar-grid",
            "caption-menu-item", "card", "chart-area-symbol", "chart-bubble", "chart-line-symbol", "chart-pie",
            "chart-pie-label", "chart-pie-label-line", "chart-series-area-fill", "chart-series-area-line",
            "chart-series-line", "chart-symbol", "choice-box", "choice-dialog", "color-palette",
            "color-palette-region", "color-picker", "color-picker-grid", "custom-color-dialog", "custom-text-field",
            "date-picker", "date-picker-popup", "default-color2", "default-color3", "default-color4",
            "default-color5", "default-color6", "default-color7", "dialog-pane", "html-editor", "ikonli-font-icon",
            "message", "modal-box", "modal-pane", "notification", "pagination", "pie-legend-symbol", "popover",
            "ring-progress-indicator",
            "segmented-control", "selectable-text", "slider", "split-menu-button", "stacked-bar-chart", "tab-line",
            "text-input-dialog", "tile", "tile-base", "titled-pane", "toggle-switch", "tool-bar", "tree-table-cell",
            "tree-table-row-cell", "tree-table-view");

    private PrimerSheet() {
    }

    /// @param args the folder of the style sheets
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0], Theme.PRIMER), without(whole(), UNUSED));
    }

    /// Style classes that nothing in the window may have.
    public static Set<String> unused() {
        return UNUSED;
    }

    /// As it comes from its makers.
    static String whole() throws IOException {
        String name = new PrimerLight().getUserAgentStylesheet();
        try (InputStream sheet = PrimerSheet.class.getResourceAsStream(name)) {
            if (sheet == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The sheet without selectors in which one of these classes occurs, and without rules that have none left.
    static String without(String sheet, Set<String> classes) {
        Matcher rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        return rules.replaceAll(rule -> Matcher.quoteReplacement(left(rule, classes)));
    }

    private static String left(MatchResult rule, Set<String> classes) {
        String selectors = Arrays.stream(rule.group(1).split(",")).map(String::strip)
                .filter(selector -> STYLE_CLASS.matcher(selector).results().map(found -> found.group(1))
                        .noneMatch(classes::contains))
                .collect(Collectors.joining(", "));
        return selectors.isEmpty() ? "" : "\n" + selectors + " " + rule.group(2);
    }
}
