package mn.biyelelt.report.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.i18n.PeriodWords;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Entry;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Tally;

/// Composes the printed check list of a plan: whose and of which period, how much of each weight, what wants attention by weight
/// and section, what was accepted and why, and the place to sign. Pure, for any thread.
///
/// From the window: compose here, then write it as any other paper,
/// `publisher.publish(() -> CheckListPaper.compose(list, messages, clock.instant(), today), Outputs.NONE.withPdf(file))`.
public final class CheckListPaper {

    private final CheckList list;
    private final Plan plan;
    private final Messages messages;
    private final ListParts parts;
    private final List<Block> blocks = new ArrayList<>();

    private CheckListPaper(CheckList list, Messages messages) {
        this.list = list;
        this.plan = list.plan();
        this.messages = messages;
        this.parts = new ListParts(plan, messages);
    }

    /// Composes the paper.
    ///
    /// @param messages the language it is in
    /// @param created  what the file says about when it was made
    /// @param asOf     the day it speaks of
    public static ReportDocument compose(CheckList list, Messages messages, Instant created, LocalDate asOf) {
        return new CheckListPaper(list, messages).document(created, asOf);
    }

    private ReportDocument document(Instant created, LocalDate asOf) {
        List<Entry> open = list.entries().stream().filter(entry -> entry.standing().open()).toList();
        List<Entry> accepted = list.entries().stream().filter(entry -> !entry.standing().open()).toList();
        blocks.add(ListParts.block(StyleName.TITLE, messages.get("report.checklist.title")));
        blocks.add(new TextBlock(about(asOf), StyleName.PREAMBLE, 0, true, false));
        var wanted = new CheckListTable(plan, messages, false);
        for (Severity severity : Severity.values()) {
            wanted.add(heading(severity), open.stream().filter(entry -> entry.open(severity)).toList());
        }
        wanted.made().ifPresent(blocks::add);
        var excused = new CheckListTable(plan, messages, true);
        excused.add(accepted);
        excused.made().ifPresent(table -> {
            blocks.add(ListParts.block(StyleName.SECTION,
                    messages.get("report.checklist.accepted", "count", accepted.size())));
            blocks.add(table);
        });
        if (open.isEmpty()) {
            blocks.add(new TextBlock(List.of(Paragraph.of(messages.get("report.checklist.clean"))), StyleName.PREAMBLE,
                    0, false, false));
        }
        blocks.add(parts.signatures());
        var info = new DocumentInfo(messages.get("report.checklist.title") + " – " + parts.planTitle(),
                plan.get(Fields.OFFICE_NAME), messages.language().tag(), created);
        return new ReportDocument(info, ListLook.PAGE, ListLook.styles(), blocks);
    }

    private List<Paragraph> about(LocalDate asOf) {
        Tally tally = list.tally();
        var lines = new ArrayList<Paragraph>();
        ListParts.about(messages.get("report.list.plan"), parts.planTitle(), lines);
        ListParts.about(messages.get("report.list.office"), plan.get(Fields.OFFICE_NAME), lines);
        ListParts.about(messages.get("report.list.period"),
                list.setting().period().map(period -> PeriodWords.of(period, messages)).orElse(""), lines);
        ListParts.about(messages.get("report.list.asOf"), Moments.day(asOf), lines);
        ListParts
                .about(messages.get("report.checklist.found"),
                        messages.get("report.checklist.counts", "errors", tally.errors(),
                                "warnings", tally.warnings(), "hints", tally.hints(), "accepted", tally.accepted()),
                        lines);
        return lines;
    }

    private String heading(Severity severity) {
        Tally tally = list.tally();
        return switch (severity) {
            case ERROR -> messages.get("report.checklist.errors", "count", tally.errors());
            case WARNING -> messages.get("report.checklist.warnings", "count", tally.warnings());
            case HINT -> messages.get("report.checklist.hints", "count", tally.hints());
        };
    }
}
