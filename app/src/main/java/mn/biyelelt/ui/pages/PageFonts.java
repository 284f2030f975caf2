package mn.biyelelt.ui.pages;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import mn.biyelelt.report.layout.Face;
import mn.biyelelt.report.layout.TextRun;
import mn.biyelelt.report.model.PageSetup.Typeface;

/// The paper's typefaces on the screen and on the printer.
final class PageFonts {

    private final Map<Key, Font> fonts = new HashMap<>();

    private record Key(Face face, double size) {}

    Font of(TextRun text) {
        return fonts.computeIfAbsent(new Key(text.lettering().face(), text.lettering().size()), key -> Font.font(
                key.face.typeface() == Typeface.SANS ? "Liberation Sans" : "Liberation Serif",
                key.face.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                key.face.italic() ? FontPosture.ITALIC : FontPosture.REGULAR, key.size));
    }
}
