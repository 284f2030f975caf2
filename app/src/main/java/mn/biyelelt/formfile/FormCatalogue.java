package mn.biyelelt.formfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mn.biyelelt.domain.form.Form;

/// The forms at hand: those that come with the program, each read when it is asked for first, and those a workspace adds or replaces.
/// For any thread; what it says never changes.
public final class FormCatalogue {

    private static final List<String> SHIPPED = List.of("unit-plan", "unit-annual-report", "individual-report",
            "order-98-annex-6-report", "programme-report", "implementation-plan");

    private final Map<String, Supplier<Entry>> entries;

    /// A form with the text it was read from.
    public record Entry(Form form, String source) {}

    private FormCatalogue(Map<String, Supplier<Entry>> entries) {
        this.entries = entries;
    }

    /// Whether a form of that id comes with the program.
    public static boolean isShipped(String id) {
        return SHIPPED.contains(id);
    }

    /// The forms that come with the program.
    public static FormCatalogue shipped() {
        var entries = new LinkedHashMap<String, Supplier<Entry>>();
        for (String id : SHIPPED) {
            entries.put(id, new ShippedForm(id));
        }
        return new FormCatalogue(entries);
    }

    /// This catalogue with one more form, or with the form of the same id replaced.
    ///
    /// @throws FormRejected if the text is no right form file
    public FormCatalogue with(String source) throws FormRejected {
        var changed = new LinkedHashMap<>(entries);
        var added = new Entry(FormReader.read(source), source);
        changed.put(added.form().id(), () -> added);
        return new FormCatalogue(changed);
    }

    /// This catalogue with all forms of a workspace.
    ///
    /// @param sources texts of form files, as [mn.biyelelt.domain.plan.Holdings#forms()] has them
    /// @throws FormRejected if one of them is no right form file
    public FormCatalogue with(Map<String, String> sources) throws FormRejected {
        FormCatalogue catalogue = this;
        for (String source : sources.values()) {
            catalogue = catalogue.with(source);
        }
        return catalogue;
    }

    /// The form of that id.
    public Optional<Form> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.get().form());
    }

    /// The text of the form file of that id, to the letter.
    public Optional<String> source(String id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.get().source());
    }

    /// The shipped form that most plans are made in.
    public Form first() {
        return find(SHIPPED.getFirst()).orElseThrow();
    }

    /// All forms: the shipped ones in the order of their use, then those added.
    public List<Form> forms() {
        return entries.values().stream().map(entry -> entry.get().form()).toList();
    }
}
