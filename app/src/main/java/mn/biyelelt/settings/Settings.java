package mn.biyelelt.settings;

import java.util.ArrayList;
import java.util.List;

/// What a person chose once. Immutable.
///
/// @param language BCP 47 tag of the program's words
/// @param zoom     size of everything in the window, percent, 80 to 200
/// @param recent   paths of the last workspaces, the latest first, at most ten
/// @param papers   folder that papers were last written to; empty if none
public record Settings(String language, Appearance appearance, int zoom, List<String> recent, String papers) {

    /// The steps of the zoom, percent.
    public static final List<Integer> ZOOM_STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final int RECENT = 10;

    public Settings {
        zoom = Math.clamp(zoom, ZOOM_STEPS.getFirst(), ZOOM_STEPS.getLast());
        recent = List.copyOf(recent);
    }

    /// What a first start begins with.
    public static Settings initial() {
        return new Settings("mn", Appearance.LIGHT, 100, List.of(), "");
    }

    /// In another language.
    public Settings withLanguage(String changed) {
        return new Settings(changed, appearance, zoom, recent, papers);
    }

    /// With other looks.
    public Settings withAppearance(Appearance changed) {
        return new Settings(language, changed, zoom, recent, papers);
    }

    /// At another zoom, percent.
    public Settings withZoom(int changed) {
        return new Settings(language, appearance, changed, recent, papers);
    }

    /// With `path` as the latest workspace.
    public Settings withRecent(String path) {
        var changed = new ArrayList<>(recent);
        changed.remove(path);
        changed.addFirst(path);
        return new Settings(language, appearance, zoom, changed.subList(0, Math.min(RECENT, changed.size())), papers);
    }

    /// Without a workspace that is no longer there.
    public Settings withoutRecent(String path) {
        return new Settings(language, appearance, zoom, recent.stream().filter(kept -> !kept.equals(path)).toList(),
                papers);
    }

    /// With another folder for papers.
    public Settings withPapers(String folder) {
        return new Settings(language, appearance, zoom, recent, folder);
    }
}
