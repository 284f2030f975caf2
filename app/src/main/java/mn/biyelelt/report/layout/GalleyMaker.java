package mn.biyelelt.report.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mn.biyelelt.report.layout.Galley.Measures;
import mn.biyelelt.report.layout.Galley.Missing;
import mn.biyelelt.report.layout.Galley.Span;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.PageSetup.Typeface;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.TextStyle;

/// Makes galleys of paragraphs: only characters that can be printed, each with its width. One instance serves one layout
/// and keeps its buffers.
///
/// Tabs and line ends print as a blank, other control and format characters not at all, a character without glyph as a
/// visible substitute.
final class GalleyMaker {

    private final Typeface typeface;
    private final TextMeasure measure;

    private final List<Lettering> letterings = new ArrayList<>();
    private char[] text = new char[256];
    private double[] x = new double[257];
    private int length;
    private final List<Span> spans = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private boolean rightToLeft;

    GalleyMaker(Typeface typeface, TextMeasure measure) {
        this.typeface = typeface;
        this.measure = measure;
    }

    /// The galley of a paragraph in a style.
    Galley make(Paragraph paragraph, TextStyle style) {
        length = 0;
        spans.clear();
        missing.clear();
        rightToLeft = false;
        append(paragraph.lead(), lettering(style, false, false));
        double hang = x[length];
        for (Inline inline : paragraph.inlines()) {
            switch (inline) {
                case Run run -> append(run.text(), lettering(style, run.bold(), run.italic()));
                case Leader leader -> append(leader, lettering(style, false, false));
            }
        }
        return galley(lettering(style, false, false), style, hang);
    }

    /// The same lettering is the same object.
    private Lettering lettering(TextStyle style, boolean bold, boolean italic) {
        Face face = Face.of(typeface, style.bold() || bold, style.italic() || italic);
        for (Lettering known : letterings) {
            if (known.face() == face && known.size() == style.size() && known.grey() == style.grey()) {
                return known;
            }
        }
        var lettering = new Lettering(face, style.size(), style.grey());
        letterings.add(lettering);
        return lettering;
    }

    private Galley galley(Lettering base, TextStyle style, double hang) {
        if (spans.isEmpty()) {
            spans.add(new Span(0, base, null));
        }
        double size = style.size();
        double height = measure.lineHeight(base.face()) * size * style.lineSpacing();
        double ascent = measure.ascent(base.face()) * size;
        double descent = measure.descent(base.face()) * size;
        var measures = new Measures(hang, hyphenWidth(base), height, (height - ascent - descent) / 2 + ascent);
        List<Span> kept = spans.size() == 1 ? List.of(spans.getFirst()) : List.copyOf(spans);
        return new Galley(Arrays.copyOf(text, length), Arrays.copyOf(x, length + 1), words(), kept, measures,
                missing.isEmpty() ? List.of() : List.copyOf(missing), rightToLeft);
    }

    private int[] words() {
        var found = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            boolean blank = text[i] == ' ' && !NumberBlanks.at(text, length, i);
            if (!blank && count % 2 == 0 || blank && count % 2 == 1) {
                found[count++] = i;
            }
        }
        if (count % 2 == 1) {
            found[count++] = length;
        }
        return Arrays.copyOf(found, count);
    }

    private void append(Leader leader, Lettering lettering) {
        push(Galley.LEADER, Millimetres.points(leader.width()));
        spans.add(new Span(length, lettering, leader));
    }

    private void append(String run, Lettering lettering) {
        int before = length;
        String composed = composed(run);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            double advance = plain(c) ? measure.advance(lettering.face(), c) : -1;
            if (advance >= 0) {
                push(c, advance * lettering.size());
            } else {
                i += appendUnusual(composed, i, lettering) - 1;
            }
        }
        if (length > before) {
            close(lettering);
        }
    }

    /// Ends a stretch of a lettering, joined to the one before if that looks the same.
    private void close(Lettering lettering) {
        if (!spans.isEmpty() && spans.getLast().leader() == null && spans.getLast().lettering().equals(lettering)) {
            spans.removeLast();
        }
        spans.add(new Span(length, lettering, null));
    }

    /// Letters with loose accents in one character each, as the fonts have them.
    private static String composed(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= '\u0300' && run.charAt(i) <= '\u036F') {
                return Normalizer.normalize(run, Normalizer.Form.NFC);
            }
        }
        return run;
    }

    private static boolean plain(char c) {
        return c >= ' ' && c < '\u007F' || c > '\u00AD' && c < '\u0590' || c >= '\u2010' && c <= '\u2027'
                || c >= '\u20A0' && c < '\u2400';
    }

    /// Appends the character at `i` whatever it is.
    ///
    /// @return how many `char`s it had
    private int appendUnusual(String run, int i, Lettering lettering) {
        int codePoint = run.codePointAt(i);
        int printed = Printable.of(codePoint);
        if (printed == Printable.NOTHING) {
            return Character.charCount(codePoint);
        }
        double advance = Character.isBmpCodePoint(printed) && printed != Galley.LEADER
                ? measure.advance(lettering.face(), printed)
                : -1;
        if (advance >= 0) {
            rightToLeft |= Printable.rightToLeft(printed);
            push((char) printed, advance * lettering.size());
        } else {
            substitute(codePoint, lettering);
        }
        return Character.charCount(codePoint);
    }

    private void substitute(int codePoint, Lettering lettering) {
        missing.add(new Missing(length, codePoint));
        String substitute = MissingGlyph.substitute(codePoint);
        for (int i = 0; i < substitute.length(); i++) {
            char c = substitute.charAt(i);
            push(c, Math.max(0, measure.advance(lettering.face(), c)) * lettering.size());
        }
    }

    private void push(char c, double width) {
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
            x = Arrays.copyOf(x, 2 * length + 1);
        }
        text[length] = c;
        x[length + 1] = x[length] + width;
        length++;
    }

    private double hyphenWidth(Lettering lettering) {
        return Math.max(0, measure.advance(lettering.face(), TextRun.HYPHEN)) * lettering.size();
    }
}
