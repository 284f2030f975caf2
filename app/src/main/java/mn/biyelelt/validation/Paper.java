package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.form.FormSection;
import mn.biyelelt.domain.form.GroupRule;
import mn.biyelelt.domain.form.ScaleStep;
import mn.biyelelt.domain.form.SignatureBlock;
import mn.biyelelt.domain.form.Template;

/// What a form asks for, as far as rules need to know.
///
/// @param report whether it is about what was done
/// @param parts  the sections, in the form's order
/// @param blocks the signature blocks
/// @param scale  the percents of the evaluation scale; empty for any percent
public record Paper(boolean report, List<Part> parts, List<Block> blocks, List<Integer> scale) {

    public Paper {
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
        scale = List.copyOf(scale);
    }

    /// A section of the form.
    ///
    /// @param heading what stands above it unless the plan says otherwise
    /// @param columns the fields it prints
    /// @param labels  what its group rows are called, by depth
    public record Part(String key, boolean optional, String heading, Set<FieldKey> columns,
            Map<Integer, String> labels) {

        public Part {
            columns = Set.copyOf(columns);
            labels = Map.copyOf(labels);
        }
    }

    /// A signature block.
    ///
    /// @param dated whether it prints a date
    /// @param role  what it is called on the paper unless the plan says otherwise
    public record Block(String key, boolean dated, String role) {}

    /// What a form asks for.
    public static Paper of(Form form) {
        var blocks = new ArrayList<Block>();
        form.approvals().blocks().forEach(block -> blocks.add(block(block)));
        form.signatures().blocks().forEach(block -> blocks.add(block(block)));
        var scale = new ArrayList<Integer>();
        for (ScaleStep step : form.scale()) {
            step.percent().ifPresent(scale::add);
        }
        return new Paper(form.kind() == FormKind.REPORT, form.sections().stream().map(Paper::part).toList(), blocks,
                scale);
    }

    /// The section of that key, if the form has it.
    public Optional<Part> part(String key) {
        for (Part part : parts) {
            if (part.key().equals(key)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /// The signature block of that key, if the form has it.
    public Optional<Block> block(String key) {
        return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
    }

    /// The fields that the section of that key prints; a section the form does not know prints nothing.
    public Set<FieldKey> columns(String section) {
        return part(section).map(Part::columns).orElse(Set.of());
    }

    private static Block block(SignatureBlock block) {
        boolean dated = block.lines().stream().flatMap(line -> line.slots().stream())
                .anyMatch(slot -> places(slot.text()).contains("date"));
        return new Block(block.key(), dated, block.role().text(_ -> ""));
    }

    private static Set<String> places(Template template) {
        var names = new HashSet<String>();
        template.forEachPlace(names::add);
        return names;
    }

    private static Part part(FormSection section) {
        var columns = new HashSet<FieldKey>();
        for (Column column : section.table().columns()) {
            column.contents().forEach(content -> columns.add(field(content.field().source())));
        }
        var labels = new HashMap<Integer, String>();
        for (GroupRule group : section.table().groups()) {
            labels.put(group.depth(), group.name().mongolian());
        }
        return new Part(section.key(), section.optional(), section.heading().source(), columns, labels);
    }

    /// A column for the target of a further year is a target column.
    private static FieldKey field(String source) {
        if (source.startsWith(Fields.TARGET_OF_YEAR)) {
            return Fields.TARGET;
        }
        return FieldKey.wellFormed(source) ? new FieldKey(source) : new FieldKey("other");
    }
}
