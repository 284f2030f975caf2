package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mn.biyelelt.bench.CopiedRow;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.MoveElement;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.reading.ConfirmedReading;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.validation.rules.RuleBook;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Checking again after an edit finds what a full check finds.
class RecheckTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final List<String> TEXTS = List.of("", "-", "1.1.1", "90 хувиас доошгүй", "100%", "84",
            "Ажил хийгдэж байна.", "9,444,417,4 мянган төгрөг", "Зорилт 2: Хамралт", "I- улирал");

    private static final WordLists LISTS = WordLists.shipped();
    private static final QuantityReader READER = new QuantityReader();

    private final Validator validator = new Validator(RuleBook.rules());

    @RepeatedTest(4)
    void rechecksLikeAFullCheck(RepetitionInfo repetition) throws IOException {
        long seed = 20_261_122L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        Plan plan = report();
        Setting setting = setting(plan);
        CheckList checked = validator.check(plan, setting);
        for (int i = 0; i < 10; i++) {
            plan = change(plan, random).apply(plan);
            CheckList before = checked;
            checked = validator.recheck(before, plan);
            assertThat(checked.findings()).as("seed %s, change %s", seed, i)
                    .isEqualTo(validator.check(plan, setting(plan)).findings());
            assertThat(carriedOver(before, checked.since(before))).as("seed %s, change %s", seed, i)
                    .containsExactlyInAnyOrderElementsOf(checked.entries());
        }
    }

    /// Rows that move up to make room keep what they say: each is looked for where it stood.
    @Test
    void aRowMovedDownIntoAnotherGroupIsToldOfLikeInAFullCheck() throws IOException {
        Plan plan = report();
        Setting setting = setting(plan);
        CheckList checked = validator.check(plan, setting);
        Section section = plan.sections().getFirst();
        for (int from = 0; from < section.rows().size(); from++) {
            for (int to = from + 1; to < section.rows().size(); to++) {
                var move = new MoveElement(section.rows().get(from).id(), new Place(section.id(), to));
                Plan moved = Numbering.following(plan, move).apply(plan);
                assertThat(validator.recheck(checked, moved).findings()).as("%s to %s", from, to)
                        .isEqualTo(validator.check(moved, setting).findings());
            }
        }
    }

    @RepeatedTest(4)
    void rowsAskedAboutInPortionsGiveWhatTheyGiveInTurn(RepetitionInfo repetition) throws IOException {
        long seed = 99L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var inTurn = new Validator(RuleBook.rules(), new Portions(Integer.MAX_VALUE));
        var inPortions = new Validator(RuleBook.rules(), new Portions(1 + random.nextInt(3)));
        Plan plan = read("practice-report-2026.json");
        for (int i = 0; i < 8; i++) {
            plan = change(plan, random).apply(plan);
            Optional<Plan> beside = random.nextBoolean() ? Optional.of(plan()) : Optional.empty();
            assertThat(inPortions.check(plan, setting(plan, YEAR, beside, new TextMemory(LISTS, READER))).findings())
                    .as("seed %s, change %s", seed, i)
                    .isEqualTo(inTurn.check(plan, setting(plan, YEAR, beside, new TextMemory(LISTS, READER)))
                            .findings());
        }
    }

    @RepeatedTest(2)
    void numbersTypedOverAndTakenAwayAreToldOfLikeInAFullCheck(RepetitionInfo repetition) throws IOException {
        long seed = 42L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        Plan plan = report();
        Setting setting = setting(plan);
        CheckList checked = validator.check(plan, setting);
        for (int i = 0; i < 40; i++) {
            List<Row> rows = plan.sections().getFirst().rows();
            String number = random.nextInt(3) == 0 ? "" : rows.get(random.nextInt(rows.size())).get(Fields.NUMBER);
            plan = new SetText(rows.get(random.nextInt(rows.size())).id(), CellKey.of(Fields.NUMBER), number)
                    .apply(plan);
            checked = validator.recheck(checked, plan);
            assertThat(checked.findings()).as("seed %s, change %s", seed, i)
                    .isEqualTo(validator.check(plan, setting).findings());
        }
    }

    @Test
    void aConfirmedReadingLeavesNothingToAskAboutTheNotation() throws IOException {
        Plan plan = report();
        var line = plan.sections().getFirst().rows().stream().filter(Activity.class::isInstance)
                .map(Activity.class::cast).findFirst().orElseThrow().indicators().getFirst();
        var cell = CellKey.of(Fields.ACHIEVED, YEAR);
        String text = "Даатгалд 28,049 хамрагдсан.";
        Plan doubtful = new SetText(line.id(), cell, text).apply(plan);
        var said = new Confirmation.Amount("28049", Unit.PERSONS, Comparison.EQUAL);
        Plan confirmed = ConfirmedReading.kept(line.id(), cell, text, said).apply(doubtful);
        assertThat(rules(doubtful, line)).contains("Q4");
        assertThat(rules(confirmed, line)).doesNotContain("Q4");
    }

    private List<String> rules(Plan plan, Indicator line) {
        return validator.check(plan, setting(plan)).findings().stream()
                .filter(finding -> finding.target().element().equals(line.id())).map(Finding::rule).toList();
    }

    @Test
    void rowsThatDidNotChangeAreNotReadAgain() throws IOException {
        Plan plan = report();
        CheckList before = validator.check(plan, setting(plan));
        Row row = plan.sections().getFirst().rows().get(4);
        CheckList after = validator.recheck(before,
                new SetText(row.id(), CellKey.of(Fields.ITEM_TEXT), "Өөр ажил хийнэ.").apply(plan));
        assertThat(changed(before, after)).containsExactly(4);
    }

    @Test
    void aPlanLookedAtAgainIsCheckedOnlyWhereItChanged() throws IOException {
        Plan plan = report();
        var half = new ReportPeriod(2026, ReportPeriod.Span.HALF);
        var checker = checker();
        CheckList year = checker.check(plan, Optional.of(YEAR), List.of());
        checker.check(plan, Optional.of(half), List.of());
        Row row = plan.sections().getFirst().rows().get(4);
        Plan edited = new SetText(row.id(), CellKey.of(Fields.ITEM_TEXT), "Өөр ажил хийнэ.").apply(plan);
        CheckList again = checker.check(edited, Optional.of(YEAR), List.of());
        assertThat(changed(year, again)).containsExactly(4);
        assertThat(again.findings())
                .isEqualTo(checker().check(edited, Optional.of(YEAR), List.of()).findings());
    }

    @Test
    void aReportIsAskedAgainOnlyWhereThePlanBesideItChanged() throws IOException {
        Plan report = report();
        Plan beside = plan();
        var checker = checker();
        CheckList before = checker.check(report, Optional.of(YEAR), List.of(beside));
        Row row = beside.sections().getFirst().rows().get(4);
        Plan edited = new SetText(row.id(), CellKey.of(Fields.ITEM_TEXT), "Өөр ажил хийнэ.").apply(beside);
        CheckList after = checker.check(report, Optional.of(YEAR), List.of(edited));
        assertThat(before.setting().counterpart()).isPresent();
        assertThat(changed(before, after)).hasSize(1);
        assertThat(after.findings()).isNotEqualTo(before.findings())
                .isEqualTo(checker().check(report, Optional.of(YEAR), List.of(edited)).findings());
    }

    @Test
    void aRowThatThePlanBesideLosesIsTold() throws IOException {
        Plan report = report();
        Plan beside = plan();
        var checker = checker();
        checker.check(report, Optional.of(YEAR), List.of(beside));
        Row row = beside.sections().getFirst().rows().get(4);
        Plan edited = new RemoveElement(row.id()).apply(beside);
        assertThat(checker.check(report, Optional.of(YEAR), List.of(edited)).findings())
                .isEqualTo(checker().check(report, Optional.of(YEAR), List.of(edited)).findings());
    }

    @Test
    void aPlanReadFromItsFileAgainIsNotAskedAboutAgain() throws IOException {
        var checker = checker();
        CheckList before = checker.check(report(), Optional.of(YEAR), List.of());
        CheckList after = checker.check(report(), Optional.of(YEAR), List.of());
        assertThat(after.parts().getFirst().rows()).extracting(RowResult::view)
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyElementsOf(
                        before.parts().getFirst().rows().stream().map(RowResult::view).toList());
        assertThat(after.findings()).isEqualTo(before.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice-report-2026.json", "practice-report-plan-2026.json"})
    void aCopyOfAPlanIsToldWhatItWouldBeToldAlone(String file) throws IOException {
        assertToldAsAlone(everywhere(read(file), Indicator.class, Fields.TARGET, "Сайжирсан байна."),
                CopiedRow::of, Optional.empty());
    }

    @Test
    void groupsThatStandDeeperAreToldWhatTheyWouldBeToldAlone() throws IOException {
        assertToldAsAlone(everywhere(report(), Group.class, Fields.ITEM_TEXT, "Зорилт 2: Хамралт"),
                RecheckTest::deepened, Optional.empty());
    }

    /// Lines are paired by their identities, which a copy has not got.
    @Test
    void theLinesOfACopyArePairedWithThoseOfThePlanAnew() throws IOException {
        Plan beside = read("practice-report-2026.json");
        Plan renamed = everywhere(beside, Indicator.class, Fields.INDICATOR_NAME, "Өөр");
        assertToldAsAlone(renamed, CopiedRow::of, Optional.of(beside));
    }

    private void assertToldAsAlone(Plan plan, UnaryOperator<Row> other, Optional<Plan> beside) {
        var texts = new TextMemory(LISTS, READER);
        CheckList first = validator.check(plan, setting(plan, YEAR, beside, texts));
        Plan made = plan.withSections(plan.sections().stream()
                .map(section -> section.withRows(section.rows().stream().map(other).toList())).toList());
        assertThat(validator.check(made, setting(made, YEAR, beside, texts)).findings()).isNotEqualTo(first.findings())
                .isEqualTo(validator.check(made, setting(made, YEAR, beside, new TextMemory(LISTS, READER)))
                        .findings());
    }

    /// A plan where all elements of a kind have the same text in a cell.
    private static Plan everywhere(Plan plan, Class<? extends Element> kind, FieldKey field, String text) {
        var elements = new ArrayList<Element>();
        PlanTree.forEach(plan, elements::add);
        Plan changed = plan;
        for (Element element : elements) {
            if (kind.isInstance(element)) {
                changed = new SetText(element.id(), CellKey.of(field), text).apply(changed);
            }
        }
        return changed;
    }

    private static Row deepened(Row row) {
        return row instanceof Group group ? new Group(group.id(), group.depth() + 1, group.cells()) : row;
    }

    /// Rows that are edited and copied to and fro, all in one memory.
    @RepeatedTest(2)
    void whatARowGaveHoldsOnlyForRowsWithTheSameContent(RepetitionInfo repetition) throws IOException {
        long seed = 7L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        Plan plan = report();
        var texts = new TextMemory(LISTS, READER);
        for (int i = 0; i < 12; i++) {
            plan = random.nextInt(4) == 0 ? copied(plan) : change(plan, random).apply(plan);
            var span = random.nextBoolean() ? YEAR : new ReportPeriod(2026, ReportPeriod.Span.HALF);
            Optional<Plan> beside = random.nextBoolean() ? Optional.of(plan()) : Optional.empty();
            assertThat(validator.check(plan, setting(plan, span, beside, texts)).findings()).as("seed %s, %s", seed, i)
                    .isEqualTo(validator.check(plan, setting(plan, span, beside, new TextMemory(LISTS, READER)))
                            .findings());
        }
    }

    @Test
    void theFirstDateOfASignatureDecidesWhereTheOthersAreLookedFor() throws IOException {
        Plan undated = report();
        for (Signature signature : undated.signatures()) {
            undated = new SetText(signature.id(), CellKey.of(Fields.SIGNED_ON), "").apply(undated);
        }
        var half = Optional.of(new ReportPeriod(2026, ReportPeriod.Span.HALF));
        var checker = checker();
        CheckList before = checker.check(undated, half, List.of());
        Plan dated = new SetText(undated.signatures().getFirst().id(), CellKey.of(Fields.SIGNED_ON), "2026.07.10")
                .apply(undated);
        assertThat(before.setting().signedOn().apply(dated)).isNotEqualTo(before.setting().signedOn().apply(undated));
        assertThat(checker.recheck(before, dated).findings())
                .isEqualTo(checker().check(dated, half, List.of()).findings());
    }

    private static Checker checker() {
        return new Checker(new Validator(RuleBook.rules()), WordLists.shipped(), new QuantityReader(),
                form -> FormCatalogue.shipped().find(form).orElseThrow());
    }

    private static List<Integer> changed(CheckList before, CheckList after) {
        List<RowResult> earlier = before.parts().getFirst().rows();
        List<RowResult> later = after.parts().getFirst().rows();
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < later.size(); i++) {
            if (later.get(i) != earlier.get(i)) {
                changed.add(i);
            }
        }
        return changed;
    }

    /// The entries a window shows that followed a difference.
    private static List<Entry> carriedOver(CheckList before, Difference difference) {
        var entries = new ArrayList<>(before.entries());
        difference.gone().forEach(gone -> assertThat(entries.remove(gone)).as("shown: %s", gone).isTrue());
        entries.addAll(difference.appeared());
        return entries;
    }

    private static Change change(Plan plan, Random random) {
        var elements = new ArrayList<Element>();
        PlanTree.forEach(plan, elements::add);
        Element element = elements.get(random.nextInt(elements.size()));
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return switch (element) {
            case Section _ -> new SetText(element.id(), CellKey.of(Fields.HEADING), text);
            case Indicator _ -> switch (random.nextInt(4)) {
                case 0 -> new SetText(element.id(), CellKey.of(Fields.ACHIEVED, YEAR), text);
                case 1 -> new SetText(element.id(), CellKey.of(Fields.ACHIEVED_PERCENT, YEAR), text);
                case 2 -> new SetText(element.id(), CellKey.of(Fields.TARGET), text);
                default -> new RemoveElement(element.id());
            };
            case Row row -> switch (random.nextInt(4)) {
                case 0 -> new SetText(row.id(), CellKey.of(Fields.NUMBER), text);
                case 1 -> new RemoveElement(row.id());
                case 2 -> new MoveElement(row.id(), new Place(plan.sections().getFirst().id(), 0));
                default -> new SetText(row.id(), CellKey.of(Fields.ITEM_TEXT), text);
            };
            default -> new SetText(element.id(), CellKey.of(Fields.SIGNED_ON), text);
        };
    }

    private static Setting setting(Plan plan) {
        return setting(plan, YEAR, Optional.empty(), new TextMemory(LISTS, READER));
    }

    private static Setting setting(Plan plan, ReportPeriod period, Optional<Plan> beside, TextMemory texts) {
        var form = FormCatalogue.shipped().find(plan.form()).orElseThrow();
        return Setting.of(plan, Paper.of(form), Optional.of(period), beside, texts);
    }

    /// The same plan with other rows, as when its rows are copied.
    private static Plan copied(Plan plan) {
        return plan.withSections(plan.sections().stream()
                .map(section -> section.withRows(section.rows().stream().map(CopiedRow::of).toList())).toList());
    }

    private static Plan report() throws IOException {
        Plan plan = read("practice-report-2026.json");
        Section main = plan.sections().getFirst();
        return plan.withSections(List.of(main.withRows(main.rows().subList(0, 16)), plan.sections().get(1)));
    }

    /// The plan that the report belongs to.
    private static Plan plan() throws IOException {
        return read("practice-report-plan-2026.json");
    }

    private static Plan read(String file) throws IOException {
        return PlanJson.read(Files.readAllBytes(Path.of("../samples/practice/" + file)), UUID::randomUUID).getFirst();
    }
}
