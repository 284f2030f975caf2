package mn.biyelelt.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mn.biyelelt.ui.text.TypedWords;

/// Finds commands by what is typed: each typed word must occur in the command's name. Names that begin so come first, then those
/// that have it; then those that have it by о for ө and у for ү or in Latin letters, then those of the other language, and then
/// those that are looked for by such words.
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
        String typed = query.get().strip();
        List<Predicate<Command>> ways = ways(typed);
        var ranked = new TreeMap<Integer, List<Command>>();
        for (Command command : commands.all()) {
            IntStream.range(0, ways.size()).filter(way -> ways.get(way).test(command)).findFirst()
                    .ifPresent(way -> ranked.computeIfAbsent(command.enabled().get() ? way : way + ways.size(),
                            _ -> new ArrayList<>()).add(command));
        }
        found.set(ranked.values().stream().flatMap(List::stream).toList());
    }

    /// How a name can be found, the surest way first.
    private static List<Predicate<Command>> ways(String typed) {
        var exactly = TypedWords.exactly(typed);
        var loosely = TypedWords.loosely(typed);
        var asMongolian = TypedWords.asMongolian(typed);
        return List.of(command -> small(name(command)).startsWith(small(typed)),
                command -> exactly.areIn(name(command)),
                command -> loosely.areIn(name(command)) || asMongolian.areIn(name(command)),
                command -> loosely.areIn(other(command)) || asMongolian.areIn(other(command)),
                command -> loosely.areIn(everything(command)) || asMongolian.areIn(everything(command)));
    }

    private static String name(Command command) {
        return Objects.requireNonNull(command.name().getValue());
    }

    private static String other(Command command) {
        return Objects.requireNonNull(command.other().getValue());
    }

    /// One word may be of the name and another of those it is looked for by: `print two-sided`.
    private static String everything(Command command) {
        return String.join(" ", name(command), other(command), Objects.requireNonNull(command.sought().getValue()));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
