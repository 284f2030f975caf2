package mn.biyelelt.ui.findings;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.FinalMark;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.findings.PanelLine.Heading;
import mn.biyelelt.ui.findings.PanelLine.Item;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failures;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Checker;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RuleEntry;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import org.junit.jupiter.api.Test;

/// The check list without a window, on two rules of its own: a text with `!` is an error that is safe to fix, one with `?` a hint.
class FindingsModelTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final Words words = new Words(Language.MONGOLIAN);
    private final List<String> told = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void findingsFollowEveryEditUndoAndRedo() {
        FindingsModel model = model(Runnable::run);
        assertThat(model.findings().get().all()).isEmpty();

        type(id(11), "Үзлэг!");
        assertThat(model.findings().get().open(Severity.ERROR)).isEqualTo(1);
        assertThat(model.findings().get().open(id(11), Severity.ERROR)).isEqualTo(1);
        desk.undo();
        assertThat(model.findings().get().all()).isEmpty();
        desk.redo();
        assertThat(model.findings().get().of(id(11), CellKey.of(Fields.ITEM_TEXT))).hasSize(1);
    }

    @Test
    void whatWasFoundInASnapshotThatHasChangedMeanwhileNeverAppears() {
        FindingsModel model = model(waiting::add);
        waiting.remove().run();
        type(id(11), "Үзлэг!");
        type(id(11), "Үзлэг");

        waiting.remove().run();
        assertThat(model.findings().get().all()).isEmpty();
        waiting.remove().run();
        assertThat(model.findings().get().all()).isEmpty();
        assertThat(waiting).isEmpty();
    }

    @Test
    void theListIsGroupedByWeightAndFilteredByWeightWordsAndAcceptance() {
        FindingsModel model = model(Runnable::run);
        type(id(11), "Үзлэг?");
        type(id(12), "Сургалт!");

        assertThat(model.lines().get()).hasSize(4).first()
                .isEqualTo(new Heading(Severity.ERROR, id(2), 1));
        model.filter().set(PanelFilter.OPEN.withSeverity(Severity.ERROR, false));
        assertThat(items(model)).extracting(Listed::severity).containsExactly(Severity.HINT);
        model.filter().set(PanelFilter.OPEN.withText("байхгүй үг"));
        assertThat(model.lines().get()).isEmpty();
        model.filter().set(new PanelFilter(Set.of(Severity.ERROR), Optional.of(id(2)), "", false));
        assertThat(items(model)).extracting(listed -> listed.spot().row()).containsExactly(id(12));
    }

    @Test
    void f8GoesRoundTheOpenFindingsFromTheHeaviest() {
        FindingsModel model = model(Runnable::run);
        assertThat(model.step(1)).isFalse();
        assertThat(told).last().isEqualTo("Жагсаалтад засах зүйл алга.");
        type(id(11), "Үзлэг?");
        type(id(12), "Сургалт!");

        model.step(1);
        assertThat(desk.spot().get()).isEqualTo(spot(id(12)));
        model.step(1);
        assertThat(desk.spot().get()).isEqualTo(spot(id(11)));
        model.step(1);
        assertThat(desk.spot().get()).isEqualTo(spot(id(12)));
        model.step(-1);
        assertThat(desk.spot().get()).isEqualTo(spot(id(11)));
        assertThat(told).last().asString().startsWith("2/2.");
    }

    @Test
    void aFixThatWaitsForTheReasonOfAnAmendmentIsNotCalledDone() {
        FindingsModel model = model(Runnable::run);
        type(id(11), "Үзлэг!");
        model.step(1);
        int before = told.size();
        desk.guardBy(Optional.of(new Amending((_, _) -> true)));
        model.fix(model.chosen().get().orElseThrow());
        assertThat(text(id(11))).isEqualTo("Үзлэг!");
        assertThat(told).hasSize(before);
    }

    @Test
    void afterAFixF8GoesToWhatTookItsPlace() {
        FindingsModel model = model(Runnable::run);
        type(id(11), "Үзлэг!");
        type(id(12), "Сургалт!");
        model.step(1);

        model.fix(model.chosen().get().orElseThrow());
        assertThat(text(id(11))).isEqualTo("Үзлэг");
        assertThat(told).last().asString().startsWith("Заслаа:");
        model.step(1);
        assertThat(desk.spot().get()).isEqualTo(spot(id(12)));

        desk.undo();
        assertThat(text(id(11))).isEqualTo("Үзлэг!");
    }

    @Test
    void anAcceptedFindingIsHiddenUntilItIsWithdrawnAndOpenAgainWhenItsTextChanges() {
        FindingsModel model = model(Runnable::run);
        var accepting = new Accepting(desk, InstantSource.fixed(Desks.NOW), words, told::add);
        type(id(11), "Үзлэг!");
        accepting.by().set("Б.Нямсүрэн");
        accepting.ask(items(model).getFirst());

        assertThat(accepting.accept(" ")).isFalse();
        assertThat(accepting.accept("Гарчиг нь ийм")).isTrue();
        assertThat(accepting.asked().get()).isEmpty();
        assertThat(items(model)).isEmpty();
        assertThat(model.findings().get().accepted()).isEqualTo(1);
        assertThat(new FindingMarks(model).of(id(11), List.of(CellKey.of(Fields.ITEM_TEXT))).orElseThrow().accepted())
                .isTrue();

        model.filter().set(PanelFilter.OPEN.withAccepted(true));
        accepting.withdraw(items(model).getFirst());
        assertThat(model.findings().get().open(Severity.ERROR)).isEqualTo(1);
        desk.undo();
        assertThat(model.findings().get().accepted()).isEqualTo(1);
        type(id(11), "Өөр үзлэг!");
        assertThat(model.findings().get().open(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void onlyErrorsThatNobodyAcceptedHoldTheFinalMarkBack() {
        desk.period().set(Optional.of(ReportPeriod.yearOf(2026)));
        FindingsModel model = model(Runnable::run);
        var accepting = new Accepting(desk, InstantSource.fixed(Desks.NOW), words, told::add);
        var finality = new Finality(desk, model.findings(), accepting, InstantSource.fixed(Desks.NOW), words,
                told::add);
        accepting.by().set("Б.Нямсүрэн");
        type(id(11), "Үзлэг!");

        assertThat(finality.change()).isFalse();
        assertThat(told).last().asString().contains("1 алдааг засах");
        accepting.ask(items(model).getFirst());
        accepting.accept("Гарчиг нь ийм");
        assertThat(finality.change()).isTrue();
        assertThat(model.findings().get().finality()).isEqualTo(FinalMark.State.FINAL);
        type(id(12), "Өөр сургалт");
        assertThat(model.findings().get().finality()).isEqualTo(FinalMark.State.CHANGED_SINCE);
        desk.undo();
        finality.change();
        assertThat(model.findings().get().finality()).isEqualTo(FinalMark.State.DRAFT);
    }

    private FindingsModel model(Executor workers) {
        var view = new ReadOnlyObjectWrapper<>(new PlanView("unit-plan", desk.period().get()));
        var failures = new Failures();
        var check = new PlanCheck(desk, view, new Rules(), new JobRunner(workers, Runnable::run),
                failures.at(Doing.CHECKING, () -> "nothing fails"));
        failures.told().subscribe(failure -> assertThat(failure).isEmpty());
        return new FindingsModel(desk, check.findings(), words, told::add);
    }

    private void type(ElementId element, String text) {
        desk.setText(element, CellKey.of(Fields.ITEM_TEXT), text);
    }

    private String text(ElementId element) {
        return Texts.of(desk.plan().get(), element, CellKey.of(Fields.ITEM_TEXT));
    }

    private static Spot spot(ElementId row) {
        return new Spot(row, Optional.empty(), Optional.of(CellKey.of(Fields.ITEM_TEXT)));
    }

    private static List<Listed> items(FindingsModel model) {
        return model.lines().get().stream().filter(Item.class::isInstance).map(line -> ((Item) line).listed())
                .toList();
    }

    /// Checks by the two rules.
    private static final class Rules implements Checking {

        private final FormCatalogue forms = FormCatalogue.shipped();
        private final Checker checker = new Checker(new Validator(List.of(rule("N19", Severity.ERROR, '!'),
                rule("N13", Severity.HINT, '?'))), WordLists.shipped(), new QuantityReader(),
                id -> forms.find(id).orElseThrow());

        @Override
        public Work<CheckList> full(Plan plan, PlanView view) {
            return _ -> checker.check(plan, view.period(), List.of(plan));
        }

        @Override
        public Work<CheckList> since(CheckList before, Plan plan) {
            return _ -> checker.recheck(before, plan);
        }

        private static RuleEntry rule(String id, Severity severity, char sign) {
            RowRule rule = (row, out) -> {
                String text = row.text().text();
                if (text.indexOf(sign) >= 0) {
                    out.at(row.text().target()).as(severity == Severity.HINT ? "start" : "")
                            .fixedBy(new SetText(row.row().id(), CellKey.of(Fields.ITEM_TEXT),
                                    text.replace(String.valueOf(sign), "")))
                            .say("text", text);
                }
            };
            return new RuleEntry(id, severity, false, rule);
        }
    }
}
