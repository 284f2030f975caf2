package mn.biyelelt.report.pdf;

import mn.biyelelt.report.layout.Lettering;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.Rule;
import mn.biyelelt.report.layout.TextRun;
import org.jspecify.annotations.Nullable;

/// Writes the operators that draw a page.
final class PageContent {

    private final EmbeddedFaces faces;
    private final long pageHeight;
    private final ContentBytes out = new ContentBytes();

    /// @param pageHeight pt
    PageContent(EmbeddedFaces faces, double pageHeight) {
        this.faces = faces;
        this.pageHeight = hundredths(pageHeight);
    }

    /// The content stream of a page; valid until the next call.
    ContentBytes of(Page page) {
        out.clear();
        texts(page);
        rules(page, Rule.Stroke.GRID, "0.5 w 2 J\n");
        rules(page, Rule.Stroke.THIN, "0.5 w 0 J\n");
        rules(page, Rule.Stroke.DOTS, "0.9 w 1 J [0 2.6] 0 d\n");
        return out;
    }

    private void texts(Page page) {
        out.put("BT\n");
        Lettering last = null;
        long x = 0;
        long y = 0;
        EmbeddedFace face = null;
        for (TextRun run : page.texts()) {
            Lettering lettering = run.lettering();
            if (face == null || !lettering.equals(last)) {
                face = faces.get(lettering.face());
                letter(lettering, last, face);
                last = lettering;
            }
            long newX = hundredths(run.x());
            long newY = pageHeight - hundredths(run.baseline());
            out.number(newX - x).number(newY - y).put("Td ");
            face.string(run.text(), out);
            out.put("Tj\n");
            x = newX;
            y = newY;
        }
        out.put("ET\n");
    }

    private void letter(Lettering lettering, @Nullable Lettering last, EmbeddedFace face) {
        if (last == null || last.grey() != lettering.grey()) {
            out.number(hundredths(lettering.grey())).put("g ");
        }
        out.put(face.name()).put(" ").number(hundredths(lettering.size())).put("Tf\n");
    }

    private void rules(Page page, Rule.Stroke stroke, String pen) {
        boolean drawn = false;
        for (Rule rule : page.rules()) {
            if (rule.stroke() == stroke) {
                if (!drawn) {
                    out.put(pen);
                    drawn = true;
                }
                out.number(hundredths(rule.x1())).number(pageHeight - hundredths(rule.y1())).put("m ");
                out.number(hundredths(rule.x2())).number(pageHeight - hundredths(rule.y2())).put("l\n");
            }
        }
        if (drawn) {
            out.put("S\n");
        }
    }

    private static long hundredths(double points) {
        return Math.round(points * 100);
    }
}
