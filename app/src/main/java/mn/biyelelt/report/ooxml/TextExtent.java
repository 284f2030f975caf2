package mn.biyelelt.report.ooxml;

import java.util.List;
import mn.biyelelt.report.layout.Face;
import mn.biyelelt.report.layout.TextMeasure;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.PageSetup.Typeface;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.TextStyle;

/// How wide text is and how many lines it takes: near enough for indents, row heights and whether a row is long. Word and
/// Excel lay out the text themselves.
public final class TextExtent {

    /// Millimetres of a point.
    public static final double POINT = 25.4 / 72;
    /// Height of a line set solid, as a multiple of the type size.
    private static final double SOLID = 1.15;

    private final TextMeasure measure;
    private final Typeface typeface;

    /// @param measure of the fonts that print the report, which stand for those that Word and Excel have
    public TextExtent(TextMeasure measure, Typeface typeface) {
        this.measure = measure;
        this.typeface = typeface;
    }

    /// Height of a line set solid, before the spacing that its style asks for, mm.
    public static double solid(TextStyle style) {
        return style.size() * POINT * SOLID;
    }

    /// Width of a text in one line, mm.
    public double width(String text, TextStyle style, boolean bold) {
        Face face = face(style, bold);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += advance(face, text.charAt(i));
        }
        return sum * style.size() * POINT;
    }

    /// Width of a paragraph in one line, its leaders included, mm.
    public double width(Paragraph paragraph, TextStyle style) {
        double width = width(paragraph.lead(), style, false);
        for (Inline inline : paragraph.inlines()) {
            width += switch (inline) {
                case Run run -> width(run.text(), style, run.bold());
                case Leader leader -> leader.width();
            };
        }
        return width;
    }

    /// Letters of the longest word.
    public int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /// Whether so many letters could be wider than `width`, mm, if all were as wide as they are high; quick to say.
    public boolean mayExceed(int letters, TextStyle style, double width) {
        return letters * style.size() * POINT > width;
    }

    /// Lines that paragraphs take when wrapped between words, at least one.
    ///
    /// @param width mm between the paddings
    public int lines(List<Paragraph> paragraphs, TextStyle style, double width) {
        int lines = 0;
        for (Paragraph paragraph : paragraphs) {
            lines += lines(paragraph, style, width);
        }
        return Math.max(1, lines);
    }

    private int lines(Paragraph paragraph, TextStyle style, double width) {
        double hang = width(paragraph.lead(), style, false);
        var wrap = new Wrap(Math.max(1, width - hang));
        for (Inline inline : paragraph.inlines()) {
            switch (inline) {
                case Run run -> wrap(run, style, wrap);
                case Leader leader -> wrap.letter(leader.width());
            }
        }
        return wrap.lines();
    }

    private void wrap(Run run, TextStyle style, Wrap wrap) {
        Face face = face(style, run.bold());
        double scale = style.size() * POINT;
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                wrap.blank(advance(face, c) * scale);
            } else {
                wrap.letter(advance(face, c) * scale);
            }
        }
    }

    private double advance(Face face, char c) {
        return Math.max(0, measure.advance(face, c == '	' ? ' ' : c));
    }

    private Face face(TextStyle style, boolean bold) {
        return Face.of(typeface, bold || style.bold(), style.italic());
    }
}
