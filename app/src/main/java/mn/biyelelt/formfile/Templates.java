package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.form.Filter;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.domain.form.Template;
import mn.biyelelt.domain.form.TemplateError;

/// Reads templates and checks their places.
final class Templates {

    private final Problems problems;

    Templates(Problems problems) {
        this.problems = problems;
    }

    /// The template at a key; empty if the key is not there.
    Template at(Keys keys, String key, Set<String> places) {
        return keys.value(key).map(value -> read(keys, value, places)).orElse(Template.EMPTY);
    }

    /// The template at a key, or another if the key is not there.
    Template at(Keys keys, String key, Set<String> places, Template otherwise) {
        return keys.has(key) ? at(keys, key, places) : otherwise;
    }

    /// One template a line: a list, or one text.
    List<Template> lines(Keys keys, String key, Set<String> places) {
        Optional<Yaml> value = keys.value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Yaml.Scalar line) {
            return List.of(read(keys, line, places));
        }
        var lines = new ArrayList<Template>();
        keys.items(value.get()).forEach(item -> lines.add(read(keys, item, places)));
        return lines;
    }

    /// A name in both languages.
    Names names(Keys keys, String key) {
        if (keys.required(key).isEmpty()) {
            return new Names("", "");
        }
        Keys names = keys.table(key);
        var read = new Names(names.requiredText("mn"), names.requiredText("en"));
        names.close();
        return read;
    }

    private Template read(Keys keys, Yaml value, Set<String> places) {
        return parse(keys.scalar(value), value.spot(), places);
    }

    private Template parse(String source, Yaml.Spot spot, Set<String> places) {
        try {
            Template template = Template.of(source);
            template.forEachPlace(place -> {
                if (!places.contains(place)) {
                    problems.addUnknown(spot, place, places.stream().sorted().toList());
                }
            });
            return template;
        } catch (TemplateError e) {
            switch (e.reason()) {
                case BRACKET -> problems.add(spot, "form.template.bracket", "text", source, "word", e.word());
                case PLACE -> problems.add(spot, "form.template.place", "word", e.word());
                case FILTER -> problems.addUnknown(spot, e.word(),
                        List.of(Filter.values()).stream().map(Filter::key).toList());
            }
            return Template.EMPTY;
        }
    }
}
