package mn.biyelelt.report.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextBlock;

/// Composes the printed list of a plan's amendments: whose it is and of which year, each amendment with who made it, when, where,
/// from what to what and why, the oldest first, and the place to sign. Pure, for any thread.
public final class AmendmentPaper {

    private AmendmentPaper() {
    }

    /// Composes the paper.
    ///
    /// @param form     the plan's own; empty if it is missing
    /// @param messages the language it is in
    /// @param created  when it is made
    /// @param zone     by whose clock moments are told
    public static ReportDocument compose(Plan plan, Optional<Form> form, Messages messages, Instant created,
            ZoneId zone) {
        var parts = new ListParts(plan, messages);
        List<Amendment> amendments = Amendment.allOf(plan);
        String title = messages.get("report.amendments.title");
        var blocks = new ArrayList<Block>();
        blocks.add(ListParts.block(StyleName.TITLE, title));
        blocks.add(new TextBlock(about(parts, amendments.size(), LocalDate.ofInstant(created, zone)),
                StyleName.PREAMBLE, 0, true, false));
        blocks.add(amendments.isEmpty()
                ? new TextBlock(List.of(Paragraph.of(messages.get("ui.amendments.none"))), StyleName.PREAMBLE, 0,
                        false, false)
                : new AmendmentTable(plan, form, messages, zone).of(amendments));
        blocks.add(parts.signatures());
        var info = new DocumentInfo(title + " – " + parts.planTitle(), plan.get(Fields.OFFICE_NAME),
                messages.language().tag(), created);
        return new ReportDocument(info, ListLook.PAGE, ListLook.styles(), blocks);
    }

    private static List<Paragraph> about(ListParts parts, int count, LocalDate today) {
        Messages messages = parts.messages();
        var lines = new ArrayList<Paragraph>();
        ListParts.about(messages.get("report.list.plan"), parts.planTitle(), lines);
        ListParts.about(messages.get("report.list.office"), parts.plan().get(Fields.OFFICE_NAME), lines);
        ListParts.about(messages.get("report.list.year"), Integer.toString(parts.plan().year()), lines);
        ListParts.about(messages.get("report.list.asOf"), Moments.day(today), lines);
        if (count > 0) {
            ListParts.about(messages.get("report.amendments.found"), Integer.toString(count), lines);
        }
        return lines;
    }
}
