package mn.biyelelt.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import mn.biyelelt.settings.Appearance;

/// Puts the looks on: AtlantaFX Primer with our own style sheet over it, the paper's typeface, the zoom. For the JavaFX thread.
public final class Theme {

    /// Type size of everything at 100 %, px.
    public static final double BASE_SIZE = 13;

    /// Primer as far as the window uses it, written by the build beside our own sheets.
    public static final String PRIMER = "primer.css";

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    private static final List<String> SHEETS = List.of("desk.css", "icons.css", "cells.css", "review.css",
            "start.css", "dashes.css");
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private Theme() {
    }

    /// Loads the typeface; once, before anything is styled. For any thread, also before JavaFX has started.
    public static void loadFaces() {
        for (String face : FACES) {
            try (InputStream file = Theme.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf")) {
                Font.loadFont(Objects.requireNonNull(file), BASE_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        // asks the system for its typefaces, for which the first thing to be styled would wait
        Font.getDefault();
    }

    /// Dresses a scene that has none of our looks yet.
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(SHEETS.stream()
                .map(name -> Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm()).toList());
    }

    /// Changes between light, dark and high contrast. All wear Primer's light sheet, over which ours lays the colours of the others:
    /// another sheet would be asked of every node anew, in one frame.
    public static void apply(Scene scene, Appearance appearance) {
        wearPrimer();
        scene.getRoot().pseudoClassStateChanged(DARK, appearance != Appearance.LIGHT);
        scene.getRoot().pseudoClassStateChanged(CONTRAST, appearance == Appearance.CONTRAST);
    }

    /// Makes everything in a scene larger or smaller.
    ///
    /// @param percent of the base size
    public static void zoom(Scene scene, int percent) {
        scene.getRoot().setStyle("-fx-font-size: " + BASE_SIZE * percent / 100 + "px;");
    }

    private static void wearPrimer() {
        URL ours = Theme.class.getResource(PRIMER);
        String sheet = ours == null ? new PrimerLight().getUserAgentStylesheet() : ours.toExternalForm();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
