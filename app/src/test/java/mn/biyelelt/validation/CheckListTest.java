package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.validation.rules.RuleBook;
import org.junit.jupiter.api.Test;

/// What a window sees of a check: entries by cell, what an edit brought and took, what was accepted.
class CheckListTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final Instant NOON = Instant.parse("2026-12-20T04:00:00Z");
    private static final ElementId LINE = id(3);
    private static final ElementId ROW = id(2);

    private final Checker checker = new Checker(new Validator(RuleBook.rules()), WordLists.shipped(),
            new QuantityReader(), form -> FormCatalogue.shipped().find(form).orElseThrow());

    @Test
    void anEntryTellsItsCellAndWhereThatStands() {
        CheckList list = checker.check(plan("Хамрагдалт 1863 хувь"), Optional.of(YEAR), List.of());
        Entry entry = only(list, "C4");
        assertThat(entry.finding().target())
                .isEqualTo(new Target(list.plan().id(), LINE, Fields.ACHIEVED, Optional.of(YEAR)));
        assertThat(List.of(entry.section(), entry.row(), entry.line()))
                .containsExactly(Optional.of(id(1)), Optional.of(ROW), Optional.of(LINE));
        assertThat(list.at(LINE)).contains(entry);
        assertThat(list.at(ROW)).doesNotContain(entry);
    }

    @Test
    void anEditTellsWhatItBroughtAndTook() {
        CheckList before = checker.check(plan("Хамрагдалт 1863 хувь"), Optional.of(YEAR), List.of());
        Plan better = new SetText(LINE, CellKey.of(Fields.ACHIEVED, YEAR), "Хамрагдалт 93 хувь").apply(before.plan());
        CheckList after = checker.recheck(before, better);
        Difference difference = after.since(before);
        assertThat(difference.gone()).extracting(entry -> entry.finding().rule()).contains("C4");
        assertThat(difference.appeared()).isEmpty();
        Difference back = before.since(after);
        assertThat(back.appeared()).isEqualTo(difference.gone());
        assertThat(back.gone()).isEqualTo(difference.appeared());
        assertThat(after.since(after).none()).isTrue();
    }

    @Test
    void acceptedEntryIsAnnouncedAndCountsNoMore() {
        CheckList before = checker.check(plan("Хамрагдалт 1863 хувь"), Optional.of(YEAR), List.of());
        Entry open = only(before, "C4");
        CheckList after = checker.recheck(before, accept(open, before.plan()).apply(before.plan()));
        Entry accepted = only(after, "C4");
        assertThat(accepted.standing()).isEqualTo(new Standing.Accepted(
                new Acceptance("Эх тоо буруу.", "Б.Номин", "2026-12-20T04:00:00Z", mark(accepted))));
        assertThat(after.since(before)).isEqualTo(new Difference(List.of(accepted), List.of(open)));
        assertThat(after.tally()).isEqualTo(new Tally(before.tally().errors() - 1, before.tally().warnings(),
                before.tally().hints(), 1));
    }

    @Test
    void acceptanceLapsesWhenTheTextChangesAndHoldsAgainWhenItComesBack() {
        CheckList first = checker.check(plan("Хамрагдалт 1863 хувь"), Optional.of(YEAR), List.of());
        Plan accepted = accept(only(first, "C4"), first.plan()).apply(first.plan());
        Plan changed = achieved("Хамрагдалт 1864 хувь").apply(accepted);
        CheckList later = checker.recheck(first, changed);
        assertThat(only(later, "C4").standing()).isInstanceOf(Standing.Lapsed.class);
        assertThat(only(later, "C4").open(Severity.ERROR)).isTrue();
        CheckList back = checker.recheck(later, achieved("Хамрагдалт 1863 хувь").apply(changed));
        assertThat(only(back, "C4").standing()).isInstanceOf(Standing.Accepted.class);
    }

    @Test
    void withdrawnAcceptanceLeavesThePlanAsItWas() {
        CheckList list = checker.check(plan("Хамрагдалт 1863 хувь"), Optional.of(YEAR), List.of());
        Entry entry = only(list, "C4");
        Plan accepted = accept(entry, list.plan()).apply(list.plan());
        assertThat(entry.withdraw().apply(accepted)).isEqualTo(list.plan());
    }

    @Test
    void reasonAndNameAreAskedFor() {
        CheckList list = checker.check(plan("Хамрагдалт 1863 хувь"), Optional.of(YEAR), List.of());
        Entry entry = only(list, "C4");
        assertThatThrownBy(() -> entry.accept(list.plan(), " ", "Б.Номин", NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry.accept(list.plan(), "Учир бий.", " ", NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Change accept(Entry entry, Plan plan) {
        return entry.accept(plan, "Эх тоо буруу.", "Б.Номин", NOON);
    }

    private static String mark(Entry accepted) {
        return accepted.standing() instanceof Standing.Accepted(Acceptance acceptance) ? acceptance.mark() : "";
    }

    private static Entry only(CheckList list, String rule) {
        List<Entry> found = list.entries().stream().filter(entry -> entry.finding().rule().equals(rule)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Change achieved(String text) {
        return new SetText(LINE, CellKey.of(Fields.ACHIEVED, YEAR), text);
    }

    private static Plan plan(String achieved) {
        var line = new Indicator(LINE, Cells.of(Fields.INDICATOR_NAME, "Хамрагдалтын хувь")
                .with(Fields.BASELINE, "80 хувь").with(Fields.TARGET, "90 хувь")
                .with(Fields.ACHIEVED, YEAR, achieved).with(Fields.ACHIEVED_PERCENT, YEAR, "100"));
        var row = new Activity(ROW, Cells.of(Fields.NUMBER, "1").with(Fields.ITEM_TEXT, "Үзлэгт хамруулна."),
                List.of(line));
        return new Plan(new PlanId(id(0).value()), "unit-annual-report", 2026, Cells.EMPTY,
                List.of(new Section(id(1), "main", Cells.EMPTY, List.of(row))), List.of());
    }

    private static ElementId id(int number) {
        return new ElementId(new UUID(2026, number));
    }
}
