package mn.biyelelt.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finds commands by what is typed: each typed word must occur in the command's name; names that begin so come first.
public final class PaletteModel {

    private final Commands commands;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Command>> found = new ReadOnlyObjectWrapper<>(List.of());

    public PaletteModel(Commands commands) {
        this.commands = commands;
        query.subscribe(_ -> search());
    }

    /// What is typed.
    public StringProperty query() {
        return query;
    }

    /// The commands that fit; those that cannot be done now stand behind the others.
    public ReadOnlyObjectProperty<List<Command>> found() {
        return found.getReadOnlyProperty();
    }

    /// Begins anew, as when the palette opens: what can be done may have changed.
    public void clear() {
        query.set("");
        search();
    }

    private void search() {
        String typed = small(query.get()).strip();
        List<String> wanted = Arrays.stream(typed.split(" ")).filter(word -> !word.isEmpty()).toList();
        found.set(commands.all().stream().filter(command -> wanted.stream().allMatch(name(command)::contains))
                .sorted((one, other) -> Integer.compare(rank(one, typed), rank(other, typed))).toList());
    }

    private static int rank(Command command, String typed) {
        return (command.enabled().get() ? 0 : 2) + (name(command).startsWith(typed) ? 0 : 1);
    }

    private static String name(Command command) {
        return small(Objects.requireNonNull(command.name().getValue()));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
