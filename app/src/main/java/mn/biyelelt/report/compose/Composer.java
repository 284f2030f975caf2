package mn.biyelelt.report.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.CoverBlock;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormSection;
import mn.biyelelt.domain.form.SignatureLayout;
import mn.biyelelt.domain.form.Template;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.PageBreak;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextBlock;

/// Makes the paper that a form describes out of a plan.
///
/// A plan's own title lines, annex lines, section headings and role lines are printed to the letter in the plan's own form;
/// in another form that form's words stand. Sections of the plan that the form does not have are left out, unless the form
/// is the plan's own.
public final class Composer {

    private final Paper paper;
    private final CellText text;
    private final List<Block> blocks = new ArrayList<>();

    private Composer(Paper paper) {
        this.paper = paper;
        this.text = new CellText(paper.form().boldLabels());
    }

    /// Composes a paper. Pure, for any thread; time and memory grow linearly with the plan.
    ///
    /// @param named   the reporting period; if there is none, [Form#period] decides
    /// @param created what the file says about when it was made
    public static ReportDocument compose(Plan plan, Form form, Optional<ReportPeriod> named, Instant created) {
        return new Composer(new Paper(plan, form, form.period(plan, named))).document(created);
    }

    private ReportDocument document(Instant created) {
        cover();
        addText(StyleName.ANNEX, own(Fields.ANNEX_LINES, paper.form().annexLines()), false);
        signatures(paper.form().approvals(), false);
        List<String> title = titleLines();
        addText(StyleName.TITLE, title, true);
        preamble();
        sections();
        signatures(paper.form().signatures(), true);
        if (!paper.form().ornament().isEmpty()) {
            addText(StyleName.ORNAMENT, List.of(paper.form().ornament()), false);
        }
        String name = title.stream().map(String::strip).collect(Collectors.joining(" "));
        var info = new DocumentInfo(name.isEmpty() ? paper.form().name().mongolian() : name,
                paper.plan().get(Fields.OFFICE_NAME), "mn", created);
        return new ReportDocument(info, PaperLook.page(paper.form().page()), PaperLook.styles(paper.form().styles()),
                blocks);
    }

    private void cover() {
        if (paper.form().cover().isEmpty()) {
            return;
        }
        for (CoverBlock block : paper.form().cover()) {
            addText(PaperLook.style(block.style()), paper.lines(block.lines()), false);
        }
        blocks.add(new PageBreak());
    }

    private List<String> titleLines() {
        boolean wholeYear = paper.period().map(ReportPeriod.yearOf(paper.plan().year())::equals).orElse(true);
        return wholeYear ? own(Fields.TITLE_LINES, paper.form().titleLines()) : paper.lines(paper.form().titleLines());
    }

    private List<String> own(FieldKey field, List<Template> otherwise) {
        String typed = paper.isOwnForm() ? paper.plan().get(field) : "";
        return typed.isEmpty() ? paper.lines(otherwise) : TextLines.of(typed);
    }

    private void preamble() {
        String typed = paper.plan().get(Fields.PREAMBLE);
        List<Paragraph> paragraphs = typed.isEmpty()
                ? paper.lines(paper.form().preamble()).stream().flatMap(line -> text.paragraphs(line).stream()).toList()
                : text.paragraphs(typed);
        addBlock(StyleName.PREAMBLE, paragraphs, false);
    }

    private void sections() {
        for (FormSection section : paper.form().sections()) {
            List<Section> filled = paper.plan().sections().stream()
                    .filter(candidate -> candidate.key().equals(section.key())).toList();
            filled.forEach(found -> section(section, Optional.of(found)));
            if (filled.isEmpty() && !section.optional()) {
                section(section, Optional.empty());
            }
        }
        if (paper.isOwnForm()) {
            FormSection first = paper.form().sections().getFirst();
            paper.plan().sections().stream().filter(section -> paper.form().section(section.key()).isEmpty())
                    .forEach(section -> section(first, Optional.of(section)));
        }
    }

    private void section(FormSection section, Optional<Section> found) {
        String typed = paper.isOwnForm() ? found.map(it -> it.get(Fields.HEADING)).orElse("") : "";
        String heading = typed.isEmpty() ? paper.text(section.heading()) : typed;
        addBlock(StyleName.SECTION, CellText.plain(heading), true);
        blocks.add(new TableComposer(paper, text, section.table()).table(found.map(Section::rows).orElse(List.of())));
    }

    private void signatures(SignatureLayout layout, boolean closing) {
        if (!layout.rows().isEmpty()) {
            blocks.add(new SignatureComposer(paper).area(layout, closing));
        }
    }

    private void addText(StyleName style, List<String> lines, boolean keepWithNext) {
        addBlock(style, lines.stream().flatMap(line -> CellText.plain(line).stream()).toList(), keepWithNext);
    }

    private void addBlock(StyleName style, List<Paragraph> paragraphs, boolean keepWithNext) {
        if (!paragraphs.isEmpty()) {
            blocks.add(new TextBlock(paragraphs, style, 0, keepWithNext, style == StyleName.ANNEX));
        }
    }
}
