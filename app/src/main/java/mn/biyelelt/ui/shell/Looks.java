package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.settings.Appearance;
import mn.biyelelt.settings.LastPlace;
import mn.biyelelt.settings.MailChoice;
import mn.biyelelt.settings.PanePlaces;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.WindowPlace;
import mn.biyelelt.ui.text.Words;

/// What a person chose - language, looks, zoom, where things stood: changed at once in the window and kept for the next start.
public final class Looks {

    private final Words words;
    private final Consumer<Settings> keep;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /// @param first as read at the start
    /// @param keep  writes the settings somewhere, without making anybody wait
    public Looks(Words words, Settings first, Consumer<Settings> keep) {
        this.words = words;
        this.keep = keep;
        settings = new ReadOnlyObjectWrapper<>(first);
        words.speak(language());
    }

    /// The choices of the moment.
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// Changes to the other language.
    public void switchLanguage() {
        Language other = words.language() == Language.MONGOLIAN ? Language.ENGLISH : Language.MONGOLIAN;
        change(old -> old.withLanguage(other.tag()));
        words.speak(other);
    }

    /// Changes to the next of light, dark and high contrast.
    public void switchAppearance() {
        wear(settings.get().appearance().next());
    }

    /// Changes to one of the looks.
    public void wear(Appearance appearance) {
        change(old -> old.withAppearance(appearance));
    }

    /// Makes everything one step larger or smaller.
    ///
    /// @param by 1 or -1; 0 for the normal size
    public void zoom(int by) {
        int now = settings.get().zoom();
        int next = switch (Integer.signum(by)) {
            case 1 -> Settings.ZOOM_STEPS.stream().filter(step -> step > now).findFirst().orElse(now);
            case -1 -> Settings.ZOOM_STEPS.reversed().stream().filter(step -> step < now).findFirst().orElse(now);
            default -> 100;
        };
        change(old -> old.withZoom(next));
    }

    /// Remembers a folder that papers were written to.
    public void rememberPapers(Path folder) {
        change(old -> old.withPapers(folder.toString()));
    }

    /// Remembers a workspace that was opened.
    public void rememberWorkspace(Path file) {
        change(old -> old.withRecent(file.toAbsolutePath().toString()));
    }

    /// Forgets a workspace that is no longer there.
    public void forgetWorkspace(Path file) {
        change(old -> old.withoutRecent(file.toAbsolutePath().toString()));
    }

    /// Where a person worked last in a workspace.
    public Optional<LastPlace> placeIn(Path workspace) {
        return Optional.ofNullable(settings.get().places().get(workspace.toAbsolutePath().toString()));
    }

    /// Remembers where a person works in a workspace.
    ///
    /// @param now where; the forms chosen stay those known
    public void rememberPlace(Path workspace, LastPlace now) {
        rememberPlace(workspace, place -> place.at(now.plan(), now.period(), now.cell()));
    }

    /// Remembers in which form a plan is looked at.
    ///
    /// @param view names plan and period
    /// @param form id of the form
    public void rememberForm(Path workspace, String view, String form) {
        rememberPlace(workspace, place -> place.withForm(view, form));
    }

    private void rememberPlace(Path workspace, UnaryOperator<LastPlace> change) {
        LastPlace place = change.apply(placeIn(workspace).orElse(LastPlace.UNKNOWN));
        change(old -> old.withPlace(workspace.toAbsolutePath().toString(), place));
    }

    /// Remembers where the window stands and how its panes are arranged.
    public void rememberWindow(WindowPlace window, PanePlaces panes) {
        change(old -> old.withWindow(window, panes));
    }

    /// Remembers how wide the columns of a table were made.
    public void rememberWidths(String table, List<Double> widths) {
        change(old -> old.withWidths(table, widths));
    }

    /// Remembers to whom papers are sent.
    public void rememberMail(MailChoice mail) {
        change(old -> old.withMail(mail));
    }

    private Language language() {
        return settings.get().language().equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.MONGOLIAN;
    }

    private void change(UnaryOperator<Settings> change) {
        Settings before = settings.get();
        Settings changed = change.apply(before);
        // the same object is told first: a start changes nothing, and comparing all parts takes the JVM 20 ms to prepare
        if (!Objects.equals(changed, before)) {
            settings.set(changed);
            keep.accept(changed);
        }
    }
}
