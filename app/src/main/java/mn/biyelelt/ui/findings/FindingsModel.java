package mn.biyelelt.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.ui.findings.PanelLine.Heading;
import mn.biyelelt.ui.findings.PanelLine.Item;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.text.Words;

/// The panel's doings: which findings it lists, which one is looked at, the way to its cell and from one to the next, mending it.
public final class FindingsModel {

    private final PlanDesk desk;
    private final Words words;
    private final Consumer<String> teller;
    private final ReadOnlyObjectProperty<Findings> findings;
    private final ObjectProperty<PanelFilter> filter = new SimpleObjectProperty<>(PanelFilter.OPEN);
    private final ReadOnlyObjectWrapper<List<PanelLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Listed>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// Whether the finding looked at only took the place of one that is gone.
    private boolean unvisited;

    /// @param teller is told what was done, in a sentence
    public FindingsModel(PlanDesk desk, ReadOnlyObjectProperty<Findings> findings, Words words,
            Consumer<String> teller) {
        this.desk = desk;
        this.findings = findings;
        this.words = words;
        this.teller = teller;
        findings.subscribe((_, _) -> refill());
        filter.subscribe((_, _) -> refill());
        refill();
    }

    /// Everything found.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings;
    }

    /// What the panel lists, under headings.
    public ReadOnlyObjectProperty<List<PanelLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Which findings are listed.
    public ObjectProperty<PanelFilter> filter() {
        return filter;
    }

    /// The finding looked at.
    public ReadOnlyObjectProperty<Optional<Listed>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Looks at a finding without leaving the panel.
    public void choose(Optional<Listed> listed) {
        unvisited = false;
        chosen.set(listed);
    }

    /// Goes to the cell of the finding looked at.
    ///
    /// @return whether there is one
    public boolean goToChosen() {
        chosen.get().ifPresent(listed -> desk.goTo(listed.spot()));
        return chosen.get().isPresent();
    }

    /// Goes to the next open finding of the list, from the last on to the first.
    ///
    /// @param by 1 for the next, -1 for the one before
    /// @return whether there is one
    public boolean step(int by) {
        List<Listed> open = items().stream().filter(Listed::isOpen).toList();
        if (open.isEmpty()) {
            teller.accept(words.get("finding.none"));
            return false;
        }
        int next = next(indexOfChosen(open), by, open.size());
        choose(Optional.of(open.get(next)));
        teller.accept(words.get("finding.at", "place", next + 1, "count", open.size(), "text",
                sentence(open.get(next))));
        return goToChosen();
    }

    /// Goes to the first open finding of the list; nothing happens if there is none.
    public void goToFirst() {
        items().stream().filter(Listed::isOpen).findFirst().ifPresent(first -> {
            choose(Optional.of(first));
            goToChosen();
        });
    }

    /// The finding that a command means: the one looked at if it is about the cell one stands on, else the heaviest open one of
    /// that cell, else the one looked at.
    public Optional<Listed> meant() {
        return chosen.get().filter(this::isHere)
                .or(() -> findings.get().all().stream().filter(Listed::isOpen).filter(this::isHere).findFirst())
                .or(chosen::get);
    }

    /// Mends a finding where that is safe, as one step of undo.
    public void fix(Listed listed) {
        Optional<Change> fix = listed.entry().fix();
        fix.ifPresent(desk::apply);
        if (desk.pending().get().isPresent()) {
            // a change of the plan asks for its reason first, and tells by itself
            return;
        }
        teller.accept(fix.isPresent()
                ? words.get("finding.fixed", "title", title(listed))
                : words.get("finding.noFix", "title", title(listed)));
    }

    /// The finding's rule in a few words.
    public String title(Listed listed) {
        return words.get("check.title." + listed.finding().rule());
    }

    /// What was found, where and what to do, in a sentence.
    public String sentence(Listed listed) {
        return words.get(listed.finding().message(), listed.finding().places());
    }

    private boolean isHere(Listed listed) {
        Spot here = desk.spot().get();
        Spot there = listed.spot();
        return there.row().equals(here.row()) && there.cell().equals(here.cell())
                && (there.line().isEmpty() || there.line().equals(here.line()));
    }

    private int next(int now, int by, int count) {
        if (now < 0) {
            return by > 0 ? 0 : count - 1;
        }
        return unvisited ? now : Math.floorMod(now + by, count);
    }

    private int indexOfChosen(List<Listed> among) {
        return chosen.get().map(listed -> listed.placeIn(among)).orElse(-1);
    }

    private List<Listed> items() {
        return lines.get().stream().filter(Item.class::isInstance).map(line -> ((Item) line).listed()).toList();
    }

    private void refill() {
        int before = chosen.get().isPresent() ? indexOfChosen(items()) : -1;
        lines.set(grouped(findings.get().all().stream().filter(this::isShown).toList()));
        Optional<Listed> old = chosen.get();
        Optional<Listed> now = old.flatMap(gone -> again(gone, before));
        unvisited = now.isPresent() && (unvisited || !old.filter(now.get()::sameAs).isPresent());
        chosen.set(now);
    }

    /// The finding looked at as it is now, or what took its place in the list.
    private Optional<Listed> again(Listed old, int before) {
        List<Listed> items = items();
        int now = old.placeIn(items);
        if (now < 0 && (items.isEmpty() || before < 0)) {
            return Optional.empty();
        }
        return Optional.of(items.get(now >= 0 ? now : Math.min(before, items.size() - 1)));
    }

    private boolean isShown(Listed listed) {
        PanelFilter wanted = filter.get();
        return wanted.admits(listed) && (wanted.text().isEmpty()
                || (title(listed) + ' ' + sentence(listed)).toLowerCase(Locale.ROOT).contains(wanted.text()));
    }

    private static List<PanelLine> grouped(List<Listed> shown) {
        var lines = new ArrayList<PanelLine>();
        int from = 0;
        while (from < shown.size()) {
            Listed first = shown.get(from);
            int to = from;
            while (to < shown.size() && shown.get(to).severity() == first.severity()
                    && shown.get(to).section().equals(first.section())) {
                to++;
            }
            lines.add(new Heading(first.severity(), first.section(), to - from));
            shown.subList(from, to).forEach(listed -> lines.add(new Item(listed)));
            from = to;
        }
        return List.copyOf(lines);
    }
}
