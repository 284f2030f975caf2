package mn.biyelelt.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.change.CarryOver;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.gathering.Summing.Addend;
import mn.biyelelt.domain.gathering.Summing.None;
import mn.biyelelt.domain.gathering.Summing.Reason;
import mn.biyelelt.domain.gathering.Summing.Sum;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A report from the reports of its parts.
class GatheringTest {

    private static final ReportPeriod YEAR = period(Span.YEAR);

    private final Cells visits = Cells.of(Fields.INDICATOR_NAME, "Айлын эргэлтийн тоо");

    @Test
    void whatEachReportSaysStandsBesideTheOthers() {
        Gathered cell = one(said(Span.Q1, "Сургалт 11 удаа хийсэн").with(Fields.ACHIEVED, period(Span.Q2), "Аялсан"),
                period(Span.HALF));

        assertThat(cell.earlier()).extracting(Said::text).containsExactly("Сургалт 11 удаа хийсэн", "Аялсан");
        assertThat(cell.latest()).isEqualTo("Аялсан");
        assertThat(cell.joined(period -> period.span().name())).isEqualTo("Q1: Сургалт 11 удаа хийсэн\nQ2: Аялсан");
    }

    @Test
    void halfAYearHasItsQuartersInIt() {
        Cells all = said(Span.Q1, "11 удаа").with(Fields.ACHIEVED, period(Span.Q2), "15 удаа")
                .with(Fields.ACHIEVED, period(Span.HALF), "26 удаа").with(Fields.ACHIEVED, period(Span.Q3), "4 удаа")
                .with(Fields.ACHIEVED, period(Span.Q4), "5 удаа");
        Gathered cell = one(all, YEAR);

        assertThat(cell.earlier()).hasSize(5);
        assertThat(cell.parts()).extracting(Said::period)
                .containsExactly(period(Span.HALF), period(Span.Q3), period(Span.Q4));
        assertThat(cell.summing()).isEqualTo(new Sum(List.of(addend(Span.HALF, 26), addend(Span.Q3, 4),
                addend(Span.Q4, 5)), BigDecimal.valueOf(35), "35 удаа"));
        assertThat(one(all.with(Fields.ACHIEVED, period(Span.NINE), "30 удаа"), YEAR).parts())
                .extracting(Said::period).containsExactly(period(Span.NINE), period(Span.Q4));
    }

    @Test
    void aQuarterIsNoSumOfThoseBeforeIt() {
        Gathered cell = one(quarters("11 удаа", "15 удаа"), period(Span.Q3));
        assertThat(cell.latest()).isEqualTo("15 удаа");
        assertThat(cell.parts()).isEmpty();
        assertThat(cell.summing()).isEqualTo(new None(Reason.ONE_PART));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 удаа                    | 15 удаа                    | 26 удаа
            Сургалт 11 удаа хийсэн.    | Сургалт 15 удаа хийсэн.    | Сургалт 26 удаа хийсэн.
            I улиралд 11 удаа          | II улиралд 15 удаа хийсэн  | 26 удаа
            1 240 хүн хамрагдсан       | 960 хүн хамрагдсан         | 2\u00a0200 хүн хамрагдсан
            """)
    void whatWasDoneInEachPartMayBeAddedUp(String first, String second, String sum) {
        assertThat(one(quarters(first, second), period(Span.HALF)).summing())
                .isInstanceOfSatisfying(Sum.class, proposed -> assertThat(proposed.text()).isEqualTo(sum));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            85 хувь                       | 90 хувь                          | NO_COUNT
            12 ор                         | 12 ор                            | NO_COUNT
            4 сум                         | 5 сум                            | NO_COUNT
            11                            | 15                               | NO_COUNT
            11 удаа                       | 15 хүн                           | OTHER_UNITS
            11 удаа                       | 15 удаа 120 хүн хамрагдсан       | NO_ONE_NUMBER
            11 удаа                       | Хийгээгүй                        | NO_ONE_NUMBER
            11 удаа                       | 15-аас дээш удаа                 | NO_ONE_NUMBER
            1,2 мянган хүн                | 2 мянган хүн                     | NO_ONE_NUMBER
            11 удаа                       | Өссөн дүнгээр 26 удаа            | CUMULATIVE
            11 удаа                       | Оны эхнээс 26 удаа               | CUMULATIVE
            11 удаа                       | 1-6 дугаар сард 26 удаа          | CUMULATIVE
            11 удаа                       | I хагас жилд 26 удаа             | CUMULATIVE
            """)
    void whatIsNoSumOfItsPartsIsNotProposed(String first, String second, Reason why) {
        Cells named = Cells.of(Fields.INDICATOR_NAME, "Үзүүлэлт");
        assertThat(one(named.with(Fields.ACHIEVED, period(Span.Q1), first).with(Fields.ACHIEVED, period(Span.Q2),
                second), period(Span.HALF)).summing()).isEqualTo(new None(why));
    }

    @Test
    void noLevelIsAddedUpHoweverItsFiguresLook() {
        Cells two = quarters("11 хүн", "15 хүн");
        assertThat(one(two.with(Fields.TARGET, "90 хувь"), period(Span.HALF)).summing())
                .isEqualTo(new None(Reason.NO_COUNT));
        assertThat(one(two.with(Fields.INDICATOR_NAME, "Хүлээлгийн дундаж"), period(Span.HALF)).summing())
                .isEqualTo(new None(Reason.NO_COUNT));
    }

    @Test
    void nothingIsAddedUpWhereAQuarterIsMissing() {
        assertThat(one(quarters("11 удаа", "15 удаа"), period(Span.NINE)).summing())
                .isEqualTo(new None(Reason.MONTHS_MISSING));
        assertThat(one(said(Span.Q1, "11 удаа"), period(Span.HALF)).summing()).isEqualTo(new None(Reason.ONE_PART));
    }

    /// Only what is empty, or what was carried over and not touched.
    @Test
    void whatThePersonWroteIsNotAskedAbout() {
        Cells two = quarters("11 удаа", "15 удаа");
        assertThat(gathered(two.with(Fields.ACHIEVED, period(Span.HALF), "Өөр"), period(Span.HALF))).isEmpty();
        assertThat(one(two.with(Fields.ACHIEVED, period(Span.HALF), "15 удаа"), period(Span.HALF)).present())
                .isEqualTo("15 удаа");
    }

    @Test
    void explanationsStandUnderEachOtherAndAreNoSum() {
        Gathered cell = one(Cells.EMPTY.with(Fields.EXPLANATION, period(Span.Q1), "Цас 2 удаа").with(Fields.EXPLANATION,
                period(Span.Q2), "Шуурга 3 удаа"), period(Span.HALF));
        assertThat(cell.field()).isEqualTo(Fields.EXPLANATION);
        assertThat(cell.summing()).isEqualTo(new None(Reason.NO_RESULT));
    }

    private Cells quarters(String first, String second) {
        return said(Span.Q1, first).with(Fields.ACHIEVED, period(Span.Q2), second);
    }

    private Cells said(Span span, String text) {
        return visits.with(Fields.ACHIEVED, period(span), text);
    }

    private static Gathered one(Cells cells, ReportPeriod period) {
        List<Gathered> found = gathered(cells, period);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Gathered> gathered(Cells cells, ReportPeriod period) {
        var activity = new Activity(id(11), Cells.EMPTY, List.of(new Indicator(id(111), cells)));
        Plan plan = Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026)
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, List.of(activity))));
        return new Gathering(plan, period, CarryOver::isText, new QuantityReader()).cells();
    }

    private static Addend addend(Span span, long amount) {
        return new Addend(period(span), BigDecimal.valueOf(amount));
    }

    private static ReportPeriod period(Span span) {
        return new ReportPeriod(2026, span);
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
