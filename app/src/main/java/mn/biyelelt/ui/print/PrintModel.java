package mn.biyelelt.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.Job;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.text.Words;

/// What is asked before printing, and the printing. Pages and printers are fetched in the background.
public final class PrintModel {

    private static final int MOST_COPIES = 99;

    private final PrintShop shop;
    private final JobRunner jobs;
    private final Words words;
    private final String title;
    private final Consumer<String> done;
    private final BiConsumer<String, Exception> failures;
    private final ReadOnlyObjectWrapper<List<String>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> printer = new SimpleObjectProperty<>("");
    private final IntegerProperty from = new SimpleIntegerProperty(1);
    private final IntegerProperty to = new SimpleIntegerProperty(1);
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty twoSided = new SimpleBooleanProperty();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<PagedDocument> pages = Optional.empty();
    private Optional<Job> job = Optional.empty();

    /// What the background brings.
    private record Ready(List<String> printers, PagedDocument pages) {}

    /// @param title of the paper
    /// @param done  gets a sentence when all is printed
    /// @param failures gets what happened, in a sentence, and why, where it is no fault of a printer
    public PrintModel(PrintShop shop, JobRunner jobs, Words words, String title, Consumer<String> done,
            BiConsumer<String, Exception> failures) {
        this.shop = shop;
        this.jobs = jobs;
        this.words = words;
        this.title = title;
        this.done = done;
        this.failures = failures;
    }

    /// Fetches the printers and lays out the pages.
    public void prepare(Callable<PagedDocument> layout) {
        busy.set(true);
        jobs.start(_ -> new Ready(shop.printers(), layout.call()), this::prepared);
    }

    public ReadOnlyObjectProperty<List<String>> printers() {
        return printers.getReadOnlyProperty();
    }

    public ObjectProperty<String> printer() {
        return printer;
    }

    public IntegerProperty from() {
        return from;
    }

    public IntegerProperty to() {
        return to;
    }

    public IntegerProperty copies() {
        return copies;
    }

    public BooleanProperty twoSided() {
        return twoSided;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How far the printing is, 0 to 1.
    public DoubleProperty progress() {
        return progress;
    }

    /// What went wrong and what to do; empty if nothing did.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it can be printed as it is asked.
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !busy.get() && !printer.get().isEmpty() && arePagesThere() && areCopiesFew(), busy, printer, from,
                to, copies, count);
    }

    /// How many pages there are, or what is wrong with the pages or copies asked for; empty before the pages are there.
    public StringBinding told() {
        return Bindings.createStringBinding(this::tell, from, to, copies, count, words.messages());
    }

    private String tell() {
        if (count.get() == 0) {
            return "";
        }
        if (!arePagesThere()) {
            return words.get("ui.print.wrongPages", "count", count.get());
        }
        return areCopiesFew()
                ? words.get("ui.pages.count", "count", count.get())
                : words.get("ui.print.wrongCopies", "most", MOST_COPIES);
    }

    private boolean arePagesThere() {
        return from.get() >= 1 && from.get() <= to.get() && to.get() <= count.get();
    }

    private boolean areCopiesFew() {
        return copies.get() >= 1 && copies.get() <= MOST_COPIES;
    }

    /// Prints as it is asked, if it can be.
    public void print() {
        if (ready().get() && pages.isPresent()) {
            PagedDocument document = pages.get();
            var order = new PrintOrder(printer.get(), title, from.get(), to.get(), copies.get(), twoSided.get());
            busy.set(true);
            problem.set("");
            Job started = jobs.start(watched -> shop.print(order, document, watched), progress::set,
                    outcome -> printed(order, outcome));
            job = busy.get() ? Optional.of(started) : Optional.empty();
        }
    }

    /// Stops what runs.
    public void stop() {
        job.ifPresent(Job::cancel);
    }

    private void prepared(Outcome<Ready> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Ready>(Ready ready) -> {
                pages = Optional.of(ready.pages());
                count.set(ready.pages().pages().size());
                to.set(count.get());
                printers.set(ready.printers());
                printer.set(ready.printers().stream().findFirst().orElse(""));
                problem.set(ready.printers().isEmpty() ? words.get("ui.print.none") : "");
            }
            case Outcome.Failed<Ready>(Exception cause) -> failed(cause, printer.get(), "ui.failure.pages");
            case Outcome.Cancelled<Ready> _ -> problem.set("");
        }
    }

    private void printed(PrintOrder order, Outcome<PrintShop.Taken> outcome) {
        busy.set(false);
        job = Optional.empty();
        progress.set(0);
        switch (outcome) {
            case Outcome.Done<PrintShop.Taken>(PrintShop.Taken taken) -> done.accept(told(order, taken));
            case Outcome.Cancelled<PrintShop.Taken> _ -> problem.set(words.get("ui.print.stopped"));
            case Outcome.Failed<PrintShop.Taken>(Exception cause) -> failed(cause, order.printer(), "ui.print.failed");
        }
    }

    /// @param other message key of what is told when it was not the printer
    private void failed(Exception cause, String asked, String other) {
        if (cause instanceof NotPrinted not) {
            problem.set(told(not.reason(), asked));
        } else {
            failures.accept(words.get(other), cause);
        }
    }

    private String told(PrintOrder order, PrintShop.Taken taken) {
        int count = order.to() - order.from() + 1;
        return switch (taken) {
            case PRINTING -> words.get("ui.print.done", "pages", count, "copies", order.copies(), "printer",
                    order.printer());
            case WAITING -> words.get("ui.print.waiting", "pages", count, "copies", order.copies(), "printer",
                    order.printer());
        };
    }

    private String told(NotPrinted.Reason reason, String asked) {
        return switch (reason) {
            case GONE -> words.get("ui.print.gone", "printer", asked);
            case REFUSED -> words.get("ui.print.refused", "printer", asked);
            case NO_SERVICE -> words.get("ui.print.noService");
            case SILENT -> words.get("ui.print.silent", "printer", asked);
        };
    }
}
