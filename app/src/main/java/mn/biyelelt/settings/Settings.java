package mn.biyelelt.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a person chose once. Immutable.
///
/// @param language BCP 47 tag of the program's words
/// @param zoom     size of everything in the window, percent, 80 to 200
/// @param recent   paths of the last workspaces, the latest first, at most ten
/// @param papers   folder that papers were last written to; empty if none
/// @param window   where the window stood
/// @param panes    how its panes were arranged
/// @param places   where a person worked last, by workspace path
/// @param mail     to whom papers are sent
/// @param widths   of the columns of a form's table, in units of the type size, by its name; 0 for what a column needs
public record Settings(String language, Appearance appearance, int zoom, List<String> recent, String papers,
        WindowPlace window, PanePlaces panes, Map<String, LastPlace> places, MailChoice mail,
        Map<String, List<Double>> widths) {

    /// The steps of the zoom, percent.
    public static final List<Integer> ZOOM_STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final int RECENT = 10;

    /// What an older program did not write yet is as at the first start.
    public Settings {
        zoom = Math.clamp(zoom, ZOOM_STEPS.getFirst(), ZOOM_STEPS.getLast());
        language = Objects.requireNonNullElse(language, "mn");
        appearance = Objects.requireNonNullElse(appearance, Appearance.LIGHT);
        recent = List.copyOf(Objects.requireNonNullElse(recent, List.of()));
        papers = Objects.requireNonNullElse(papers, "");
        window = Objects.requireNonNullElse(window, WindowPlace.UNKNOWN);
        panes = Objects.requireNonNullElse(panes, PanePlaces.INITIAL);
        places = Map.copyOf(Objects.requireNonNullElse(places, Map.of()));
        mail = Objects.requireNonNullElse(mail, MailChoice.NONE);
        widths = Map.copyOf(Objects.requireNonNullElse(widths, Map.of()));
    }

    /// What a first start begins with.
    public static Settings initial() {
        return new Settings("mn", Appearance.LIGHT, 100, List.of(), "", WindowPlace.UNKNOWN, PanePlaces.INITIAL,
                Map.of(), MailChoice.NONE, Map.of());
    }

    /// In another language.
    public Settings withLanguage(String changed) {
        return new Settings(changed, appearance, zoom, recent, papers, window, panes, places, mail, widths);
    }

    /// With other looks.
    public Settings withAppearance(Appearance changed) {
        return new Settings(language, changed, zoom, recent, papers, window, panes, places, mail, widths);
    }

    /// At another zoom, percent.
    public Settings withZoom(int changed) {
        return new Settings(language, appearance, changed, recent, papers, window, panes, places, mail, widths);
    }

    /// With `path` as the latest workspace; these settings themselves if it is that already.
    public Settings withRecent(String path) {
        if (!recent.isEmpty() && recent.getFirst().equals(path)) {
            return this;
        }
        var changed = new ArrayList<>(recent);
        changed.remove(path);
        changed.addFirst(path);
        return withRecents(changed.subList(0, Math.min(RECENT, changed.size())));
    }

    /// Without a workspace that is no longer there.
    public Settings withoutRecent(String path) {
        return withRecents(recent.stream().filter(kept -> !kept.equals(path)).toList());
    }

    /// With another folder for papers.
    public Settings withPapers(String folder) {
        return new Settings(language, appearance, zoom, recent, folder, window, panes, places, mail, widths);
    }

    /// With the window at another place and its panes arranged otherwise.
    public Settings withWindow(WindowPlace changed, PanePlaces arranged) {
        return new Settings(language, appearance, zoom, recent, papers, changed, arranged, places, mail, widths);
    }

    /// With the place where a person worked last in a workspace.
    public Settings withPlace(String path, LastPlace place) {
        var changed = new HashMap<>(places);
        changed.keySet().retainAll(recent);
        changed.put(path, place);
        return new Settings(language, appearance, zoom, recent, papers, window, panes, changed, mail, widths);
    }

    /// With another addressee.
    public Settings withMail(MailChoice changed) {
        return new Settings(language, appearance, zoom, recent, papers, window, panes, places, changed, widths);
    }

    /// With other widths of a table's columns.
    public Settings withWidths(String table, List<Double> chosen) {
        var changed = new HashMap<>(widths);
        changed.put(table, List.copyOf(chosen));
        return new Settings(language, appearance, zoom, recent, papers, window, panes, places, mail, changed);
    }

    private Settings withRecents(List<String> changed) {
        return new Settings(language, appearance, zoom, changed, papers, window, panes, places, mail, widths);
    }
}
