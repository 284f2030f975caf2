package mn.biyelelt.formfile;

import java.util.List;
import java.util.OptionalInt;
import mn.biyelelt.domain.form.ScaleStep;

/// Reads `scale`: the steps themselves, or the name of a shipped scale.
final class ScaleReader {

    private static final List<String> COLOURS = List.of("green", "yellow", "red", "grey");

    private final Problems problems;
    private final Templates templates;

    ScaleReader(Problems problems, Templates templates) {
        this.problems = problems;
        this.templates = templates;
    }

    List<ScaleStep> scale(Keys form) {
        if (form.value("scale").orElse(null) instanceof Yaml.Scalar name) {
            return shipped(form, name);
        }
        return form.list("scale", (item, _) -> step(Keys.of(item, problems)));
    }

    private List<ScaleStep> shipped(Keys form, Yaml.Scalar name) {
        Keys scales = Keys.of(Shipped.table("usual/scales"), problems);
        if (!scales.has(name.text())) {
            problems.addUnknown(form.spot("scale"), name.text(),
                    scales.all().stream().map(entry -> entry.key().text()).toList());
        }
        return scales.list(name.text(), (item, _) -> step(Keys.of(item, problems)));
    }

    private ScaleStep step(Keys keys) {
        OptionalInt percent = keys.has("percent")
                ? OptionalInt.of(keys.whole("percent", 0, 0, 100))
                : OptionalInt.empty();
        String colour = keys.text("colour", "grey");
        if (!COLOURS.contains(colour)) {
            problems.addUnknown(keys.spot("colour"), colour, COLOURS);
        }
        var step = new ScaleStep(percent, templates.names(keys, "words"), keys.text("abbreviation", ""), colour,
                keys.flag("counted", percent.isPresent()));
        keys.close();
        return step;
    }
}
