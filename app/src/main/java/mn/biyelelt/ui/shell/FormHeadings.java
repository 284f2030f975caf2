package mn.biyelelt.ui.shell;

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
    private final Supplier<Form> own;

    /// @param form looked at
    /// @param own  that the plan was made in: its signers have a name in a report, too
    FormHeadings(SectionHeadings sections, Supplier<Form> form, Supplier<Form> own) {
        this.sections = sections;
        this.form = form;
        this.own = own;
    }

    @Override
    public String of(Section section) {
        return sections.apply(section);
    }

    @Override
    public String of(Signature signature) {
        return Stream.of(form.get(), own.get()).flatMap(each -> Stream.of(each.approvals(), each.signatures()))
                .flatMap(layout -> layout.block(signature.get(Fields.BLOCK)).stream()).findFirst()
                .map(block -> block.role().text(_ -> "")).orElse("");
    }
}
