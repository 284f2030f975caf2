package mn.biyelelt.report.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
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

    /// Room to sign in, mm.
    private static final double ROOM = 6;

    private final CheckList list;
    private final Plan plan;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();

    private CheckListPaper(CheckList list, Messages messages) {
        this.list = list;
        this.plan = list.plan();
        this.messages = messages;
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
        blocks.add(
                new TextBlock(List.of(Paragraph.of(messages.get("report.checklist.title"))), StyleName.TITLE, 0, true,
                        false));
        blocks.add(new TextBlock(about(asOf), StyleName.PREAMBLE, 0, true, false));
        var wanted = new CheckListTable(plan, messages, false);
        for (Severity severity : Severity.values()) {
            wanted.add(heading(severity), open.stream().filter(entry -> entry.open(severity)).toList());
        }
        wanted.made().ifPresent(blocks::add);
        var excused = new CheckListTable(plan, messages, true);
        excused.add(accepted);
        excused.made().ifPresent(table -> {
            var heading = Paragraph.of(messages.get("report.checklist.accepted", "count", accepted.size()));
            blocks.add(new TextBlock(List.of(heading), StyleName.SECTION, 0, true, false));
            blocks.add(table);
        });
        if (open.isEmpty()) {
            blocks.add(new TextBlock(List.of(Paragraph.of(messages.get("report.checklist.clean"))), StyleName.PREAMBLE,
                    0, false, false));
        }
        blocks.add(signatures());
        var info = new DocumentInfo(messages.get("report.checklist.title") + " – " + title(),
                plan.get(Fields.OFFICE_NAME), messages.language().tag(), created);
        return new ReportDocument(info, CheckListLook.PAGE, CheckListLook.styles(), blocks);
    }

    private List<Paragraph> about(LocalDate asOf) {
        Tally tally = list.tally();
        var lines = new ArrayList<Paragraph>();
        add(messages.get("report.checklist.plan"), title(), lines);
        add(messages.get("report.checklist.office"), plan.get(Fields.OFFICE_NAME), lines);
        add(messages.get("report.checklist.period"), list.setting().period().map(this::period).orElse(""), lines);
        add(messages.get("report.checklist.asOf"), Moments.day(asOf), lines);
        add(messages.get("report.checklist.found"), messages.get("report.checklist.counts", "errors", tally.errors(),
                "warnings", tally.warnings(), "hints", tally.hints(), "accepted", tally.accepted()), lines);
        return lines;
    }

    private static void add(String name, String text, List<Paragraph> lines) {
        if (!text.isBlank()) {
            List<Inline> inlines = List.of(new Run(name + " ", true, false), Run.plain(text.strip()));
            lines.add(new Paragraph("", inlines));
        }
    }

    private String title() {
        return plan.get(Fields.TITLE_LINES).lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String heading(Severity severity) {
        Tally tally = list.tally();
        return switch (severity) {
            case ERROR -> messages.get("report.checklist.errors", "count", tally.errors());
            case WARNING -> messages.get("report.checklist.warnings", "count", tally.warnings());
            case HINT -> messages.get("report.checklist.hints", "count", tally.hints());
        };
    }

    private String period(ReportPeriod period) {
        int year = period.year();
        return switch (period.span()) {
            case Q1 -> messages.get("ui.period.q1", "year", year);
            case Q2 -> messages.get("ui.period.q2", "year", year);
            case HALF -> messages.get("ui.period.half", "year", year);
            case Q3 -> messages.get("ui.period.q3", "year", year);
            case NINE -> messages.get("ui.period.nine", "year", year);
            case Q4 -> messages.get("ui.period.q4", "year", year);
            case YEAR -> messages.get("ui.period.year", "year", year);
        };
    }

    private SignatureArea signatures() {
        return new SignatureArea(List.of(List.of(
                box(messages.get("report.checklist.madeBy"), plan.get(Fields.OFFICER_POSITION),
                        plan.get(Fields.OFFICER_NAME)),
                box(messages.get("report.checklist.readBy"), "", ""))), 8, 6, true);
    }

    private SignatureBox box(String role, String position, String name) {
        var lines = new ArrayList<SignatureLine>();
        lines.add(line(StyleName.SIGNATURE_ROLE, Paragraph.of(role), ""));
        if (!position.isBlank()) {
            lines.add(line(StyleName.SIGNATURE, Paragraph.of(position), ""));
        }
        var place = new Paragraph("", List.of(new Leader(Leader.Kind.DOTS, 45), Run.plain(" /" + name),
                new Leader(name.isBlank() ? Leader.Kind.DOTS : Leader.Kind.BLANK, name.isBlank() ? 40 : 0.1),
                Run.plain("/")));
        lines.add(new SignatureLine(
                List.of(new SignatureLine.Slot(1, Alignment.LEFT, StyleName.SIGNATURE, List.of(), "")),
                ROOM));
        lines.add(line(StyleName.SIGNATURE, place, messages.get("report.checklist.signHere")));
        var date = new Paragraph("", List.of(new Leader(Leader.Kind.DOTS, 45)));
        lines.add(line(StyleName.SIGNATURE, date, messages.get("report.checklist.date")));
        return new SignatureBox(lines, SignatureBox.Stamp.NONE);
    }

    private static SignatureLine line(StyleName style, Paragraph content, String caption) {
        return new SignatureLine(
                List.of(new SignatureLine.Slot(1, Alignment.LEFT, style, List.of(content), caption)), 0);
    }
}
