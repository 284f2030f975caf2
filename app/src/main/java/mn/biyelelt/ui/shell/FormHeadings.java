package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.ui.outline.Headings;

/// Names as the form has them in which a plan is looked at.
final class FormHeadings implements Headings {

    private final SectionHeadings sections;
    private final Supplier<Form> form;

    FormHeadings(SectionHeadings sections, Supplier<Form> form) {
        this.sections = sections;
        this.form = form;
    }

    @Override
    public String of(Section section) {
        return sections.apply(section);
    }

    @Override
    public String of(Signature signature) {
        Form looked = form.get();
        return Stream.of(looked.approvals(), looked.signatures())
                .map(layout -> layout.block(signature.get(Fields.BLOCK))).flatMap(Optional::stream).findFirst()
                .map(block -> block.role().text(_ -> "")).orElse("");
    }
}
