package mn.biyelelt.domain.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.reading.ConfirmedReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Next year's plan from this one.
class RenewalTest {

    private static final ReportPeriod HALF = new ReportPeriod(2026, Span.HALF);
    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final Renewal.Choice ALL = new Renewal.Choice("unit-plan", Set.of(), Map.of(), true);

    private final Renewal renewal = new Renewal(plan(), new QuantityReader());

    @Test
    void theOneValueThatWasAchievedIsProposedAsBaseline() {
        assertThat(renewal.proposals().get(1).lines()).extracting(Proposal.Line::baseline, Proposal.Line::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("98,3 хувь", Proposal.Basis.READ),
                        org.assertj.core.groups.Tuple.tuple("Бүрэн хийсэн", Proposal.Basis.TEXT),
                        org.assertj.core.groups.Tuple.tuple("712 удаа", Proposal.Basis.KEPT));
    }

    /// Reading a plan's results is what takes time here.
    @Test
    void whatIsProposedIsReadOnceAndTakenFromThere() {
        assertThat(renewal.proposals()).isSameAs(renewal.proposals());
        assertThat(renewal.make(ALL, UUID::randomUUID).sections().getFirst().rows())
                .filteredOn(Activity.class::isInstance).flatExtracting(row -> ((Activity) row).indicators())
                .extracting(line -> line.get(Fields.BASELINE)).containsExactlyElementsOf(renewal.proposals().stream()
                        .flatMap(row -> row.lines().stream()).map(Proposal.Line::baseline).toList());
    }

    @Test
    void whereSeveralValuesCompeteTheOnlyOneOfTheIndicatorsUnitIsProposed() {
        assertThat(proposed(Cells.of(Fields.INDICATOR_NAME, "Хяналтад орсон эхийн хувь"),
                "Хяналтад орсон 48 эхийн 44 нь бүртгүүлж, хяналт 91,7 хувь болсон.").baseline())
                .isEqualTo("91,7 хувь");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Аминдэмээр нийт 266 хүүхдийг хангасан.       | 266 хүүхэд
            Түргэвчилсэн оношлуураар 146 хүнийг шинжилсэн | 146 хүн
            Хамралтыг 95,3 хувьд хүргэсэн.               | 95,3 хувь
            Нийт 742 удаагийн үзлэг хийсэн.              | 742 удаа
            Нийт 120 хүүхэд хамрагдсан.                  | 120 хүүхэд
            """)
    void aProposedBaselineIsNoPieceOfASentence(String achieved, String baseline) {
        assertThat(proposed(Cells.of(Fields.INDICATOR_NAME, "Үзүүлэлт"), achieved).baseline()).isEqualTo(baseline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025 онд 20 цаг.  | 40 цаг суралцсан байна. | Сургалтыг 92 оноотой дүүргэсэн. Нийт 40 цаг суралцсан. | 2026 онд 40 цаг.
            48 цаг            | 72 цаг ажилласан байна. | 2 баг ээлжлэн ажиллаж, нийт 72 цаг бэлэн байсан.       | 72 цаг
            2025 онд 512 өрх. | 570 өрх                 | 8 удаа явж, 575 өрхөд хүрсэн: Дээд багт 300 өрх, Доод багт 275 өрх. | 2026 онд 575 өрх.
            2025 онд 4 худаг  | 6 худаг                 | 6 худгийн орчныг 9 удаа цэвэрлэсэн.                    | 2026 онд 6 худаг
            """)
    void ofSeveralFiguresTheOneIsProposedThatCountsWhatTheLineCounts(String before, String target, String achieved,
            String baseline) {
        assertThat(proposed(Cells.of(Fields.BASELINE, before).with(Fields.TARGET, target), achieved))
                .extracting(Proposal.Line::baseline, Proposal.Line::basis)
                .containsExactly(baseline, Proposal.Basis.READ);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025 онд 240 өвчний түүх.      | Нийт 312 өвчний түүхийг 14 шалгуураар үнэлсэн. | 2026 онд 312 өвчний түүх.
            2025 онд 41 үүрэг, даалгавар.  | Нийт 50 үүрэг, даалгаврыг биелүүлсэн.          | 2026 онд 50 үүрэг, даалгавар.
            2025 онд 0 байр.               | Шинэчилсэн байр 0 байна.                       | 2026 онд 0 байр.
            91,0 хувь                      | Хамралт 94,6% болсон.                          | 94,6 хувь
            2024 онд 91,0 хувь             | Хамралт 94,6 хувь болсон.                      | 94,6 хувь
            Холбогдоогүй 11 сум            | Холбогдсон сум 7 болсон.                       | 7
            """)
    void aLevelIsWrittenAsTheEarlierBaselineWasWhereThatSaysTheSame(String before, String achieved, String baseline) {
        assertThat(proposed(Cells.of(Fields.BASELINE, before), achieved).baseline()).isEqualTo(baseline);
    }

    @Test
    void whereNoFigureIsTheLevelNothingIsProposedAndThePersonChooses() {
        var line = proposed(Cells.of(Fields.BASELINE, "2025 онд 19 хүн."),
                "Эмч 1 хүнийг авч, 21 хүн ажилласан. 2 айлд дэмжлэг олгосон.");
        assertThat(line.basis()).isEqualTo(Proposal.Basis.OPEN);
        assertThat(line.baseline()).isEmpty();
        assertThat(line.figures()).containsExactly("2026 онд 1 хүн.", "2026 онд 21 хүн.", "2 айл");
    }

    @Test
    void aLevelThatCountsSomethingElseIsNoBaseline() {
        var line = proposed(Cells.of(Fields.BASELINE, "2025 онд 6 худаг.").with(Fields.TARGET, "9 худаг"),
                "Лабораторид 12 сорьц шинжлүүлсэн.");
        assertThat(line.basis()).isEqualTo(Proposal.Basis.OPEN);
        assertThat(line.figures()).containsExactly("12 сорьц");
    }

    @Test
    void aLongTextWithoutAFigureIsNotTornIntoABaseline() {
        var line = proposed(Cells.of(Fields.INDICATOR_NAME, "Журам баталсан эсэх"),
                "Журмын төслийг боловсруулж, ажилтнуудаас санал авч нэгтгээд, удирдлагын зөвлөлөөр хэлэлцүүлж баталсан.");
        assertThat(line.basis()).isEqualTo(Proposal.Basis.OPEN);
        assertThat(line.baseline()).isEmpty();
    }

    @Test
    void whatAPersonSaidThatAResultMeansCounts() {
        String achieved = "Эмч 1 хүнийг авч, 21 хүн ажилласан.";
        var cell = CellKey.of(Fields.ACHIEVED, YEAR);
        var said = (SetText) ConfirmedReading.kept(id(111), cell, achieved,
                new Confirmation.Amount("21", Unit.PERSONS, Comparison.EQUAL));
        var line = proposed(Cells.of(Fields.BASELINE, "2025 онд 19 хүн.").with(said.cell(), said.text()), achieved);
        assertThat(line.baseline()).isEqualTo("2026 онд 21 хүн.");
    }

    @Test
    void aLevelOfHalfAYearIsNotDatedWithTheYear() {
        var line = line(111, Cells.of(Fields.BASELINE, "2025 онд 19 хүн.").with(Fields.ACHIEVED, HALF, "21 хүн"));
        Plan one = plan().withSections(List.of(new Section(id(2), "main", Cells.EMPTY,
                List.of(new Activity(id(11), Cells.EMPTY, List.of(line))))));
        assertThat(new Renewal(one, new QuantityReader()).proposals().getFirst().lines().getFirst())
                .extracting(Proposal.Line::baseline, Proposal.Line::reported)
                .containsExactly("21 хүн.", Optional.of(HALF));
    }

    @Test
    void aLineThatMeasuresNothingGetsNoBaselineFromItsResult() {
        assertThat(proposed(Cells.EMPTY, "4 багийн 905 өрхөөр явсан.").baseline()).isEmpty();
    }

    @Test
    void theNewPlanHasTheTextsAndNoneOfTheResults() {
        Plan made = renewal.make(ALL, identities());

        assertThat(made.year()).isEqualTo(2027);
        assertThat(made.get(Fields.TITLE_LINES)).isEqualTo("ТӨВИЙН\n2027 ОНЫ ТӨЛӨВЛӨГӨӨ");
        Activity activity = (Activity) made.sections().getFirst().rows().get(1);
        assertThat(activity.get(Fields.ITEM_TEXT)).isEqualTo("Үзлэг хийх");
        assertThat(activity.indicators()).extracting(line -> line.get(Fields.BASELINE))
                .containsExactly("98,3 хувь", "Бүрэн хийсэн", "712 удаа");
        PlanTree.forEach(made, element -> assertThat(element.cells().periods()).isEmpty());
        PlanTree.forEach(made, element -> assertThat(element.cells().texts().keySet())
                .noneMatch(key -> key.field().name().startsWith("accepted.")));
        assertThat(made.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.get(Fields.SIGNER)).isEqualTo("Б.Тод");
            assertThat(signature.get(Fields.SIGNED_ON)).isEmpty();
        });
    }

    @Test
    void identitiesAreNewAndTheOriginIsKept() {
        Plan made = renewal.make(ALL, identities());
        var before = new ArrayList<String>();
        var origins = new ArrayList<String>();
        var fresh = new HashSet<ElementId>();
        PlanTree.forEach(plan(), element -> before.add(element.id().toString()));
        PlanTree.forEach(made, element -> {
            origins.add(element.get(Fields.ORIGIN));
            fresh.add(element.id());
        });

        assertThat(origins).containsExactlyElementsOf(before);
        assertThat(fresh).hasSameSizeAs(before).noneMatch(id -> before.contains(id.toString()));
        assertThat(made.get(Fields.ORIGIN)).isEqualTo(plan().id().toString());
    }

    @Test
    void rowsThatAreNotTakenGoAndAGroupWithNothingLeftGoesToo() {
        Plan made = renewal.make(new Renewal.Choice("unit-plan", Set.of(id(11)), Map.of(), true), identities());
        assertThat(made.sections().getFirst().rows()).extracting(row -> row.get(Fields.ORIGIN))
                .containsExactly(id(20).toString(), id(21).toString());
    }

    @Test
    void numbersThatFollowedGoOnFollowingWhereARowIsNotTaken() {
        List<Row> rows = Stream.of("1", "2", "3", "5")
                .<Row>map(number -> new Activity(id(30 + Integer.parseInt(number)),
                        Cells.of(Fields.NUMBER, number), List.of()))
                .toList();
        Plan counted = plan().withSections(List.of(new Section(id(2), "main", Cells.EMPTY, rows)));
        Plan made = new Renewal(counted, new QuantityReader())
                .make(new Renewal.Choice("unit-plan", Set.of(id(32)), Map.of(), true), identities());
        assertThat(made.sections().getFirst().rows()).extracting(row -> row.get(Fields.NUMBER))
                .containsExactly("1", "2", "5");
    }

    @Test
    void aBaselineThatAPersonWroteIsTakenToTheLetter() {
        Plan made = renewal.make(new Renewal.Choice("unit-plan", Set.of(), Map.of(id(111), "2026 онд 98,3 %."), true),
                identities());
        Activity activity = (Activity) made.sections().getFirst().rows().get(1);
        assertThat(activity.indicators().getFirst().get(Fields.BASELINE)).isEqualTo("2026 онд 98,3 %.");
    }

    @Test
    void nextYearsTargetOfAPlanOfSeveralYearsIsTaken() {
        Activity activity = (Activity) renewal.make(ALL, identities()).sections().getFirst().rows().get(3);
        Indicator line = activity.indicators().getFirst();
        assertThat(line.get(Fields.TARGET)).isEqualTo("90 хувь");
        assertThat(line.get(new FieldKey("target.2027"))).isEmpty();
        assertThat(line.get(new FieldKey("target.2028"))).isEqualTo("95 хувь");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026.01.02 2026.11.18                                | 2027.01.02 2027.11.18
            2026 оны III улирал                                  | 2027 оны III улирал
            2026 онд 5 сургалт хийнэ                             | 2027 онд 5 сургалт хийнэ
            Сайдын 2026 оны А/98 дугаар тушаалыг хэрэгжүүлнэ     | Сайдын 2026 оны А/98 дугаар тушаалыг хэрэгжүүлнэ
            2026 хүнийг хамруулна                                | 2026 хүнийг хамруулна
            12026 хүн                                            | 12026 хүн
            I-IV улирал                                          | I-IV улирал
            """)
    void aYearMovesOnWhereItIsAYearAndStaysInTheNumberOfAnOrder(String text, String moved) {
        assertThat(new YearMove(new QuantityReader(), 2026).safe(text)).isEqualTo(moved);
    }

    @Test
    void yearsStayWhereAPersonWantsThemTo() {
        Plan made = renewal.make(new Renewal.Choice("unit-plan", Set.of(), Map.of(), false), identities());
        assertThat(made.get(Fields.TITLE_LINES)).contains("2026");
    }

    /// What is proposed of a line with a result.
    private static Proposal.Line proposed(Cells cells, String achieved) {
        var line = line(111, cells.with(Fields.ACHIEVED, YEAR, achieved));
        Plan one = plan().withSections(List.of(new Section(id(2), "main", Cells.EMPTY,
                List.of(new Activity(id(11), Cells.EMPTY, List.of(line))))));
        return new Renewal(one, new QuantityReader()).proposals().getFirst().lines().getFirst();
    }

    private static Plan plan() {
        var read = line(111, Cells.of(Fields.BASELINE, "97,6 хувь").with(Fields.TARGET, "98 хувь")
                .with(Fields.ACHIEVED, HALF, "98,1 хувь").with(Fields.ACHIEVED, YEAR, "Хамрагдалт 98,3 хувь болсон.")
                .with(new FieldKey("accepted.T3.baseline"), "х"));
        var text = line(112,
                Cells.of(Fields.INDICATOR_NAME, "Журмын хэрэгжилт").with(Fields.ACHIEVED, YEAR, "Бүрэн хийсэн"));
        var kept = line(113, Cells.of(Fields.BASELINE, "712 удаа"));
        var activity = new Activity(id(11), Cells.of(Fields.NUMBER, "1.1").with(Fields.ITEM_TEXT, "Үзлэг хийх"),
                List.of(read, text, kept));
        var several = new Activity(id(21), Cells.of(Fields.NUMBER, "2.1"),
                List.of(line(211, Cells.of(Fields.TARGET, "80 хувь").with(new FieldKey("target.2027"), "90 хувь")
                        .with(new FieldKey("target.2028"), "95 хувь"))));
        var rows = List.<Row>of(new Group(id(10), 1, Cells.of(Fields.NUMBER, "1")), activity,
                new Group(id(20), 1, Cells.of(Fields.NUMBER, "2")), several);
        return Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026)
                .withCells(Cells.of(Fields.TITLE_LINES, "ТӨВИЙН\n2026 ОНЫ ТӨЛӨВЛӨГӨӨ"))
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, rows)))
                .withSignatures(List.of(new Signature(id(60), Cells.of(Fields.SIGNER, "Б.Тод")
                        .with(Fields.SIGNED_ON, "2026-01-12"))));
    }

    private static Indicator line(long number, Cells cells) {
        return new Indicator(id(number), cells);
    }

    private static Supplier<UUID> identities() {
        var next = new long[]{1000};
        return () -> new UUID(0, next[0]++);
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
