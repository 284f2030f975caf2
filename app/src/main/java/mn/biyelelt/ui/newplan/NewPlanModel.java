package mn.biyelelt.ui.newplan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Newest;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.text.TypedWords;

/// Finds a form by a few letters of its name in either language, and shows what its paper looks like.
public final class NewPlanModel {

    private final List<Form> all;
    private final Function<Form, PagedDocument> paper;
    private final Newest<PagedDocument> newest;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Form>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Form>> form = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<PagedDocument>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param paper lays out the empty paper of a form; called in the background
    public NewPlanModel(List<Form> forms, int year, Function<Form, PagedDocument> paper, JobRunner jobs) {
        all = List.copyOf(forms);
        this.paper = paper;
        newest = new Newest<>(jobs);
        this.year.set(year);
        query.subscribe(this::search);
        form.subscribe(this::lookAt);
    }

    /// What is typed.
    public StringProperty query() {
        return query;
    }

    /// The forms that fit.
    public ReadOnlyObjectProperty<List<Form>> found() {
        return found.getReadOnlyProperty();
    }

    /// The form chosen.
    public ObjectProperty<Optional<Form>> form() {
        return form;
    }

    public IntegerProperty year() {
        return year;
    }

    /// The pages of the chosen form's empty paper; empty until they are laid out.
    public ReadOnlyObjectProperty<Optional<PagedDocument>> pages() {
        return pages.getReadOnlyProperty();
    }

    private void search(String typed) {
        var words = TypedWords.loosely(typed);
        found.set(all.stream().filter(each -> words.areIn(names(each))).toList());
        if (form.get().filter(found.get()::contains).isEmpty()) {
            form.set(found.get().stream().findFirst());
        }
    }

    private void lookAt(Optional<Form> chosen) {
        chosen.ifPresent(wanted -> newest.order(_ -> paper.apply(wanted), outcome -> pages.set(
                outcome instanceof Outcome.Done<PagedDocument>(PagedDocument laid)
                        ? Optional.of(laid)
                        : Optional.empty())));
    }

    private static String names(Form form) {
        return form.name().mongolian() + " " + form.name().english();
    }
}
