package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.ui.text.Words;

/// Language, light or dark and zoom: changed at once in the window and kept for the next start.
public final class Looks {

    private final Words words;
    private final SettingsStore store;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Looks(Words words, SettingsStore store) {
        this.words = words;
        this.store = store;
        settings = new ReadOnlyObjectWrapper<>(store.read());
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

    /// Changes between light and dark.
    public void switchAppearance() {
        change(old -> old.withAppearance(old.appearance().other()));
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

    private Language language() {
        return settings.get().language().equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.MONGOLIAN;
    }

    private void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
        try {
            store.write(settings.get());
        } catch (IOException _) {
            // a choice that is not kept is asked again; nothing of the person's work depends on it
        }
    }
}
