package mn.biyelelt.report.docx;

import java.util.List;
import mn.biyelelt.report.layout.NumberBlanks;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.TextExtent;
import mn.biyelelt.report.ooxml.XmlOut;

/// Writes paragraphs: what the style says stays with the style, only what differs stands in the paragraph itself.
///
/// A list mark stays text, as typed; the lines behind it hang by the mark's width. A place to write on is a tab to a stop
/// with a leader, so no dots or underscores are typed.
final class Paragraphs {

    private static final int[] NO_PLACES = {};

    private final ReportDocument document;
    private final TextExtent extent;
    private final XmlOut xml;

    Paragraphs(ReportDocument document, TextExtent extent, XmlOut xml) {
        this.document = document;
        this.extent = extent;
        this.xml = xml;
    }

    /// Whether paragraphs of that style stand under each other on the page, not in cells: only then the style itself has
    /// space above and below.
    static boolean standsFree(StyleName name) {
        return switch (name) {
            case ANNEX, TITLE, COVER, PREAMBLE, SECTION, ORNAMENT -> true;
            default -> false;
        };
    }

    /// Writes the paragraphs of a cell or block; none are written as one empty paragraph, since a cell must have one.
    void write(List<Paragraph> paragraphs, Look look) {
        if (paragraphs.isEmpty()) {
            open(look, 0, 0);
            xml.raw("</w:p>");
            return;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            write(paragraphs.get(i), i, paragraphs.size(), look);
        }
    }

    private void write(Paragraph paragraph, int index, int count, Look look) {
        TextStyle style = document.style(look.style());
        boolean leads = hasLeader(paragraph);
        double shift = leads ? shift(paragraph, style, look) : 0;
        double hang = paragraph.lead().isEmpty() ? 0 : extent.width(paragraph.lead(), style, false);
        Look own = leads && shift > 0 ? look.aligned(Alignment.LEFT) : look;
        beginProperties(index == 0 ? own : own.withoutPageBreak());
        if (leads) {
            stops(paragraph, style, shift + look.indent());
        }
        spacing(index, count, look, style);
        indent(look.indent() + shift, hang);
        endProperties(own);
        content(paragraph, style, look.width() - hang);
        xml.raw("</w:p>");
    }

    private void open(Look look, int index, int count) {
        beginProperties(look);
        spacing(index, count, look, document.style(look.style()));
        indent(look.indent(), 0);
        endProperties(look);
    }

    private void beginProperties(Look look) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(DocxStyle.id(look.style())).raw("\"/>");
        if (look.keepNext()) {
            xml.raw("<w:keepNext/>");
        }
        if (look.breakBefore()) {
            xml.raw("<w:pageBreakBefore/>");
        }
    }

    private void endProperties(Look look) {
        if (look.alignment() != document.style(look.style()).alignment()) {
            xml.raw("<w:jc w:val=\"").raw(StylesPart.jc(look.alignment())).raw("\"/>");
        }
        xml.raw("</w:pPr>");
    }

    /// In a block all paragraphs have the style's space above, the last alone the space below. In a cell only the paragraphs
    /// after the first have space above.
    private void spacing(int index, int count, Look look, TextStyle style) {
        boolean free = standsFree(look.style());
        int before = Twips.of(style.before());
        if (free && index < count - 1 && style.after() > 0) {
            xml.raw("<w:spacing w:after=\"0\"/>");
        } else if (!free && index > 0 && before > 0) {
            xml.raw("<w:spacing w:before=\"").raw(before).raw("\"/>");
        }
    }

    private void indent(double left, double hang) {
        int twips = Twips.of(left + hang);
        if (twips > 0) {
            xml.raw("<w:ind w:left=\"").raw(twips).raw("\"");
            if (hang > 0) {
                xml.raw(" w:hanging=\"").raw(Twips.of(hang)).raw("\"");
            }
            xml.raw("/>");
        }
    }

    /// A tab cannot be centred: a paragraph with a place to write on starts where it would start if it were.
    private double shift(Paragraph paragraph, TextStyle style, Look look) {
        double free = Math.max(0, look.width() - extent.width(paragraph, style));
        return switch (look.alignment()) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
    }

    private static boolean hasLeader(Paragraph paragraph) {
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Leader) {
                return true;
            }
        }
        return false;
    }

    private void stops(Paragraph paragraph, TextStyle style, double from) {
        xml.raw("<w:tabs>");
        double at = from + extent.width(paragraph.lead(), style, false);
        for (Inline inline : paragraph.inlines()) {
            switch (inline) {
                case Run run -> at += extent.width(run.text(), style, run.bold());
                case Leader leader -> {
                    at += leader.width();
                    stop(leader.kind(), at);
                }
            }
        }
        xml.raw("</w:tabs>");
    }

    private void stop(Leader.Kind kind, double at) {
        xml.raw("<w:tab w:val=\"left\"").raw(switch (kind) {
            case BLANK -> "";
            case DOTS -> " w:leader=\"dot\"";
            case RULE -> " w:leader=\"underscore\"";
        }).raw(" w:pos=\"").raw(Twips.of(at)).raw("\"/>");
    }

    private void content(Paragraph paragraph, TextStyle style, double room) {
        if (!paragraph.lead().isEmpty()) {
            run(Run.plain(paragraph.lead()), style, room);
        }
        for (Inline inline : paragraph.inlines()) {
            switch (inline) {
                case Run run -> run(run, style, room);
                case Leader _ -> xml.raw("<w:r><w:tab/></w:r>");
            }
        }
    }

    private void run(Run run, TextStyle style, double room) {
        if (run.text().isEmpty()) {
            return;
        }
        xml.raw("<w:r>");
        boolean bold = run.bold() && !style.bold();
        boolean italic = run.italic() && !style.italic();
        if (bold || italic) {
            xml.raw("<w:rPr>").raw(bold ? "<w:b/><w:bCs/>" : "").raw(italic ? "<w:i/><w:iCs/>" : "").raw("</w:rPr>");
        }
        letters(run, style, room);
        xml.raw("</w:r>");
    }

    /// Text between tabs, which are elements of their own, with places for a hyphen in words that are wider than the line.
    private void letters(Run run, TextStyle style, double room) {
        String text = NumberBlanks.bound(run.text());
        int longest = extent.longestWord(text);
        int[] places = extent.mayExceed(longest, style, room)
                ? WideWords.places(text, word -> extent.width(word, style, run.bold()) > room)
                : NO_PLACES;
        int from = 0;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = next < places.length && places[next] == i;
            if (hyphen) {
                stretch(text.substring(from, i));
                xml.raw("<w:softHyphen/>");
                next++;
                from = i;
            }
            if (text.charAt(i) == '\t') {
                stretch(text.substring(from, i));
                xml.raw("<w:tab/>");
                from = i + 1;
            }
        }
        stretch(from == 0 ? text : text.substring(from));
    }

    private void stretch(String text) {
        if (!text.isEmpty()) {
            boolean edged = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
            xml.raw(edged ? "<w:t xml:space=\"preserve\">" : "<w:t>").text(text).raw("</w:t>");
        }
    }
}
